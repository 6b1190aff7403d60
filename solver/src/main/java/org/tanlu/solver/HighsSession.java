package org.tanlu.solver;

import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tanlu.linear.Column;
import org.tanlu.linear.Edits;
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
    private final Edits edits;
    /** Whether a search has ended at a basis and no price has changed since. */
    private boolean isPriced;

    HighsSession(HighsLibrary library, LinearProgram program, Limits limits) {
        this.library = library;
        this.edits = new Edits(program);
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
        LinearProgram program = edits.program();
        int columns = program.columns();
        int rows = program.rows();
        Entries entries = program.entries();
        List<Object> told = new ArrayList<>(List.of(model, columns, rows, entries.count()));
        told.addAll(List.of(BY_COLUMNS, MINIMISE, program.constant(), numbers(columns, program::cost)));
        told.addAll(List.of(numbers(columns, program::lower), numbers(columns, program::upper)));
        told.addAll(List.of(numbers(rows, program::rowLower), numbers(rows, program::rowUpper)));
        boolean empty = entries.count() == 0;
        told.addAll(List.of(entries.starts(), empty ? new int[1] : entries.rows()));
        told.add(empty ? new double[1] : entries.values());
        if (whole) {
            told.add(IntStream.range(0, columns)
                    .map(column -> program.integral(column) ? 1 : 0)
                    .toArray());
        }
        library.call(whole ? "Highs_passMip" : "Highs_passLp", told.toArray());
    }

    /** One number for each place; one to point at when there is none. */
    private static double[] numbers(int count, IntToDoubleFunction number) {
        return count == 0
                ? new double[1]
                : IntStream.range(0, count).mapToDouble(number).toArray();
    }

    @Override
    public void bound(Row row, double least, double most) {
        edits.bound(row, least, most);
        library.call("Highs_changeRowBounds", model, row.index(), least, most);
    }

    @Override
    public void bound(Column column, double least, double most) {
        edits.bound(column, least, most);
        library.call("Highs_changeColBounds", model, column.index(), least, most);
    }

    @Override
    public void cost(Column column, double price) {
        edits.cost(column, price);
        isPriced = false;
        library.call("Highs_changeColCost", model, column.index(), price);
    }

    @Override
    public void begin(double[] point) {
        library.call("Highs_setSolution", model, point.clone(), Pointer.NULL, Pointer.NULL, Pointer.NULL);
    }

    @Override
    public LinearProgram program() {
        return edits.program();
    }

    @Override
    public Solution solve() {
        perturb(!isPriced);
        int outcome = search();
        if (outcome == UNBOUNDED_OR_INFEASIBLE) {
            library.call("Highs_setStringOptionValue", model, "presolve", "off");
            perturb(true);
            outcome = search();
            library.call("Highs_setStringOptionValue", model, "presolve", "choose");
        }
        if (status(outcome) == Status.FAILED) {
            // what the last search left behind may be what this one stumbled over
            library.call("Highs_clearSolver", model);
            perturb(true);
            outcome = search();
        }
        int iterations = library.count(model, "simplex_iteration_count");
        long nodes = whole ? library.longCount(model, "mip_node_count") : 0;
        var run = new Run("HiGHS", library.version(), StrictMath.max(0, iterations), StrictMath.max(0, nodes));
        Status status = status(outcome);
        isPriced = status == Status.OPTIMAL && !whole;
        return status.hasPoint() ? found(status, run) : Solution.without(status, run);
    }

    /**
     * Whether the simplex may disturb costs against ties. Where bounds alone have changed, the basis of the last search has the best
     * prices still: disturbed ones would take steps to reach, and more to take back.
     */
    private void perturb(boolean may) {
        library.call("Highs_setDoubleOptionValue", model, "dual_simplex_cost_perturbation_multiplier", may ? 1.0 : 0.0);
    }

    private int search() {
        if (whole) {
            Hush.during(() -> library.number("Highs_run", model));
        } else {
            library.number("Highs_run", model);
        }
        return library.number("Highs_getModelStatus", model);
    }

    /** The words of the port for what HiGHS calls its model status. */
    private Status status(int outcome) {
        return switch (outcome) {
            case 7 -> Status.OPTIMAL;
            case 8 -> Status.INFEASIBLE;
            case UNBOUNDED_OR_INFEASIBLE, 10 -> Status.UNBOUNDED;
            case 13, 14, 16 -> ended();
            default -> Status.FAILED;
        };
    }

    private Status ended() {
        boolean usable = whole && library.count(model, "primal_solution_status") == FEASIBLE_POINT;
        return usable ? Status.FEASIBLE : Status.LIMIT;
    }

    private Solution found(Status status, Run run) {
        LinearProgram program = edits.program();
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
