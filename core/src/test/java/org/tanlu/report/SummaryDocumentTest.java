package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** The page of summary and the sheets of a review, of the example city with a pathway by hand. */
@Clause({"A", "11.4"})
class SummaryDocumentTest {
    private static final Plan PLAN = plan("no");
    private static final Conformity CONFORMITY = ConformityCheck.check(PLAN, List.of(), City.REFERENCE);
    private static final PlanDocument SUMMARY = SummaryDocument.of(PLAN, CONFORMITY, City.REFERENCE);
    private static final PlanDocument SHEETS = ReviewSheets.of(PLAN, CONFORMITY, City.REFERENCE);

    /** The example city with a pathway by hand. */
    static Plan plan(String isPeakTold) {
        Plan plan = ExampleCity.plan("yunzhou").value();
        var starts = new LinkedHashMap<String, Integer>();
        starts.put("E-PV1", 2027);
        starts.put("F-MOT", 2028);
        starts.put("B-RET2", 2029);
        starts.put("T-EBUS", 2036);
        return Changed.with(
                plan,
                Map.of(
                        "dossier",
                        plan.dossier().with(plan.dossier().city().with("publish_peak_value", isPeakTold)),
                        "pathway",
                        HandRoute.routes(HandRoute.of(starts))));
    }

    @Test
    void no_level_of_emissions_stands_in_the_summary_of_a_city_that_does_not_publish_its_peak() {
        String page = HtmlPage.of(SUMMARY) + HtmlPage.of(SHEETS);
        assertThat(PLAN.emissionHistory()
                        .findSeries("total")
                        .orElseThrow()
                        .values()
                        .byYear()
                        .values())
                .hasSizeGreaterThan(5)
                .allSatisfy(value -> assertThat(page)
                        .doesNotContainPattern("(?<![\\d.])"
                                + Pattern.quote(Numbers.fixed(value.value().value() / 1e4, 1)) + "(?!\\d)"));
        assertThat(page).doesNotContain(peak()).doesNotContain("二氧化碳当量").contains("以变化率表示");
    }

    @Test
    void where_the_city_publishes_its_peak_base_year_and_peak_are_told() {
        String page = HtmlPage.of(SummaryDocument.of(plan("yes"), CONFORMITY, City.REFERENCE));
        int base = PLAN.targets().orElseThrow().base();
        String level = Numbers.fixed(
                PLAN.emissionHistory()
                                .findSeries("total")
                                .orElseThrow()
                                .find(base)
                                .orElseThrow()
                                .value()
                        / 1e4,
                1);
        assertThat(page)
                .contains(base + "年（基年）碳排放总量", level + "万吨二氧化碳当量", "不超过" + peak() + "万吨")
                .doesNotContain("以变化率表示");
    }

    private static String peak() {
        return Numbers.fixed(PLAN.targets().orElseThrow().peakLevel().tonnes() / 1e4, 2);
    }

    @Test
    void every_key_of_the_summary_is_that_of_a_figure() {
        List<String> keys = ExampleCity.plan("yunzhou").value().figures().stream()
                .map(Figure::key)
                .toList();
        assertThat(Documents.figures(SUMMARY))
                .hasSizeGreaterThan(8)
                .filteredOn(printed ->
                        !printed.key().startsWith("pathway/")) // that of the pathway by hand, which is no whole one
                .allSatisfy(printed -> assertThat(keys).contains(printed.key()));
    }

    @Test
    void investment_of_a_five_year_plan_is_the_sum_of_its_actions() {
        Route route = PLAN.pathway().main().orElseThrow();
        double first = route.pathway().actions().stream()
                .flatMap(action -> action.investment().byYear().entrySet().stream())
                .filter(year -> year.getKey() >= 2026 && year.getKey() <= 2030)
                .mapToDouble(year -> year.getValue().value())
                .sum();
        assertThat(Documents.table(SUMMARY, "主要数据").rows())
                .filteredOn(row -> row.get(0).text().equals("2026—2030年新增投资（比延续现有政策多出的部分）"))
                .extracting(row -> row.get(1).text())
                .containsExactly(Numbers.fixed(first / 1e8, 1) + "亿元");
    }

    /** The example city was assigned 19 per cent of non-fossil energy by 2030; the gap is the table's own numbers apart. */
    @Test
    void a_target_of_a_higher_level_that_is_missed_stands_beside_what_the_plan_has() {
        assertThat(Documents.table(SUMMARY, "主要数据").rows())
                .filteredOn(row -> row.get(0).text().equals("下达目标“2030年非化石能源占一次能源消费比重达到19%”"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1).text()).matches("相差\\d+\\.\\d个百分点"));
    }

    @Test
    void the_actions_tell_the_milestones_of_the_issue_version_and_no_number_of_the_last_years() {
        Route route = PLAN.pathway().main().orElseThrow();
        List<Scheduled> avoiding = route.schedule().actions().stream()
                .map(action -> Changed.with(
                        action,
                        "action",
                        Changed.with(
                                action.action(),
                                "abatement",
                                action.action().abatement().map(any -> Emissions.tonnes(1)))))
                .toList();
        Route other = Changed.with(route, "schedule", Changed.with(route.schedule(), "actions", avoiding));
        Block.TableBlock table = Documents.table(
                SummaryDocument.of(Changed.with(PLAN, "pathway", HandRoute.routes(other)), CONFORMITY, City.REFERENCE),
                "减排量最大的举措");
        assertThat(table.columns())
                .extracting(Block.Column::title)
                .containsExactly("举措", "到2030年新增", "到2035年累计新增", "牵头单位");
        assertThat(table.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get(1).key() + row.get(2).key())
                        .matches("(pathway/[A-Z0-9-]+/units/20(30|35)){2}"));
    }

    @Test
    void every_body_with_a_task_signs_once_by_the_numbers_of_the_table_of_tasks() {
        List<Scheduled> tasks = new IssueTasks(PLAN, new Wording(City.REFERENCE.wording())).inOrder();
        List<List<Entry>> rows = Documents.table(SHEETS, "会签表").rows();
        List<String> bodies = rows.stream().map(row -> row.get(1).text()).toList();
        assertThat(bodies).doesNotHaveDuplicates();
        tasks.forEach(task -> {
            assertThat(bodies).contains(IssueTasks.plain(task.lead().name().chinese()));
            assertThat(bodies)
                    .containsAll(task.support().stream()
                            .map(body -> IssueTasks.plain(body.name().chinese()))
                            .toList());
        });
        String first = IssueTasks.plain(tasks.get(0).lead().name().chinese());
        assertThat(rows)
                .filteredOn(row -> row.get(1).text().equals(first))
                .extracting(row -> row.get(2).text())
                .allMatch(duty -> duty.matches("\\d+项（1\\D.*"));
        assertThat(rows).allMatch(row -> row.get(4).text().contains("不同意"));
    }

    @Test
    void before_opinions_come_the_ledger_is_a_blank_form() {
        assertThat(Documents.table(SHEETS, "意见采纳情况表").rows())
                .hasSize(12)
                .allMatch(
                        row -> row.stream().skip(1).allMatch(cell -> cell.text().isEmpty()));
    }

    @Test
    void the_sheets_show_no_ids_of_requirements() {
        assertThat(Documents.table(SHEETS, "专家评审意见表").rows())
                .allMatch(row -> !row.get(2).text().matches(".*C[A0-9.]+-\\d.*"));
    }

    @Test
    void the_ledger_has_every_opinion_with_what_became_of_it() {
        Plan plan = City.with("").register("comments", """
                        轮次名称,提出单位,提出日期,涉及内容,意见内容,采纳情况,理由或答复,修改情况,来源,核验状态
                        公开征求意见,某企业,2026-03-05,四（六）,改造期限过短,采纳,,期限延长一年,s,未核实
                        公开征求意见,市民,2026-03-06,四（五）,增加公交,不采纳,线网已定,,s,未核实
                        公开征求意见,市民,2026-03-07,二,文字意见,,,,s,未核实
                        """).plan().value();
        PlanDocument sheets =
                ReviewSheets.of(plan, ConformityCheck.check(plan, List.of(), City.REFERENCE), City.REFERENCE);
        assertThat(Documents.prose(sheets)).contains("意见3条，其中采纳1条，部分采纳0条，不采纳1条，尚未处理1条");
        assertThat(Documents.table(sheets, "意见采纳情况表").rows())
                .extracting(row -> row.get(3).text() + "｜" + row.get(4).text() + "｜"
                        + row.get(5).text() + "｜" + row.get(6).text())
                .containsExactly("改造期限过短｜采纳｜｜期限延长一年", "增加公交｜不采纳｜线网已定｜", "文字意见｜尚未处理｜｜");
        assertThat(Documents.prose(SHEETS)).contains("尚未收到意见");
    }

    @Test
    void a_city_without_a_pathway_has_a_summary_that_says_so() {
        Plan plan = City.with("").plan().value();
        PlanDocument summary =
                SummaryDocument.of(plan, ConformityCheck.check(plan, List.of(), City.REFERENCE), City.REFERENCE);
        assertThat(Documents.prose(summary)).contains("减排举措待路径测算完成后确定", "本方案尚不符合");
    }

    @Test
    void experts_judge_every_chapter_of_appendix_a_and_what_no_rule_decides() {
        assertThat(Documents.table(SHEETS, "专家评审意见表").rows())
                .extracting(row -> row.get(1).text())
                .contains("一、现状与形势分析", "五、保障措施")
                .anyMatch(text -> text.startsWith("须评审判断的指南要求"));
    }
}
