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
                .containsPattern("另有\\d+项措施尚缺[^。]*住[^。]*等\\d+项资料。暂不列量化任务，由市住房城乡建设委牵头补齐资料、提出任务。")
                .containsOnlyOnce("在本方案印发后一年内补齐资料、完成测算、提出量化任务")
                .doesNotContain("六个月");
        assertThat(Documents.prose(DOCUMENT)).doesNotContain("六个月");
    }

    /** The statistics of 2024 are known, the energy balances end in 2021: the state of the city is told by the newer ones, and why not all of it. */
    @Test
    void the_state_of_the_city_is_told_by_the_newest_statistics_and_why_emissions_stop_earlier() {
        String issue = Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE));
        assertThat(issue)
                .contains("2024年末，全市常住人口2183万人。2024年，全市地区生产总值49843.1亿元（现价）。2024年，第三产业增加值占地区生产总值的85.3%。")
                .contains("能源平衡表等核算碳排放所需的资料目前到2021年，本方案的能源和排放现状、目标均以2021年为基年")
                .contains("2022年，全市能源消费总量6896.9万吨标准煤。")
                .doesNotContain("2021年末，全市常住人口");
    }

    /** Totals rose since 2015 and fell since 2014: both versions compare with the base year of the history. */
    @Test
    void both_versions_compare_the_last_year_with_the_same_year() {
        assertThat(Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE)))
                .contains("与2015年相比，2021年全市碳排放总量增长3.0%");
        assertThat(Documents.prose(DOCUMENT))
                .containsPattern("与2015年相比，直接排放下降[^。]*，直接与间接排放合计增长3\\.0%")
                .doesNotContain("与2014年相比，直接排放");
    }

    /** Two cities of different types say different things of the same chapters, with their own numbers. */
    @Test
    void sentences_differ_by_the_type_of_the_city_by_its_supply_and_by_what_emits_most() {
        String issue = Documents.prose(IssueDocument.of(PLAN.value(), Beijing.REFERENCE));
        assertThat(issue)
                .contains("本市经济已由服务业主导", "本市作为受端城市", "减排的重心已转到建筑运行和城市生活")
                .containsPattern("全市用电量的\\d+\\.\\d%由市外净调入，能源转型坚持外来清洁电力和本地可再生能源并举")
                .containsPattern("工业占全市碳排放的\\d+\\.\\d%（含用电用热），以存量企业挖潜为主")
                .doesNotContain("主战场");
        assertThat(IssueDocumentTest.TEXT)
                .containsPattern("工业占全市碳排放的\\d+\\.\\d%（含用电用热），是绿色低碳转型的主战场")
                .containsPattern("煤炭占一次能源消费的\\d+\\.\\d%，能源转型以控煤减煤为主线")
                .doesNotContain("本市经济已由服务业主导", "本市作为受端城市");
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
