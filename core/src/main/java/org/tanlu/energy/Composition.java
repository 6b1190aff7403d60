package org.tanlu.energy;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/**
 * 构成 how a whole divides into parts, carried forward. Parts that were something in every year of the history divide what they
 * have together: the weight of each grows or shrinks by the trend of its own share, for no longer than that was seen, and rises by
 * no more points than it moved. A part that came or went has no trend – least of all one of its years with something – and keeps
 * its share of the whole.
 */
final class Composition {
    private final List<Integer> window;
    private final int base;
    private final DampedTrend trend;
    private final List<Double> bases = new ArrayList<>();
    private final List<Optional<Fit>> fits = new ArrayList<>();
    private final List<Double> most = new ArrayList<>();
    /** What the parts with a trend have together in the base year. */
    private double moving;

    /**
     * A composition.
     *
     * @param parts   the amount of each part by year
     * @param window  the years of the history
     * @param base    the base year
     * @param damping the most that is left of a yearly change after each year
     */
    Composition(List<YearSeries<Quantity>> parts, List<Integer> window, int base, double damping) {
        this.window = window;
        this.base = base;
        this.trend = DampedTrend.growth(damping).within();
        double whole = total(parts, base);
        List<YearSeries<Quantity>> lasting =
                parts.stream().filter(part -> isLasting(part, parts)).toList();
        for (YearSeries<Quantity> part : parts) {
            double share = whole > 0 ? amount(part, base) / whole : 0;
            YearSeries<Quantity> history = lasting.contains(part) ? shares(part, lasting) : YearSeries.of(Map.of());
            Optional<Fit> fit = trend.fit(history, window);
            bases.add(share);
            fits.add(fit);
            most.add(share + range(history) * (whole > 0 ? total(lasting, base) / whole : 0));
            moving += fit.isPresent() ? share : 0;
        }
    }

    /** Whether a part was something in every year of the window of which the whole is known. */
    private boolean isLasting(YearSeries<Quantity> part, List<YearSeries<Quantity>> parts) {
        return amount(part, base) > 0
                && window.stream().allMatch(year -> amount(part, year) > 0 || total(parts, year) <= 0);
    }

    private YearSeries<Quantity> shares(YearSeries<Quantity> part, List<YearSeries<Quantity>> parts) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            double whole = total(parts, year);
            if (whole > 0) {
                values.put(year, Quantity.of(amount(part, year) / whole, Unit.ONE));
            }
        }
        return YearSeries.of(values);
    }

    /** By how many points a share moved. */
    private static double range(YearSeries<Quantity> shares) {
        DoubleSummaryStatistics all =
                shares.byYear().values().stream().mapToDouble(Quantity::value).summaryStatistics();
        return all.getCount() == 0 ? 0 : all.getMax() - all.getMin();
    }

    static double total(List<YearSeries<Quantity>> parts, int year) {
        return parts.stream().mapToDouble(part -> amount(part, year)).sum();
    }

    private static double amount(YearSeries<Quantity> part, int year) {
        return part.find(year).map(Quantity::value).orElse(0.0);
    }

    /** The trend of a part's share; empty where its history is too short or has gaps. */
    Optional<Fit> fit(int part) {
        return fits.get(part);
    }

    /** The share of a part in the base year. */
    double share(int part) {
        return bases.get(part);
    }

    /** The share of a part in a later year. */
    double share(int part, int year) {
        if (fits.get(part).isEmpty()) {
            return bases.get(part);
        }
        double sum = 0;
        for (int k = 0; k < bases.size(); k++) {
            sum += fits.get(k).isPresent() ? weight(k, year) : 0;
        }
        return sum > 0 ? moving * weight(part, year) / sum : 0;
    }

    private double weight(int part, int year) {
        return Math.min(most.get(part), trend.project(bases.get(part), fits.get(part), year - base));
    }
}
