package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.quantity.Quantity;

/**
 * 措施关系 how one measure depends on another (clause 10.1).
 *
 * @param first       the measure that comes first; of two that exclude each other, the one
 * @param then        the measure that needs it; of two that exclude each other, the other
 * @param kind        how it needs it
 * @param lag         years between them
 * @param coefficient for {@link Kind#HALF_DONE} the share of the first that must be done; for {@link Kind#PROPORTIONAL} how
 *                    many units of the second one unit of the first allows; else 1
 * @param shares      for {@link Kind#EXCLUDES} what both take, such as the same floor, roof or land; else empty
 */
public record Dependency(String first, String then, Kind kind, int lag, Quantity coefficient, Optional<String> shares) {

    /** How one measure needs another. */
    public enum Kind {
        /** It starts after the first has started. */
        BEFORE,
        /** It starts when the share {@link Dependency#coefficient} of the first is done. */
        HALF_DONE,
        /** Its level is at most the level of the first times {@link Dependency#coefficient}. */
        PROPORTIONAL,
        /** It starts after any of the measures has started that stand in such rows with it. */
        ANY_OF,
        /** Both act on the same units: each unit takes one of them, and they share one cap. Stands in both directions. */
        EXCLUDES
    }

    /** Whether the order matters: all but exclusion. */
    public boolean isOrder() {
        return kind != Kind.EXCLUDES;
    }
}
