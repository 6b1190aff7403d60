package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.published.Beijing;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Outcome;

/** The document of the example city. */
@Tag("bulk")
class BeijingDocumentTest {
    /** Units, notation keys, names of methods and of publications that tables may hold. */
    private static final Set<String> TABLE_WORDS = Set.copyOf(List.of(
            ("NE NO IE C CO CH N O HFCs PFCs SF NF e tCO MWh GJ B GDP CEADs S Z p Sen Kaya LMDI I Tapio IPCC A QC"
                            + " decomposition Morris Sobol GB T P")
                    .split(" ")));

    private static final Outcome<Plan> PLAN = Beijing.plan();
    private static final PlanDocument DOCUMENT = Documents.of(PLAN);

    @Test
    void the_chapters_are_those_of_appendix_a_in_order() {
        assertThat(Documents.headings(DOCUMENT))
                .filteredOn(heading -> heading.level() == 1)
                .extracting(heading -> heading.number() + heading.text())
                .containsExactly("一、现状与形势分析", "二、行动原则", "三、碳减排目标", "四、碳减排路径", "五、保障措施");
    }

    @Test
    void every_heading_of_the_outline_stands_in_its_place() {
        List<OutlineSection> outline = Beijing.REFERENCE.standard().outline();
        assertThat(Documents.headings(DOCUMENT))
                .filteredOn(heading -> heading.level() == 1 || heading.level() == 2)
                .extracting(heading -> heading.level() + heading.number() + heading.text())
                .containsExactlyElementsOf(outline.stream()
                        .map(section -> section.level()
                                + section.number()
                                + section.title().chinese())
                        .toList());
    }

    /** The inventories of Beijing have energy alone, without what bought heat emits; its kerosene is that of aviation. */
    @Test
    void the_issue_version_says_what_its_total_holds_before_the_first_number_of_it() {
        String issue = Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE));
        assertThat(issue)
                .containsSubsequence("本方案所称碳排放总量为能源活动和净调入电力的排放之和，工业生产过程、农业活动、废弃物处理", "净调入热力尚未核算", "年航空煤油占", "全市碳排放总量")
                .contains("是否已经达峰尚不能判定", "达峰年份在年度评估中认定", "目标，由本方案的总量控制目标落实")
                .doesNotContain("确保2030年前实现", "巩固碳达峰成果");
        assertThat(Documents.prose(DOCUMENT)).contains("本方案不认定已经达峰").doesNotContain("确保2030年前实现碳排放达峰");
    }

    /** Beijing told no data on buildings: what is missing, who brings it and by when stands in the place of tasks. */
    @Test
    void a_field_without_tasks_says_which_data_it_lacks_who_brings_them_and_by_when() {
        String issue = Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE));
        assertThat(issue)
                .containsPattern("另有\\d+项措施因缺少[^。]*住[^。]*等\\d+项资料尚未测算。本方案暂不列量化任务，由市住房城乡建设委牵头，会同有关部门在本方案印发后一年内补齐资料")
                .doesNotContain("六个月");
        assertThat(Documents.prose(DOCUMENT)).doesNotContain("六个月");
    }

    /** Beijing has no coast; of ports and ships it told nothing, so that an issued text does not ask for theirs. */
    @Test
    void what_an_inland_city_cannot_have_is_not_asked_for_in_an_issued_text() {
        assertThat(PLAN.value().potentials().orElseThrow().measures())
                .filteredOn(one -> one.measure().id().equals("E-WD2"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.standing()).isEqualTo(Potential.Standing.NOT_APPLICABLE);
                    assertThat(one.reason().chinese()).contains("不临海");
                });
        assertThat(Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE)))
                .doesNotContain("海上风电", "靠港", "内河船舶用油");
    }

    /** The outline of the fourteenth five-year plan wants two million by 2025; there were 506 thousand in 2021. */
    @Test
    void an_earlier_target_that_was_missed_stands_beside_that_of_the_plan() {
        Targets targets = Changed.with(PLAN.value().targets().orElseThrow(), "base", 2025);
        assertThat(Documents.prose(IssueDocument.of(
                        Changed.with(PLAN.value(), "targets", Optional.of(targets)), Beijing.REFERENCE)))
                .contains("纲要》提出的“新能源汽车累计保有量力争达到200万辆”，按测算未能如期实现（2021年新能源汽车保有量为51万辆），本方案的目标在现有基础上安排。");
    }

    @Test
    void documents_with_a_number_are_the_basis_before_those_without() {
        assertThat(IssueDocument.documents(PLAN.value(), "provincial", 2))
                .hasSize(2)
                .allMatch(named -> named.endsWith("号）"));
    }

    @Test
    void the_annexes_follow_the_chapters() {
        List<Block.Heading> headings = Documents.headings(DOCUMENT);
        int chapters = headings.indexOf(headings.stream()
                .filter(heading -> heading.level() == 0)
                .findFirst()
                .orElseThrow());
        assertThat(headings.subList(chapters, headings.size()))
                .filteredOn(heading -> heading.level() <= 2)
                .extracting(Block.Heading::number)
                .containsExactly("附件1", "附件2", "附件3", "附件4", "附件5", "附件6", "附件7", "附件8", "附件9");
    }

    @Test
    void the_course_of_industry_is_said_to_be_the_trend_where_no_plan_tells_of_it() {
        assertThat(Documents.prose(DOCUMENT))
                .contains("工业各行业的单位活动能耗在基准情景、低碳情景、强化情景中没有公布文件或假设给定", "由历史趋势外推", "是趋势的延续，不是规划目标");
    }

    @Test
    void every_printed_key_is_a_figure_of_the_plan() {
        List<String> keys = PLAN.value().figures().stream().map(Figure::key).toList();
        assertThat(Documents.figures(DOCUMENT))
                .hasSizeGreaterThan(200)
                .allSatisfy(figure -> assertThat(keys).contains(figure.key()));
    }

    @Test
    void the_prose_is_chinese_but_for_titles_of_publications() {
        String prose = Documents.prose(DOCUMENT) + Documents.notices(DOCUMENT) + DOCUMENT.preface();
        assertThat(latin(prose))
                .isSubsetOf(
                        "IPCC", "T", "CACE", "A", "CEADs", "NE", "NO", "IE", "C", "CO", "CH", "N", "O", "Kaya", "Sen",
                        "S", "Z", "p", "CCUS", "LC", "TOD", "TRT");
    }

    @Test
    void tables_are_chinese_but_for_units_notation_keys_names_of_measures_and_titles_of_publications() {
        List<String> ofTitles = List.of("所用资料", "所用排放因子及核验状态", "数据和方法问题", "编制参数", "指南条文的理解", "规范性引用文件");
        assertThat(Documents.tables(DOCUMENT))
                .filteredOn(table -> !ofTitles.contains(table.caption())
                        && !table.caption().contains("措施")
                        && !table.caption().contains("参数"))
                .allSatisfy(table ->
                        assertThat(latin(text(table))).as(table.caption()).isSubsetOf(TABLE_WORDS));
    }

    /** A chart of one span would be one column, which the table tells better. */
    @Test
    void drivers_of_one_span_are_a_table_without_a_chart() {
        assertThat(Documents.tables(DOCUMENT))
                .extracting(table -> table.caption())
                .contains("排放变化的驱动因素（Kaya恒等式）");
        assertThat(Documents.charts(DOCUMENT))
                .extracting(chart -> chart.caption())
                .noneMatch(caption -> caption.startsWith("各因素"));
    }

    @Test
    void charts_are_chinese() {
        assertThat(Documents.charts(DOCUMENT)).isNotEmpty().allSatisfy(chart -> {
            assertThat(latin(chart.caption() + chart.unit() + chart.note() + chart.categories()))
                    .isSubsetOf("Kaya");
            assertThat(chart.series())
                    .allSatisfy(series -> assertThat(latin(series.name())).isEmpty());
        });
    }

    private static Set<String> latin(String text) {
        String untitled = text.replaceAll("(results/)?[a-z_]+\\.csv", "");
        for (EnergyBalance energy : PLAN.value().dossier().energy()) {
            untitled = untitled.replace(energy.source().title(), "");
        }
        return Pattern.compile("[A-Za-z]+")
                .matcher(untitled)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Block.TableBlock table) {
        var text = new StringBuilder(table.caption() + " " + table.unit() + " " + table.notes());
        table.columns().forEach(column -> text.append(' ').append(column.title()));
        table.rows().forEach(row -> row.forEach(entry -> text.append(' ').append(entry.text())));
        return text.toString();
    }

    @Test
    void the_same_city_gives_the_same_page() {
        Outcome<Plan> again = ExampleCity.prepared("beijing");
        assertThat(HtmlPage.of(Documents.of(again))).isEqualTo(HtmlPage.of(DOCUMENT));
    }
}
