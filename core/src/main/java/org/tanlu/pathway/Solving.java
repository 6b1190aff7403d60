package org.tanlu.pathway;

import java.util.Optional;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.trace.Text;

/**
 * 由谁求解 who solves the pathway, or why nobody does.
 *
 * @param solver  the solver; empty where there is none
 * @param isAsked whether it was asked for
 * @param reason  why there is none; empty texts where there is one
 */
public record Solving(Optional<Solver> solver, boolean isAsked, Text reason) {
    /** By a solver. */
    public static Solving by(Solver solver) {
        return new Solving(Optional.of(solver), true, Text.of("", ""));
    }

    /** By nobody, because this machine has no solver. */
    public static Solving unavailable(SolverUnavailable reason) {
        return new Solving(Optional.empty(), true, Text.of(reason.chinese(), reason.english()));
    }

    /** By nobody, because nobody asked for it. */
    public static Solving notAsked() {
        return new Solving(Optional.empty(), false, Text.of("本次运行不求解路径", "this run solves no pathway"));
    }
}
