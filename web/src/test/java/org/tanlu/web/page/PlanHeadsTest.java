package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads the pages in English finds the heads of the plan's tables in English. */
class PlanHeadsTest {
    private static final Path PLAN = Path.of("../examples/expected/yunzhou/document/full");
    private static final double MOST = 0.9;

    @Test
    void heads_are_told_word_by_word_with_years_and_units() {
        assertThat(PlanHeads.head("低碳·2030年")).isEqualTo("Low-carbon, 2030");
        assertThat(PlanHeads.head("单位成本（元/吨）")).isEqualTo("Unit cost (yuan/t)");
        assertThat(PlanHeads.head("2024年排放（万吨二氧化碳当量）")).isEqualTo("2024 emissions (10⁴ tCO₂e)");
        assertThat(PlanHeads.head("2026—2030年")).isEqualTo("2026—2030");
        assertThat(PlanHeads.head("占工业（%）")).isEqualTo("Share of industry (%)");
    }

    @Test
    void what_is_not_known_stays_chinese_as_a_whole_and_cells_are_not_touched() {
        assertThat(PlanHeads.head("低碳·未知的词")).isEqualTo("低碳·未知的词");
        assertThat(PlanHeads.english("<figcaption>表3　能源</figcaption><tr><th scope=\"col\">年份</th><td>年份</td></tr>"))
                .isEqualTo("<figcaption>Table 3　能源</figcaption><tr><th scope=\"col\">Year</th><td>年份</td></tr>");
    }

    @Test
    void nine_tenths_of_the_heads_of_a_whole_plan_are_known() throws IOException {
        var heads = new TreeSet<String>();
        try (Stream<Path> files = Files.list(PLAN)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 1; i < lines.size(); i++) {
                    if (lines.get(i).matches("\\|[ :|-]+\\|")) {
                        Stream.of(lines.get(i - 1).split("\\|", -1))
                                .map(String::strip)
                                .filter(head -> head.matches(".*\\p{IsHan}.*"))
                                .forEach(heads::add);
                    }
                }
            }
        }
        List<String> unknown =
                heads.stream().filter(head -> PlanHeads.head(head).equals(head)).toList();
        assertThat(unknown).as("of " + heads.size()).hasSizeLessThan((int) (heads.size() * (1 - MOST)));
    }

    @Test
    void links_to_tables_and_headings_are_in_english_by_their_number() {
        assertThat(PlanHeads.place("表44　能源流向、排放来源")).isEqualTo("Table 44");
        assertThat(PlanHeads.place("图3　举措")).isEqualTo("Figure 3 Action");
        assertThat(PlanHeads.place("9.碳达峰和控排目标")).startsWith("Section 9");
    }

    @Test
    void files_of_a_plan_tell_what_they_are_for() {
        assertThat(PlanFileUse.of("某市碳减排行动方案（征求意见稿）.docx", "docx").chinese()).startsWith("印发稿");
        assertThat(PlanFileUse.of("某市碳减排行动方案.html", "html").chinese())
                .startsWith("方案全本")
                .endsWith("网页");
        assertThat(PlanFileUse.of("验证包.zip", "zip").english()).contains("recompute");
    }
}
