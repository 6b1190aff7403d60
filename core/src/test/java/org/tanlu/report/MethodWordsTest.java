package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** The chapters of a plan speak of method; what is of the program stands in annexes. Read from the golden documents. */
class MethodWordsTest {
    private static final Path EXPECTED = Path.of("../examples/expected");

    /** The program's name, its files and tables, and words of those who write programs. */
    private static final Pattern OF_THE_PROGRAM = Pattern.compile(
            "碳路|HiGHS|GLOP|\\.csv|results/|reference/|登记表|结果表|城市信息表|回代|楔形|近优|求解器|步迭代|爬坡期|平衡因子|Sobol|随机种子");

    /** What neither chapters nor annexes have: files, cells, ids of measures, parts of programs, how to operate the program. */
    private static final Pattern NOWHERE = Pattern.compile(
            "\\.csv|results/|reference/|measure/|[A-Z]-[A-Z0-9]+→|”表[A-Z]+[0-9]|求解|沙普利|城市设置中|登记表“|资料表“|取缺省值"
                    + "|重新生成|后重新编制|更新情景|列入路径的项目|本节待");

    /** Rows of tables of the data: annexes cite them, chapters do not. */
    private static final Pattern ROW = Pattern.compile("”表第[0-9]+行");

    @Test
    void neither_chapters_nor_annexes_name_files_cells_or_the_operation_of_the_program() throws IOException {
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            List<Path> parts = files.filter(
                            file -> String.valueOf(file.getFileName()).matches("(?:.*chapter|annex|front)[-\\d]*\\.md"))
                    .toList();
            assertThat(parts).hasSizeGreaterThanOrEqualTo(40);
            for (Path part : parts) {
                String text = Files.readString(part);
                assertThat(NOWHERE.matcher(text).results())
                        .as(part.toString())
                        .extracting(found -> found.group())
                        .isEmpty();
                if (part.toString().contains("chapter")) {
                    assertThat(ROW.matcher(text).find()).as(part.toString()).isFalse();
                }
            }
        }
    }

    @Test
    void no_chapter_of_either_version_has_a_word_of_the_program() throws IOException {
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            List<Path> chapters = files.filter(
                            file -> String.valueOf(file.getFileName()).matches("chapter-\\d\\.md"))
                    .toList();
            assertThat(chapters).hasSizeGreaterThanOrEqualTo(20);
            for (Path chapter : chapters) {
                assertThat(OF_THE_PROGRAM.matcher(Files.readString(chapter)).results())
                        .as(chapter.toString())
                        .extracting(found -> found.group())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_published_number_has_no_decimals_that_its_publisher_does_not_tell() {
        var people = new Unit("万人", "10^4 people", 1e4);
        assertThat(Numbers.published(Quantity.of(2189, people), 1)).isEqualTo("2189万人");
        assertThat(Numbers.published(Quantity.of(2188.6, people), 1)).isEqualTo("2188.6万人");
        assertThat(Numbers.published(Quantity.of(2188.64, people), 1)).isEqualTo("2188.6万人");
    }
}
