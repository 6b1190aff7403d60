package org.tanlu.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 达峰判定 whether a series has peaked (clause 7.2). The peak year is the year of the largest value, the later of two; with
 * enough later years, all below it: a falling trend since the peak means peaked; without one, a slope since the peak close to
 * nothing means a plateau. Otherwise a rising trend of the whole series means rising, and all else is not determined.
 *
 * @param shape     the verdict
 * @param peakYear  the year of the largest value
 * @param later     how many later years have a value
 * @param whole     the test of the whole series
 * @param sincePeak the test since the peak, the peak included; empty where no later year has a value
 * @param slope     Sen's slope since the peak as a share of the mean since the peak, a year
 * @param isAtStart whether the peak year is the first of the series, so that the peak may lie before it
 */
@Clause({"7.2", "C7.2-4"})
public record PeakVerdict(
        Shape shape,
        int peakYear,
        int later,
        MannKendall whole,
        Optional<MannKendall> sincePeak,
        Optional<Quantity> slope,
        boolean isAtStart) {

    /** 走势 what a series does. */
    public enum Shape {
        PEAKED("已达峰", "peaked"),
        PLATEAU("平台期", "plateau"),
        RISING("仍在上升", "rising"),
        UNDETERMINED("尚不能判定", "not determined");

        private final Text text;

        Shape(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The verdict in both languages. */
        public Text text() {
            return text;
        }
    }

    /**
     * The verdict on a series.
     *
     * @throws IllegalArgumentException when fewer than two years have a value
     */
    public static PeakVerdict of(YearSeries<Quantity> series, PeakRule rule) {
        MannKendall whole = MannKendall.of(series);
        int peak = peakYear(series.byYear());
        SortedMap<Integer, Quantity> since = series.byYear().tailMap(peak);
        int later = since.size() - 1;
        Optional<MannKendall> test =
                later == 0 ? Optional.empty() : Optional.of(MannKendall.of(new YearSeries<>(since)));
        Optional<Quantity> slope =
                test.map(falling -> Quantity.of(falling.slope().value() / mean(List.copyOf(since.values())), Unit.ONE));
        return new PeakVerdict(
                shape(later, whole, test, slope, rule),
                peak,
                later,
                whole,
                test,
                slope,
                peak == series.byYear().firstKey());
    }

    /** The verdict in both languages; of a peak in the first year only that it lies no later. */
    public Text text() {
        return shape == Shape.PEAKED && isAtStart
                ? Text.of("已达峰（峰值年份不晚于" + peakYear + "年）", "peaked, in " + peakYear + " or before")
                : shape.text();
    }

    /** Whether all values are the same: then there is no peak, no trend and nothing to judge. */
    public boolean isConstant() {
        return whole.statistic() == 0 && whole.variance().value() == 0;
    }

    /** An equal value in a later year would not be below the peak: the last of equals is the peak. */
    private static int peakYear(SortedMap<Integer, Quantity> series) {
        int peak = series.firstKey();
        double highest = Double.NEGATIVE_INFINITY;
        for (var entry : series.entrySet()) {
            if (entry.getValue().value() >= highest) {
                highest = entry.getValue().value();
                peak = entry.getKey();
            }
        }
        return peak;
    }

    private static double mean(List<Quantity> values) {
        return values.stream().mapToDouble(Quantity::value).sum() / values.size();
    }

    private static Shape shape(
            int later, MannKendall whole, Optional<MannKendall> since, Optional<Quantity> slope, PeakRule rule) {
        if (later >= rule.laterYears()) {
            if (since.filter(test -> test.falls(rule.significance())).isPresent()) {
                return Shape.PEAKED;
            }
            if (slope.filter(flat -> Math.abs(flat.value()) < rule.flatSlope().value())
                    .isPresent()) {
                return Shape.PLATEAU;
            }
        }
        return whole.rises(rule.significance()) ? Shape.RISING : Shape.UNDETERMINED;
    }
}
