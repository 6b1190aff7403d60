package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Run check(String data) throws IOException {
        Files.writeString(folder.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Files.writeString(folder.resolve("sources.csv"), "id,title\ns,资料\n");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/x.csv"), "item,year,value,unit,source,status\n" + data);
        return Run.of("check", folder);
    }

    private Run sound() throws IOException {
        return check("""
                energy/final/textiles/diesel,2020,1,万吨,s,verified
                energy/final/transport/diesel,2020,1,万吨,s,verified
                energy/final/trade/diesel,2020,1,万吨,s,verified
                energy/final/urban/lpg,2020,1,万吨,s,verified
                """);
    }

    @Test
    void sound_data_pass() throws IOException {
        Run run = sound();
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("单元格台账", "错误 error 0");
    }

    @Test
    void an_error_is_told_in_both_languages_with_place_and_remedy_and_fails() throws IOException {
        Run run = check("energy/final/transport/diesel,2020,1,万吨,s,verified\npopulation,2020,viele,万人,s,verified\n");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("[错误 error] SUR-NUMBER data/x.csv C3", "“viele”不能确定为一个数值", "is not surely a number", "→ ");
    }

    /** Thirty numbers that are none, one below the other, from C2 on. */
    @Test
    void one_wrong_column_is_one_message_with_how_many_cells_and_the_first_of_them() throws IOException {
        String rows = IntStream.range(1990, 2020)
                .mapToObj(year -> "population," + year + ",约" + year / 10 + "." + year % 10 + ",万人,s,verified\n")
                .collect(Collectors.joining());

        Run run = check(rows);

        assertThat(run.out().lines().filter(line -> line.contains("SUR-NUMBER data/x.csv")))
                .hasSize(1);
        assertThat(run.out()).contains("SUR-NUMBER data/x.csv C2", "同一列另有 29 格同样的问题：C3、C4、C5、C6、C7 …", "29 more cells");
    }

    @Test
    void what_differs_from_cell_to_cell_makes_no_other_message() {
        assertThat(FindingLines.alike("C2 “约3”不能确定，2019 年")).isEqualTo(FindingLines.alike("C17 “约4”不能确定，2020 年"));
        assertThat(FindingLines.alike("“约3”不能确定")).isNotEqualTo(FindingLines.alike("“约3”不是单位"));
    }

    @Test
    void a_blocking_problem_fails() throws IOException {
        Run run = check("population,2020,100,万人,s,verified\n");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("ACC-NO-ENERGY");
    }

    @Test
    void the_gravest_come_first() throws IOException {
        List<String> severities = Pattern.compile("(?m)^\\[(\\S+) ")
                .matcher(check("population,2020,x1,万人,s,verified\n").out())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        List<String> order = List.of("阻断", "错误", "警告", "提示");
        assertThat(severities).isNotEmpty();
        assertThat(severities.stream().map(order::indexOf)).isSorted();
    }

    @Test
    void the_example_city_passes() {
        assertThat(Run.of("check", Run.BEIJING).code()).isZero();
    }

    @Test
    void own_words_may_call_what_only_a_pathway_tells_but_not_by_a_misspelt_key() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(
                folder.resolve("text/A5.4.md"),
                "# 补充 印发稿\n\n排放{{pathway/emissions/2030|万吨}}，减排{{pathway/abatment/2030}}，光伏{{pathway/E-PV9/units/2030}}。\n");

        assertThat(sound().out())
                .contains("TXT-KEY text/A5.4.md", "pathway/abatment/2030", "pathway/E-PV9/units/2030")
                .doesNotContain("pathway/emissions/2030");
    }

    @Test
    void nothing_is_written() throws IOException {
        sound();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }
}
