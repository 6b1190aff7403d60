package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Assumption;
import org.tanlu.trace.Clause;

/** What each difference of a scenario does. */
@Clause("9.2")
class ParameterEffectTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final Scenario LOW = YUNZHOU.of(ScenarioKind.LOW_CARBON);

    @Test
    void it_is_the_total_less_that_of_the_scenario_without_the_difference() {
        ParameterEffect largest = YUNZHOU.effects(ScenarioKind.LOW_CARBON).get(0);
        Map<String, Assumption> without = new LinkedHashMap<>(LOW.assumptions());
        Map<String, Assumption> parent = YUNZHOU.of(ScenarioKind.BASELINE).assumptions();
        for (Assumption assumption : largest.parameters()) {
            without.remove(assumption.parameter());
            if (parent.containsKey(assumption.parameter())) {
                without.put(assumption.parameter(), parent.get(assumption.parameter()));
            }
        }
        double alone = YUNZHOU.system()
                .simulate(without, 2060)
                .total()
                .find(2050)
                .orElseThrow()
                .tonnes();
        double all = LOW.course().total().find(2050).orElseThrow().tonnes();
        assertThat(largest.in(2050).tonnes()).isCloseTo(all - alone, within(1e-6));
    }

    @Test
    void every_difference_to_the_parent_has_one_and_the_largest_stands_first() {
        List<ParameterEffect> effects = YUNZHOU.effects(ScenarioKind.LOW_CARBON);
        assertThat(effects.stream()
                        .flatMap(effect -> effect.parameters().stream())
                        .map(Assumption::parameter))
                .containsExactlyInAnyOrderElementsOf(LOW.changed());
        assertThat(effects)
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.largest().tonnes(), a.largest().tonnes()));
    }

    @Test
    void the_baseline_has_none() {
        assertThat(YUNZHOU.effects(ScenarioKind.BASELINE)).isEmpty();
    }
}
