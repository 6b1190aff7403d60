package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.trace.Clause;

/** What makes scenarios differ sums to the difference. */
@Clause("9.2")
class ScenarioDriversTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");

    @Test
    void effects_and_other_sources_sum_to_the_difference_of_two_scenarios() {
        Scenario baseline = YUNZHOU.of(ScenarioKind.BASELINE);
        Scenario enhanced = YUNZHOU.of(ScenarioKind.ENHANCED);

        ScenarioDrivers drivers = ScenarioDrivers.between(baseline, enhanced, 2040);

        double difference = total(enhanced, 2040) - total(baseline, 2040);
        assertThat(drivers.change().tonnes()).isCloseTo(difference, within(1e-6 * Math.abs(difference)));
        assertThat(drivers.decomposition().residual().value()).isCloseTo(0, within(1e-12 * Math.abs(difference)));
    }

    @Test
    void the_changes_of_all_consumers_sum_to_what_is_decomposed() {
        ScenarioDrivers drivers = ScenarioDrivers.over(YUNZHOU.of(ScenarioKind.LOW_CARBON), 2024, 2035);

        double consumers = drivers.consumers().stream()
                .mapToDouble(each -> each.decomposition().change().value())
                .sum();

        assertThat(consumers).isCloseTo(drivers.decomposition().change().value(), within(1e-6 * Math.abs(consumers)));
    }

    private static double total(Scenario scenario, int year) {
        return scenario.course().total().find(year).orElseThrow().tonnes();
    }
}
