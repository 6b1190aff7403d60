package org.tanlu.solver.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;
import org.tanlu.solver.Solvers;

/**
 * UTOPIA, the example of OSeMOSYS, read from the folder that the environment variable TANLU_PEER_MODELS names and told to the
 * builder of this project. Its published least cost is 29446.86269.
 */
class UtopiaTest {
    private static final double PUBLISHED = 29446.86269;

    private static OsemosysModel model() throws IOException {
        String folder = System.getenv("TANLU_PEER_MODELS");
        assumeTrue(
                folder != null,
                "skipped: the models of peers are not here; set TANLU_PEER_MODELS to the folder that holds them");
        return new OsemosysModel(MathProgData.read(Path.of(folder).resolve("osemosys/utopia.txt")));
    }

    private static Solution optimum(Solver solver, LinearProgram program) {
        Solution solution = solver.solve(program);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(Kkt.of(program, solution).worst()).isLessThan(1e-6);
        return solution;
    }

    @Test
    void both_solvers_find_the_published_least_cost() throws IOException, SolverUnavailable {
        LinearProgram program = model().program();
        assertThat(optimum(Solvers.ofPlans(), program).objective()).isCloseTo(PUBLISHED, within(1e-6 * PUBLISHED));
        assertThat(optimum(Solvers.ofChecks(), program).objective()).isCloseTo(PUBLISHED, within(1e-6 * PUBLISHED));
    }

    /** The cost is convex in the cap, and the price of the cap is its slope. */
    @Test
    void less_emission_costs_more_and_more() throws IOException, SolverUnavailable {
        OsemosysModel model = model();
        LinearProgram program = model.program();
        Row cap = model.emissions();
        try (Session session = Solvers.ofPlans().open(program, Limits.NONE)) {
            double before = session.solve().activity(cap);
            double cost = session.solve().objective();
            double price = 0;
            double step = 0.04 * before;
            for (int steps = 1; steps <= 10; steps++) {
                session.bound(cap, Double.NEGATIVE_INFINITY, before - steps * step);
                Solution solution = session.solve();
                assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
                assertThat(Kkt.of(session.program(), solution).worst()).isLessThan(1e-6);
                double slope = (solution.objective() - cost) / step;
                assertThat(slope).isBetween(-price - 1e-4, -solution.price(cap) + 1e-4);
                cost = solution.objective();
                price = solution.price(cap);
            }
        }
    }
}
