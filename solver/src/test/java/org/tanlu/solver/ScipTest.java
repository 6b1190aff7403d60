package org.tanlu.solver;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverContract;
import org.tanlu.linear.SolverUnavailable;

class ScipTest extends SolverContract {
    @Override
    protected Solver solver() throws SolverUnavailable {
        return OrTools.scip(Machine.natives());
    }

    @Override
    protected boolean tellsPrices() {
        return false;
    }

    @Override
    protected int choices() {
        return 20;
    }
}
