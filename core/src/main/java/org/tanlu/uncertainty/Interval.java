package org.tanlu.uncertainty;

import java.util.Arrays;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;

/**
 * 置信区间 the 95 % interval of simulated values, with their mean.
 *
 * @param lower the 2.5 % quantile
 * @param upper the 97.5 % quantile
 * @param mean  the mean
 */
public record Interval(Quantity lower, Quantity upper, Quantity mean) {
    static final double LOWER = 0.025;
    static final double UPPER = 0.975;

    /** The interval of draws, which stay as they are. */
    static Interval of(double[] draws, Unit unit) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        var sum = new Sum();
        for (double draw : draws) {
            sum.add(draw);
        }
        return new Interval(
                Quantity.of(quantile(sorted, LOWER), unit),
                Quantity.of(quantile(sorted, UPPER), unit),
                Quantity.of(sum.value() / draws.length, unit));
    }

    /** The quantile of sorted values, linear between its two neighbours. */
    static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
