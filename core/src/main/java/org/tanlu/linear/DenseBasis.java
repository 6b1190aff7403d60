package org.tanlu.linear;

import java.util.Arrays;

/**
 * The basis of the simplex method and its inverse, dense, kept up to date by elimination and made anew now and then. Columns
 * beyond the programme's own are those of its rows, −1 in their row.
 */
final class DenseBasis {
    private static final int EXCHANGES = 50;

    private final Entries entries;
    private final int columns;
    private final int rows;
    private final int[] members;
    private double[][] inverse;
    private int exchanges;

    /** The columns of the rows are the first basis. */
    DenseBasis(LinearProgram program) {
        entries = program.entries();
        columns = program.columns();
        rows = program.rows();
        members = new int[rows];
        inverse = new double[rows][rows];
        for (int row = 0; row < rows; row++) {
            members[row] = columns + row;
            inverse[row][row] = -1;
        }
    }

    /** The column at a place of the basis. */
    int column(int place) {
        return members[place];
    }

    /** Whether nothing was exchanged since the inverse was made. */
    boolean isFresh() {
        return exchanges == 0;
    }

    /** The product of a vector over rows and a column. */
    double times(double[] vector, int column) {
        if (column >= columns) {
            return -vector[column - columns];
        }
        double sum = 0;
        for (int at = entries.start(column); at < entries.start(column + 1); at++) {
            sum += vector[entries.row(at)] * entries.value(at);
        }
        return sum;
    }

    /** The rows' prices for which the basic columns have these costs. */
    void pricesFor(double[] costs, double[] prices) {
        Arrays.fill(prices, 0);
        for (int place = 0; place < rows; place++) {
            double cost = costs[place];
            if (cost != 0) {
                double[] line = inverse[place];
                for (int row = 0; row < rows; row++) {
                    prices[row] += cost * line[row];
                }
            }
        }
    }

    /** A column as a sum of basic ones. */
    double[] solve(int column) {
        var result = new double[rows];
        for (int place = 0; place < rows; place++) {
            result[place] = times(inverse[place], column);
        }
        return result;
    }

    /** Makes the basic columns' values follow from those of the others. */
    void settle(double[] value, boolean[] basic) {
        var right = new double[rows];
        for (int column = 0; column < value.length; column++) {
            if (!basic[column] && value[column] != 0) {
                if (column >= columns) {
                    right[column - columns] += value[column];
                } else {
                    for (int at = entries.start(column); at < entries.start(column + 1); at++) {
                        right[entries.row(at)] -= entries.value(at) * value[column];
                    }
                }
            }
        }
        for (int place = 0; place < rows; place++) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += inverse[place][row] * right[row];
            }
            value[members[place]] = sum;
        }
    }

    /** Whether so much was exchanged that the inverse should be made anew. */
    boolean isWorn() {
        return exchanges >= EXCHANGES;
    }

    /** Puts a column at a place of the basis. */
    void exchange(int place, int entering, double[] alpha) {
        members[place] = entering;
        eliminate(inverse, place, alpha);
        exchanges++;
    }

    private void eliminate(double[][] lines, int place, double[] alpha) {
        double[] line = lines[place];
        for (int row = 0; row < rows; row++) {
            line[row] /= alpha[place];
        }
        for (int other = 0; other < rows; other++) {
            double factor = alpha[other];
            if (other != place && factor != 0) {
                double[] target = lines[other];
                for (int row = 0; row < rows; row++) {
                    target[row] -= factor * line[row];
                }
            }
        }
    }

    /** Makes the inverse anew by elimination with the largest pivots; false when the basis has none. */
    boolean renew() {
        var made = new double[rows][rows];
        int[] before = members.clone();
        var taken = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            made[row][row] = 1;
        }
        for (int member : before) {
            var alpha = new double[rows];
            int place = -1;
            for (int row = 0; row < rows; row++) {
                alpha[row] = times(made[row], member);
                boolean larger = place < 0 || StrictMath.abs(alpha[row]) > StrictMath.abs(alpha[place]);
                place = !taken[row] && larger ? row : place;
            }
            if (StrictMath.abs(alpha[place]) < 1e-12) {
                return false;
            }
            taken[place] = true;
            members[place] = member;
            eliminate(made, place, alpha);
        }
        inverse = made;
        exchanges = 0;
        return true;
    }
}
