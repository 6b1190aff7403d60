package org.tanlu.clause;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.pathway.CapturedCarbon;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.reference.Capture.Fate;
import org.tanlu.trace.Clause;

/**
 * Lesson: capture, use and storage are told apart. Of ten tonnes taken at plants 90 per cent are caught and stored; of ten tonnes
 * used in products 30 per cent stay there for long, as the library has it.
 */
@Clause("C3.5")
class C03_5_CaptureTest {
    private static final int DONE = 2045;
    private static final Route ROUTE =
            HandRoute.of(Map.of("N-CCS1", DONE - 5, "N-CCS2", DONE - 5, "N-CCU", DONE - 5, "B-GB", DONE - 5));
    private static final CapturedCarbon CARBON = new CapturedCarbon(ROUTE);
    private static final Map<String, Scheduled> ACTIONS = ROUTE.schedule().actions().stream()
            .collect(Collectors.toMap(action -> action.measure().id(), Function.identity()));

    private static Scheduled action(String measure) {
        return requireNonNull(ACTIONS.get(measure));
    }

    private static double held(String measure) {
        return CARBON.held(action(measure), DONE).tonnes();
    }

    @Test
    void what_is_stored_and_what_is_used_are_told_apart_and_what_escapes_counts_as_neither() {
        assertThat(CARBON.fate(action("N-CCS1").measure())).contains(Fate.STORED);
        assertThat(CARBON.fate(action("N-CCS2").measure())).contains(Fate.STORED);
        assertThat(CARBON.fate(action("N-CCU").measure())).contains(Fate.USED);
        assertThat(held("N-CCS1")).isEqualTo(9);
        assertThat(held("N-CCS2")).isEqualTo(9);
        assertThat(held("N-CCU")).isEqualTo(3);
    }

    @Test
    void what_captures_nothing_has_neither() {
        assertThat(CARBON.fate(action("B-GB").measure())).isEmpty();
        assertThat(held("B-GB")).isZero();
    }
}
