package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.trace.Clause;

/** The three scenarios on another baseline; values typed from the register of the example city. */
@Clause("9.1")
class ScenarioVariantTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final ScenarioVariant FAST = YUNZHOU.variants().get(0);

    private static double total(Course course, int year) {
        return course.total().find(year).orElseThrow().tonnes();
    }

    @Test
    void a_variant_takes_what_it_tells_and_all_else_from_the_main_set() {
        assertThat(YUNZHOU.variants()).extracting(ScenarioVariant::name).containsExactly("高增长");
        for (Scenario scenario : FAST.scenarios()) {
            Scenario main = YUNZHOU.of(scenario.kind());
            assertThat(scenario.assumption("driver/gdp").in(2030).value()).isCloseTo(3226, within(1e-9));
            assertThat(main.assumption("driver/gdp").in(2030).value()).isNotCloseTo(3226, within(1.0));
            List<String> others = scenario.assumptions().keySet().stream()
                    .filter(id -> !scenario.assumption(id)
                            .values()
                            .equals(main.assumption(id).values()))
                    .toList();
            assertThat(others).containsExactly("driver/gdp");
        }
    }

    @Test
    void its_base_year_is_the_same_and_more_growth_emits_more() {
        for (Scenario scenario : FAST.scenarios()) {
            Course main = YUNZHOU.of(scenario.kind()).course();
            int base = YUNZHOU.system().baseYear();
            assertThat(total(scenario.course(), base)).isEqualTo(total(main, base));
            assertThat(total(scenario.course(), 2035)).isGreaterThan(total(main, 2035));
        }
    }

    @Test
    void its_numbers_have_keys_of_their_own() {
        assertThat(FAST.figures())
                .extracting(figure -> figure.key())
                .contains("scenario/baseline@高增长/total/2035", "scenario/low_carbon@高增长/direct/2060");
    }
}
