package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Median;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 曼–肯德尔趋势检验 the test of Mann and Kendall for a monotonic trend, with Sen's slope (clause 7.2).
 *
 * <p>S = Σ sgn(x_j − x_i) over all pairs i &lt; j; Var = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] ÷ 18 over groups of t ties; Z = (S∓1)
 * ÷ √Var. The probability of an |S| as large without any trend is exact up to ten years, counted over all orders of the
 * values, ties included; beyond it is the normal approximation.
 *
 * @param years       how many years have a value
 * @param statistic   S
 * @param variance    Var
 * @param score       Z
 * @param normal      the two-sided probability by the normal approximation
 * @param exact       the two-sided probability by counting; empty beyond ten years
 * @param correlation Kendall's tau, S ÷ [n(n−1)/2]
 * @param slope       Sen's slope: the median change a year over all pairs, in the unit of the series
 */
@Clause({"7.2", "C7.2-4"})
public record MannKendall(
        int years,
        int statistic,
        Quantity variance,
        Quantity score,
        Quantity normal,
        Optional<Quantity> exact,
        Quantity correlation,
        Quantity slope) {
    /** With fewer values no order of them is rare enough to speak of a trend at five per cent. */
    public static final int LEAST_YEARS = 5;

    private static final int MOST_EXACT = 10;

    /**
     * Tests a series; years without a value do not matter, slopes are by the years between.
     *
     * @throws IllegalArgumentException when fewer than two years have a value
     */
    public static MannKendall of(YearSeries<Quantity> series) {
        List<Integer> years = series.years();
        if (years.size() < 2) {
            throw new IllegalArgumentException("a trend needs two years at least: " + years);
        }
        Unit unit = List.copyOf(series.byYear().values()).get(0).unit();
        double[] values = series.byYear().values().stream()
                .mapToDouble(value -> value.in(unit).value())
                .toArray();
        int n = values.length;
        int statistic = 0;
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                statistic += Double.compare(values[j], values[i]);
                slopes.add((values[j] - values[i]) / (years.get(j) - years.get(i)));
            }
        }
        List<Integer> ties = ties(values);
        double variance = variance(n, ties);
        double score = variance == 0 ? 0 : (statistic - Integer.signum(statistic)) / StrictMath.sqrt(variance);
        return new MannKendall(
                n,
                statistic,
                number(variance),
                number(score),
                number(NormalTail.both(score)),
                n > MOST_EXACT ? Optional.empty() : Optional.of(number(exact(n, statistic, ties))),
                number(statistic / (n * (n - 1) / 2.0)),
                Quantity.of(
                        Median.of(slopes.stream().mapToDouble(slope -> slope).toArray()), unit));
    }

    /** The two-sided probability that the test goes by. */
    public Quantity probability() {
        return exact.orElse(normal);
    }

    /** Whether the series falls, at a level of significance. */
    public boolean falls(Quantity significance) {
        return statistic < 0 && probability().value() < significance.value();
    }

    /** Whether the series rises, at a level of significance. */
    public boolean rises(Quantity significance) {
        return statistic > 0 && probability().value() < significance.value();
    }

    private static Quantity number(double value) {
        return Quantity.of(value, Unit.ONE);
    }

    private static List<Integer> ties(double[] values) {
        Map<Double, Integer> groups = new TreeMap<>();
        for (double value : values) {
            groups.merge(value, 1, Integer::sum);
        }
        return List.copyOf(groups.values());
    }

    private static double variance(int n, List<Integer> ties) {
        double variance = n * (n - 1.0) * (2.0 * n + 5);
        for (int t : ties) {
            variance -= t * (t - 1.0) * (2.0 * t + 5);
        }
        return variance / 18;
    }

    /**
     * The orders of n values by their inversions are the coefficients of Π_{j≤n} (1−q^j) ÷ Π_groups Π_{j≤t} (1−q^j), the
     * multinomial coefficient in q; S is the number of untied pairs less twice the inversions.
     */
    private static double exact(int n, int statistic, List<Integer> ties) {
        int pairs = n * (n - 1) / 2;
        var orders = new long[pairs + 1];
        orders[0] = 1;
        for (int j = 1; j <= n; j++) {
            step(orders, j, 1);
            step(orders, 1, -1);
        }
        for (int t : ties) {
            for (int j = 1; j <= t; j++) {
                step(orders, 1, 1);
                step(orders, j, -1);
            }
            pairs -= t * (t - 1) / 2;
        }
        long all = 0;
        long extreme = 0;
        for (int inversions = 0; inversions <= pairs; inversions++) {
            all += orders[inversions];
            extreme += Math.abs(pairs - 2 * inversions) >= Math.abs(statistic) ? orders[inversions] : 0;
        }
        return (double) extreme / all;
    }

    /** Multiplies a polynomial by (1 − q^j), or divides by it. */
    private static void step(long[] polynomial, int j, int direction) {
        if (direction > 0) {
            for (int i = polynomial.length - 1; i >= j; i--) {
                polynomial[i] -= polynomial[i - j];
            }
        } else {
            for (int i = j; i < polynomial.length; i++) {
                polynomial[i] += polynomial[i - j];
            }
        }
    }
}
