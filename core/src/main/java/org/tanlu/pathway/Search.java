package org.tanlu.pathway;

import java.util.List;
import org.tanlu.linear.Column;
import org.tanlu.linear.Edits;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.Status;

/**
 * 求解步骤 how a task is solved: without the demand for whole numbers, with it, and again with the whole numbers held, for the
 * prices of rows. Where a limit ends the search, the rounded solution of the first step stands beside what was found: every
 * start that it has in part is made whole. The gap that is asked for is one of real costs: what is charged for missed aims,
 * which may be a hundred times as much, does not widen it.
 */
final class Search {
    private static final double PART = 1e-6;

    private final Solver solver;
    private final Limits limits;

    Search(Solver solver, Limits limits) {
        this.solver = solver;
        this.limits = limits;
    }

    Answer solve(Task task) {
        return solve(task, Constraints.ALL);
    }

    /** Solves a task under some kinds of rows. */
    Answer solve(Task task, List<Constraint> kinds) {
        var draft = new Draft(task);
        LinearProgram program = Constraints.program(draft, kinds);
        Solution relaxed = checked(solver.solve(program.relaxed(), limits));
        if (!program.hasIntegers()) {
            return new Answer(draft, program, relaxed, relaxed, relaxed);
        }
        Solution best = checked(whole(program, relaxed, limits.withGap(limits.gap() * real(draft, program, relaxed))));
        return new Answer(
                draft,
                program,
                relaxed,
                best,
                checked(solver.solve(held(program, best, false).relaxed())));
    }

    private Solution whole(LinearProgram program, Solution relaxed, Limits within) {
        Solution found = solver.solve(program, within);
        if (found.status() == Status.OPTIMAL) {
            return found;
        }
        Solution rounded = solver.solve(held(program, relaxed, true).relaxed(), limits);
        boolean isBetter =
                rounded.status().hasPoint() && (!found.status().hasPoint() || rounded.objective() < found.objective());
        return isBetter ? rounded : found;
    }

    /** The part of a solution's cost that is not charged for missed aims. */
    private static double real(Draft draft, LinearProgram program, Solution solution) {
        double charged = draft.charged(program, solution);
        double all = StrictMath.abs(solution.objective());
        return charged == 0 || all == 0 ? 1 : StrictMath.min(1, StrictMath.abs(solution.objective() - charged) / all);
    }

    private static Solution checked(Solution solution) {
        if (!solution.status().hasPoint()) {
            throw new Unsolved(solution.status());
        }
        return solution;
    }

    /** The programme with its whole numbers held at a solution, the next whole number above where it has parts of one. */
    private static LinearProgram held(LinearProgram program, Solution at, boolean upwards) {
        var held = new Edits(program);
        for (int index = 0; index < program.columns(); index++) {
            if (program.integral(index)) {
                var column = new Column(index);
                double value = at.value(column);
                double whole = upwards ? StrictMath.ceil(value - PART) : StrictMath.rint(value);
                held.bound(column, whole, whole);
            }
        }
        return held.program();
    }
}
