package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.energy.Course;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.AllocationMethod;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.TargetBasis;
import org.tanlu.target.TargetSector;
import org.tanlu.target.TargetSetting;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;

/**
 * Chapter 三 of a plan with a pathway: the course of the enhanced scenario stands for the optimised one, that of the low-carbon
 * scenario for what would be without actions.
 */
@Clause({"9.3", "10.1"})
class CommittedPathTableTest {
    private static final Plan SIMULATED =
            SmallCities.importer().register("scenarios", """
                    情景,参数,年份,数值,单位,依据,理由,来源,核验状态
                    基准,supply/electricity/import_factor,2030,0.6,tCO2/MWh,假设,课例,s,未核实
                    基准,supply/electricity/import_factor,2060,0.4,tCO2/MWh,假设,课例,s,未核实
                    低碳,supply/electricity/import_factor,2030,0.55,tCO2/MWh,假设,课例,s,未核实
                    低碳,supply/electricity/import_factor,2060,0.2,tCO2/MWh,假设,课例,s,未核实
                    低碳,intensity/industry,2030,0.8,1,假设,课例,s,未核实
                    低碳,intensity/industry,2060,0.5,1,假设,课例,s,未核实
                    """).plan().value();
    private static final Plan PLAN = committed();
    private static final List<Block> BLOCKS = section(PLAN).blocks();

    private static TargetSection section(Plan plan) {
        var wording = new Wording(City.REFERENCE.wording());
        return new TargetSection(plan, new IssueSupplements(plan, City.REFERENCE, wording), wording);
    }

    private static Course course(ScenarioKind kind) {
        return SIMULATED.scenarios().orElseThrow().of(kind).course();
    }

    private static double wan(ScenarioKind kind, int year) {
        return course(kind).total().find(year).orElseThrow().tonnes() / 1e4;
    }

    private static Plan committed() {
        Course course = course(ScenarioKind.ENHANCED);
        var path = CommittedPath.of(
                ScenarioKind.LOW_CARBON,
                course,
                course(ScenarioKind.LOW_CARBON),
                2027,
                SIMULATED.planTargets(),
                SIMULATED.scenarios().orElseThrow(),
                SIMULATED.dossier(),
                SIMULATED.indicators());
        var basis = new TargetBasis(
                SIMULATED.scenarios().orElseThrow(),
                SIMULATED.forecasts(),
                SIMULATED.identification().orElseThrow().type(),
                SIMULATED.potentials(),
                SIMULATED.planTargets(),
                List.of(),
                Optional.of(path));
        Targets targets = TargetSetting.set(SIMULATED.dossier(), basis, Optional.of(course), City.REFERENCE)
                .value();
        return Changed.with(
                SIMULATED,
                Map.of(
                        "targets", Optional.of(targets),
                        "pathway", HandRoute.routes(route(course)),
                        "consequences", Optional.empty()));
    }

    private static Route route(Course course) {
        Route hand = HandRoute.of(Map.of("D-MON", 2027));
        Pathway by = hand.pathway();
        var emissions = new TreeMap<Integer, Emissions>(course.total().byYear());
        emissions.remove(course.system().baseYear());
        var pathway = new Pathway(
                course,
                by.actions(),
                Map.of(),
                List.of(),
                YearSeries.of(emissions),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                by.cost(),
                by.proof());
        return new Route(
                ScenarioKind.LOW_CARBON,
                course(ScenarioKind.LOW_CARBON),
                hand.terms(),
                List.of(),
                pathway,
                hand.schedule(),
                Optional.empty(),
                Map.of());
    }

    private static TableBlock table(String caption) {
        return BLOCKS.stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String prose() {
        return BLOCKS.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).inlines().stream())
                .map(inline -> inline instanceof Words words ? words.text() : inline.toString())
                .reduce("", String::concat);
    }

    @Test
    void the_text_says_that_targets_are_of_the_committed_pathway_and_set_none_before_its_first_year() {
        assertThat(prose())
                .contains("本市目标取自优化的低碳情景，即第四章承诺的排放路径", "路径首年为2027年", "按优化的低碳情景的排放曲线")
                .contains("不得重复扣减")
                .doesNotContain("到2025年，碳排放总量");
        assertThat(table("减排任务的部门分解").columns().stream().map(Block.Column::title))
                .noneMatch(title -> title.contains("2025"))
                .anyMatch(title -> title.contains("2030"));
    }

    /** Baseline less the grid less other conditions less actions is the pathway, each year; the scenario stands beside it. */
    @Test
    void a_table_bridges_the_baseline_and_the_scenario_to_the_committed_pathway() {
        TableBlock table = table("承诺的路径与情景的衔接");
        assertThat(table.columns().stream().map(Block.Column::title)).contains("区域电网因子减排（市外条件）", "其他情景条件减排");
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            int year = Integer.parseInt(row.get(0).text());
            assertThat(number(row, 1)).isCloseTo(wan(ScenarioKind.BASELINE, year), within(0.006));
            assertThat(number(row, 5)).isCloseTo(wan(ScenarioKind.ENHANCED, year), within(0.006));
            assertThat(number(row, 6)).isCloseTo(wan(ScenarioKind.LOW_CARBON, year), within(0.006));
            assertThat(number(row, 1) - number(row, 2) - number(row, 3) - number(row, 4))
                    .isCloseTo(number(row, 5), within(0.026));
        });
    }

    /** Emissions of imports in the scenario, by the factor of the baseline less by its own. */
    private static double grid(int year) {
        Course low = course(ScenarioKind.LOW_CARBON);
        double own = factor(low, year);
        return tonnes(low.indirect(CarrierKind.ELECTRICITY), year)
                * (factor(course(ScenarioKind.BASELINE), year) / own - 1);
    }

    private static double factor(Course course, int year) {
        return Objects.requireNonNull(course.assumptions().get("supply/electricity/import_factor"))
                .in(year)
                .value();
    }

    /** What the grid outside the city brings is told apart from what the city's plans bring, in the table and in words. */
    @Test
    void the_factor_of_imported_electricity_is_no_merit_of_the_city() {
        assertThat(grid(2030)).isGreaterThan(0);
        for (int year : List.of(2030, 2035, 2060)) {
            assertThat(figure("target/grid/" + year)).isCloseTo(grid(year), within(1e-6 * grid(year)));
            assertThat(figure("target/grid/" + year) + figure("target/conditions_city/" + year))
                    .isCloseTo(figure("target/conditions/" + year), within(1e-6));
            assertThat(figure("target/grid_share/" + year) + figure("target/conditions_city_share/" + year))
                    .isCloseTo(figure("target/conditions_share/" + year), within(1e-9));
        }
        assertThat(prose()).contains("反映对区域电网的预期，属市外条件，不是本市举措的成效");
        String told = new GridAssumption(SIMULATED.scenarios().orElseThrow(), new Wording(City.REFERENCE.wording()))
                .paragraph()
                .map(paragraph -> Documents.text(paragraph.inlines()))
                .orElseThrow();
        assertThat(told)
                .contains("是区域电网的外部条件，不由本市举措改变", "基准情景2030年0.600、", "2060年0.400（假设）")
                .contains("低碳情景2030年0.550、", "2060年0.200（假设）");
    }

    /** The baseline less the low-carbon scenario, over the baseline less the enhanced one; of it the grid apart. */
    @Test
    void the_shares_of_the_grid_and_of_the_conditions_have_keys_and_stand_in_the_issue_version() {
        double avoided = wan(ScenarioKind.BASELINE, 2030) - wan(ScenarioKind.ENHANCED, 2030);
        double share = (wan(ScenarioKind.BASELINE, 2030) - wan(ScenarioKind.LOW_CARBON, 2030)) / avoided;
        double grid = grid(2030) / 1e4 / avoided;
        assertThat(figure("target/conditions_share/2030")).isCloseTo(share * 100, within(1e-9));
        assertThat(figure("target/conditions/2030") / 1e4)
                .isCloseTo(wan(ScenarioKind.BASELINE, 2030) - wan(ScenarioKind.LOW_CARBON, 2030), within(1e-9));
        assertThat(Documents.prose(IssueDocument.of(PLAN, City.REFERENCE)))
                .contains("与延续现有政策和趋势相比，2030年减少的排放有" + Numbers.fixed(grid * 100, 1) + "%来自区域电网排放因子的预期下降，属市外条件")
                .contains(Numbers.fixed((share - grid) * 100, 1) + "%不由本方案的任务承担，须在")
                .contains("等领域通过专项规划和政策落实，由括注单位按年报告进展");
    }

    /** 1.2 and 3.04 万吨 more for two sectors, 4.24 万吨 less for a third. */
    @Test
    void tasks_beyond_the_course_of_the_targets_are_summed_and_have_somebody_who_brings_measures() {
        Targets targets = PLAN.targets().orElseThrow();
        Task task = targets.task(2030).orElseThrow();
        Map<TargetSector, Double> more = Map.of(
                TargetSector.BUILDINGS, 12_000.0, TargetSector.TRANSPORT, 30_400.0, TargetSector.INDUSTRY, -42_400.0);
        Task moved = Changed.with(
                task,
                "quotas",
                task.quotas().stream()
                        .map(quota -> Changed.with(
                                quota,
                                "task",
                                task.part(AllocationMethod.SCENARIO, quota.sector())
                                        .orElseThrow()
                                        .plus(Emissions.tonnes(more.getOrDefault(quota.sector(), 0.0)))))
                        .toList());
        assertThat(moved.beyond().tonnes()).isCloseTo(42_400, within(1e-6));
        assertThat(figure("target/task_beyond/2030")).isGreaterThanOrEqualTo(0);
        var wording = new Wording(City.REFERENCE.wording());
        var table = new TargetMethodTable(targets, new IssueSupplements(PLAN, City.REFERENCE, wording), wording);
        assertThat(Documents.prose(new PlanDocument("", "", List.of(), table.said(moved))))
                .contains("公共建筑1.20万吨、交通3.04万吨，合计4.24万吨；其他部门的任务相应少4.24万吨，全市合计不变")
                .contains("由市住房城乡建设局、市交通运输局牵头，在本方案印发后一年内提出补充措施");
    }

    private static double figure(String key) {
        return PLAN.targets().orElseThrow().figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .value();
    }

    /** The baseline of the example city stands for a pathway that rises; the first run is counted here year by year. */
    @Test
    void the_issue_version_tells_the_years_in_which_emissions_rise_and_why() {
        Targets targets = PLAN.targets().orElseThrow();
        Course course = HandRoute.of(Map.of("D-MON", 2027)).base();
        var rising = Changed.with(targets.path().orElseThrow(), "course", course);
        int last = 2027;
        while (last < 2060 && tonnes(course, last + 1) > tonnes(course, last)) {
            last++;
        }
        assertThat(last).isGreaterThan(2027);
        assertThat(rising.rises()).first().isEqualTo(new CommittedPath.Rise(2027, last));
        Plan plan = Changed.with(PLAN, "targets", Optional.of(Changed.with(targets, "path", Optional.of(rising))));
        String change = Numbers.fixed((tonnes(course, last) / tonnes(course, 2027) - 1) * 100, 2);
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains(last + "年比2027年上升" + change + "%，主要来自")
                .doesNotContain("持续下降", "稳步下降");
        assertThat(new BriefFacts(plan, new Wording(City.REFERENCE.wording())).keyFigures())
                .extracting(row -> row.get(0).text() + row.get(1).text())
                .contains(last + "年碳排放总量比2027年上升" + change + "%");
    }

    /** The direct emissions of departments and the indirect ones of bought energy, counted here one by one. */
    @Test
    void the_largest_part_of_what_the_conditions_bring_is_named_first() {
        Course than = course(ScenarioKind.BASELINE);
        Course course = course(ScenarioKind.LOW_CARBON);
        var less = new TreeMap<Double, String>();
        for (Functional part : Functional.values()) {
            less.put(
                    tonnes(than.direct(part), 2030) - tonnes(course.direct(part), 2030),
                    part.text().chinese());
        }
        less.put(
                tonnes(than.indirect(CarrierKind.ELECTRICITY), 2030)
                        - tonnes(course.indirect(CarrierKind.ELECTRICITY), 2030),
                "净调入电力");
        assertThat(CourseParts.less(than, course, 2030).split("、")[0])
                .isEqualTo(less.lastEntry().getValue());
        assertThat(CourseParts.less(course, course, 2030)).isEmpty();
        double imported = tonnes(than.indirect(CarrierKind.ELECTRICITY), 2030)
                - tonnes(course.indirect(CarrierKind.ELECTRICITY), 2030);
        less.values().remove("净调入电力");
        less.put(imported - grid(2030), "净调入电量");
        String first = less.lastEntry().getValue();
        assertThat(CourseParts.less(than, course, 2030, grid(2030)).split("、")[0])
                .isEqualTo(first);
        assertThat(Documents.prose(IssueDocument.of(PLAN, City.REFERENCE))).contains("%不由本方案的任务承担，须在" + first);
    }

    private static double tonnes(YearSeries<Emissions> series, int year) {
        return series.find(year).orElseThrow().tonnes();
    }

    /** From the base year to the first year of the path; that of no action is in it. */
    @Test
    void a_fall_before_the_first_action_is_said_to_come_from_conditions() {
        Course course = course(ScenarioKind.ENHANCED);
        int base = course.system().baseYear();
        double fall = 1 - tonnes(course, 2027) / tonnes(course, base);
        assertThat(prose().contains(base + "—2027年承诺的路径降至")).isEqualTo(fall > 0.005);
    }

    private static double tonnes(Course course, int year) {
        return course.total().find(year).orElseThrow().tonnes();
    }

    private static double number(List<Entry> row, int column) {
        return Double.parseDouble(row.get(column).text().replace("−", "-"));
    }

    @Test
    void where_the_scenario_carries_the_targets_there_is_no_such_table() {
        Targets targets = SIMULATED.targets().orElseThrow();
        assertThat(new CommittedPathTable(
                                SIMULATED, targets, targets.milestones(), new Wording(City.REFERENCE.wording()))
                        .blocks())
                .isEmpty();
    }
}
