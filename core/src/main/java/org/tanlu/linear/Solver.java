package org.tanlu.linear;

/** 求解器 whatever finds the optimum of a linear programme. The same programme and limits give the same solution, bit for bit. */
public interface Solver {
    /** Opens a programme that will be solved, perhaps several times with other bounds or costs. */
    Session open(LinearProgram program, Limits limits);

    /** Solves a programme once. */
    default Solution solve(LinearProgram program, Limits limits) {
        try (Session session = open(program, limits)) {
            return session.solve();
        }
    }

    /** Solves a programme once, until the optimum is proved. */
    default Solution solve(LinearProgram program) {
        return solve(program, Limits.NONE);
    }
}
