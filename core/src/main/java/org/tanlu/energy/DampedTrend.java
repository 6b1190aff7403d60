package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.history.MannKendall;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/**
 * 阻尼趋势 a trend that fades: the transformed value changes in the n-th year after the base year by slope × dampingⁿ. The
 * slope is Sen's, the median of all pairs, so that single odd years do not bend it. On the scale of logarithms rates of growth
 * fade; on the scale of log odds a share stays between nothing and its limit.
 *
 * @param scale   the scale
 * @param limit   the value that log odds tend to at most; 1 for shares
 * @param damping what is left of the yearly change after each year
 */
record DampedTrend(Scale scale, double limit, double damping) {
    /** Fewer years than these make no trend: the level of the base year is held. */
    static final int LEAST_YEARS = 5;

    /** On which scale a trend is straight. */
    enum Scale {
        LOGARITHM,
        LOG_ODDS
    }

    static DampedTrend growth(double damping) {
        return new DampedTrend(Scale.LOGARITHM, 1, damping);
    }

    static DampedTrend share(double damping) {
        return new DampedTrend(Scale.LOG_ODDS, 1, damping);
    }

    /** The fit over the years of a window; empty where fewer than {@link #LEAST_YEARS} have a value on the scale. */
    Optional<Fit> fit(YearSeries<Quantity> series, List<Integer> window) {
        var transformed = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            series.find(year)
                    .map(Quantity::value)
                    .filter(this::isOnScale)
                    .ifPresent(value -> transformed.put(year, Quantity.of(forth(value), Unit.ONE)));
        }
        if (transformed.size() < LEAST_YEARS) {
            return Optional.empty();
        }
        MannKendall test = MannKendall.of(YearSeries.of(transformed));
        return Optional.of(new Fit(
                transformed.firstKey(),
                transformed.lastKey(),
                transformed.size(),
                test.slope(),
                test.probability(),
                Quantity.of(damping, Unit.ONE)));
    }

    /** The value so many years after the base year. */
    double project(double base, double slope, int years) {
        double change = 0;
        double yearly = slope;
        for (int n = 1; n <= years; n++) {
            yearly *= damping;
            change += yearly;
        }
        return isOnScale(base) ? back(forth(base) + change) : base;
    }

    private boolean isOnScale(double value) {
        return value > 0 && (scale == Scale.LOGARITHM || value < limit);
    }

    private double forth(double value) {
        return scale == Scale.LOGARITHM ? StrictMath.log(value) : StrictMath.log(value / (limit - value));
    }

    private double back(double transformed) {
        return scale == Scale.LOGARITHM ? StrictMath.exp(transformed) : limit / (1 + StrictMath.exp(-transformed));
    }
}
