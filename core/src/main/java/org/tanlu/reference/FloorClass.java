package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 建筑面积类别 a class of floor by retrofit and standard (clause 8.4.2.1).
 *
 * @param id           the id
 * @param name         its name
 * @param stock        the id of the driver whose floor it is part of
 * @param kind         how it fills and empties
 * @param measure      the id of the measure that moves it; empty where it is what the others leave
 * @param source       who says so
 * @param verification how far that was checked
 */
@Clause("8.4.2.1")
public record FloorClass(
        String id,
        Text name,
        String stock,
        Kind kind,
        Optional<String> measure,
        Source source,
        Verification verification) {

    /** How a class of floor fills and empties. */
    public enum Kind {
        /** Existing floor that a measure has not reached. */
        OPEN,
        /** Existing floor that a measure has reached. */
        DONE,
        /** The rest of the existing floor. */
        REST,
        /** Floor added to the standard of a measure. */
        ADDED,
        /** The rest of the added floor. */
        ADDED_REST
    }
}
