package org.tanlu.reference;

import org.tanlu.quantity.Quantity;

/**
 * 取值范围 a value with the bounds it may lie in, all in one unit.
 *
 * @param low   the low value
 * @param usual the value that is used when nothing better is known
 * @param high  the high value
 */
public record Range(Quantity low, Quantity usual, Quantity high) {
    public Range {
        if (low.value() > usual.in(low.unit()).value()
                || usual.value() > high.in(usual.unit()).value()) {
            throw new IllegalArgumentException("not in order: " + low + ", " + usual + ", " + high);
        }
    }
}
