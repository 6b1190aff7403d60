package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Outcome;

/** The scenario chapter of a city that is complete in every part. */
@Clause({"A", "9.1", "9.2"})
@Tag("bulk")
class ScenarioSectionTest {
    private static final Outcome<Plan> PLAN = yunzhou();
    private static final PlanDocument DOCUMENT = Documents.of(PLAN);
    private static final String PROSE = Documents.prose(DOCUMENT);
    private static final Scenarios SCENARIOS = PLAN.value().scenarios().orElseThrow();

    private static Outcome<Plan> yunzhou() {
        try {
            Outcome<Dossier> dossier =
                    Survey.read(CityFolder.read(Path.of("../examples/yunzhou"), City.REFERENCE), City.REFERENCE);
            return Preparation.prepare(dossier.value(), City.REFERENCE);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> heads(TableBlock table) {
        return table.columns().stream().map(Block.Column::title).toList();
    }

    @Test
    @Clause("C9.1-1")
    void it_shows_three_scenarios_side_by_side_with_their_base_year_and_horizon() {
        assertThat(PROSE).contains("以2024年为基年、2060年为终年", "基准情景反映当前发展趋势", "低碳情景在基准情景基础上优化", "强化情景在低碳情景基础上进一步优化");
        assertThat(heads(Documents.table(DOCUMENT, "三种情景的碳排放总量"))).contains("基准·直接", "低碳·间接", "强化·合计");
    }

    /** The ranges that the city told of steel, product, roofs and imports do not lie around the values of the scenarios. */
    @Test
    @Clause({"9.1", "9.2"})
    void what_the_draws_say_of_the_peak_and_the_middle_stands_beside_the_curve_with_its_cause() {
        assertThat(SCENARIOS.odds().skewed())
                .extracting(DrawnParameter::id)
                .containsExactlyInAnyOrder(
                        "driver/gdp", "driver/crude_steel", "measure/E-PV2", "import_factor/electricity");
        assertThat(PROSE)
                .contains("基准情景到2060年仍未见顶；抽样中不晚于2030年达峰的占", "对该情景的达峰只作概率判断", "基准情景2060年抽样的中位数为")
                .contains("粗钢产量", "的分布不以情景取值为中心")
                .doesNotContain("低碳情景2024年达峰；抽样中");
        assertThat(heads(Documents.table(DOCUMENT, "三种情景碳排放总量的90%范围"))).contains("基准情景中位数", "强化情景中位数");
    }

    /** Greenery, by the register of choices. */
    @Test
    @Clause({"8.6", "9.1"})
    void a_measure_that_the_city_rejects_is_in_no_scenario_and_the_annex_says_why() {
        List<String> row = Documents.table(DOCUMENT, "措施的潜力和采用比例").rows().stream()
                .map(cells -> cells.stream().map(Entry::text).toList())
                .filter(cells -> cells.contains("N-URB"))
                .findFirst()
                .orElseThrow();
        assertThat(row.subList(3, 7)).containsOnly("0.0%");
        assertThat(row.get(7)).contains("本市不选用：单位减排成本过高");
    }

    @Test
    @Clause("9.1")
    void what_the_enhanced_scenario_takes_up_less_is_listed_with_its_cause() {
        assertThat(Documents.table(DOCUMENT, "强化情景采用少于低碳情景的措施").rows().stream()
                        .map(cells -> cells.get(0).text() + "：" + cells.get(4).text()))
                .hasSize(6)
                .anyMatch(row -> row.startsWith("淘汰落后产能与过剩产能：") && row.contains("与重点行业能效标杆改造相斥"));
    }

    @Test
    @Clause({"C9.1-2", "C9.2-1"})
    void key_parameters_stand_side_by_side_with_their_origin() {
        TableBlock table = Documents.table(DOCUMENT, "三种情景的主要参数");
        assertThat(heads(table)).startsWith("参数", "情景", "2024", "2030").endsWith("2060", "依据");
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.get(row.size() - 1).text()).isNotBlank());
        assertThat(table.rows().stream().map(row -> row.get(0).text()))
                .anyMatch(name -> name.startsWith("地区生产总值（亿元"))
                .anyMatch(name -> name.startsWith("粗钢产量"))
                .anyMatch(name -> name.startsWith("调入电力排放因子"));
    }

    @Test
    @Clause("C9.2-5")
    void growth_of_the_product_is_told_by_five_year_plan() {
        TableBlock table = Documents.table(DOCUMENT, "地区生产总值年均增速");
        assertThat(Documents.row(table, "2026—2030年")).hasSize(4);
        double first = SCENARIOS
                .of(ScenarioKind.BASELINE)
                .course()
                .driver("gdp")
                .find(2025)
                .orElseThrow()
                .value();
        double last = SCENARIOS
                .of(ScenarioKind.BASELINE)
                .course()
                .driver("gdp")
                .find(2030)
                .orElseThrow()
                .value();
        String rate = Numbers.fixed(100 * (StrictMath.pow(last / first, 0.2) - 1), 1);
        assertThat(Documents.row(table, "2026—2030年").get(1)).isEqualTo(rate);
    }

    @Test
    @Clause({"C9.1-7", "C9.1-8"})
    void every_scenario_says_when_it_peaks_and_by_which_rule() {
        assertThat(PROSE).contains("达峰的判定：");
        for (ScenarioKind kind : ScenarioKind.values()) {
            assertThat(PROSE).contains(kind.text().chinese() + "下，碳排放总量");
        }
    }

    @Test
    @Clause("C9.2-8")
    void the_curves_begin_with_the_history_and_meet_in_the_base_year() {
        Chart chart = Documents.charts(DOCUMENT).stream()
                .filter(each -> each.caption().equals("三种情景的碳排放曲线"))
                .findFirst()
                .orElseThrow();
        assertThat(chart.series()).extracting(Block.Series::name).containsExactly("历史", "基准情景", "低碳情景", "强化情景");
        int base = chart.categories().indexOf("2024");
        assertThat(chart.series().get(3).values().get(base - 1)).isEmpty();
        double history = chart.series().get(0).values().get(base).orElseThrow().value();
        assertThat(chart.series().subList(1, 4))
                .allSatisfy(
                        line -> assertThat(line.values().get(base).orElseThrow().value())
                                .isCloseTo(history, within(1e-6 * history)));
    }

    @Test
    @Clause("C9.2-9")
    void it_says_which_fields_grow_and_which_differences_matter_most() {
        assertThat(PROSE).containsPattern("2024—2060年(排放增长的领域依次是|各领域排放均不增长)");
        assertThat(PROSE).contains("项参数不同，其中对排放作用最大的是");
        assertThat(heads(Documents.table(DOCUMENT, "低碳情景与基准情景不同的参数"))).contains("2030年变化", "2060年变化", "依据");
    }

    @Test
    @Clause("C9.2-7")
    void energy_is_told_by_kind_by_destination_and_by_supply() {
        TableBlock demand = Documents.table(DOCUMENT, "三种情景的终端用能");
        assertThat(demand.rows().stream().map(row -> row.get(0).text())).contains("煤", "电力", "合计", "电力占比（%）");
        assertThat(Documents.table(DOCUMENT, "2024年能源流向").rows().stream()
                        .map(row -> row.get(0).text()))
                .contains("火力发电投入", "集中供热投入", "净调入", "加工转换损失", "输配损失和差额", "工业", "交通运输", "终端合计");
        assertThat(Documents.row(Documents.table(DOCUMENT, "三种情景的电力和热力供应"), "净调入电力（亿千瓦时）"))
                .hasSize(11);
    }

    @Test
    @Clause("C9.2-9")
    void drivers_are_told_since_the_base_year_and_between_scenarios_and_add_up() {
        for (String caption : List.of("三种情景碳排放变化的驱动因素", "情景之间碳排放差别的驱动因素")) {
            TableBlock table = Documents.table(DOCUMENT, caption);
            assertThat(heads(table)).contains("经济规模", "能源效率", "能源结构", "电力热力供应排放因子", "合计");
            assertThat(table.rows()).allSatisfy(row -> {
                List<Double> numbers = row.subList(1, row.size()).stream()
                        .map(entry -> Double.parseDouble(entry.text().replace('−', '-')))
                        .toList();
                double parts = numbers.subList(0, numbers.size() - 1).stream()
                        .mapToDouble(each -> each)
                        .sum();
                assertThat(parts).isCloseTo(numbers.get(numbers.size() - 1), within(0.35));
            });
        }
        assertThat(PROSE).contains("强化情景2024—2060年碳排放减少", "2060年低碳情景比基准情景碳排放减少");
    }

    @Test
    @Clause("9.1")
    void every_printed_number_can_be_asked_where_it_comes_from() {
        Set<String> keys = PLAN.value().figures().stream().map(Figure::key).collect(Collectors.toSet());
        List<String> printed = Documents.figures(DOCUMENT).stream()
                .map(Documents.Figure::key)
                .filter(key -> key.startsWith("scenario/"))
                .toList();
        assertThat(printed).hasSizeGreaterThan(500).allMatch(keys::contains);
    }

    @Test
    @Clause("8")
    void measures_left_out_stand_in_the_annex_with_the_reason() {
        int without = SCENARIOS.system().without().size();
        int told = Documents.table(DOCUMENT, "没有进入情景的措施").rows().stream()
                .map(row -> row.get(1))
                .map(Entry::text)
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(told).isEqualTo(without);
        assertThat(Documents.table(DOCUMENT, "措施的潜力和采用比例").rows())
                .hasSize(SCENARIOS.system().moves().size());
    }

    @Test
    @Clause({"7.1.8", "9.1"})
    void shares_of_uses_stand_in_the_annex_with_who_says_so() {
        TableBlock table = Documents.table(DOCUMENT, "分用途比例和来源");
        List<String> heating = Documents.row(table, "城镇居民生活·采暖");
        assertThat(heating.get(1)).contains("原煤60.0%", "天然气42.0%", "热力96.0%", "电力8.0%");
        assertThat(heating.subList(2, 5)).containsExactly("2024", "虚构·云州市城乡建设统计年报", "未核实");
        assertThat(table.rows()).hasSizeGreaterThanOrEqualTo((int) SCENARIOS.system().consumers().stream()
                .filter(consumer -> consumer.whole().isPresent())
                .filter(consumer -> !consumer.name().chinese().endsWith("其他用途"))
                .count());
    }

    @Test
    @Clause("A")
    void the_chapter_tells_and_the_annex_lists_under_the_same_headings() {
        List<Block> blocks = DOCUMENT.blocks();
        int chapter = indexOf("碳减排目标");
        List<Block> told = blocks.subList(chapter, indexOf("碳达峰和控排目标"));
        List<Block> listed = blocks.subList(indexOf("情景参数和详细结果"), blocks.size());
        assertThat(told.stream().filter(TableBlock.class::isInstance)).hasSizeLessThanOrEqualTo(5);
        assertThat(captions(listed)).contains("三种情景的主要参数", "三种情景的碳减排进程评价指标（指南表B.1）", "基准情景排放增长的领域、行业和项目");
        assertThat(told)
                .containsAll(listed.stream()
                        .filter(block -> block instanceof Heading heading && heading.level() > 0)
                        .toList());
        assertThat(PROSE).contains("本部分的详细数字见附件8“1.情景设置”。");
    }

    private static int indexOf(String heading) {
        List<Block> blocks = DOCUMENT.blocks();
        return blocks.indexOf(blocks.stream()
                .filter(block -> block instanceof Heading found && found.text().equals(heading))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> captions(List<Block> blocks) {
        return blocks.stream()
                .filter(TableBlock.class::isInstance)
                .map(block -> ((TableBlock) block).caption())
                .toList();
    }
}
