package org.tanlu.survey;

import java.math.BigDecimal;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;

/**
 * 舍入 whether two published values of one thing differ by more than rounding: the finer of them, rounded to the decimals
 * that the coarser was written with, is the coarser. 2188.6 and 2189 agree, 478.49 and 479 do not.
 */
final class Rounding {
    /** Decimals such as 0.05 are no doubles; without it a value half a step away would sometimes be one too far. */
    private static final double SLACK = 1e-9;

    /** Far below any difference that somebody writes, far above what is lost in converting and printing a number. */
    private static final double SAME = 1e-8;

    private Rounding() {}

    static boolean explains(Quantity one, Quantity other) {
        double apart = Math.abs(one.value() - other.in(one.unit()).value());
        double half =
                Math.max(halfStep(one).value(), halfStep(other).in(one.unit()).value());
        return apart <= half * (1 + SLACK);
    }

    /** Whether what is told is the same as what is there, or the same with fewer digits. */
    static boolean repeats(Quantity told, Quantity there) {
        double first = there.value();
        double second = told.in(there.unit()).value();
        boolean isSame = Math.abs(first - second) <= SAME * Math.max(Math.abs(first), Math.abs(second));
        return isSame
                || (explains(told, there)
                        && halfStep(told).in(there.unit()).value()
                                > halfStep(there).value() * (1 + SLACK));
    }

    /** Half of the last decimal written; zeros at the end of a decimal are not seen, those of a whole number count. */
    static Quantity halfStep(Quantity quantity) {
        int decimals = Math.max(0, new BigDecimal(ShortestDecimal.of(quantity.value())).scale());
        return Quantity.of(new BigDecimal("0.5").movePointLeft(decimals).doubleValue(), quantity.unit());
    }
}
