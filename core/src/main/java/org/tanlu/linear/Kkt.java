package org.tanlu.linear;

/**
 * 最优性条件 the conditions of Karush, Kuhn and Tucker, checked by themselves: a point that keeps all bounds and prices that
 * meet them prove the optimum, whoever found them. Each number is the largest violation, relative to one plus the size of
 * what it violates.
 *
 * @param rows            how far row sums lie outside their bounds
 * @param columns         how far columns lie outside their bounds
 * @param wholeness       how far whole numbers are from whole
 * @param prices          how far prices and reduced costs have the wrong sign: a bound that is absent has no price
 * @param complementarity what is paid for bounds that do not hold, relative to the cost
 * @param gap             the distance between the cost of the point and what the prices prove it cannot fall below
 */
public record Kkt(double rows, double columns, double wholeness, double prices, double complementarity, double gap) {

    /** Checks a solution: feasibility alone when it has no prices, the gap then being the one the search left. */
    public static Kkt of(LinearProgram program, Solution solution) {
        double[] point = solution.point();
        double[] sums = sums(program, point);
        double rows = 0;
        for (int row = 0; row < sums.length; row++) {
            rows = StrictMath.max(rows, outside(sums[row], program.rowLower(row), program.rowUpper(row)));
        }
        double columns = 0;
        double wholeness = 0;
        for (int column = 0; column < point.length; column++) {
            columns = StrictMath.max(columns, outside(point[column], program.lower(column), program.upper(column)));
            double broken = StrictMath.abs(point[column] - StrictMath.rint(point[column]));
            wholeness = program.integral(column) ? StrictMath.max(wholeness, broken) : wholeness;
        }
        if (!solution.isPriced()) {
            return new Kkt(rows, columns, wholeness, 0, 0, solution.gap());
        }
        Proof proof = Proof.of(program, point, sums, solution.prices());
        return new Kkt(rows, columns, wholeness, proof.prices(), proof.complementarity(), proof.gap());
    }

    /** The largest of all violations. */
    public double worst() {
        double feasibility = StrictMath.max(StrictMath.max(rows, columns), wholeness);
        return StrictMath.max(feasibility, StrictMath.max(prices, StrictMath.max(complementarity, gap)));
    }

    private static double outside(double value, double lower, double upper) {
        double below = lower == Double.NEGATIVE_INFINITY ? 0 : (lower - value) / (1 + StrictMath.abs(lower));
        double above = upper == Double.POSITIVE_INFINITY ? 0 : (value - upper) / (1 + StrictMath.abs(upper));
        return StrictMath.max(0, StrictMath.max(below, above));
    }

    private static double[] sums(LinearProgram program, double[] point) {
        var sums = new double[program.rows()];
        Entries byRow = program.entries().transposed(sums.length);
        for (int row = 0; row < sums.length; row++) {
            for (int at = byRow.start(row); at < byRow.start(row + 1); at++) {
                sums[row] += byRow.value(at) * point[byRow.row(at)];
            }
        }
        return sums;
    }

    /** What prices prove: the sum of all bounds at their prices is a cost that nothing falls below. */
    private static final class Proof {
        private final double cost;
        private double proved;
        private double wrong;
        private double wasted;

        private Proof(LinearProgram program, double[] point) {
            double sum = program.constant();
            for (int column = 0; column < point.length; column++) {
                sum += program.cost(column) * point[column];
            }
            cost = sum;
            proved = program.constant();
        }

        private static Proof of(LinearProgram program, double[] point, double[] sums, double[] prices) {
            var proof = new Proof(program, point);
            for (int row = 0; row < sums.length; row++) {
                proof.pay(prices[row], 0, sums[row], program.rowLower(row), program.rowUpper(row));
            }
            Entries entries = program.entries();
            for (int column = 0; column < point.length; column++) {
                double left = program.cost(column);
                double size = StrictMath.abs(left);
                for (int at = entries.start(column); at < entries.start(column + 1); at++) {
                    double paid = entries.value(at) * prices[entries.row(at)];
                    left -= paid;
                    size = StrictMath.max(size, StrictMath.abs(paid));
                }
                proof.pay(left, size, point[column], program.lower(column), program.upper(column));
            }
            return proof;
        }

        private void pay(double price, double size, double value, double lower, double upper) {
            double bound = price > 0 ? lower : upper;
            if (Double.isInfinite(bound)) {
                wrong = StrictMath.max(wrong, StrictMath.abs(price) / (1 + size));
            } else {
                proved += price * bound;
                wasted = StrictMath.max(wasted, StrictMath.abs(price * (value - bound)));
            }
        }

        private double prices() {
            return wrong;
        }

        private double complementarity() {
            return wasted / (1 + StrictMath.abs(cost));
        }

        private double gap() {
            return StrictMath.abs(cost - proved) / (1 + StrictMath.abs(cost));
        }
    }
}
