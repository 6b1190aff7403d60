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
