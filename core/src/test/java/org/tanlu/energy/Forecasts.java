package org.tanlu.energy;

import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;

/** Forecasts of a series from a window of years: the baseline's fading trend, and two that it is held against. */
public final class Forecasts {
    private Forecasts() {}

    /** The baseline's: Sen's slope of logarithms, fading; a rise goes on in all for no longer than it was seen. */
    public static Quantity fading(YearSeries<Quantity> series, List<Integer> window, int year, Quantity damping) {
        DampedTrend trend = DampedTrend.growth(damping.value()).risesWithin();
        Quantity last = last(series, window);
        return Quantity.of(
                trend.project(last.value(), trend.fit(series, window), year - window.get(window.size() - 1)),
                last.unit());
    }

    /** The last value of the window stays. */
    public static Quantity last(YearSeries<Quantity> series, List<Integer> window) {
        return series.find(window.get(window.size() - 1)).orElseThrow();
    }

    /** The line of least squares through the logarithms, not fading. */
    public static Quantity logLinear(YearSeries<Quantity> series, List<Integer> window, int year) {
        double middle = window.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double mean =
                window.stream().mapToDouble(one -> log(series, one)).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int one : window) {
            above += (one - middle) * (log(series, one) - mean);
            below += (one - middle) * (one - middle);
        }
        return Quantity.of(
                StrictMath.exp(mean + above / below * (year - middle)),
                last(series, window).unit());
    }

    private static double log(YearSeries<Quantity> series, int year) {
        return StrictMath.log(series.find(year).orElseThrow().value());
    }
}
