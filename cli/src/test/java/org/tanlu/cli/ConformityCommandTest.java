package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformityCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_city_of_few_data_is_told_by_chapter_in_both_languages_what_it_lacks_and_fails() throws IOException {
        Path city = Files.createDirectories(folder.resolve("city"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Files.writeString(city.resolve("sources.csv"), "id,title\ns,资料\n");
        Path out = folder.resolve("out");
        Run run = Run.of("conformity", city, "--out", out, "--date", "2026-01-15");
        assertThat(run.code()).as(run.all()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains(
                        "合计 All: 符合 met", "App.A: ", "结论 Conclusion: 尚不符合 does not conform yet", "1 blocking findings");
        assertThat(out.resolve("某城碳减排行动方案符合性自查报告.docx")).isNotEmptyFile();
        assertThat(out.resolve("某城碳减排行动方案符合性自查报告.html")).content().contains("指南条文的编辑性问题", "逐项判定");
        assertThat(out.resolve("results/conformity.csv")).content().contains("C7.1.5-3", "not_met");
    }
}
