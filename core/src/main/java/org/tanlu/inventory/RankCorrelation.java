package org.tanlu.inventory;

import java.util.Arrays;
import java.util.Optional;

/** 秩相关 Spearman's rank correlation: the correlation of ranks, where equal values share the mean of their ranks. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** The correlation of two series of equal length, −1…1; empty when one of them has no order. */
    static Optional<Double> of(double[] first, double[] second) {
        double[] x = deviations(ranks(first));
        double[] y = deviations(ranks(second));
        double scale = product(x, x) * product(y, y);
        return scale > 0 ? Optional.of(product(x, y) / Math.sqrt(scale)) : Optional.empty();
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    long below =
                            Arrays.stream(values).filter(other -> other < value).count();
                    long equal = Arrays.stream(values)
                            .filter(other -> other == value)
                            .count();
                    return below + (equal + 1) / 2.0;
                })
                .toArray();
    }

    private static double[] deviations(double[] ranks) {
        double mean = (ranks.length + 1) / 2.0;
        return Arrays.stream(ranks).map(rank -> rank - mean).toArray();
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
