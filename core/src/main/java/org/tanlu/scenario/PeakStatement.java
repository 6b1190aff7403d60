package org.tanlu.scenario;

import java.util.Comparator;
import java.util.Map;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 达峰情况 when a scenario's emissions are highest (clause 9.1): the year of the largest value from the base year on, the last
 * of equals. The base year as peak means that emissions fall from the first year; the horizon as peak, that they never do.
 *
 * @param year      the year of the largest value
 * @param emissions the largest value
 * @param base      the base year
 * @param horizon   the last year
 */
@Clause("9.1")
public record PeakStatement(int year, Emissions emissions, int base, int horizon) {

    /** The statement on a series. */
    public static PeakStatement of(YearSeries<Emissions> series) {
        Map.Entry<Integer, Emissions> peak = series.byYear().entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Integer, Emissions> entry) ->
                                entry.getValue().tonnes())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow();
        return new PeakStatement(
                peak.getKey(),
                peak.getValue(),
                series.byYear().firstKey(),
                series.byYear().lastKey());
    }

    /** Whether emissions fall from the base year on. */
    public boolean isPast() {
        return year == base;
    }

    /** Whether emissions are still rising at the horizon. */
    public boolean isNever() {
        return year == horizon;
    }
}
