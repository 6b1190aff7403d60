package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.OrderedCity;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** Three scenarios of which none tells anything else than its parent are one (clause 9.1). */
@Clause("9.1")
class WithoutDifferencesTest {
    private static Scenarios scenarios(String settings) {
        return OrderedCity.with(settings).plan().value().scenarios().orElseThrow();
    }

    @Test
    void the_scenarios_are_the_same_to_the_last_bit() {
        Scenarios same = scenarios("default_adoption_low_carbon,0\ndefault_adoption_enhanced,0\n");
        Course baseline = same.of(ScenarioKind.BASELINE).course();
        for (ScenarioKind kind : ScenarioKind.values()) {
            Course course = same.of(kind).course();
            assertThat(course.use).as(kind + " use").isDeepEqualTo(baseline.use);
            assertThat(course.burnt).as(kind + " burnt").isDeepEqualTo(baseline.burnt);
            assertThat(course.other).as(kind + " other").isDeepEqualTo(baseline.other);
            assertThat(course.moved).as(kind + " moved").isDeepEqualTo(baseline.moved);
            assertThat(course.power).as(kind + " power").isDeepEqualTo(baseline.power);
            assertThat(course.heat).as(kind + " heat").isDeepEqualTo(baseline.heat);
            assertThat(course.indirect).as(kind + " indirect").isDeepEqualTo(baseline.indirect);
        }
    }

    /** The control: measures taken up by default make them differ. */
    @Test
    void and_measures_make_them_differ() {
        Scenarios other = scenarios("");
        assertThat(Arrays.deepEquals(
                        other.of(ScenarioKind.LOW_CARBON).course().use,
                        other.of(ScenarioKind.BASELINE).course().use))
                .isFalse();
    }
}
