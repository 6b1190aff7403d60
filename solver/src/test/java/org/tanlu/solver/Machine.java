package org.tanlu.solver;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;

/** What the machine that runs the tests offers. On a platform for which no library is made the tests are skipped, and say so. */
final class Machine {
    private Machine() {}

    static Natives natives() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        assumeTrue(
                Platform.of(system, processor).isPresent(),
                "skipped: no solver library is made for " + system + " " + processor);
        return Natives.ofThisMachine();
    }

    /** HiGHS, loaded once. */
    static Solver highs() {
        natives();
        return Loaded.HIGHS;
    }

    private static final class Loaded {
        private static final Solver HIGHS = load();

        private static Solver load() {
            try {
                return Highs.of(Natives.ofThisMachine());
            } catch (SolverUnavailable e) {
                throw new AssertionError("HiGHS is made for this platform and must load", e);
            }
        }
    }
}
