package org.tanlu.solver;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverContract;
import org.tanlu.linear.SolverUnavailable;

class HighsTest extends SolverContract {
    @Override
    protected Solver solver() throws SolverUnavailable {
        return Machine.highs();
    }
}
