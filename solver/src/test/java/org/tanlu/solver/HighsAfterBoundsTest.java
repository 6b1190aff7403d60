package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.SolverUnavailable;

/** Two ways to meet a demand of ten: six at most for one yuan each, the rest for three. */
class HighsAfterBoundsTest {
    private static LinearProgram demand() {
        var model = LinearProgram.named("demand");
        Row wanted = model.atLeast("wanted", 10);
        Row cheap = model.atMost("cheap", 6);
        Column one = model.column("one", 0, Double.POSITIVE_INFINITY, 1);
        Column other = model.column("other", 0, Double.POSITIVE_INFINITY, 3);
        model.entry(wanted, one, 1);
        model.entry(wanted, other, 1);
        model.entry(cheap, one, 1);
        return model.build();
    }

    @Test
    void searches_after_changes_of_bounds_and_of_costs_find_the_best_each_time() throws SolverUnavailable {
        try (Session session = Machine.highs().open(demand(), Limits.NONE)) {
            assertThat(session.solve().objective()).isCloseTo(6 + 4 * 3, within(1e-9));
            session.bound(new Row(1), Double.NEGATIVE_INFINITY, 4);
            assertThat(session.solve().objective()).isCloseTo(4 + 6 * 3, within(1e-9));
            session.bound(new Row(0), 12, Double.POSITIVE_INFINITY);
            assertThat(session.solve().objective()).isCloseTo(4 + 8 * 3, within(1e-9));
            session.cost(new Column(1), 0.5);
            assertThat(session.solve().objective()).isCloseTo(12 * 0.5, within(1e-9));
            session.bound(new Row(0), 2, Double.POSITIVE_INFINITY);
            assertThat(session.solve().objective()).isCloseTo(2 * 0.5, within(1e-9));
        }
    }
}
