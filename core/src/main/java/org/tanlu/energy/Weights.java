package org.tanlu.energy;

import java.util.Arrays;
import java.util.SortedMap;

/** A sum of columns, each with a weight by year; weights that are always zero are left out. */
final class Weights {
    private static final double[] NOTHING = {};

    final int[] columns;
    private final double[][] byYear;

    Weights(SortedMap<Integer, double[]> byColumn, int years) {
        byColumn.values().removeIf(weights -> Arrays.stream(weights).allMatch(weight -> weight == 0));
        this.columns = byColumn.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.byYear = new double[years][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int y = 0; y < years; y++) {
                byYear[y][i] = byColumn.getOrDefault(columns[i], NOTHING)[y];
            }
        }
    }

    double[] in(int y) {
        return byYear[y];
    }

    boolean isEmpty() {
        return columns.length == 0;
    }
}
