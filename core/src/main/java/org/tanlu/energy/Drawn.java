package org.tanlu.energy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 抽样中的指标 what else draws of scenarios have in some years beside their totals (clause 9.2): energy, its final use and what of
 * that is electricity, product and population; and whether they meet targets.
 */
@Clause("9.2")
public final class Drawn {
    private static final double TEN_THOUSAND = 10_000;

    private final int base;
    private final List<Integer> years;
    /** By scenario, place of the year, what it is, and draw. */
    private final double[][][][] values;

    private double[][][] totals = {};

    /** What is kept, in the order of the rows. */
    enum What {
        ENERGY,
        FINAL_USE,
        ELECTRICITY,
        PRODUCT,
        POPULATION;

        double[] of(double[][] rows) {
            return rows[List.of(values()).indexOf(this)];
        }
    }

    Drawn(int base, Collection<Integer> wanted, int scenarios, int draws) {
        this.base = base;
        var all = new TreeSet<>(wanted);
        if (!all.isEmpty()) {
            all.add(base);
        }
        this.years = List.copyOf(all);
        this.values = new double[scenarios][years.size()][What.values().length][draws];
    }

    /** The rows of a scenario's year; empty where nothing is kept of it. */
    Optional<double[][]> rows(int scenario, int y) {
        int place = years.indexOf(base + y);
        return place < 0 ? Optional.empty() : Optional.of(values[scenario][place]);
    }

    void complete(double[][][] drawn) {
        totals = drawn;
    }

    /** The share of draws of a scenario that meet a target of a year that is kept. */
    public Quantity met(int scenario, DrawnGoal goal) {
        double[] numbers = numbers(scenario, goal);
        int met = 0;
        for (double number : numbers) {
            met += goal.isMet(number) ? 1 : 0;
        }
        return Quantity.of(met / (double) numbers.length, Unit.ONE);
    }

    /** What the target is of, by draw. */
    double[] numbers(int scenario, DrawnGoal goal) {
        int y = goal.year() - base;
        double[] total = totals[scenario][goal.kind() == DrawnGoal.Kind.PEAK_YEAR ? 0 : y];
        return switch (goal.kind()) {
            case PEAK_YEAR -> peaks(scenario);
            case EMISSION_FALL ->
                fall(goal, by(total, What.PRODUCT, scenario, y), by(totals[scenario][0], What.PRODUCT, scenario, 0));
            case ENERGY_FALL ->
                fall(
                        goal,
                        by(row(scenario, y, What.ENERGY), What.PRODUCT, scenario, y),
                        by(row(scenario, 0, What.ENERGY), What.PRODUCT, scenario, 0));
            case ELECTRIFICATION -> by(row(scenario, y, What.ELECTRICITY), What.FINAL_USE, scenario, y);
            case INTENSITY -> scaled(by(total, What.PRODUCT, scenario, y), 1 / TEN_THOUSAND);
            case PER_CAPITA -> scaled(by(total, What.POPULATION, scenario, y), 1 / TEN_THOUSAND);
        };
    }

    private double[] row(int scenario, int y, What what) {
        return what.of(
                rows(scenario, y).orElseThrow(() -> new IllegalArgumentException("nothing is kept of " + (base + y))));
    }

    private double[] by(double[] amounts, What what, int scenario, int y) {
        double[] of = row(scenario, y, what);
        var ratios = new double[of.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = amounts[i] / of[i];
        }
        return ratios;
    }

    private static double[] fall(DrawnGoal goal, double[] then, double[] now) {
        var falls = new double[then.length];
        for (int i = 0; i < falls.length; i++) {
            falls[i] = 1 - goal.before().value() * then[i] / now[i];
        }
        return falls;
    }

    private static double[] scaled(double[] values, double by) {
        Columns.scale(values, by, values.length);
        return values;
    }

    /** The year in which each draw's emissions are highest, the last of several. */
    private double[] peaks(int scenario) {
        double[][] of = totals[scenario];
        var peaks = new double[of[0].length];
        for (int i = 0; i < peaks.length; i++) {
            int peak = 0;
            for (int y = 1; y < of.length; y++) {
                peak = of[y][i] >= of[peak][i] ? y : peak;
            }
            peaks[i] = (double) base + peak;
        }
        return peaks;
    }
}
