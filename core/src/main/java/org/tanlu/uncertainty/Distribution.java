package org.tanlu.uncertainty;

import org.tanlu.reference.UncertainRange;
import org.tanlu.sampling.NormalQuantile;

/**
 * 分布 the distribution of the number by which a value is multiplied, so that its 2.5 % and 97.5 % quantiles are the ends of a
 * range: lognormal where the range is skewed upwards, else normal and cut off at zero, so that nothing changes its sign.
 *
 * <p>A range that is skewed upwards and reaches down to −100 % has no lower end that a lognormal distribution could meet: its
 * median is then the value itself.
 *
 * @param isLognormal whether it is lognormal
 * @param location    the mean; of the logarithm where lognormal
 * @param scale       the standard deviation before the cut; of the logarithm where lognormal
 * @param floor       the probability that is cut off below zero; 0 where lognormal
 */
record Distribution(boolean isLognormal, double location, double scale, double floor) {
    /** So many standard deviations above zero the part below it is nothing in double precision. */
    private static final double FAR = 8;

    /** Shares told in whole per cent differ by rounding after conversion. */
    private static final double EQUAL = 1e-9;

    static Distribution of(UncertainRange range) {
        double lower = range.lower().value();
        double upper = range.upper().value();
        if (upper + lower <= EQUAL) {
            return normal(1 + (lower + upper) / 2, (upper - lower) / (2 * NormalQuantile.Z975));
        }
        double high = StrictMath.log(1 + upper);
        double low = lower <= -1 ? -high : StrictMath.log(1 + lower);
        return new Distribution(true, (low + high) / 2, (high - low) / (2 * NormalQuantile.Z975), 0);
    }

    private static Distribution normal(double mean, double deviation) {
        boolean certain = mean > FAR * deviation;
        return new Distribution(false, mean, deviation, certain ? 0 : probability(-mean / deviation));
    }

    /** The probability of lying below a normal quantile, by halving: only a few are ever needed. */
    private static double probability(double quantile) {
        double low = Double.MIN_NORMAL;
        double high = 0.5;
        while (high - low > 1e-16) {
            double middle = (low + high) / 2;
            if (NormalQuantile.of(middle) < quantile) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
