package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double NEAR = 1e-7;

    private static double at(Spread spread, double probability) {
        var deviation = new double[1];
        spread.deviations(new double[] {probability}, deviation, 1);
        return deviation[0];
    }

    @Test
    void a_normal_distribution_has_its_bounds_at_the_ends_of_95_per_cent() {
        Spread spread = Spread.between(Spread.Shape.NORMAL, -0.1, 0.2);

        assertThat(at(spread, 0.025)).isCloseTo(-0.1, within(NEAR));
        assertThat(at(spread, 0.5)).isCloseTo(0.05, within(NEAR));
        assertThat(at(spread, 0.975)).isCloseTo(0.2, within(NEAR));
    }

    /** Φ(1) = 0.8413447. */
    @Test
    void a_normal_distribution_around_nothing_has_its_standard_deviation() {
        assertThat(at(Spread.normal(0.08), 0.8413447460685429)).isCloseTo(0.08, within(NEAR));
    }

    @Test
    void a_lognormal_distribution_tells_logarithms_whose_ends_are_its_bounds() {
        Spread spread = Spread.between(Spread.Shape.LOGNORMAL, -0.5, 1);

        assertThat(spread.isLogarithmic()).isTrue();
        assertThat(Math.exp(at(spread, 0.025))).isCloseTo(0.5, within(NEAR));
        assertThat(Math.exp(at(spread, 0.5))).isCloseTo(1, within(NEAR));
        assertThat(Math.exp(at(spread, 0.975))).isCloseTo(2, within(NEAR));
    }

    @Test
    void a_uniform_distribution_is_a_straight_line() {
        assertThat(at(Spread.between(Spread.Shape.UNIFORM, -0.2, 0.6), 0.25)).isCloseTo(0, within(NEAR));
    }

    /** Of the triangle from −1 over 0 to 3 a quarter lies below 0; half, below 3 − √(½·4·3) = 0.5505. */
    @Test
    void a_triangle_has_the_quantiles_of_its_formula() {
        Spread spread = Spread.triangular(-1, 0, 3);

        assertThat(at(spread, 0.25)).isCloseTo(0, within(NEAR));
        assertThat(at(spread, 0.0625)).isCloseTo(-0.5, within(NEAR));
        assertThat(at(spread, 0.5)).isCloseTo(3 - Math.sqrt(6), within(NEAR));
    }

    @Test
    void bounds_in_the_wrong_order_are_no_distribution() {
        assertThatThrownBy(() -> Spread.triangular(0.2, 0.1, 0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spread.between(Spread.Shape.LOGNORMAL, -1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
