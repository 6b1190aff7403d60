package org.tanlu.solver;

import com.sun.jna.Pointer;
import java.util.Arrays;
import org.tanlu.linear.Column;
import org.tanlu.linear.Entries;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Run;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Status;

/** A programme inside HiGHS. */
final class HighsSession implements Session {
    private static final int BY_COLUMNS = 1;
    private static final int MINIMISE = 1;
    private static final int FEASIBLE_POINT = 2;
    private static final int UNBOUNDED_OR_INFEASIBLE = 9;

    private final HighsLibrary library;
    private final Pointer model;
    private final boolean whole;
    private LinearProgram program;

    HighsSession(HighsLibrary library, LinearProgram program, Limits limits) {
        this.library = library;
        this.program = program;
        this.whole = program.hasIntegers();
        this.model = library.create();
        choose(limits);
        pass();
    }

    private void choose(Limits limits) {
        library.call("Highs_setBoolOptionValue", model, "output_flag", 0);
        library.call("Highs_setStringOptionValue", model, "parallel", "off");
        library.call("Highs_setIntOptionValue", model, "threads", 1);
        library.call("Highs_setIntOptionValue", model, "simplex_iteration_limit", limits.iterations());
        library.call("Highs_setIntOptionValue", model, "mip_max_nodes", limits.nodes());
        library.call("Highs_setDoubleOptionValue", model, "mip_rel_gap", limits.gap());
        library.call("Highs_setDoubleOptionValue", model, "mip_abs_gap", 0.0);
    }

    private void pass() {
        int columns = program.columns();
        int rows = program.rows();
        var cost = new double[columns];
        var lower = new double[columns];
        var upper = new double[columns];
        var integral = new int[columns];
        for (int column = 0; column < columns; column++) {
            cost[column] = program.cost(column);
            lower[column] = program.lower(column);
            upper[column] = program.upper(column);
            integral[column] = program.integral(column) ? 1 : 0;
        }
        double[] rowLower = new double[StrictMath.max(1, rows)];
        double[] rowUpper = new double[StrictMath.max(1, rows)];
        for (int row = 0; row < rows; row++) {
            rowLower[row] = program.rowLower(row);
            rowUpper[row] = program.rowUpper(row);
        }
        Entries entries = program.entries();
        int[] at = entries.count() == 0 ? new int[1] : entries.rows();
        double[] values = entries.count() == 0 ? new double[1] : entries.values();
        if (whole) {
            library.call(
                    "Highs_passMip",
                    model,
                    columns,
                    rows,
                    entries.count(),
                    BY_COLUMNS,
                    MINIMISE,
                    program.constant(),
                    cost,
                    lower,
                    upper,
                    rowLower,
                    rowUpper,
                    entries.starts(),
                    at,
                    values,
                    integral);
        } else {
            library.call(
                    "Highs_passLp",
                    model,
                    columns,
                    rows,
                    entries.count(),
                    BY_COLUMNS,
                    MINIMISE,
                    program.constant(),
                    cost,
                    lower,
                    upper,
                    rowLower,
                    rowUpper,
                    entries.starts(),
                    at,
                    values);
        }
    }

    @Override
    public void bound(Row row, double least, double most) {
        program = program.withRowBounds(row, least, most);
        library.call("Highs_changeRowBounds", model, row.index(), least, most);
    }

    @Override
    public void bound(Column column, double least, double most) {
        program = program.withColumnBounds(column, least, most);
        library.call("Highs_changeColBounds", model, column.index(), least, most);
    }

    @Override
    public void cost(Column column, double price) {
        program = program.withCost(column, price);
        library.call("Highs_changeColCost", model, column.index(), price);
    }

    @Override
    public LinearProgram program() {
        return program;
    }

    @Override
    public Solution solve() {
        int outcome = search();
        if (outcome == UNBOUNDED_OR_INFEASIBLE) {
            library.call("Highs_setStringOptionValue", model, "presolve", "off");
            outcome = search();
            library.call("Highs_setStringOptionValue", model, "presolve", "choose");
        }
        int iterations = library.count(model, "simplex_iteration_count");
        long nodes = whole ? library.longCount(model, "mip_node_count") : 0;
        var run = new Run("HiGHS", library.version(), StrictMath.max(0, iterations), StrictMath.max(0, nodes));
        Status status = status(outcome);
        return status.hasPoint() ? found(status, run) : Solution.without(status, run);
    }

    private int search() {
        library.number("Highs_run", model);
        return library.number("Highs_getModelStatus", model);
    }

    /** The words of the port for what HiGHS calls its model status. */
    private Status status(int outcome) {
        return switch (outcome) {
            case 7 -> Status.OPTIMAL;
            case 8 -> Status.INFEASIBLE;
            case UNBOUNDED_OR_INFEASIBLE, 10 -> Status.UNBOUNDED;
            case 13, 14, 15, 16 -> ended();
            default -> Status.FAILED;
        };
    }

    private Status ended() {
        boolean usable = whole && library.count(model, "primal_solution_status") == FEASIBLE_POINT;
        return usable ? Status.FEASIBLE : Status.LIMIT;
    }

    private Solution found(Status status, Run run) {
        var point = new double[program.columns()];
        var reducedCosts = new double[program.columns()];
        var activity = new double[StrictMath.max(1, program.rows())];
        var prices = new double[StrictMath.max(1, program.rows())];
        library.call("Highs_getSolution", model, point, reducedCosts, activity, prices);
        return whole
                ? Solution.unpriced(program, status, run, point, library.info(model, "mip_dual_bound"))
                : Solution.priced(program, status, run, point, Arrays.copyOf(prices, program.rows()));
    }

    @Override
    public void close() {
        library.destroy(model);
    }
}
