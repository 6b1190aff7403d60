package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/**
 * 构成 how a whole divides into parts, carried forward: each part's weight grows or shrinks by the trend of its own share, and
 * the shares are the weights of all that sum to one. A shift goes on in all for no longer than it was seen.
 */
final class Composition {
    private final List<Integer> window;
    private final int base;
    private final DampedTrend trend;
    private final List<Double> bases = new ArrayList<>();
    private final List<Optional<Fit>> fits = new ArrayList<>();

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
        for (YearSeries<Quantity> part : parts) {
            bases.add(whole > 0 ? amount(part, base) / whole : 0);
            fits.add(fit(part, parts));
        }
    }

    private Optional<Fit> fit(YearSeries<Quantity> part, List<YearSeries<Quantity>> parts) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            double whole = total(parts, year);
            double amount = amount(part, year);
            if (amount > 0 && whole > 0) {
                values.put(year, Quantity.of(amount / whole, Unit.ONE));
            }
        }
        return trend.fit(YearSeries.of(values), window);
    }

    static double total(List<YearSeries<Quantity>> parts, int year) {
        return parts.stream().mapToDouble(part -> amount(part, year)).sum();
    }

    private static double amount(YearSeries<Quantity> part, int year) {
        return part.find(year).map(Quantity::value).orElse(0.0);
    }

    /** The trend of a part's share; empty where its history is too short. */
    Optional<Fit> fit(int part) {
        return fits.get(part);
    }

    /** The share of a part in the base year. */
    double share(int part) {
        return bases.get(part);
    }

    /** The share of a part in a later year. */
    double share(int part, int year) {
        double sum = 0;
        for (int k = 0; k < bases.size(); k++) {
            sum += weight(k, year);
        }
        return sum > 0 ? weight(part, year) / sum : 0;
    }

    private double weight(int part, int year) {
        return trend.project(bases.get(part), fits.get(part), year - base);
    }
}
