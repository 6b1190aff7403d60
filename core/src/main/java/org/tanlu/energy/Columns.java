package org.tanlu.energy;

/**
 * Arithmetic on whole columns of draws, each loop a method of its own so that the compiler vectorises it. A single draw goes
 * around the loops: a loop that was mostly run once is compiled as one that is run once, and stays slow for blocks.
 */
final class Columns {
    /** Times anything that is not nothing, above 1: tells without a branch whether a number is 0. */
    private static final double HUGE = 1e300;

    private static final double TINY = 1e-300;
    private static final double ALL = 1 + 0x1p-50;

    private Columns() {}

    static void fill(double[] column, double value, int count) {
        if (count == 1) {
            column[0] = value;
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] = value;
        }
    }

    static void scale(double[] column, double factor, int count) {
        if (count == 1) {
            column[0] *= factor;
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] *= factor;
        }
    }

    static void scaled(double[] column, double[] from, double factor, int count) {
        if (count == 1) {
            column[0] = from[0] * factor;
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] = from[i] * factor;
        }
    }

    static void multiply(double[] column, double[] by, int count) {
        if (count == 1) {
            column[0] *= by[0];
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] *= by[i];
        }
    }

    static void product(double[] column, double[] one, double[] other, int count) {
        if (count == 1) {
            column[0] = one[0] * other[0];
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] = one[i] * other[i];
        }
    }

    static void add(double[] sum, double[] column, int count) {
        if (count == 1) {
            sum[0] += column[0];
            return;
        }
        for (int i = 0; i < count; i++) {
            sum[i] += column[i];
        }
    }

    static void addScaled(double[] sum, double[] column, double factor, int count) {
        if (factor == 0) {
            return;
        }
        if (count == 1) {
            sum[0] += column[0] * factor;
            return;
        }
        for (int i = 0; i < count; i++) {
            sum[i] += column[i] * factor;
        }
    }

    /** Multiplies some columns by one. */
    static void multiply(double[][] columns, int[] which, double[] by, int count) {
        int k = 0;
        for (; count > 1 && k + 4 <= which.length; k += 4) {
            multiply(columns[which[k]], columns[which[k + 1]], columns[which[k + 2]], columns[which[k + 3]], by, count);
        }
        for (; count > 1 && k + 2 <= which.length; k += 2) {
            multiply(columns[which[k]], columns[which[k + 1]], by, count);
        }
        for (; k < which.length; k++) {
            multiply(columns[which[k]], by, count);
        }
    }

    private static void multiply(double[] a, double[] b, double[] by, int count) {
        for (int i = 0; i < count; i++) {
            a[i] *= by[i];
            b[i] *= by[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] c, double[] d, double[] by, int count) {
        for (int i = 0; i < count; i++) {
            a[i] *= by[i];
            b[i] *= by[i];
            c[i] *= by[i];
            d[i] *= by[i];
        }
    }

    /** Sums up some columns. */
    static void sum(double[] sum, double[][] columns, int[] which, int count) {
        if (count == 1 || which.length < 2) {
            fill(sum, 0, count);
            for (int k : which) {
                add(sum, columns[k], count);
            }
            return;
        }
        sum(sum, columns[which[0]], columns[which[1]], count);
        int k = 2;
        for (; k + 4 <= which.length; k += 4) {
            add(sum, columns[which[k]], columns[which[k + 1]], columns[which[k + 2]], columns[which[k + 3]], count);
        }
        for (; k + 2 <= which.length; k += 2) {
            add(sum, columns[which[k]], columns[which[k + 1]], count);
        }
        for (; k < which.length; k++) {
            add(sum, columns[which[k]], count);
        }
    }

    private static void add(double[] sum, double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = sum[i] + a[i] + b[i];
        }
    }

    private static void sum(double[] sum, double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = a[i] + b[i];
        }
    }

    private static void add(double[] sum, double[] a, double[] b, double[] c, double[] d, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    /** Sums up some columns, each with its weight. */
    static void weigh(double[] sum, double[][] columns, int[] which, double[] weights, int count) {
        if (which.length == 0) {
            fill(sum, 0, count);
        } else {
            scaled(sum, columns[which[0]], weights[0], count);
            addScaled(sum, columns, which, weights, 1, count);
        }
    }

    /** Adds some columns, each with its weight. */
    static void addScaled(double[] sum, double[][] columns, int[] which, double[] weights, int count) {
        addScaled(sum, columns, which, weights, 0, count);
    }

    private static void addScaled(
            double[] sum, double[][] columns, int[] which, double[] weights, int first, int count) {
        int k = first;
        for (; count > 1 && k + 4 <= which.length; k += 4) {
            addScaled(
                    sum,
                    columns[which[k]],
                    weights[k],
                    columns[which[k + 1]],
                    weights[k + 1],
                    columns[which[k + 2]],
                    weights[k + 2],
                    columns[which[k + 3]],
                    weights[k + 3],
                    count);
        }
        for (; k < which.length; k++) {
            addScaled(sum, columns[which[k]], weights[k], count);
        }
    }

    private static void addScaled(
            double[] sum,
            double[] a,
            double ofA,
            double[] b,
            double ofB,
            double[] c,
            double ofC,
            double[] d,
            double ofD,
            int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = sum[i] + a[i] * ofA + b[i] * ofB + c[i] * ofC + d[i] * ofD;
        }
    }

    /** What a need leaves when it is filled from a supply, in place of the need; which part of the supply it takes, of the supply. */
    static void meet(double[] need, double[] supply, int count) {
        for (int i = 0; i < count; i++) {
            double missing = Math.max(0, need[i] - supply[i]);
            supply[i] = Math.min(1, need[i] / (supply[i] + TINY));
            need[i] = missing;
        }
    }

    /** The units that spare all that is left, of what is left: beyond it by a few last bits, so that nothing stays. */
    static double most(double change) {
        return -ALL / change;
    }

    static void atMost(double[] column, double[] limit, double factor, int count) {
        if (count == 1) {
            column[0] = Math.min(column[0], limit[0] * factor);
            return;
        }
        for (int i = 0; i < count; i++) {
            column[i] = Math.min(column[i], limit[i] * factor);
        }
    }

    /** A scaled column, held to a limit. */
    static void atMost(double[] column, double[] from, double scale, double[] limit, double factor, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = Math.min(from[i] * scale, limit[i] * factor);
        }
    }

    /** What stays of a sum when so much of each deviation is taken, no less than nothing. */
    static void take(double[] rest, double[] sum, double[] deviation, double most, int count) {
        for (int i = 0; i < count; i++) {
            rest[i] = sum[i] - Math.min(deviation[i] * most, sum[i]);
        }
    }

    /** The same, with the units that take it, of which each takes as much as is said. */
    static void take(
            double[] rest, double[] sum, double[] units, double[] deviation, double most, double each, int count) {
        double byTaken = 1 / each;
        for (int i = 0; i < count; i++) {
            double taken = Math.min(deviation[i] * most, sum[i]);
            rest[i] = sum[i] - taken;
            units[i] = taken * byTaken;
        }
    }

    /** What cells are multiplied by so that their sum falls by units × −change, in place of the sum. */
    static void spare(double[] sum, double[] units, double change, int count) {
        if (count == 1) {
            sum[0] = Math.max(0, 1 + units[0] * change / (sum[0] + TINY));
            return;
        }
        for (int i = 0; i < count; i++) {
            sum[i] = Math.max(0, 1 + units[i] * change / (sum[i] + TINY));
        }
    }

    /**
     * What cells are multiplied by so that their sum rises by units × change, in place of the sum; where the sum is nothing, the
     * first cell takes it and nothing is multiplied.
     */
    static void rise(double[] sum, double[] units, double change, double[] first, int count) {
        if (count == 1) {
            boolean isEmpty = sum[0] == 0;
            first[0] += isEmpty ? units[0] * change : 0;
            sum[0] = isEmpty ? 1 : 1 + units[0] * change / sum[0];
            return;
        }
        for (int i = 0; i < count; i++) {
            double more = units[i] * change;
            double empty = Math.max(0, 1 - sum[i] * HUGE);
            first[i] += empty * more;
            sum[i] = 1 + (1 - empty) * more / (sum[i] + empty);
        }
    }

    /** A sum lowered by units × −change, to no less than nothing. */
    static void lowered(double[] lowered, double[] sum, double[] units, double change, int count) {
        for (int i = 0; i < count; i++) {
            lowered[i] = Math.max(0, sum[i] + units[i] * change);
        }
    }

    /** A sum raised by units × change. */
    static void raised(double[] raised, double[] sum, double[] units, double change, int count) {
        for (int i = 0; i < count; i++) {
            raised[i] = sum[i] + units[i] * change;
        }
    }

    /** What cells are multiplied by so that they have another sum, in place of that sum; it is nothing where it was. */
    static void fallen(double[] sum, double[] before, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] /= before[i] + TINY;
        }
    }

    /**
     * What cells are multiplied by so that they have another sum, in place of that sum; and what the first of them takes beyond
     * it, all of the sum where they had nothing, in place of what they had.
     */
    static void risen(double[] sum, double[] before, int count) {
        for (int i = 0; i < count; i++) {
            double empty = Math.max(0, 1 - before[i] * HUGE);
            double now = sum[i];
            sum[i] = now / (before[i] + empty);
            before[i] = empty * now;
        }
    }

    /** A number by each value, in its place; 1 where it is nothing. */
    static void into(double[] column, double number, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = column[i] > 0 ? number / column[i] : 1;
        }
    }

    /** What one is by what it was before, in place of that; 1 where it was nothing. */
    static void ratio(double[] before, double[] now, int count) {
        for (int i = 0; i < count; i++) {
            before[i] = before[i] > 0 ? now[i] / before[i] : 1;
        }
    }

    /** Adds a number to each. */
    static void increase(double[] column, double by, int count) {
        for (int i = 0; i < count; i++) {
            column[i] += by;
        }
    }

    /** No less than nothing. */
    static void floor(double[] column, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = Math.max(0, column[i]);
        }
    }

    /** Multiplies by factors that are held to a most. */
    static void multiplyAtMost(double[] column, double[] factors, double most, int count) {
        for (int i = 0; i < count; i++) {
            column[i] *= Math.min(factors[i], most);
        }
    }

    /** A column times factors that are held to a most. */
    static void productAtMost(double[] product, double[] column, double[] factors, double most, int count) {
        for (int i = 0; i < count; i++) {
            product[i] = column[i] * Math.min(factors[i], most);
        }
    }

    /** Sums up some columns, each with its weight where there are any. */
    static void sum(double[] sum, double[][] columns, int[] which, double[] weights, int count) {
        if (weights.length == 0) {
            sum(sum, columns, which, count);
        } else {
            weigh(sum, columns, which, weights, count);
        }
    }

    /** Net import: what local supply leaves of what is needed. */
    static void imports(double[] imports, double[] available, double[] plants, double[] others, int count) {
        for (int i = 0; i < count; i++) {
            imports[i] = available[i] - plants[i] - others[i];
        }
    }

    /** Emissions of imports: nothing where exported; clean supply from outside stands in place of other imports. */
    static void indirect(
            double[] emissions, double[] imports, double[] clean, double factor, double[] deviation, int count) {
        for (int i = 0; i < count; i++) {
            double imported = Math.max(0, imports[i]);
            emissions[i] = (imported - Math.min(clean[i], imported)) * factor * deviation[i];
        }
    }

    /** What one has beyond another, times a factor. */
    static void beyond(double[] column, double[] one, double[] other, double factor, int count) {
        for (int i = 0; i < count; i++) {
            column[i] = Math.max(0, one[i] - other[i]) * factor;
        }
    }
}
