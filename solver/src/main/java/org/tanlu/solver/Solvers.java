package org.tanlu.solver;

import org.tanlu.linear.ColdSession;
import org.tanlu.linear.InNameOrder;
import org.tanlu.linear.Run;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;

/** 求解器 the solvers that this machine has. Loading one takes a moment: keep it. */
public final class Solvers {
    private Solvers() {}

    /**
     * The solver of plans: HiGHS, which begins a search where the last one of the session ended. Where it cannot be loaded, GLOP
     * and SCIP, which begin anew. Programmes are solved in the order of their names, so that of equally good points the same is
     * found whatever order they were told in.
     */
    public static Solver ofPlans() throws SolverUnavailable {
        return new InNameOrder(found());
    }

    /** The solver of plans, which searches only what is not kept in a folder of optima and keeps what it searches. */
    public static Solver ofPlans(StoredOptima optima) throws SolverUnavailable {
        return new InNameOrder(new StoringSolver(found(), optima));
    }

    /** The solver of plans, which asks another only for what is not kept in a folder of optima. */
    public static Solver ofPlans(StoredOptima optima, Solver other) {
        return new InNameOrder(new StoringSolver(other, optima));
    }

    /**
     * A solver that never searches: it gives what is kept in a folder of optima where that fits the programme of now, and else the end
     * of a search without a point. The folder tells how often that happened.
     */
    public static Solver ofKept(StoredOptima optima) {
        Solver none = (program, limits) ->
                new ColdSession(program, any -> Solution.without(Status.LIMIT, new Run("kept optima", "", 0, 0)));
        return new InNameOrder(new StoringSolver(none, optima));
    }

    /** The solver to check that of plans by: GLOP, for programmes with whole numbers SCIP. */
    public static Solver ofChecks() throws SolverUnavailable {
        return OrTools.glopAndScip(Natives.ofThisMachine());
    }

    private static Solver found() throws SolverUnavailable {
        Natives natives = Natives.ofThisMachine();
        try {
            return Highs.of(natives);
        } catch (SolverUnavailable reason) {
            return instead(natives, reason);
        }
    }

    private static Solver instead(Natives natives, SolverUnavailable first) throws SolverUnavailable {
        try {
            return OrTools.glopAndScip(natives);
        } catch (SolverUnavailable second) {
            first.addSuppressed(second);
            throw first;
        }
    }
}
