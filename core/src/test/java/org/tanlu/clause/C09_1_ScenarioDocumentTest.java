package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * Lesson: three scenarios of low, medium and high strength. The baseline carries the history on; the low-carbon scenario
 * improves demand, efficiency and energy structure and has the province's peak year as its goal; the enhanced one goes further.
 */
@Clause("9.1")
class C09_1_ScenarioDocumentTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final Scenario BASELINE = YUNZHOU.of(ScenarioKind.BASELINE);
    private static final Scenario LOW = YUNZHOU.of(ScenarioKind.LOW_CARBON);
    private static final Scenario ENHANCED = YUNZHOU.of(ScenarioKind.ENHANCED);

    private static double sum(Scenario scenario) {
        return Emissions.sum(scenario.course().total().byYear().values()).tonnes();
    }

    @Test
    @Clause({"C9.1-1", "C9.1-8"})
    void the_stronger_the_transition_the_less_is_emitted_over_the_years() {
        assertThat(sum(LOW)).isLessThan(sum(BASELINE));
        assertThat(sum(ENHANCED)).isLessThan(sum(LOW));
    }

    @Test
    @Clause({"C9.1-1", "C9.1-8"})
    void and_in_every_single_year_no_scenario_emits_more_than_its_parent() {
        for (int year : BASELINE.course().total().years()) {
            double baseline = BASELINE.course().total().find(year).orElseThrow().tonnes();
            double low = LOW.course().total().find(year).orElseThrow().tonnes();
            double enhanced = ENHANCED.course().total().find(year).orElseThrow().tonnes();
            assertThat(low).as("%d", year).isLessThanOrEqualTo(baseline * (1 + 1e-9));
            assertThat(enhanced).as("%d", year).isLessThanOrEqualTo(low * (1 + 1e-9));
        }
    }

    @Test
    @Clause("C9.1-2")
    void the_baseline_rests_on_trends_with_their_years_and_test_or_says_why_not() {
        Stream<Assumption> trends = BASELINE.assumptions().values().stream()
                .filter(assumption -> assumption.origin().kind() == Origin.Kind.TREND);
        assertThat(trends).hasSizeGreaterThan(100).allSatisfy(assumption -> {
            assertThat(assumption.origin().fit()).isPresent();
            assertThat(assumption.origin().fit().orElseThrow().years()).isGreaterThanOrEqualTo(5);
        });
        assertThat(BASELINE.assumptions().values())
                .allSatisfy(assumption ->
                        assertThat(assumption.origin().reason().chinese()).isNotBlank());
    }

    @Test
    @Clause("C9.1-2")
    void what_was_published_for_some_years_only_is_an_assumption_and_not_checked() {
        Origin population = ExampleScenarios.of("beijing")
                .of(ScenarioKind.BASELINE)
                .assumption("driver/population")
                .origin();
        assertThat(population.kind()).isEqualTo(Origin.Kind.ASSUMPTION);
        assertThat(population.verification()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    @Clause("C9.1-3")
    void the_baseline_takes_up_no_measure_that_is_not_under_way() {
        assertThat(BASELINE.assumptions().values().stream()
                        .filter(assumption -> assumption.parameter().startsWith("measure/"))
                        .filter(assumption -> assumption.origin().source().isEmpty()))
                .isEmpty();
    }

    @Test
    @Clause("C9.1-7")
    void a_peak_is_the_year_of_the_largest_total() {
        PeakStatement peak = YUNZHOU.peak(ScenarioKind.LOW_CARBON);
        double largest = LOW.course().total().byYear().values().stream()
                .mapToDouble(Emissions::tonnes)
                .max()
                .orElseThrow();
        assertThat(peak.emissions().tonnes()).isEqualTo(largest);
        assertThat(LOW.course().total().find(peak.year()).orElseThrow().tonnes())
                .isEqualTo(largest);
    }

    @Test
    @Clause("C9.1-1")
    void all_three_begin_at_the_inventory_of_the_base_year() {
        int base = YUNZHOU.system().baseYear();
        List<Double> totals = YUNZHOU.scenarios().stream()
                .map(scenario ->
                        scenario.course().total().find(base).orElseThrow().tonnes())
                .toList();
        assertThat(totals).allSatisfy(total -> assertThat(total).isCloseTo(totals.get(0), within(1e-6)));
    }

    @Test
    @Clause({"C9.1-4", "C9.1-5", "C9.1-6"})
    void the_low_carbon_scenario_improves_service_demand_efficiency_and_energy_structure() {
        List<Measure.Lever> levers = YUNZHOU.system().moves().stream()
                .map(Move::measure)
                .filter(measure -> LOW.changed().contains(Parameters.measure(measure.id())))
                .map(Measure::lever)
                .distinct()
                .toList();
        assertThat(levers)
                .contains(Measure.Lever.SERVICE_DEMAND, Measure.Lever.EFFICIENCY, Measure.Lever.ENERGY_STRUCTURE);
    }
}
