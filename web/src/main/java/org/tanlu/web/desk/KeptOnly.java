package org.tanlu.web.desk;

import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solver;

/** A solver behind the kept optima that never searches: what is not kept ends the attempt, for a search takes minutes. */
final class KeptOnly implements Solver {

    @Override
    public Session open(LinearProgram program, Limits limits) {
        throw new NotKept();
    }

    /** The pathway's inputs have changed, so its optima are not those kept. */
    static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
