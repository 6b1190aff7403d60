package org.tanlu.solver;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverContract;
import org.tanlu.linear.SolverUnavailable;

class HighsInOrToolsTest extends SolverContract {
    @Override
    protected Solver solver() throws SolverUnavailable {
        return OrTools.of(OrTools.Engine.HIGHS, Machine.natives());
    }

    @Override
    protected int choices() {
        return 30;
    }
}
