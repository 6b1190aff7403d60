package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.Column;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;

/** Searches that end before the optimum is proved. */
class HighsLimitsTest {

    /** Forty things of much the same worth per weight, and several bags: easy to fill, hard to fill best. */
    private static LinearProgram bags() {
        var random = new SplittableRandom(3);
        var model = LinearProgram.named("bags");
        for (int bag = 0; bag < 5; bag++) {
            model.atMost("bag" + bag, 2000);
        }
        for (int thing = 0; thing < 40; thing++) {
            int weight = random.nextInt(100, 200);
            Column taken = model.binary("thing" + thing, -weight - random.nextInt(20));
            for (int bag = 0; bag < 5; bag++) {
                model.entry(new Row(bag), taken, weight + random.nextInt(-60, 60));
            }
        }
        return model.build();
    }

    @Test
    void a_gap_that_is_allowed_is_kept_and_told() throws SolverUnavailable {
        Solution solution = Machine.highs().solve(bags(), Limits.NONE.withGap(0.05));
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.gap()).isBetween(0.0, 0.05);
        assertThat(Kkt.of(bags(), solution).gap()).isEqualTo(solution.gap());
    }

    @Test
    void a_limit_of_nodes_leaves_a_feasible_point_and_tells_how_far_it_may_be_from_the_best() throws SolverUnavailable {
        Solution solution = Machine.highs().solve(bags(), Limits.NONE.withNodes(1));
        assertThat(solution.status()).isEqualTo(Status.FEASIBLE);
        assertThat(solution.gap()).isPositive();
        assertThat(solution.bound()).isLessThan(solution.objective());
        Kkt kkt = Kkt.of(bags(), solution);
        assertThat(kkt.rows() + kkt.columns() + kkt.wholeness()).isLessThan(1e-6);
    }

    @Test
    void a_search_that_ends_early_ends_at_the_same_point_every_time() throws SolverUnavailable {
        Limits limits = Limits.NONE.withNodes(20);
        Solution first = Machine.highs().solve(bags(), limits);
        Solution second = Machine.highs().solve(bags(), limits);
        assertThat(second.point()).containsExactly(first.point());
        assertThat(second.bound()).isEqualTo(first.bound());
    }

    @Test
    void a_search_that_begins_with_a_point_ends_with_none_that_costs_more() throws SolverUnavailable {
        Limits limits = Limits.NONE.withGap(0.2);
        Solution alone = Machine.highs().solve(bags(), limits);
        Solution better = Machine.highs().solve(bags(), Limits.NONE.withNodes(20));
        assertThat(better.objective()).isLessThan(alone.objective());
        try (Session session = Machine.highs().open(bags(), limits)) {
            session.begin(better.point());
            assertThat(session.solve().objective()).isLessThanOrEqualTo(better.objective());
        }
    }

    @Test
    void a_limit_of_steps_ends_a_linear_programme_without_a_point() throws SolverUnavailable {
        LinearProgram program = CapacityPlan.of(1).program();
        Solution solution = Machine.highs().solve(program, new Limits(1, 10, 0));
        assertThat(solution.status()).isEqualTo(Status.LIMIT);
    }

    @Test
    void the_solver_says_its_name_and_version() throws SolverUnavailable {
        Solution solution = Machine.highs().solve(bags(), Limits.NONE.withGap(0.1));
        assertThat(solution.run().solver()).isEqualTo("HiGHS");
        assertThat(solution.run().version()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
