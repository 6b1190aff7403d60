package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** The planner's own words in a small city without scenarios. */
@Clause("A")
class LiveTextTest {
    private static final Outcome<Plan> PLAN = city(990);
    private static final PlanDocument FULL = Documents.of(PLAN);
    private static final PlanDocument ISSUE = IssueDocument.of(PLAN.value(), City.REFERENCE);

    /** Two years; so much gross product in the first, of a source that nobody made public. */
    private static Outcome<Plan> city(int product) {
        return SmallCities.importer(Simulation.WANTED + ",no\nbase_year,2020\n")
                .balance(2019, """
                        项目,柴油,电力
                        单位,万吨,亿千瓦时
                        2.外省(区、市)调入量,9,5
                        2.工业,2,4
                        4.交通运输、仓储和邮政业,7,1
                        六.消费量合计,9,5
                        """)
                .data("gdp_2015,2019," + product + ",亿元")
                .plan();
    }

    private static OwnText text(String file, String... lines) {
        return new OwnText("text/" + file, List.of(lines));
    }

    private static Outcome<PlanDocument> full(OwnText... texts) {
        return LiveText.in(FULL, TextVersion.FULL, List.of(texts), PLAN.value(), City.REFERENCE);
    }

    private static Outcome<PlanDocument> issue(OwnText... texts) {
        return LiveText.in(ISSUE, TextVersion.ISSUE, List.of(texts), PLAN.value(), City.REFERENCE);
    }

    private static List<String> rules(Outcome<PlanDocument> outcome) {
        return outcome.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void exporting_and_taking_up_without_edits_gives_the_same_documents() {
        List<OwnText> full = named(TextExport.of(FULL, TextVersion.FULL, City.REFERENCE));
        List<OwnText> issue = named(TextExport.of(ISSUE, TextVersion.ISSUE, City.REFERENCE));
        var all = new ArrayList<>(full);
        all.addAll(issue);
        assertThat(full).hasSizeGreaterThan(18);
        assertThat(issue).hasSizeGreaterThan(18).extracting(OwnText::file).contains("text/A0.issue.md");

        Outcome<PlanDocument> again = LiveText.in(FULL, TextVersion.FULL, all, PLAN.value(), City.REFERENCE);
        Outcome<PlanDocument> issued = LiveText.in(ISSUE, TextVersion.ISSUE, all, PLAN.value(), City.REFERENCE);

        assertThat(again.findings()).isEmpty();
        assertThat(issued.findings()).isEmpty();
        assertThat(HtmlPage.of(again.value())).isEqualTo(HtmlPage.of(FULL));
        assertThat(HtmlPage.of(issued.value())).isEqualTo(HtmlPage.of(ISSUE));
        assertThat(Documents.figures(again.value())).isEqualTo(Documents.figures(FULL));
    }

    private static List<OwnText> named(List<OwnText> exported) {
        return exported.stream()
                .map(text -> new OwnText("text/" + text.file(), text.lines()))
                .toList();
    }

    @Test
    void a_paragraph_that_was_edited_stays_its_figures_follow_the_data_and_what_fits_no_more_is_found() {
        OwnText own = text(
                "A1.1.md",
                "# 替换 两稿",
                "",
                "产值由{{indicator/IND-B15/2019|亿元|0}}增长到{{indicator/IND-B15/2020|亿元|0}}，市民安居乐业。");
        Plan other = city(1030).value();
        Outcome<PlanDocument> later = LiveText.in(
                IssueDocument.of(other, City.REFERENCE), TextVersion.ISSUE, List.of(own), other, City.REFERENCE);

        for (Outcome<PlanDocument> before : List.of(issue(own), full(own))) {
            assertThat(before.findings()).isEmpty();
            assertThat(Documents.prose(before.value())).contains("产值由990亿元增长到1000亿元，市民安居乐业。");
        }
        assertThat(Documents.prose(later.value())).contains("产值由1030亿元增长到1000亿元，市民安居乐业。");
        assertThat(rules(later)).containsExactly("TXT-CONTRADICTION");
        assertThat(later.findings().get(0).message().chinese()).contains("写的是升到，但比2019年更低", "现值1000亿元");
    }

    @Test
    void what_extends_stands_behind_the_composed_text_of_its_version_alone() {
        OwnText own = text("社会广泛参与.md", "# extend issue", "设立“低碳日”市民开放日。");
        String said = Documents.prose(issue(own).value());
        assertThat(said).contains("营造全社会共同参与的良好氛围", "设立“低碳日”市民开放日。");
        assertThat(said.indexOf("开放日")).isGreaterThan(said.indexOf("良好氛围"));
        assertThat(full(own).value()).isEqualTo(FULL);
    }

    @Test
    void a_figure_can_be_had_in_another_unit_and_with_decimals() {
        OwnText own = text("A1.1.md", "# 替换 全本", "人口{{indicator/IND-B13/2020|人|0}}，电力{{indicator/IND-B31/2020||2}}。");
        assertThat(Documents.prose(full(own).value())).contains("人口1000000人，电力5.00");
    }

    @Test
    void an_unknown_key_is_found_with_file_line_and_the_nearest_keys_and_never_printed_blank() {
        Outcome<PlanDocument> outcome = full(text("A1.1.md", "# 替换 全本", "", "人口{{indicator/IND-B13/2002}}。"));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("TXT-KEY");
        assertThat(finding.place().orElseThrow()).hasToString("text/A1.1.md 3");
        assertThat(finding.message().chinese()).contains("indicator/IND-B13/2002", "indicator/IND-B13/2020");
        assertThat(Documents.prose(outcome.value())).contains("人口〔数字未找到〕。");
    }

    @Test
    void braces_that_call_nothing_are_found() {
        assertThat(rules(full(text("A1.1.md", "# 替换 全本", "人口{{indicator/IND-B13/2020}。"))))
                .containsExactly("TXT-KEY");
    }

    @Test
    void heads_sections_and_tables_that_do_not_exist_are_found() {
        assertThat(rules(full(text("A1.1.md", "人口很多。")))).containsExactly("TXT-HEAD");
        assertThat(rules(full(text("A9.9.md", "# 替换 全本", "人口很多。")))).containsExactly("TXT-SECTION");
        assertThat(rules(full(text("A1.1.md", "# 替换 全本", "[[表 没有的表]]")))).containsExactly("TXT-BLOCK");
    }

    @Test
    void words_in_gbk_are_used_and_told() {
        OwnText text = OwnText.of("text/A1.1.md", "# 替换 全本\r\n人口很多。".getBytes(Charset.forName("GBK")));
        Outcome<PlanDocument> outcome = full(text);
        assertThat(rules(outcome)).containsExactly("TXT-ENCODING");
        assertThat(outcome.findings().get(0).message().chinese()).contains("text/A1.1.md", "GB18030");
        assertThat(Documents.prose(outcome.value())).contains("人口很多。");
        assertThat(OwnText.of("text/A1.1.md", text.bytes())).isEqualTo(text);
    }

    @Test
    void what_is_no_text_is_told_with_its_file_and_the_section_stays_composed() {
        byte[] word = {'P', 'K', 3, 4, 0, 0, (byte) 0xff, (byte) 0xff};
        OwnText text = OwnText.of("text/A1.1.md", word);
        Outcome<PlanDocument> outcome = full(text);
        assertThat(rules(outcome)).containsExactly("TXT-UNREADABLE");
        assertThat(outcome.findings().get(0).remedy().chinese()).contains("UTF-8");
        assertThat(outcome.value()).isEqualTo(FULL);
        assertThat(OwnText.of("text/A1.1.md", text.bytes())).isEqualTo(text);
    }

    @Test
    void the_issue_version_tells_no_level_of_emissions_by_own_words_either() {
        Outcome<PlanDocument> outcome = issue(
                text(
                        "A1.3.md",
                        "# 替换 印发稿",
                        "排放{{indicator/IND-B01/2020}}，工业{{indicator/IND-B36/2020}}，人均{{indicator/IND-S02/2020}}，人口{{indicator/IND-B13/2020}}。"));
        assertThat(rules(outcome)).containsExactly("TXT-PEAK", "TXT-PEAK", "TXT-PEAK");
        assertThat(Documents.prose(outcome.value())).contains("排放〔数字未找到〕，工业〔数字未找到〕，人均〔数字未找到〕，人口100万人");
    }

    private static List<String> misfits(String before, String text, String key, String after) {
        var figures = new LiveFigures(PLAN.value().figures(), FULL, City.REFERENCE.units());
        List<Inline> said = List.of(new Words(before), new Printed(text, key), new Words(after));
        return new TextStatements(figures, OptionalInt.of(2028))
                .misfits(said).stream().map(misfit -> misfit.what().chinese()).toList();
    }

    /** Gross product was 99 billion yuan in 2019 and 100 in 2020: it rose, and its share of net imports is 50 per cent. */
    @Test
    void a_fall_to_a_level_that_is_higher_than_the_year_it_is_told_against_is_found() {
        String key = "indicator/IND-B15/2020";
        assertThat(misfits("比2019年降至", "1000.0亿元", key, "。")).containsExactly("写的是降到，但比2019年更高");
        assertThat(misfits("比2019年增长到", "1000.0亿元", key, "。")).isEmpty();
        assertThat(misfits("总量上升。此后为", "1000.0亿元", key, "。")).isEmpty();
    }

    @Test
    void a_threshold_that_the_figure_does_not_keep_is_found() {
        String key = "indicator/IND-B32/2020";
        assertThat(misfits("占", "50.0%", key, "，超过60%。")).containsExactly("写的是“超过60%”，数字不符");
        assertThat(misfits("占", "50.0%", key, "，超过40%。")).isEmpty();
        assertThat(misfits("占", "50.0%", key, "，不足50%。")).hasSize(1);
        assertThat(misfits("占", "50.0%", key, "，不低于50%。")).isEmpty();
        assertThat(misfits("占", "50.0%", key, "，超过60万吨。")).isEmpty();
    }

    @Test
    void another_year_of_the_peak_than_the_plan_has_is_found() {
        String key = "indicator/IND-B32/2020";
        assertThat(misfits("占", "50.0%", key, "，2027年实现碳达峰。")).containsExactly("所写达峰年份与方案不符");
        assertThat(misfits("占", "50.0%", key, "，2028年左右达到峰值。")).isEmpty();
        assertThat(misfits("占", "50.0%", key, "，确保2030年前实现碳达峰。")).isEmpty();
        assertThat(misfits("占", "50.0%", key, "，峰值出现在2031年。")).hasSize(1);
    }

    @Test
    void a_contradiction_is_told_with_file_line_sentence_and_value_and_the_words_stay() {
        Outcome<PlanDocument> outcome =
                full(text("A1.1.md", "# 替换 全本", "", "人口稳定。生产总值比2019年下降到{{indicator/IND-B15/2020|亿元}}。"));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("TXT-CONTRADICTION");
        assertThat(finding.place().orElseThrow()).hasToString("text/A1.1.md 3");
        assertThat(finding.message().chinese()).contains("生产总值比2019年下降到1000.0亿元", "现值1000.0亿元");
        assertThat(Documents.prose(outcome.value())).contains("生产总值比2019年下降到1000.0亿元。");
    }

    @Test
    void a_paragraph_of_own_words_is_words_and_figures() {
        PlanDocument document = full(text("A1.1.md", "# 替换 全本", "人口{{indicator/IND-B13/2020}}。"))
                .value();
        assertThat(document.blocks())
                .contains(new Paragraph(
                        List.of(new Words("人口"), new Printed("100万人", "indicator/IND-B13/2020"), new Words("。"))));
    }
}
