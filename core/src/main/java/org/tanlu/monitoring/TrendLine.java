package org.tanlu.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * 趋势线 the least-squares line through the values of years, with the probability that the value of a later year lies below a bound:
 * the prediction of a single observation of simple linear regression, whose error over its standard error has Student's t of n − 2
 * degrees of freedom. On plain numbers; years are taken from the first.
 */
final class TrendLine {
    /** Fewer years tell no trend: three degrees of freedom at least. */
    static final int LEAST_YEARS = 5;

    private final int first;
    private final int count;
    private final double meanYear;
    private final double mean;
    private final double slope;
    private final double spread;
    private final double error;

    private TrendLine(SortedMap<Integer, Double> values) {
        first = values.firstKey();
        count = values.size();
        meanYear = values.keySet().stream().mapToDouble(year -> year - first).sum() / count;
        mean = values.values().stream().mapToDouble(value -> value).sum() / count;
        double squares = 0;
        double products = 0;
        for (var value : values.entrySet()) {
            double away = value.getKey() - first - meanYear;
            squares += away * away;
            products += away * (value.getValue() - mean);
        }
        spread = squares;
        slope = products / squares;
        double residuals = 0;
        for (var value : values.entrySet()) {
            double off = value.getValue() - at(value.getKey());
            residuals += off * off;
        }
        error = StrictMath.sqrt(residuals / (count - 2));
    }

    /** The line of some years; empty for fewer than five. */
    static Optional<TrendLine> of(SortedMap<Integer, Double> values) {
        return values.size() < LEAST_YEARS ? Optional.empty() : Optional.of(new TrendLine(values));
    }

    /** The line in a year. */
    double at(int year) {
        return mean + slope * (year - first - meanYear);
    }

    /** The probability that a year's value is not above a bound; 0 or 1 where all years lie on the line. */
    double below(double bound, int year) {
        double away = year - first - meanYear;
        double deviation = error * StrictMath.sqrt(1 + 1.0 / count + away * away / spread);
        double over = bound - at(year);
        if (deviation == 0) {
            return over >= 0 ? 1 : 0;
        }
        return StudentTail.below(over / deviation, count - 2);
    }

    /** The years of the line that end with the last of them, at most so many. */
    static List<Integer> last(SortedMap<Integer, Double> values, int most) {
        List<Integer> years = List.copyOf(values.keySet());
        return years.subList(Math.max(0, years.size() - most), years.size());
    }
}
