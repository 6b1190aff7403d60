package org.tanlu.energy;

import java.util.Arrays;

/** Arithmetic on whole columns of draws, each loop a method of its own so that the compiler vectorises it. */
final class Columns {
    /** Times anything that is not nothing, above 1: tells without a branch whether a number is 0. */
    private static final double HUGE = 1e300;

    private static final double ALL = 1 + 0x1p-50;

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

    static void product(double[] column, double[] one, double[] other, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = one[i] * other[i];
        }
    }

    /** Multiplies some columns by one. */
    static void multiply(double[][] columns, int[] which, double[] by, int count) {
        for (int k : which) {
            multiply(columns[k], by, count);
        }
    }

    /** Sums up some columns. */
    static void sum(double[] sum, double[][] columns, int[] which, int count) {
        Arrays.fill(sum, 0);
        for (int k : which) {
            add(sum, columns[k], count);
        }
    }

    /** Adds some columns, each with its weight. */
    static void addScaled(double[] sum, double[][] columns, int[] which, double[] weights, int count) {
        for (int k = 0; k < which.length; k++) {
            addScaled(sum, columns[which[k]], weights[k], count);
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
            double empty = Math.max(0, 1 - sum[i] * HUGE);
            first[i] += empty * Math.max(0, more);
            sum[i] = Math.max(0, 1 + (1 - empty) * more / (sum[i] + empty));
        }
    }

    /** Changes a sum by units × change, to no less than nothing. */
    static void shift(double[] sum, double[] units, double change, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = Math.max(0, sum[i] + units[i] * change);
        }
    }

    /**
     * What cells are multiplied by so that they have another sum, in place of that sum; and what the first of them takes beyond
     * it, all of the sum where they had nothing, in place of what they had.
     */
    static void proportion(double[] sum, double[] before, int count) {
        for (int i = 0; i < count; i++) {
            double empty = Math.max(0, 1 - before[i] * HUGE);
            double now = sum[i];
            sum[i] = now / (before[i] + empty);
            before[i] = empty * now;
        }
    }

    /** The units that spare all that is left, of what is left: beyond it by a few last bits, so that nothing stays. */
    static double most(double change) {
        return -ALL / change;
    }
}
