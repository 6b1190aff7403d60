package org.tanlu.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 坐标刻度 scale of a value axis: equal steps of 1, 2 or 5 times a power of ten, from the first to the last multiple.
 *
 * @param step  the distance of two ticks
 * @param first the first tick, in steps
 * @param last  the last tick, in steps
 */
record AxisScale(BigDecimal step, long first, long last) {

    private static final int WANTED_STEPS = 5;

    /** The scale that covers both values; a range without extent is widened to reach zero, or from 0 to 1. */
    static AxisScale covering(double low, double high) {
        double bottom = low == high ? StrictMath.min(low, 0) : low;
        double top = low == high ? StrictMath.max(high, low == 0 ? 1 : 0) : high;
        BigDecimal step = roundStep((top - bottom) / WANTED_STEPS);
        double width = step.doubleValue();
        return new AxisScale(
                step, (long) StrictMath.floor(bottom / width + 1e-9), (long) StrictMath.ceil(top / width - 1e-9));
    }

    /** The ticks' values, ascending. */
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (long index = first; index <= last; index++) {
            ticks.add(step.multiply(BigDecimal.valueOf(index)));
        }
        return ticks;
    }

    /** Where a value stands between the first tick (0) and the last (1). */
    double position(double value) {
        double width = step.doubleValue();
        return (value / width - first) / (last - first);
    }

    private static BigDecimal roundStep(double raw) {
        int exponent = (int) StrictMath.floor(StrictMath.log10(raw));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        double mantissa = raw / power.doubleValue();
        int round = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
        return power.multiply(BigDecimal.valueOf(round));
    }
}
