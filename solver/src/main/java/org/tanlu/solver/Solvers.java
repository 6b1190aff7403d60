package org.tanlu.solver;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;

/** 求解器 the solvers that this machine has. Loading one takes a moment: keep it. */
public final class Solvers {
    private Solvers() {}

    /**
     * HiGHS, the solver of plans. Through its C interface it begins a search where the last one of the session ended; where that
     * interface cannot be loaded it runs inside OR-Tools, which begins anew and takes no limits.
     */
    public static Solver highs() throws SolverUnavailable {
        Natives natives = Natives.ofThisMachine();
        try {
            return Highs.of(natives);
        } catch (SolverUnavailable reason) {
            return orTools(OrTools.Engine.HIGHS, natives, reason);
        }
    }

    /** GLOP, to check linear programmes by; it takes neither limits nor whole numbers. */
    public static Solver glop() throws SolverUnavailable {
        return OrTools.of(OrTools.Engine.GLOP, Natives.ofThisMachine());
    }

    /** SCIP, to check programmes with whole numbers by; it takes no limits and tells no prices. */
    public static Solver scip() throws SolverUnavailable {
        return OrTools.of(OrTools.Engine.SCIP, Natives.ofThisMachine());
    }

    private static Solver orTools(OrTools.Engine engine, Natives natives, SolverUnavailable first)
            throws SolverUnavailable {
        try {
            return OrTools.of(engine, natives);
        } catch (SolverUnavailable second) {
            first.addSuppressed(second);
            throw first;
        }
    }
}
