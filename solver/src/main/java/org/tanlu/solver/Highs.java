package org.tanlu.solver;

import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;

/** HiGHS through its C interface: begins a search where the last one of the session ended. One thread. */
final class Highs implements Solver {
    private final HighsLibrary library;

    private Highs(HighsLibrary library) {
        this.library = library;
    }

    static Highs of(Natives natives) throws SolverUnavailable {
        return new Highs(HighsLibrary.load(natives));
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        return new HighsSession(library, program, limits);
    }
}
