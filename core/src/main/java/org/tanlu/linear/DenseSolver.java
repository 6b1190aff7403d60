package org.tanlu.linear;

/**
 * A solver in plain Java for programmes of a few hundred rows: the simplex method with a dense inverse of the basis, and
 * branching on whole numbers, depth first. It needs no native library, so that whatever is built on the port can be tested
 * everywhere; cities are solved by a solver with sparse factors.
 */
public final class DenseSolver implements Solver {
    private static final int MOST_ROWS = 1000;
    private static final String NAME = "Tanlu dense simplex";
    private static final String VERSION = "1";

    @Override
    public Session open(LinearProgram program, Limits limits) {
        if (program.rows() > MOST_ROWS) {
            throw Complaint.of(
                    "内置求解器最多 " + MOST_ROWS + " 个约束，“" + program.name() + "”有 " + program.rows() + " 个",
                    "the built-in solver takes " + MOST_ROWS + " rows, " + program.name() + " has " + program.rows());
        }
        return new ColdSession(
                program,
                current -> current.hasIntegers()
                        ? new BranchAndBound(current, limits).search()
                        : relaxation(current, limits));
    }

    /** The best point of a programme, its demand for whole numbers left aside. */
    static Solution relaxation(LinearProgram program, Limits limits) {
        var simplex = new DenseSimplex(program);
        Status status = simplex.search(limits.iterations());
        Run run = run(simplex.iterations(), 0);
        return status == Status.OPTIMAL
                ? Solution.priced(program, status, run, simplex.point(), simplex.prices())
                : Solution.without(status, run);
    }

    static Run run(long iterations, long nodes) {
        return new Run(NAME, VERSION, iterations, nodes);
    }
}
