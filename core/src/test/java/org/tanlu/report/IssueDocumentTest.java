package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Pathway;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.survey.Register;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** The issue version of the example city's plan, with a pathway by hand. */
@Clause("A")
class IssueDocumentTest {
    private static final Map<String, Integer> STARTS = starts();
    static final Plan PLAN = with(ExampleCity.plan("yunzhou").value(), "no");
    static final PlanDocument ISSUE = IssueDocument.of(PLAN, City.REFERENCE);
    static final String TEXT = Documents.prose(ISSUE);

    private static Map<String, Integer> starts() {
        var starts = new LinkedHashMap<String, Integer>();
        starts.put("E-PV1", 2027);
        starts.put("F-MOT", 2028);
        starts.put("B-RET2", 2029);
        starts.put("T-MODAL", 2029);
        starts.put("T-EBUS", 2036);
        return starts;
    }

    /** The same plan with the pathway by hand and the setting of the peak. */
    private static Plan with(Plan plan, String isPeakTold) {
        return Changed.with(
                plan,
                Map.of(
                        "dossier",
                        plan.dossier().with(plan.dossier().city().with("publish_peak_value", isPeakTold)),
                        "pathway",
                        HandRoute.routes(HandRoute.of(STARTS))));
    }

    @Test
    void it_has_every_heading_of_appendix_a_in_order_and_text_under_each_of_the_second_level() {
        List<String> outline = City.REFERENCE.standard().outline().stream()
                .map(section -> section.number() + section.title().chinese())
                .map(heading -> heading.replace("（1）", "（一）")
                        .replace("（2）", "（二）")
                        .replace("（3）", "（三）")
                        .replace("（4）", "（四）")
                        .replaceAll("。$", "")) // as GB/T 9704 has it
                .toList();
        assertThat(Documents.headings(ISSUE))
                .filteredOn(heading -> heading.level() > 0)
                .extracting(heading -> heading.number() + heading.text())
                .isEqualTo(outline);
        var spans = new SectionSpans(ISSUE.blocks(), City.REFERENCE.standard().outline());
        assertThat(City.REFERENCE.standard().outline())
                .filteredOn(section -> section.level() == 2)
                .extracting(OutlineSection::id)
                .allSatisfy(id -> assertThat(spans.find(id))
                        .hasValueSatisfying(span -> assertThat(span.to()).isGreaterThan(span.from())));
    }

    /** The example city plans 35 per cent of forest by 2035, and the pathway by hand plants none. */
    @Test
    void a_field_without_tasks_says_who_brings_the_measures_that_a_plan_of_the_city_asks_for_and_by_when() {
        assertThat(TEXT)
                .contains("《虚构·云州市国土空间总体规划》提出的“2035年森林覆盖率达到35%”目标须有举措支撑，由市林业和园林局牵头，在本方案印发后一年内编制补充措施")
                .contains("《虚构·云州市国土空间总体规划》提出的“2035年森林覆盖率达到35%”（约束性）须如期完成，不以费用高低取舍；与之对应的造林")
                .contains("《虚构·云州市清洁取暖实施方案》提出的“2027年清洁供暖比例达到95%”（约束性）须如期完成")
                .containsPattern("空气源热泵[^。]*尚未列为本方案的任务，由市住房城乡建设局牵头");
        assertThat(TEXT.lines().filter(line -> line.contains("与本方案相衔接"))).noneMatch(line -> line.contains("森林覆盖率"));
    }

    /** The example city has no inland shipping; what the guideline says is not touched. */
    @Test
    void the_full_version_names_no_goods_on_water_either_where_there_are_no_waterways() {
        Block told = Waterways.of(new Block.Notice("大宗货物公转铁、公转水；条文：公转铁、公转水"), PLAN, City.REFERENCE.measures());
        assertThat(told).isEqualTo(new Block.Notice("大宗货物公转铁；条文：公转铁、公转水"));
    }

    @Test
    void its_basis_names_only_documents_that_the_city_has_on_record() {
        List<String> titles = PLAN.dossier().register("plans").rows().stream()
                .map(row -> row.text("title"))
                .toList();
        List<String> named = Pattern.compile("《([^》]+)》")
                .matcher(TEXT.lines().findFirst().orElseThrow())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(2).allMatch(titles::contains);
    }

    @Test
    void no_figure_of_it_is_an_amount_of_emissions_and_no_level_of_any_year_stands_in_its_bytes() {
        Map<String, Figure> figures = figures();
        assertThat(printed())
                .allSatisfy(printed -> assertThat(figures.get(printed.key()))
                        .as(printed.toString())
                        .satisfies(figure ->
                                assertThat(figure.value().unit().symbol()).doesNotContain("CO2")));
        String page = HtmlPage.of(ISSUE);
        assertThat(levels())
                .hasSizeGreaterThan(40)
                .allSatisfy(level ->
                        assertThat(page).doesNotContainPattern("(?<![\\d.])" + Pattern.quote(level) + "(?!\\d)"));
    }

    /** The totals of all years of history and scenario, as a plan would print them in ten thousands of tonnes. */
    private static Set<String> levels() {
        var levels = new TreeSet<String>();
        PLAN.emissionHistory().findSeries("total").orElseThrow().values().byYear().values().stream()
                .map(value -> value.value().value() / 1e4)
                .forEach(value -> levels.add(Numbers.fixed(value, 1)));
        PLAN.targets().orElseThrow().milestones().stream()
                .map(year ->
                        PLAN.targets().orElseThrow().task(year).orElseThrow().target())
                .forEach(total -> levels.add(Numbers.fixed(total.tonnes() / 1e4, 2)));
        Pathway pathway = PLAN.pathway().main().orElseThrow().pathway();
        pathway.emission().byYear().values().stream()
                .map(Emissions::tonnes)
                .forEach(tonnes -> levels.add(Numbers.fixed(tonnes / 1e4, 1)));
        levels.add(Numbers.fixed(PLAN.targets().orElseThrow().peakLevel().tonnes() / 1e4, 1));
        return levels;
    }

    @Test
    void where_the_city_wants_it_the_peak_is_told() {
        String told = Documents.prose(IssueDocument.of(with(PLAN, "yes"), City.REFERENCE));
        String peak = Numbers.fixed(PLAN.targets().orElseThrow().peakLevel().tonnes() / 1e4, 1);
        assertThat(told).contains("以2024年的" + peak + "万吨二氧化碳当量为控制上限");
        assertThat(TEXT).doesNotContain("峰值控制在", "为控制上限");
    }

    @Test
    void every_figure_of_it_can_be_asked_where_it_comes_from() {
        assertThat(printed()).hasSizeGreaterThan(30);
        assertThat(figures().keySet())
                .containsAll(
                        printed().stream().map(Documents.Figure::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The figures in print but those of the pathway by hand, which is no whole one. */
    private static List<Documents.Figure> printed() {
        return Documents.figures(ISSUE).stream()
                .filter(printed -> !printed.key().startsWith("pathway/"))
                .toList();
    }

    private static Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        ExampleCity.plan("yunzhou").value().figures().forEach(figure -> figures.put(figure.key(), figure));
        return figures;
    }

    @Test
    void tasks_tell_what_how_much_by_when_and_who_in_brackets() {
        assertThat(TEXT)
                .contains("大力发展可再生能源。", "到2030年力争新增集中式光伏装机10.0千瓦")
                .contains("（市发展改革委牵头，")
                .contains("到2030年完成围护结构节能改造10.0平方米")
                .doesNotContain("1．大力发展可再生能源。"); // the only task of its field has no number
    }

    @Test
    void energy_that_a_measure_covers_is_called_its_extent() {
        assertThat(TEXT).contains("高效化改造累计覆盖电机用电规模").doesNotContain("年用电量到", "年用能量到");
    }

    @Test
    void tasks_of_districts_are_what_appraisal_is_held_against_only_where_the_plan_divides_them() {
        Targets targets = PLAN.targets().orElseThrow();
        assertThat(targets.districts()).isNotEmpty();
        assertThat(TEXT).contains("区县考核，对照另行下达的区县减排任务");
        Plan whole = Changed.with(
                PLAN, Map.of("targets", Optional.of(Changed.with(targets, Map.of("districts", List.of())))));
        assertThat(Documents.prose(IssueDocument.of(whole, City.REFERENCE))).contains("区县考核，减排任务分解到区县后，对照分解的任务和年度数据");
    }

    @Test
    void what_begins_after_the_near_years_is_no_task_of_it() {
        assertThat(STARTS).containsEntry("T-EBUS", 2036);
        assertThat(TEXT).doesNotContain("更新和新增公交车");
    }

    @Test
    void it_tells_no_number_of_the_last_year() {
        int horizon = PLAN.targets().orElseThrow().peak().horizon();
        assertThat(printed()).noneMatch(printed -> printed.key().endsWith("/" + horizon));
    }

    @Test
    void marks_in_a_row_have_no_comma_between_them_unless_something_stands_behind_the_first() {
        assertThat(TEXT).doesNotContain("》、《", "”、“");
    }

    /** The emissions on record of the example city are highest in 2013 and have fallen since; without a trend nothing is known. */
    @Test
    void what_is_said_of_the_peak_among_the_targets_is_what_the_years_on_record_say() {
        assertThat(TEXT)
                .contains("全市碳排放已达峰，最大值在2013年", "巩固碳达峰成果，全市碳排放总量不再高于2024年水平，防止反弹，推动")
                .doesNotContain("年前实现碳达峰", "尚不能判定");
        Plan unknown = Changed.with(PLAN, "emissionHistory", Changed.with(PLAN.emissionHistory(), "trends", List.of()));
        assertThat(Documents.prose(IssueDocument.of(unknown, City.REFERENCE)))
                .contains("是否已经达峰尚不能判定，按2030年前达峰的要求，碳排放总量控制在2024年水平以内")
                .doesNotContain("巩固碳达峰成果", "确保2030年前");
    }

    @Test
    void a_target_that_was_assigned_and_is_missed_is_told_as_a_gap_and_not_promised() {
        assertThat(TEXT)
                .contains("“2030年非化石能源占一次能源消费比重达到19%”目标（预期性），按已安排的任务测算为")
                .containsPattern("到2030年，[^。]*非化石能源一次能源消费占比按已安排的任务为\\d+\\.\\d%（与上级下达目标的差距见下文）")
                .doesNotContain("确保完成上级下达的“2030年非化石能源")
                .contains("确保完成上级下达的“2025年碳排放强度比2020年下降18%”“2025年能耗强度比2020年下降14.5%”目标。");
    }

    @Test
    void rows_of_registers_that_are_not_public_are_not_in_it() {
        List<Register.Row> projects = PLAN.dossier().register("projects").rows();
        assertThat(projects).isNotEmpty().noneMatch(row -> row.access() == Access.PUBLIC);
        assertThat(projects).allSatisfy(row -> assertThat(HtmlPage.of(ISSUE)).doesNotContain(row.text("name")));
    }

    @Test
    void it_speaks_no_method_and_no_ids() {
        assertThat(TEXT).doesNotContain("求解", "三种情景", "结果表", "csv", "优化的", "IND-", "指南", "模型");
        assertThat(TEXT).doesNotContainPattern("[A-Z]-[A-Z]{2,}\\d?");
    }

    @Test
    void no_sentence_stands_twice() {
        List<String> sentences = List.of(TEXT.split("[。\n]")).stream()
                .filter(sentence -> sentence.length() > 12)
                .toList();
        assertThat(sentences).doesNotHaveDuplicates();
    }

    @Test
    void the_division_of_tasks_is_its_annex_with_a_row_an_action() {
        TableBlock table = Documents.table(ISSUE, "各项任务的目标");
        assertThat(Documents.tables(ISSUE)).extracting(TableBlock::caption).doesNotContain("任务分工表");
        assertThat(table.columns().get(4).title()).isEqualTo("起止年份");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.get(4).text()).matches("20[2-5]\\d—20[2-6]\\d"));
        assertThat(table.rows()).anyMatch(row -> row.get(4).text().startsWith("2027—"));
        List<String> near = STARTS.keySet().stream()
                .filter(id -> STARTS.getOrDefault(id, 0) <= 2035)
                .toList();
        assertThat(table.rows()).hasSameSizeAs(near);
        assertThat(table.columns()).extracting(Block.Column::title).contains("量化指标", "2030年目标", "2035年目标");
        assertThat(table.rows()).noneMatch(row -> row.get(1).text().isEmpty()); // whichever row begins a page
        assertThat(table.rows())
                .allMatch(row -> row.get(3).text().equals("－")
                        == row.stream().allMatch(cell -> cell.key().isEmpty()));
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.stream()
                                .map(Block.Entry::key)
                                .filter(key -> !key.isEmpty())
                                .toList())
                        .isNotEmpty()
                        .allMatch(key -> key.endsWith("/2030") || key.endsWith("/2035")));
        assertThat(table.landscape()).isTrue();
        assertThat(Documents.headings(ISSUE)).last().extracting(Heading::text).isEqualTo("任务分工表");
    }

    /** Beside the text, which tells no share of coal and electricity again; what is missed is no target of the table either. */
    @Test
    void the_targets_stand_in_one_short_table_and_the_text_does_not_repeat_all_of_them() {
        TableBlock table = Documents.table(ISSUE, "主要目标");
        assertThat(table.columns())
                .extracting(Block.Column::title)
                .containsExactly("指标", "单位", "2024年", "2030年", "2035年", "属性");
        assertThat(table.rows()).hasSizeBetween(4, 7).allSatisfy(row -> {
            assertThat(row.get(0).text()).isNotBlank();
            assertThat(row.get(5).text()).matches("约束性|引导性|预期性");
        });
        Targets targets = PLAN.targets().orElseThrow();
        assertThat(table.rows())
                .filteredOn(row -> row.get(0).text().startsWith("非化石能源"))
                .allSatisfy(row -> assertThat(row.get(3).text()).as("missed").isEqualTo("－"));
        Figure coal = targets.goal("IND-B23").orElseThrow().target(2030).orElseThrow();
        assertThat(table.rows())
                .anyMatch(row -> row.get(3).key().equals(coal.key())
                        && row.get(3).text().equals(Numbers.fixed(coal.value().value(), 1)));
        assertThat(Documents.figures(ISSUE).stream()
                        .filter(printed -> printed.key().equals(coal.key())))
                .hasSize(1);
    }

    /** As Beijing writes its own: 市发展改革委，市科委、中关村管委会，市城市管理委. */
    @Test
    void a_name_with_the_mark_of_a_row_in_it_stays_one_name_of_the_row() {
        assertThat(IssueTasks.listed(List.of("市发展改革委", "市科委、中关村管委会", "市城市管理委"))).isEqualTo("市发展改革委，市科委、中关村管委会，市城市管理委");
        assertThat(IssueTasks.listed(List.of("市发展改革委", "市城市管理委"))).isEqualTo("市发展改革委、市城市管理委");
    }

    @Test
    void the_annex_is_named_below_the_text_in_a_line_that_belongs_to_no_section() {
        List<Block> blocks = ISSUE.blocks();
        int annex = blocks.indexOf(new Heading(0, "附表", "任务分工表"));
        assertThat(Documents.prose(new PlanDocument("", "", List.of(), List.of(blocks.get(annex - 1))))
                        .strip())
                .isEqualTo("附表：任务分工表");
        assertThat(new SectionSpans(blocks, City.REFERENCE.standard().outline()).find("A5.4"))
                .hasValueSatisfying(span -> assertThat(span.to()).isEqualTo(annex - 1));
    }

    @Test
    void goods_move_to_water_only_in_a_city_with_inland_shipping_on_record() {
        assertThat(HtmlPage.of(ISSUE)).contains("推进大宗货物运输公转铁，补齐", "大宗货物公转铁").doesNotContain("公转水");
        var dossier = PLAN.dossier();
        var fuel = dossier.find("potential/inland_ship_fuel", 2024).orElseThrow();
        var series = new TreeMap<>(dossier.series());
        series.put(
                fuel.item(),
                YearSeries.of(Map.of(
                        2024,
                        Changed.with(
                                fuel,
                                "value",
                                Optional.of(new Quantity(
                                        0.1, fuel.value().orElseThrow().unit()))))));
        Plan navigable = Changed.with(PLAN, "dossier", Changed.with(dossier, "series", series));
        assertThat(Waterways.told("公转铁、公转水", navigable)).isEqualTo("公转铁、公转水");
    }

    /** The example city lies inland and plans no urban rail: words of the library that presuppose them are left out. */
    @Test
    void ports_and_urban_rail_are_spoken_of_only_where_they_are_on_record() {
        assertThat(Waterways.told("在钢铁、建材、港口等短途运输中推广", PLAN)).isEqualTo("在钢铁、建材等短途运输中推广");
        assertThat(TEXT).doesNotContain("港口", "轨道");
        Block told = Waterways.of(new Block.Notice("支持符合条件的新能源、供热和轨道交通项目"), PLAN, City.REFERENCE.measures());
        assertThat(told).isEqualTo(new Block.Notice("支持符合条件的新能源和供热项目"));
    }

    @Test
    void participation_is_what_happens_while_the_plan_is_carried_out() {
        assertThat(TEXT).contains("在方案实施和年度评估中听取").doesNotContain("送审前", "初稿", "征求部门意见");
    }

    @Test
    void every_measure_of_the_library_has_words_for_its_task() {
        assertThat(City.REFERENCE.measures().measures().keySet()).allSatisfy(id -> {
            assertThat(City.REFERENCE.wording())
                    .containsKeys(
                            "issue-task/" + id + "/group", "issue-task/" + id + "/text", "issue-task/" + id + "/goal");
            assertThat(City.REFERENCE.wording().get("issue-task/" + id + "/goal"))
                    .as("amounts are additions since the base year and called so")
                    .containsPattern("^(?:新增|累计|建成|完成|修复)|累计")
                    .doesNotContain("保有量");
            assertThat(City.REFERENCE.wording().get("issue-task/" + id + "/text"))
                    .as(id)
                    .hasSizeBetween(15, 80)
                    .doesNotContainPattern("[0-9]|。");
        });
    }

    @Test
    void a_city_that_told_nothing_gets_the_outline_without_a_number() {
        Plan empty = SmallCities.empty().plan().value();
        PlanDocument issue = IssueDocument.of(empty, City.REFERENCE);
        assertThat(Documents.figures(issue)).isEmpty();
        assertThat(Documents.prose(issue))
                .contains("为积极稳妥推进碳达峰碳中和", "尚未安排量化任务的领域", "碳减排目标待补充资料")
                .doesNotContain("附表：");
    }
}
