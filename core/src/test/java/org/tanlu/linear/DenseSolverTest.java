package org.tanlu.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DenseSolverTest extends SolverContract {
    @Override
    protected Solver solver() {
        return new DenseSolver();
    }

    @Test
    void a_few_hundred_rows_are_no_trouble() {
        LinearProgram program = RandomPrograms.linear(1, 400, 200);
        Solution solution = solver().solve(program);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(Kkt.of(program, solution).worst()).isLessThan(1e-7);
    }

    @Test
    void too_many_rows_are_refused_in_both_languages() {
        var model = LinearProgram.named("large");
        model.column("x", 1);
        for (int i = 0; i <= 1000; i++) {
            model.atLeast("r" + i, 0);
        }
        LinearProgram program = model.build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver().solve(program))
                .withMessageContaining("最多 1000 个约束")
                .withMessageContaining("takes 1000 rows");
    }

    @Test
    void a_limit_of_nodes_leaves_a_gap_or_no_point() {
        LinearProgram program = SmallChoice.of(24).program();
        double least = solver().solve(program).objective();
        Solution some = solver().solve(program, Limits.NONE.withNodes(4));
        assertThat(some.status()).isEqualTo(Status.FEASIBLE);
        assertThat(some.bound()).isLessThanOrEqualTo(least);
        assertThat(some.objective()).isGreaterThanOrEqualTo(least);
        assertThat(some.gap()).isPositive();
        Solution none = solver().solve(program, Limits.NONE.withNodes(1));
        assertThat(none.status()).isEqualTo(Status.LIMIT);
        assertThatIllegalStateException().isThrownBy(none::objective).withMessageContaining("no such value");
    }

    @Test
    void a_gap_that_is_allowed_is_told() {
        for (int seed = 0; seed < 60; seed++) {
            SmallChoice choice = SmallChoice.of(seed);
            if (choice.tryAll().isPresent()) {
                Solution solution = solver().solve(choice.program(), Limits.NONE.withGap(0.2));
                assertThat(solution.gap()).isLessThanOrEqualTo(0.2);
                assertThat(solution.bound()).isLessThanOrEqualTo(choice.tryAll().getAsLong() + 1e-6);
            }
        }
    }
}
