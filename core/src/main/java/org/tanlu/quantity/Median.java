package org.tanlu.quantity;

import java.util.Arrays;

/** 中位数 the median, of two middle values their mean. */
public final class Median {
    private Median() {}

    /**
     * The median of values in any order.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values have no median");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
