package org.tanlu.quality;

import java.util.Arrays;
import org.tanlu.quantity.Median;

/** 稳健统计 the median absolute deviation. */
final class Robust {
    /** Makes the median absolute deviation of normal numbers their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Robust() {}

    /** The median distance from the median, as the standard deviation of normal numbers. */
    static double spread(double... values) {
        double median = Median.of(values);
        return NORMAL
                * Median.of(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }
}
