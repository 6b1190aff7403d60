package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Origin;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Measures that exclude each other share one potential; values by hand. */
@Clause("9.1")
class ExclusionsTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final List<Exclusions.Group> GROUPS =
            Exclusions.groups(YUNZHOU.system().moves(), YUNZHOU.dependencies());

    private static Exclusions.Group group(Map<String, Double> weights) {
        var quantities = new LinkedHashMap<String, Quantity>();
        weights.forEach((id, weight) -> quantities.put(id, Quantity.of(weight, Unit.ONE)));
        return new Exclusions.Group(quantities);
    }

    private static Map<String, Assumption> levels(Map<String, Double> values) {
        var levels = new LinkedHashMap<String, Assumption>();
        values.forEach((id, value) -> levels.put(
                id,
                new Assumption(
                        id,
                        Text.of("采用比例", "adoption"),
                        Unit.ONE,
                        YearSeries.of(Map.of(2030, Quantity.of(value, Unit.ONE))),
                        new Origin(
                                Origin.Kind.ASSUMPTION,
                                Text.of("假设", "assumption"),
                                Optional.empty(),
                                Optional.empty(),
                                Verification.UNVERIFIED))));
        return levels;
    }

    private static double level(Exclusions.Held held, String id) {
        return Optional.ofNullable(held.changes().get(id))
                .orElseThrow()
                .in(2030)
                .value();
    }

    private static Exclusions.Held hold(
            Map<String, Double> weights, Map<String, Double> levels, Predicate<Assumption> isTold) {
        return Exclusions.hold(List.of(group(weights)), Map.of(), levels(levels), isTold);
    }

    @Test
    void told_measures_beyond_the_common_potential_are_scaled_in_proportion() {
        Exclusions.Held held = hold(
                Map.of("measure/A", 1.0, "measure/B", 1.0), Map.of("measure/A", 0.9, "measure/B", 0.6), told -> true);

        assertThat(level(held, "measure/A")).isCloseTo(0.6, within(1e-15));
        assertThat(level(held, "measure/B")).isCloseTo(0.4, within(1e-15));
        assertThat(held.excesses()).singleElement().satisfies(excess -> {
            assertThat(excess.year()).isEqualTo(2030);
            assertThat(excess.sum().value()).isCloseTo(1.5, within(1e-15));
        });
    }

    @Test
    void a_measure_of_half_the_units_takes_half_of_the_common_potential() {
        Exclusions.Held held = hold(
                Map.of("measure/A", 1.0, "measure/B", 0.5), Map.of("measure/A", 0.6, "measure/B", 0.8), told -> true);

        assertThat(level(held, "measure/A")).isEqualTo(0.6);
        assertThat(level(held, "measure/B")).isEqualTo(0.8);
        assertThat(held.excesses()).isEmpty();
    }

    @Test
    void what_is_taken_by_default_gets_what_told_measures_leave() {
        Exclusions.Held held = hold(
                Map.of("measure/A", 1.0, "measure/B", 1.0),
                Map.of("measure/A", 0.7, "measure/B", 0.5),
                level -> level.parameter().equals("measure/A"));

        assertThat(level(held, "measure/A")).isEqualTo(0.7);
        assertThat(level(held, "measure/B")).isCloseTo(0.3, within(1e-15));
        assertThat(held.excesses()).isEmpty();
        assertThat(held.lowered()).hasSize(1);
    }

    /** A and B share one potential, B and C another; C wants little, so that only A and B stop, at half. */
    @Test
    void measures_by_default_rise_together_until_a_potential_that_they_share_is_used_up() {
        Exclusions.Held held = Exclusions.hold(
                List.of(
                        group(Map.of("measure/A", 1.0, "measure/B", 1.0)),
                        group(Map.of("measure/B", 1.0, "measure/C", 1.0))),
                Map.of(),
                levels(Map.of("measure/A", 0.9, "measure/B", 0.9, "measure/C", 0.2)),
                level -> false);

        assertThat(level(held, "measure/A")).isCloseTo(0.5, within(1e-15));
        assertThat(level(held, "measure/B")).isCloseTo(0.5, within(1e-15));
        assertThat(level(held, "measure/C")).isEqualTo(0.2);
    }

    /** A wants more than the parent's half and B as much as there: B keeps its own, A gets what is left beside it. */
    @Test
    void a_stronger_scenario_takes_up_no_less_by_default_than_its_parent_where_there_is_room() {
        Exclusions.Held held = Exclusions.hold(
                List.of(group(Map.of("measure/A", 1.0, "measure/B", 1.0))),
                levels(Map.of("measure/A", 0.3, "measure/B", 0.5)),
                levels(Map.of("measure/A", 0.9, "measure/B", 0.6)),
                level -> false);

        assertThat(level(held, "measure/B")).isCloseTo(0.5 + 0.1 * 2 / 7, within(1e-15));
        assertThat(level(held, "measure/A")).isCloseTo(0.3 + 0.6 * 2 / 7, within(1e-15));
    }

    @Test
    void what_is_taken_by_default_is_not_given_back_in_a_later_year() {
        for (Scenario scenario : YUNZHOU.scenarios()) {
            for (Exclusions.Group group : GROUPS) {
                group.weights().keySet().stream()
                        .flatMap(
                                id -> Optional.ofNullable(scenario.assumptions().get(id)).stream())
                        .filter(adoption -> adoption.origin().source().isEmpty())
                        .forEach(adoption -> assertThat(adoption.values().byYear().values().stream()
                                        .map(Quantity::value)
                                        .toList())
                                .as("%s %s", scenario.kind(), adoption.parameter())
                                .isSorted());
            }
        }
    }

    /** All of them share a potential with a measure of which the city tells more in the enhanced scenario. */
    @Test
    void a_measure_of_which_the_enhanced_scenario_takes_up_less_gives_way_to_what_the_city_tells() {
        assertThat(YUNZHOU.lessTaken(ScenarioKind.ENHANCED))
                .extracting(less -> less.move().measure().id())
                .containsExactlyInAnyOrder("S-OUT", "E-PV1", "E-GEO", "F-WHR1", "F-WHR3", "P-H2DRI");
        assertThat(YUNZHOU.lessTaken(ScenarioKind.ENHANCED))
                .allSatisfy(less -> assertThat(less.cause().chinese()).containsPattern("与.+相斥，按共同潜力缩减"));
        assertThat(YUNZHOU.lessTaken(ScenarioKind.BASELINE)).isEmpty();
    }

    @Test
    void measures_that_exclude_each_other_in_pairs_make_one_group_only_where_all_do() {
        assertThat(GROUPS)
                .extracting(group -> List.copyOf(group.weights().keySet()))
                .contains(
                        List.of("measure/E-EFF3", "measure/L-IND1", "measure/L-IND2"),
                        List.of("measure/B-RET2", "measure/B-RET3"),
                        List.of("measure/B-RET1", "measure/B-RET3"));
    }

    @Test
    void no_scenario_of_the_example_takes_more_than_a_common_potential_in_any_year() {
        for (Scenario scenario : YUNZHOU.scenarios()) {
            for (Exclusions.Group group : GROUPS) {
                for (int year = YUNZHOU.system().baseYear(); year <= 2060; year++) {
                    assertThat(sum(group, scenario, year))
                            .as("%s %s %d", scenario.kind(), group, year)
                            .isLessThanOrEqualTo(1 + 1e-9);
                }
            }
        }
    }

    private static double sum(Exclusions.Group group, Scenario scenario, int year) {
        return group.weights().entrySet().stream()
                .mapToDouble(entry -> entry.getValue().value()
                        * Optional.ofNullable(scenario.assumptions().get(entry.getKey()))
                                .map(adoption -> adoption.in(year).value())
                                .orElse(0.0))
                .sum();
    }
}
