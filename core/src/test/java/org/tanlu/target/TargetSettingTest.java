package org.tanlu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.SmallBalance;
import org.tanlu.energy.Course;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** The targets of a small city: which scenario carries them, contradictory plans, a pathway. */
@Clause("9.3")
@Tag("bulk")
class TargetSettingTest {
    private static final String PLANS = """
            级别,文件名称,文号,主题,对应指标,指标名称,目标值,单位,目标年份,基准年份,约束性,是否下达本市,来源,核验状态
            省级,省达峰方案,省政〔1〕号,碳达峰,,碳达峰年份,,,2028,,约束性,是,s,未核实
            市级,市达峰方案,市政〔2〕号,碳达峰,,碳达峰年份,,,2030,,约束性,,s,未核实
            市级,市能源规划,市政〔3〕号,能源,IND-B23,,40,%,2030,,,,s,未核实
            省级,省能源规划,省政〔4〕号,能源,IND-B23,,30,%,2030,,,是,s,未核实
            省级,省清洁取暖方案,省政〔5〕号,建筑,IND-B28,,95,%,2027,,,是,s,未核实
            """;
    private static final Outcome<Plan> PLAN = city("").plan();
    private static final Targets TARGETS = PLAN.value().targets().orElseThrow();

    private static City city(String settings) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\nbase_year,2015\n" + settings)
                .balance(SmallBalance.TEXT)
                .data("""
                        population,2020,100,万人
                        gdp_2015,2020,1000,亿元
                        share_secondary_industry,2020,30,%
                        share_tertiary_industry,2020,65,%
                        energy_consumption_total,2020,50,万吨标准煤
                        """)
                .register("plans", PLANS);
    }

    private static TargetBasis basis(Plan plan) {
        return basis(plan, Optional.empty());
    }

    private static TargetBasis basis(Plan plan, Optional<CommittedPath> path) {
        return new TargetBasis(
                plan.scenarios().orElseThrow(),
                plan.forecasts(),
                plan.identification().orElseThrow().type(),
                plan.potentials(),
                plan.planTargets(),
                plan.fieldSurvey().differences(),
                path);
    }

    /** The course of the enhanced scenario stands for the pathway optimised for the low-carbon one. */
    private static Targets committed(Plan plan) {
        Scenarios scenarios = plan.scenarios().orElseThrow();
        Course course = scenarios.of(ScenarioKind.ENHANCED).course();
        var path = CommittedPath.of(
                ScenarioKind.LOW_CARBON,
                course,
                scenarios.of(ScenarioKind.BASELINE).course(),
                2027,
                plan.planTargets(),
                scenarios,
                plan.dossier(),
                plan.indicators());
        return TargetSetting.set(plan.dossier(), basis(plan, Optional.of(path)), Optional.of(course), City.REFERENCE)
                .value();
    }

    private static Course enhanced(Plan plan) {
        return plan.scenarios().orElseThrow().of(ScenarioKind.ENHANCED).course();
    }

    @Test
    void where_there_is_a_pathway_totals_budget_tasks_and_peak_are_its_own() {
        Plan plan = PLAN.value();
        Targets targets = committed(plan);
        assertThat(targets.carrier()).isEqualTo(ScenarioKind.LOW_CARBON);
        assertThat(targets.source().chinese()).isEqualTo("优化的低碳情景");
        assertThat(targets.first()).isEqualTo(2027);
        assertThat(targets.peak()).isEqualTo(PeakStatement.of(enhanced(plan).total()));
        for (Task task : targets.tasks()) {
            double held = enhanced(plan).total().find(task.year()).orElseThrow().tonnes();
            assertThat(task.target().tonnes()).isBetween(held - 50.001, held + 50.001);
            assertThat(task.quotas().stream()
                            .mapToDouble(quota -> quota.target().tonnes())
                            .sum())
                    .isCloseTo(task.target().tonnes(), within(1e-3));
        }
        targets.budget().yearly().byYear().forEach((year, allowed) -> {
            double held = enhanced(plan).total().find(year).orElseThrow().tonnes();
            assertThat(allowed.tonnes()).isBetween(held - 50.001, held + 50.001);
        });
    }

    /** The enhanced scenario's own indicators and answers, computed beside, are those of a pathway with its course. */
    @Test
    void indicators_promised_are_the_pathways_and_the_scenarios_stay_beside_them() {
        Targets targets = committed(PLAN.value());
        assertThat(targets.goals()).allSatisfy(goal -> {
            assertThat(goal.committed().keySet()).containsExactlyElementsOf(targets.milestones());
            for (int year : targets.milestones()) {
                assertThat(number(goal.held(year))).isEqualTo(number(goal.find(ScenarioKind.ENHANCED, year)));
                assertThat(number(goal.find(ScenarioKind.LOW_CARBON, year)))
                        .isEqualTo(number(known(goal).find(ScenarioKind.LOW_CARBON, year)));
            }
        });
        assertThat(PLAN.value().planTargets().stream().filter(PlanTarget::isAnswered))
                .isNotEmpty()
                .allSatisfy(plan -> {
                    assertThat(targets.answer(plan).orElseThrow().value())
                            .isEqualTo(plan.find(ScenarioKind.ENHANCED)
                                    .orElseThrow()
                                    .value());
                    assertThat(targets.gap(plan)).isEqualTo(plan.gap(ScenarioKind.ENHANCED));
                });
    }

    private static Goal known(Goal of) {
        return TARGETS.goals().stream()
                .filter(goal ->
                        goal.indicator().equals(of.indicator()) && goal.part().equals(of.part()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Quantity> number(Optional<IndicatorValue> value) {
        return value.flatMap(IndicatorValue::figure).map(Figure::value);
    }

    /** The scenario has other values under its keys, of all but the base year. */
    @Test
    void no_number_of_a_pathway_refers_to_a_key_of_the_scenario_after_the_base_year() {
        Targets targets = committed(PLAN.value());
        assertThat(targets.figures().stream().map(Figure::key)).doesNotHaveDuplicates();
        for (Figure figure : targets.figures()) {
            if (!figure.key().startsWith("target/structure/")) {
                assertThat(keys(figure.derivation().get()).filter(key -> key.startsWith("scenario/low_carbon/")))
                        .as(figure.key())
                        .allMatch(key -> key.endsWith("/" + targets.base()));
            }
        }
    }

    private static Stream<String> keys(Derivation of) {
        return Stream.concat(Stream.of(of.key()), of.parents().stream().flatMap(TargetSettingTest::keys));
    }

    @Test
    void an_assigned_target_that_no_scenario_answers_is_named_and_not_called_met() {
        assertThat(finding(PLAN, "TGT-ASSIGNED-UNANSWERED")).isPresent();
        assertThat(TARGETS.goal("IND-B28").orElseThrow().plans())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(TARGETS.gap(plan)).isEmpty());
    }

    private static Optional<Finding> finding(Outcome<?> outcome, String rule) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
    }

    @Test
    void a_later_peak_of_the_citys_plan_than_the_provinces_is_named_with_both_documents() {
        assertThat(TARGETS.conflicts())
                .filteredOn(conflict -> conflict.kind() == Conflict.Kind.PEAK)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.one().text("title")).isEqualTo("省达峰方案");
                    assertThat(conflict.isLaxer()).isTrue();
                });
        assertThat(finding(PLAN, "TGT-PEAK-DIFFER"))
                .hasValueSatisfying(found -> assertThat(found.message().chinese())
                        .contains("《省达峰方案》（省政〔1〕号）2028年（plans.csv A2）", "《市达峰方案》（市政〔2〕号）2030年"));
        assertThat(finding(PLAN, "TGT-PEAK-SETTING"))
                .hasValueSatisfying(
                        found -> assertThat(found.message().chinese()).contains("2028", "2030"));
    }

    /** 40 per cent is more than the 30 that were assigned. */
    @Test
    void an_own_target_above_the_assigned_one_is_listed_and_not_found_fault_with() {
        assertThat(TARGETS.conflicts())
                .filteredOn(conflict -> conflict.kind() == Conflict.Kind.ASSIGNED)
                .singleElement()
                .matches(conflict -> !conflict.isLaxer())
                .extracting(conflict -> conflict.one().text("title"))
                .isEqualTo("省能源规划");
        assertThat(finding(PLAN, "TGT-OWN-LAXER")).isEmpty();
    }

    @Test
    void the_years_of_the_citys_plans_are_milestones_beside_the_usual_ones() {
        assertThat(TARGETS.milestones()).contains(2025, 2028, 2030, 2035).isSorted();
        assertThat(TARGETS.milestones()).allMatch(year -> year > TARGETS.base());
    }

    @Test
    void the_city_may_have_the_enhanced_scenario_carry_its_targets() {
        var ambitious = city("").plan();
        assertThat(TARGETS.carrier()).isEqualTo(ScenarioKind.LOW_CARBON);
        Targets targets =
                city("target_scenario,enhanced\n").plan().value().targets().orElseThrow();
        assertThat(targets.carrier()).isEqualTo(ScenarioKind.ENHANCED);
        double held = ambitious
                .value()
                .scenarios()
                .orElseThrow()
                .of(ScenarioKind.ENHANCED)
                .course()
                .total()
                .find(2030)
                .orElseThrow()
                .tonnes();
        assertThat(targets.task(2030).orElseThrow().target().tonnes()).isBetween(held - 50.001, held + 50.001);
    }

    /** The course of the enhanced scenario stands for a pathway. */
    @Test
    void the_course_of_a_pathway_gives_the_least_cost_decomposition() {
        Plan plan = city("allocation_least_cost,100\nallocation_scenario,0\n")
                .plan()
                .value();
        Scenarios scenarios = plan.scenarios().orElseThrow();
        Outcome<Targets> with = TargetSetting.set(
                plan.dossier(),
                basis(plan),
                Optional.of(scenarios.of(ScenarioKind.ENHANCED).course()),
                City.REFERENCE);
        Outcome<Targets> without = TargetSetting.set(plan.dossier(), basis(plan), Optional.empty(), City.REFERENCE);
        assertThat(finding(with, "TGT-LEAST-COST-ABSENT")).isEmpty();
        assertThat(finding(without, "TGT-LEAST-COST-ABSENT")).isPresent();
        for (Task task : with.value().tasks()) {
            if (task.isTask()) {
                assertThat(task.vectors()).containsKey(AllocationMethod.LEAST_COST);
                assertThat(task.share(AllocationMethod.LEAST_COST).value()).isEqualTo(1);
            }
        }
        assertThat(without.value().tasks())
                .allSatisfy(task -> assertThat(task.vectors()).doesNotContainKey(AllocationMethod.LEAST_COST));
    }

    @Test
    void a_city_without_scenarios_has_no_targets() {
        assertThat(City.with("").plan().value().targets()).isEmpty();
    }
}
