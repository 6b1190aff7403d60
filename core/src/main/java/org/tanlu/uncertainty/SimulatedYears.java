package org.tanlu.uncertainty;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.sampling.Fork;
import org.tanlu.uncertainty.Uncertainty.Sampling;

/** The simulated sums of all years, and the intervals they give. All years share their draws, so trends are differences. */
final class SimulatedYears {
    private final List<Problem.Cell> cells;
    private final List<Integer> years;
    private final double[][] totals;
    private final Interval[] ofCells;
    private final Interval[] ofTotals;

    SimulatedYears(YearSeries<List<Term>> terms, Sampling sampling) {
        List<Term> all = terms.byYear().values().stream().flatMap(List::stream).toList();
        double[][] sums = Simulation.draw(Problem.of(all, sampling.draws(), sampling.seed()));
        this.cells = Problem.cells(all);
        this.years = terms.years();
        this.totals = new double[years.size()][sampling.draws()];
        for (int cell = 0; cell < sums.length; cell++) {
            add(sums[cell], totals[years.indexOf(cells.get(cell).year())]);
        }
        this.ofCells = intervals(sums);
        this.ofTotals = intervals(totals);
    }

    private static void add(double[] sums, double[] total) {
        for (int i = 0; i < total.length; i++) {
            total[i] += sums[i];
        }
    }

    private static Interval[] intervals(double[][] columns) {
        var intervals = new Interval[columns.length];
        Fork.each(columns.length, column -> intervals[column] = Interval.of(columns[column], Unit.TONNE_CO2E));
        return intervals;
    }

    Interval total(int year) {
        return ofTotals[years.indexOf(year)];
    }

    SortedMap<Part, Interval> parts(int year) {
        var parts = new TreeMap<Part, Interval>();
        for (int cell = 0; cell < ofCells.length; cell++) {
            if (cells.get(cell).year() == year) {
                parts.put(cells.get(cell).part(), ofCells[cell]);
            }
        }
        return parts;
    }

    /** The change from the mean of the base years to the last year as a share of that mean. */
    Interval change(TrendYears of) {
        double[] after = totals[years.indexOf(of.last())];
        double[] before = new double[after.length];
        of.base().forEach(year -> add(totals[years.indexOf(year)], before));
        double[] change = new double[after.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = after[i] * of.base().size() / before[i] - 1;
        }
        return Interval.of(change, Unit.ONE);
    }
}
