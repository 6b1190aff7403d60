package org.tanlu.linear;

import java.util.Arrays;

/** The lower and upper bounds of all columns, or of all rows. */
final class Bounds {
    private final double[] lower;
    private final double[] upper;

    Bounds(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    double[] lower() {
        return lower;
    }

    double[] upper() {
        return upper;
    }

    Bounds with(int index, double least, double most) {
        double[] lows = lower.clone();
        double[] highs = upper.clone();
        lows[index] = least;
        highs[index] = most;
        return new Bounds(lows, highs);
    }

    Bounds reordered(int[] order) {
        return new Bounds(reordered(lower, order), reordered(upper, order));
    }

    /** The values in another order: at each place, where they stood before. */
    static double[] reordered(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(before -> values[before]).toArray();
    }
}
