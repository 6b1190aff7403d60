package org.tanlu.linear;

import java.util.Arrays;

/**
 * The primal simplex method for bounded columns (textbook form). Rows become Ax − s = 0 with one further column s per row that
 * has the row's bounds. Phase 1 lowers the sum of what basic columns lie outside their bounds, phase 2 the cost. The steepest
 * reduced cost enters; after many steps without progress the first one does, which cannot cycle (Bland's rule).
 */
final class DenseSimplex {
    private static final double FEASIBILITY = 1e-9;
    private static final double OPTIMALITY = 1e-9;
    private static final int PATIENCE = 60;

    private final LinearProgram program;
    private final int columns;
    private final double[] lower;
    private final double[] upper;
    private final double[] value;
    private final boolean[] basic;
    private final DenseBasis basis;
    private final double[] price;
    private boolean feasible;
    private int idle;
    private long iterations;

    DenseSimplex(LinearProgram program) {
        this.program = program;
        this.columns = program.columns();
        int all = columns + program.rows();
        lower = new double[all];
        upper = new double[all];
        value = new double[all];
        basic = new boolean[all];
        for (int column = 0; column < all; column++) {
            boolean own = column < columns;
            lower[column] = own ? program.lower(column) : program.rowLower(column - columns);
            upper[column] = own ? program.upper(column) : program.rowUpper(column - columns);
            basic[column] = !own;
            value[column] = own ? nearest(lower[column], upper[column]) : 0;
        }
        basis = new DenseBasis(program);
        price = new double[program.rows()];
    }

    /** Where a column rests that is not in the basis: at the bound nearest to 0, at 0 when it has none. */
    private static double nearest(double low, double high) {
        double at = StrictMath.abs(low) <= StrictMath.abs(high) ? low : high;
        return Double.isInfinite(at) ? 0 : at;
    }

    long iterations() {
        return iterations;
    }

    double[] point() {
        return Arrays.copyOf(value, columns);
    }

    double[] prices() {
        return price.clone();
    }

    Status search(int most) {
        basis.settle(value, basic);
        while (true) {
            priceRows();
            int entering = entering();
            boolean doubtful = entering < 0 && !basis.isFresh();
            if (doubtful || basis.isWorn()) {
                if (!basis.renew()) {
                    return Status.FAILED;
                }
                basis.settle(value, basic);
            } else if (entering < 0) {
                return feasible ? Status.OPTIMAL : Status.INFEASIBLE;
            } else if (iterations >= most) {
                return Status.LIMIT;
            } else if (!move(entering)) {
                return feasible ? Status.UNBOUNDED : Status.FAILED;
            }
        }
    }

    /** The rows' prices for the cost or, as long as something lies outside its bounds, for the distance from them. */
    private void priceRows() {
        var gradient = new double[price.length];
        feasible = true;
        for (int place = 0; place < gradient.length; place++) {
            gradient[place] = outside(basis.column(place));
            feasible &= gradient[place] == 0;
        }
        if (feasible) {
            for (int place = 0; place < gradient.length; place++) {
                gradient[place] = cost(basis.column(place));
            }
        }
        basis.pricesFor(gradient, price);
    }

    /** −1 below the bounds, 1 above them, else 0. */
    private int outside(int column) {
        if (value[column] < lower[column] - FEASIBILITY * (1 + StrictMath.abs(lower[column]))) {
            return -1;
        }
        return value[column] > upper[column] + FEASIBILITY * (1 + StrictMath.abs(upper[column])) ? 1 : 0;
    }

    private double cost(int column) {
        return column < columns ? program.cost(column) : 0;
    }

    /** The column that enters the basis, or −1 when none improves anything. */
    private int entering() {
        int best = -1;
        double steepest = 0;
        for (int column = 0; column < value.length; column++) {
            double slope = basic[column] || lower[column] == upper[column] ? 0 : slope(column);
            boolean improves = slope < 0 ? value[column] < upper[column] : value[column] > lower[column];
            double own = feasible ? StrictMath.abs(cost(column)) : 0;
            if (improves && StrictMath.abs(slope) > StrictMath.max(steepest, OPTIMALITY * (1 + own))) {
                best = column;
                steepest = StrictMath.abs(slope);
                if (idle > PATIENCE) {
                    return best;
                }
            }
        }
        return best;
    }

    private double slope(int column) {
        return (feasible ? cost(column) : 0) - basis.times(price, column);
    }

    /** Moves along an entering column until something reaches a bound; false when nothing ever does. */
    private boolean move(int entering) {
        iterations++;
        double direction = slope(entering) < 0 ? 1 : -1;
        double[] alpha = basis.solve(entering);
        var ratio = new RatioTest(upper[entering] - lower[entering]);
        for (int place = 0; place < alpha.length; place++) {
            ratio.offer(place, -direction * alpha[place]);
        }
        double step = ratio.step();
        if (Double.isInfinite(step)) {
            return false;
        }
        idle = step > 1e-12 ? 0 : idle + 1;
        for (int place = 0; place < alpha.length; place++) {
            value[basis.column(place)] -= direction * alpha[place] * step;
        }
        int place = ratio.place();
        if (place < 0) {
            value[entering] = direction > 0 ? upper[entering] : lower[entering];
            return true;
        }
        int leaving = basis.column(place);
        value[leaving] = ratio.bound();
        value[entering] += direction * step;
        basic[leaving] = false;
        basic[entering] = true;
        basis.exchange(place, entering, alpha);
        return true;
    }

    /** The bound at which a basic column stops: one that lies outside stops where it comes inside. */
    private double blockingBound(int column, double rate) {
        int outside = outside(column);
        if (rate > 0) {
            return outside > 0 ? Double.POSITIVE_INFINITY : outside < 0 ? lower[column] : upper[column];
        }
        return outside < 0 ? Double.NEGATIVE_INFINITY : outside > 0 ? upper[column] : lower[column];
    }

    /** Finds the first basic column to reach a bound; of several at once the one with the largest pivot. */
    private final class RatioTest {
        private static final double PIVOT = 1e-9;

        private final double own;
        private double step = Double.POSITIVE_INFINITY;
        private double pivot;
        private double bound;
        private int place = -1;

        private RatioTest(double own) {
            this.own = own;
        }

        private void offer(int candidate, double rate) {
            int column = basis.column(candidate);
            double size = StrictMath.abs(rate);
            double stop = blockingBound(column, rate);
            if (size < PIVOT || Double.isInfinite(stop)) {
                return;
            }
            double reach = StrictMath.max(0, (stop - value[column]) / rate);
            double tie = 1e-12 * (1 + reach);
            boolean first = reach < step - tie;
            boolean better = idle > PATIENCE ? place >= 0 && column < basis.column(place) : size > pivot;
            if (first || (reach <= step + tie && better)) {
                step = StrictMath.min(step, reach);
                pivot = size;
                bound = stop;
                place = candidate;
            }
        }

        /** The bound that the leaving column reaches. */
        private double bound() {
            return bound;
        }

        private double step() {
            return StrictMath.min(step, own);
        }

        /** The place of the column that leaves, −1 when the entering one reaches its own other bound first. */
        private int place() {
            return own <= step ? -1 : place;
        }
    }
}
