package org.tanlu.linear;

/**
 * 解 what a solver found: how the search ended and, when there is a point, its cost, values and row sums, and for a programme
 * without whole numbers the prices of rows and the reduced costs of columns. Row sums, reduced costs and the cost are
 * calculated here from the point and the prices, not taken from the solver. The price of a row is what the least cost grows
 * by when the bound that holds the row is raised by one: not negative at a lower bound, not positive at an upper one.
 */
public final class Solution {
    private static final double[] NOTHING = {};

    private final Status status;
    private final Run run;
    private final double objective;
    private final double bound;
    private final boolean priced;
    private final double[] point;
    private final double[] activity;
    private final double[] prices;
    private final double[] reducedCosts;

    private Solution(Status status, Run run, double[] costAndBound, boolean priced, double[][] vectors) {
        this.status = status;
        this.run = run;
        this.objective = costAndBound[0];
        this.bound = costAndBound[1];
        this.priced = priced;
        this.point = vectors[0];
        this.activity = vectors[1];
        this.prices = vectors[2];
        this.reducedCosts = vectors[3];
    }

    /** The end of a search that found no point. */
    public static Solution without(Status status, Run run) {
        if (status.hasPoint()) {
            throw Complaint.of("状态“" + status.chinese() + "”须有解", status + " goes with a point");
        }
        var vectors = new double[][] {NOTHING, NOTHING, NOTHING, NOTHING};
        return new Solution(status, run, new double[] {Double.NaN, Double.NaN}, false, vectors);
    }

    /** A point with the prices of the rows. */
    public static Solution priced(LinearProgram program, Status status, Run run, double[] point, double[] prices) {
        double cost = program.objective(point);
        var vectors =
                new double[][] {point.clone(), program.activity(point), prices.clone(), program.reducedCosts(prices)};
        return new Solution(status, run, new double[] {cost, cost}, true, vectors);
    }

    /** A point without prices, and the least cost that is not excluded yet. */
    public static Solution unpriced(LinearProgram program, Status status, Run run, double[] point, double bound) {
        var cost = new double[] {program.objective(point), bound};
        var vectors = new double[][] {point.clone(), program.activity(point), NOTHING, NOTHING};
        return new Solution(status, run, cost, false, vectors);
    }

    /** How the search ended. */
    public Status status() {
        return status;
    }

    /** Who searched. */
    public Run run() {
        return run;
    }

    /** Whether rows have prices: those of a programme with whole numbers have none. */
    public boolean isPriced() {
        return priced;
    }

    /** The cost of the point. */
    public double objective() {
        ask(status.hasPoint());
        return objective;
    }

    /** The least cost that is not excluded; that of the point when it is proved to be the best. */
    public double bound() {
        ask(status.hasPoint());
        return bound;
    }

    /** How far the cost can be from the best possible, as a share of the cost; 0 when it is the best. */
    public double gap() {
        ask(status.hasPoint());
        double distance = StrictMath.max(0, objective - bound);
        return distance == 0 ? 0 : distance / StrictMath.max(StrictMath.abs(objective), 1e-9);
    }

    /** What was chosen of a column. */
    public double value(Column column) {
        ask(status.hasPoint());
        return point[column.index()];
    }

    /** What a row comes to. */
    public double activity(Row row) {
        ask(status.hasPoint());
        return activity[row.index()];
    }

    /** The price of a row. */
    public double price(Row row) {
        ask(priced);
        return prices[row.index()];
    }

    /** What a column costs beyond what the rows pay for it. */
    public double reducedCost(Column column) {
        ask(priced);
        return reducedCosts[column.index()];
    }

    /** A copy of what was chosen, by columns. */
    public double[] point() {
        ask(status.hasPoint());
        return point.clone();
    }

    /** A copy of the prices, by rows. */
    public double[] prices() {
        ask(priced);
        return prices.clone();
    }

    /** The same solution for the programme before it was reordered: at each place, where it stood before. */
    Solution inOrderBefore(int[] columns, int[] rows) {
        if (!status.hasPoint()) {
            return this;
        }
        var vectors = new double[][] {back(point, columns), back(activity, rows), NOTHING, NOTHING};
        if (priced) {
            vectors[2] = back(prices, rows);
            vectors[3] = back(reducedCosts, columns);
        }
        return new Solution(status, run, new double[] {objective, bound}, priced, vectors);
    }

    private static double[] back(double[] values, int[] order) {
        var before = new double[order.length];
        for (int place = 0; place < order.length; place++) {
            before[order[place]] = values[place];
        }
        return before;
    }

    private void ask(boolean there) {
        if (!there) {
            throw new IllegalStateException(
                    "此解没有所问的值（" + status.chinese() + "） / this solution has no such value (" + status.english() + ")");
        }
    }
}
