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
 * @param damping what is left of the yearly change after each year, at most
 * @param bound   which trends go on in all for no longer than they were seen: over a span of n years, damping ≤ n ÷ (n + 1)
 */
record DampedTrend(Scale scale, double limit, double damping, Bound bound) {
    /** Fewer years than these make no trend: the level of the base year is held. */
    static final int LEAST_YEARS = 5;

    /** Which trends go on in all for no longer than they were seen. */
    enum Bound {
        NONE,
        RISES,
        ALL
    }

    /** On which scale a trend is straight. */
    enum Scale {
        LOGARITHM,
        LOG_ODDS
    }

    static DampedTrend growth(double damping) {
        return new DampedTrend(Scale.LOGARITHM, 1, damping, Bound.NONE);
    }

    static DampedTrend share(double damping) {
        return saturating(1, damping);
    }

    static DampedTrend saturating(double limit, double damping) {
        return new DampedTrend(Scale.LOG_ODDS, limit, damping, Bound.NONE);
    }

    /** The same trend, that goes on in all for no longer than it was seen. */
    DampedTrend within() {
        return new DampedTrend(scale, limit, damping, Bound.ALL);
    }

    /** The same trend, of which a rise goes on in all for no longer than it was seen. */
    DampedTrend risesWithin() {
        return new DampedTrend(scale, limit, damping, Bound.RISES);
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
        double span = transformed.lastKey() - transformed.firstKey();
        boolean bounded =
                bound == Bound.ALL || (bound == Bound.RISES && test.slope().value() > 0);
        double kept = bounded ? Math.min(damping, span / (span + 1)) : damping;
        return Optional.of(new Fit(
                transformed.firstKey(),
                transformed.lastKey(),
                transformed.size(),
                test.slope(),
                test.probability(),
                Quantity.of(kept, Unit.ONE)));
    }

    /** The value so many years after the base year; held without a fit. */
    double project(double base, Optional<Fit> fit, int years) {
        double change = 0;
        double yearly = fit.map(found -> found.slope().value()).orElse(0.0);
        double kept = fit.map(found -> found.damping().value()).orElse(damping);
        for (int n = 1; n <= years; n++) {
            yearly *= kept;
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
