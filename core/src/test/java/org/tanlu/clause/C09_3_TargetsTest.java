package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.AllocationMethod;
import org.tanlu.target.Conflict;
import org.tanlu.target.Goal;
import org.tanlu.target.Quota;
import org.tanlu.target.TargetSector;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * Lesson: the city has indicators of its progress, binding and guiding, whose targets follow from its scenario; the reduction
 * task is divided among industry, buildings, transport and residential life by the type of city (clause 9.3).
 */
@Clause("9.3")
class C09_3_TargetsTest {
    private static final Outcome<Plan> YUNZHOU = ExampleCity.plan("yunzhou");
    private static final Targets TARGETS = YUNZHOU.value().targets().orElseThrow();
    private static final Set<String> STARRED = Set.of("IND-B10", "IND-B27", "IND-B29", "IND-B30", "IND-B48");

    private static Course course(ScenarioKind kind) {
        return YUNZHOU.value().scenarios().orElseThrow().of(kind).course();
    }

    private static double number(Goal goal, ScenarioKind kind, int year) {
        return goal.find(kind, year)
                .flatMap(IndicatorValue::figure)
                .map(figure -> figure.value().value())
                .orElseThrow();
    }

    private static double number(String indicator, ScenarioKind kind, int year) {
        return number(TARGETS.goal(indicator).orElseThrow(), kind, year);
    }

    private static List<Goal> parts(String indicator) {
        return TARGETS.goals().stream()
                .filter(goal -> goal.indicator().id().equals(indicator))
                .toList();
    }

    private static double sum(String indicator, ScenarioKind kind, int year) {
        return parts(indicator).stream()
                .mapToDouble(goal -> number(goal, kind, year))
                .sum();
    }

    /** Table B.1 of the guideline has 54 rows; clause 9.3 names ten more indicators with parts. */
    @Test
    @Clause("C9.3-1")
    void every_row_of_table_b_1_and_every_indicator_of_the_clause_has_a_value_or_a_reason_in_every_scenario() {
        Set<String> ids = TARGETS.goals().stream()
                .map(goal -> goal.indicator().id())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int row = 1; row <= 54; row++) {
            assertThat(ids).contains("IND-B%02d".formatted(row));
        }
        for (int row = 1; row <= 12; row++) {
            assertThat(ids).contains("IND-S%02d".formatted(row));
        }
        for (Goal goal : TARGETS.goals()) {
            for (ScenarioKind kind : ScenarioKind.values()) {
                for (int year : TARGETS.milestones()) {
                    IndicatorValue value = goal.find(kind, year).orElseThrow();
                    assertThat(value.figure().isPresent()
                                    || !value.reason().chinese().isEmpty())
                            .as("%s %s %d", goal.indicator().id(), kind, year)
                            .isTrue();
                }
            }
        }
        assertThat(TARGETS.milestones()).containsExactly(2025, 2027, 2030, 2035, 2060);
    }

    /** The five that the guideline stars, and clean heating and forest, which plans of Yunzhou call binding. */
    @Test
    @Clause("C9.3-2")
    void indicators_are_binding_where_the_guideline_stars_them_or_a_plan_of_the_city_does_and_otherwise_guiding() {
        Set<String> binding = TARGETS.goals().stream()
                .filter(Goal::isBinding)
                .map(goal -> goal.indicator().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(binding).containsAll(STARRED).contains("IND-B28").hasSize(6);
        assertThat(TARGETS.goal("IND-B09").orElseThrow().type().chinese()).isEqualTo("引导性");
        assertThat(TARGETS.goal("IND-B29").orElseThrow().type().chinese()).isEqualTo("约束性");
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    @Clause({"C9.3-3", "C9.3-5", "C9.3-6"})
    void total_emissions_and_those_by_product_and_person_are_those_of_the_scenario(ScenarioKind kind) {
        for (int year : TARGETS.milestones()) {
            double total = course(kind).total().find(year).orElseThrow().tonnes() / 1e4;
            double product = course(kind).driver("gdp").find(year).orElseThrow().value();
            double people =
                    course(kind).driver("population").find(year).orElseThrow().value();
            assertThat(number("IND-B09", kind, year)).isCloseTo(total, within(1e-6));
            assertThat(number("IND-S01", kind, year)).isCloseTo(total / product, within(1e-9));
            assertThat(number("IND-S02", kind, year)).isCloseTo(total / people, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    @Clause({"C9.3-4", "C9.3-7", "C9.3-8"})
    void sources_and_supply_make_100_per_cent_and_the_flow_of_energy_closes(ScenarioKind kind) {
        for (int year : TARGETS.milestones()) {
            assertThat(sum("IND-S04", kind, year)).isCloseTo(100, within(1e-9));
            assertThat(sum("IND-S05", kind, year)).isCloseTo(100, within(1e-9));
            List<Goal> flow = parts("IND-S03");
            assertThat(number(flow.get(0), kind, year))
                    .isCloseTo(number(flow.get(1), kind, year) + number(flow.get(2), kind, year), within(1e-6));
        }
    }

    @Test
    @Clause("C9.3-9")
    void external_electricity_and_heat_are_shares_of_what_is_supplied() {
        Course low = course(ScenarioKind.LOW_CARBON);
        double[] parts = List.of(
                        SupplyPart.POWER_IMPORT,
                        SupplyPart.POWER_AVAILABLE,
                        SupplyPart.HEAT_IMPORT,
                        SupplyPart.HEAT_AVAILABLE)
                .stream()
                .mapToDouble(part -> low.supply(part).find(2030).orElseThrow().value())
                .toArray();
        assertThat(number("IND-S06", ScenarioKind.LOW_CARBON, 2030)).isCloseTo(parts[0] / parts[1] * 100, within(1e-9));
        assertThat(number("IND-S07", ScenarioKind.LOW_CARBON, 2030)).isCloseTo(parts[2] / parts[3] * 100, within(1e-9));
        // a MWh is 3.6 GJ
        double both = (parts[0] * 3.6 + parts[2]) / (parts[1] * 3.6 + parts[3]) * 100;
        assertThat(number("IND-S08", ScenarioKind.LOW_CARBON, 2030)).isCloseTo(both, within(1e-6));
    }

    @Test
    @Clause("C9.3-10")
    void electrification_is_told_overall_and_for_industry_buildings_and_transport() {
        Course low = course(ScenarioKind.LOW_CARBON);
        double electricity = low.use(Functional.TRANSPORT, CarrierKind.ELECTRICITY)
                .find(2035)
                .orElseThrow()
                .value();
        double all = 0;
        for (CarrierKind kind : CarrierKind.values()) {
            all += low.use(Functional.TRANSPORT, kind).find(2035).orElseThrow().value();
        }
        assertThat(number("IND-S12", ScenarioKind.LOW_CARBON, 2035)).isCloseTo(electricity / all * 100, within(1e-9));
        for (String sector : List.of("IND-S09", "IND-S10", "IND-S11")) {
            assertThat(number(sector, ScenarioKind.LOW_CARBON, 2035)).isBetween(0.0, 100.0);
        }
    }

    @Test
    @Clause("C9.3-11")
    void a_target_is_what_its_scenario_has_rounded_as_print_rounds() {
        for (Goal goal : TARGETS.goals()) {
            for (int year : TARGETS.milestones()) {
                goal.target(year).ifPresent(target -> {
                    double held = number(goal, TARGETS.carrier(), year);
                    double set = target.value().value();
                    double step = StrictMath.pow(10, -goal.decimals());
                    assertThat(Math.abs(set - held)).isLessThanOrEqualTo(step / 2 + 1e-6);
                });
            }
        }
        assertThat(TARGETS.carrier()).isEqualTo(ScenarioKind.LOW_CARBON);
        assertThat(TARGETS.peak())
                .isEqualTo(YUNZHOU.value().scenarios().orElseThrow().peak(ScenarioKind.LOW_CARBON));
        assertThat(TARGETS.peakLevel().tonnes())
                .isCloseTo(TARGETS.peak().emissions().tonnes(), within(50.001));
    }

    @Test
    @Clause({"C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
    void the_tasks_of_the_sectors_sum_to_the_citys_by_every_method_and_none_is_above_its_ceiling() {
        for (Task task : TARGETS.tasks()) {
            assertThat(task.baseline().minus(task.target())).isEqualTo(task.reduction());
            task.vectors()
                    .values()
                    .forEach(
                            vector -> assertThat(Emissions.sum(vector.values())).isEqualTo(task.reduction()));
            assertThat(Emissions.sum(task.quotas().stream().map(Quota::task).toList()))
                    .isEqualTo(task.reduction());
            assertThat(Emissions.sum(task.quotas().stream().map(Quota::target).toList()))
                    .isEqualTo(task.target());
            assertThat(task.quotas()).extracting(Quota::sector).containsExactly(TargetSector.values());
            task.quotas()
                    .forEach(quota -> assertThat(quota.task().tonnes())
                            .isLessThanOrEqualTo(quota.ceiling().tonnes()));
            double baseline = course(ScenarioKind.BASELINE)
                    .total()
                    .find(task.year())
                    .orElseThrow()
                    .tonnes();
            double low = course(ScenarioKind.LOW_CARBON)
                    .total()
                    .find(task.year())
                    .orElseThrow()
                    .tonnes();
            assertThat(task.reduction().tonnes()).isBetween(baseline - low - 100.001, baseline - low + 100.001);
        }
    }

    /** Living has no plants: what it burns, and its part of electricity and heat. */
    @Test
    @Clause("C9.3-15")
    void residential_life_is_residential_buildings_with_the_electricity_and_heat_that_they_use() {
        Course base = course(ScenarioKind.BASELINE);
        double expected = base.direct(Functional.RESIDENTIAL_BUILDINGS)
                .find(2030)
                .orElseThrow()
                .tonnes();
        for (CarrierKind kind : List.of(CarrierKind.ELECTRICITY, CarrierKind.HEAT)) {
            double used = base.use(Functional.RESIDENTIAL_BUILDINGS, kind)
                    .find(2030)
                    .orElseThrow()
                    .value();
            double all = base.finalUse(kind).find(2030).orElseThrow().value();
            expected += base.secondary(kind).find(2030).orElseThrow().tonnes() * used / all;
        }
        assertThat(TARGETS.task(2030)
                        .orElseThrow()
                        .quota(TargetSector.LIVING)
                        .baseline()
                        .tonnes())
                .isCloseTo(expected, within(100.0));
    }

    /** Yunzhou is comprehensive: 45, 18, 20, 17 by the table; its leading group weighs the index 80 and the scenario 20. */
    @Test
    @Clause("C9.3-12")
    void the_type_of_city_gives_the_emphasis_and_the_city_the_weights_of_the_methods() {
        assertThat(TARGETS.terms().isOwn()).isFalse();
        assertThat(TARGETS.terms().emphasis().values().stream()
                        .mapToDouble(each -> each.value())
                        .sum())
                .isEqualTo(100);
        Task task = TARGETS.task(2030).orElseThrow();
        assertThat(task.share(AllocationMethod.INDEX).value()).isEqualTo(0.8);
        assertThat(task.share(AllocationMethod.SCENARIO).value()).isEqualTo(0.2);
        Quota transport = task.quota(TargetSector.TRANSPORT);
        double mixed = 0.8 * transport(task, AllocationMethod.INDEX) + 0.2 * transport(task, AllocationMethod.SCENARIO);
        assertThat(transport.task().tonnes()).isCloseTo(mixed, within(400.0));
    }

    private static double transport(Task task, AllocationMethod method) {
        return task.part(method, TargetSector.TRANSPORT).orElseThrow().tonnes();
    }

    @Test
    void districts_sum_to_the_task_of_the_city_by_both_methods() {
        for (Task task : TARGETS.tasks()) {
            var parts = TARGETS.districts().stream()
                    .filter(part -> part.year() == task.year())
                    .toList();
            assertThat(parts).hasSize(5);
            assertThat(Emissions.sum(parts.stream().map(part -> part.task()).toList()))
                    .isEqualTo(task.reduction());
            assertThat(Emissions.sum(parts.stream()
                            .map(part -> part.bySector().orElseThrow())
                            .toList()))
                    .isEqualTo(task.reduction());
        }
    }

    /** 14 against the 14.5 per cent that the province assigned. */
    @Test
    void an_own_target_below_the_assigned_one_is_named_with_documents_values_and_rows() {
        assertThat(TARGETS.conflicts()).first().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.ASSIGNED);
            assertThat(conflict.isLaxer()).isTrue();
            assertThat(conflict.resolution()).isPresent();
        });
        assertThat(YUNZHOU.findings())
                .filteredOn(finding -> finding.rule().id().equals("TGT-OWN-LAXER"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("虚构·省节能减排综合工作方案", "14.5%", "虚构·云州市能源发展规划", "14%", "plans.csv A17");
    }

    /** The stock of new energy vehicles is told by the scenarios though the comparison of plans does not answer it. */
    @Test
    void a_target_of_a_plan_is_held_against_the_indicator_of_its_year() {
        Goal vehicles = TARGETS.goal("IND-B48").orElseThrow();
        double held = number(vehicles, ScenarioKind.LOW_CARBON, 2025);
        vehicles.plans()
                .forEach(plan -> assertThat(vehicles.isMet(plan))
                        .isEqualTo(held > plan.goal().value() - 0.05));
        assertThat(vehicles.plans()).hasSize(2);
    }

    @Test
    void the_assigned_non_fossil_share_is_answered_by_the_scenario_of_the_targets() {
        assertThat(TARGETS.goal("IND-B27").orElseThrow().plans())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(TARGETS.gap(plan)).isPresent());
    }

    @Test
    void every_number_of_the_targets_can_be_explained_by_a_key_of_its_own() {
        List<String> keys = TARGETS.figures().stream().map(Figure::key).toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("target/"))
                .contains("target/peak", "target/task/2030", "target/quota/2030/industry", "target/budget/2026-2030");
        var wrong = new ArrayList<String>();
        for (Figure figure : TARGETS.figures()) {
            if (!figure.derivation().get().value().equals(figure.value())) {
                wrong.add(figure.key());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void beijing_has_targets_as_far_as_its_data_go_and_districts_with_their_people_only() {
        Outcome<Plan> beijing = ExampleCity.plan("beijing");
        Targets targets = beijing.value().targets().orElseThrow();
        assertThat(targets.districts()).isEmpty();
        assertThat(beijing.findings())
                .extracting((Finding finding) -> finding.rule().id())
                .contains("TGT-DISTRICT-SHARES");
        assertThat(targets.goals().stream()
                        .filter(Goal::isBinding)
                        .map(goal -> goal.indicator().id()))
                .containsExactlyInAnyOrderElementsOf(STARRED);
        targets.tasks()
                .forEach(task -> assertThat(Emissions.sum(
                                task.quotas().stream().map(Quota::task).toList()))
                        .isEqualTo(task.reduction()));
    }
}
