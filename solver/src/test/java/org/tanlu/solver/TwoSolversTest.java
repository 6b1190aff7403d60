package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.RandomPrograms;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;

/** HiGHS beside the solvers it is checked by, and beside itself when it begins anew. */
class TwoSolversTest {
    private static final double SHARE = 1e-7;

    private static Solution optimum(Solver solver, LinearProgram program) {
        Solution solution = solver.solve(program);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(Kkt.of(program, solution).worst()).isLessThan(1e-6);
        return solution;
    }

    private static void assertAgree(Solution one, Solution other) {
        double size = 1 + Math.abs(one.objective());
        assertThat(other.objective()).isCloseTo(one.objective(), within(SHARE * size));
    }

    @Test
    void both_find_the_same_least_cost_of_capacity_plans() throws SolverUnavailable {
        Solver checks = OrTools.glopAndScip(Machine.natives());
        for (int seed = 0; seed < 3; seed++) {
            LinearProgram program = CapacityPlan.of(seed).program();
            assertAgree(optimum(Machine.highs(), program), optimum(checks, program));
        }
    }

    @Test
    void both_find_the_same_least_cost_of_programmes_by_chance() throws SolverUnavailable {
        Solver highs = Machine.highs();
        Solver scip = OrTools.scip(Machine.natives());
        for (int seed = 100; seed < 120; seed++) {
            LinearProgram program = RandomPrograms.linear(seed, 80, 50);
            assertAgree(optimum(highs, program), optimum(scip, program));
        }
    }

    /** The steps of the simplex method are counted, not the time, so that a busy machine does not matter. */
    @Test
    void a_cap_that_tightens_is_followed_with_few_steps() throws SolverUnavailable {
        CapacityPlan plan = CapacityPlan.of(1);
        List<Double> costs = new ArrayList<>();
        long warm = 0;
        long cold = 0;
        try (Session session = Machine.highs().open(plan.program(), Limits.NONE)) {
            costs.add(session.solve().objective());
            for (int step = 1; step <= 10; step++) {
                tighten(session, plan, 1 - 0.02 * step);
                Solution followed = session.solve();
                Solution anew = optimum(Machine.highs(), session.program());
                assertAgree(anew, followed);
                assertThat(Kkt.of(session.program(), followed).worst()).isLessThan(1e-6);
                warm += followed.run().iterations();
                cold += anew.run().iterations();
                costs.add(followed.objective());
            }
        }
        assertThat(warm).isLessThan(cold / 3);
        assertThat(costs).isSorted();
        assertThat(costs.get(10)).as("the caps bind").isGreaterThan(costs.get(0));
    }

    private static void tighten(Session session, CapacityPlan plan, double share) {
        for (Row cap : plan.caps()) {
            double before = plan.program().rowUpper(cap.index());
            session.bound(cap, Double.NEGATIVE_INFINITY, share * before);
        }
    }

    /** In a linear programme the least cost is convex in a bound, its slope the price of the row. */
    @Test
    void the_price_of_a_cap_is_the_slope_of_the_cost() throws SolverUnavailable {
        CapacityPlan plan = CapacityPlan.of(2);
        Row cap = plan.caps().get(20);
        try (Session session = Machine.highs().open(plan.program(), Limits.NONE)) {
            Solution here = session.solve();
            double bound = here.activity(cap) - 30;
            session.bound(cap, Double.NEGATIVE_INFINITY, bound);
            Solution tight = session.solve();
            session.bound(cap, Double.NEGATIVE_INFINITY, bound + 1);
            Solution looser = session.solve();
            session.bound(cap, Double.NEGATIVE_INFINITY, bound - 1);
            Solution tighter = session.solve();
            assertThat(tight.price(cap)).isNegative();
            assertThat(looser.objective() - tight.objective()).isGreaterThanOrEqualTo(tight.price(cap) - 1e-5);
            assertThat(tight.objective() - tighter.objective()).isLessThanOrEqualTo(tight.price(cap) + 1e-5);
        }
    }
}
