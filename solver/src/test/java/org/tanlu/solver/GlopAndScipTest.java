package org.tanlu.solver;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverContract;
import org.tanlu.linear.SolverUnavailable;

class GlopAndScipTest extends SolverContract {
    @Override
    protected Solver solver() throws SolverUnavailable {
        return OrTools.glopAndScip(Machine.natives());
    }
}
