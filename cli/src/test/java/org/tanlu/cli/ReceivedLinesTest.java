package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of many rows alike is told once. */
class ReceivedLinesTest {
    @TempDir
    private Path folder;

    private Run receive(String rows) throws IOException {
        Path city = Files.createDirectories(folder.resolve("city"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,云州市\nprovince,河北\n");
        Path file = Files.writeString(folder.resolve("重点企业.csv"), rows);
        return Run.of("receive", city, file, "--from", "市工业和信息化局", "--date", "2026-02-01", "--approve");
    }

    /** A column without a unit makes every row a question; a row of another question is told for itself. */
    @Test
    void one_question_of_many_rows_is_one_message_with_their_count_and_places() throws IOException {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(number ->
                        "云州第" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(number - 1) + "材料,非金属矿物制品业,2023," + number * 1000 + "\n")
                .collect(Collectors.joining());

        Run run = receive("企业名称,所属行业,数据年份,综合能源消费量\n" + rows + "#炼钢厂,黑色金属冶炼和压延加工业,2023,900\n");

        assertThat(run.out().lines().filter(line -> line.startsWith("  [疑问]"))).hasSize(2);
        assertThat(run.out())
                .contains("没有写单位", "同样的疑问另有 11 条（A3、A4、A5、A6、A7 …）", "11 more rows")
                .contains("#炼钢厂");
    }
}
