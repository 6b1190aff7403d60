package org.tanlu.quality;

import java.math.BigDecimal;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;

/** 取整误差 how far a printed number may lie from the one that was rounded to it. */
final class Precision {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Precision() {}

    /** Half of the last decimal written, in the quantity's unit. */
    static double half(Quantity printed) {
        int decimals = Math.max(0, new BigDecimal(ShortestDecimal.of(printed.value())).scale());
        return HALF.movePointLeft(decimals).doubleValue();
    }
}
