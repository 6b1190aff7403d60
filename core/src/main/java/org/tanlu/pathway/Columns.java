package org.tanlu.pathway;

import java.util.Arrays;
import java.util.TreeMap;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/** Series by year as columns of plain numbers, from the base year on. */
final class Columns {
    private Columns() {}

    static double[] of(YearSeries<Quantity> series) {
        return series.byYear().values().stream().mapToDouble(Quantity::value).toArray();
    }

    /** In tonnes. */
    static double[] tonnes(YearSeries<Emissions> series) {
        return series.byYear().values().stream().mapToDouble(Emissions::tonnes).toArray();
    }

    static YearSeries<Quantity> series(int first, double[] column, Unit unit) {
        var values = new TreeMap<Integer, Quantity>();
        for (int y = 0; y < column.length; y++) {
            values.put(first + y, Quantity.of(column[y], unit));
        }
        return YearSeries.of(values);
    }

    static double[] filled(int years, double value) {
        var column = new double[years];
        Arrays.fill(column, value);
        return column;
    }

    /** Adds a column times another. */
    static void add(double[] sum, double[] column, double[] times) {
        for (int y = 0; y < sum.length; y++) {
            sum[y] += column[y] * times[y];
        }
    }

    /** One less another, divided. */
    static double[] difference(double[] one, double[] other, double by) {
        var difference = new double[one.length];
        for (int y = 0; y < one.length; y++) {
            difference[y] = (one[y] - other[y]) / by;
        }
        return difference;
    }
}
