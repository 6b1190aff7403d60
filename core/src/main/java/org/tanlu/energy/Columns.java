package org.tanlu.energy;

/** Arithmetic on whole columns of draws, each loop a method of its own so that the compiler vectorises it. */
final class Columns {
    private Columns() {}

    static void scale(double[] column, double factor, int count) {
        for (int i = 0; i < count; i++) {
            column[i] *= factor;
        }
    }

    static void multiply(double[] column, double[] by, int count) {
        for (int i = 0; i < count; i++) {
            column[i] *= by[i];
        }
    }

    static void scaled(double[] column, double[] from, double factor, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = from[i] * factor;
        }
    }

    static void add(double[] sum, double[] column, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += column[i];
        }
    }

    static void addScaled(double[] sum, double[] column, double factor, int count) {
        if (factor != 0) {
            for (int i = 0; i < count; i++) {
                sum[i] += column[i] * factor;
            }
        }
    }

    static void addScaled(double[] sum, double one, double factor, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += one * factor;
        }
    }

    /** What a need leaves when it is filled from a supply, in place of the need; which part of the supply it takes, of the supply. */
    static void fill(double[] need, double[] supply, int count) {
        for (int i = 0; i < count; i++) {
            double missing = need[i] - supply[i];
            supply[i] = missing < 0 ? need[i] / supply[i] : 1;
            need[i] = Math.max(0, missing);
        }
    }

    static void atMost(double[] column, double[] limit, double factor, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = Math.min(column[i], limit[i] * factor);
        }
    }

    /**
     * What cells are multiplied by so that their sum changes by units × change, in place of the sum; where the sum is nothing,
     * the first cell takes a rise and nothing is multiplied.
     */
    static void factors(double[] sum, double[] units, double change, double[] first, int count) {
        for (int i = 0; i < count; i++) {
            double more = units[i] * change;
            if (sum[i] > 0) {
                sum[i] = Math.max(0, 1 + more / sum[i]);
            } else {
                first[i] += Math.max(0, more);
                sum[i] = 1;
            }
        }
    }
}
