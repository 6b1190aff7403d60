package org.tanlu.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Least of 2x + 3y with x + y ≥ 4 and x ≤ 3: 9 at (3, 1), the price of the row 3, the reduced cost of x −1. */
class KktTest {
    private static final Run BY_HAND = new Run("hand", "1", 0, 0);

    private static LinearProgram program(boolean whole) {
        var model = LinearProgram.named("hand");
        Column x = whole ? model.integer("x", 0, 3, 2) : model.column("x", 0, 3, 2);
        Column y = model.column("y", 3);
        Row row = model.atLeast("row", 4);
        return model.entry(row, x, 1).entry(row, y, 1).build();
    }

    private static Kkt check(double x, double y, double price) {
        LinearProgram program = program(false);
        var point = new double[] {x, y};
        return Kkt.of(program, Solution.priced(program, Status.OPTIMAL, BY_HAND, point, new double[] {price}));
    }

    @Test
    void the_optimum_meets_all_conditions() {
        assertThat(check(3, 1, 3)).isEqualTo(new Kkt(0, 0, 0, 0, 0, 0));
        assertThat(check(3, 1, 3).worst()).isZero();
    }

    @Test
    void a_row_that_is_not_kept_is_seen() {
        assertThat(check(3, 0.5, 3).rows()).isCloseTo(0.5 / 5, within(1e-15));
    }

    @Test
    void a_column_outside_its_bounds_is_seen() {
        assertThat(check(4, 0, 3).columns()).isCloseTo(1.0 / 4, within(1e-15));
    }

    @Test
    void a_price_of_the_wrong_sign_is_seen() {
        assertThat(check(3, 1, 4).prices()).isCloseTo(1.0 / (1 + 4), within(1e-15));
    }

    @Test
    void a_point_that_is_not_the_best_is_seen() {
        Kkt kkt = check(2, 2, 3);
        assertThat(kkt.complementarity()).isCloseTo(1.0 / 11, within(1e-15));
        assertThat(kkt.gap()).isCloseTo(1.0 / 11, within(1e-15));
    }

    @Test
    void prices_that_prove_too_little_are_seen() {
        assertThat(check(3, 1, 2).gap()).isCloseTo(1.0 / 10, within(1e-15));
    }

    @Test
    void a_number_that_is_not_whole_is_seen() {
        LinearProgram program = program(true);
        var solution = Solution.unpriced(program, Status.FEASIBLE, BY_HAND, new double[] {2.75, 1.25}, 9);
        Kkt kkt = Kkt.of(program, solution);
        assertThat(kkt.wholeness()).isCloseTo(0.25, within(1e-15));
        assertThat(kkt.gap()).isCloseTo(0.25 / 9.25, within(1e-15));
    }
}
