package org.tanlu.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double Z975 = 1.959963984540054;

    @Test
    void a_range_of_equal_sides_is_normal_around_the_value() {
        Distribution of = Distribution.of(Sample.range(-5, 5));
        assertThat(of.isLognormal()).isFalse();
        assertThat(of.location()).isCloseTo(1, CLOSE);
        assertThat(of.scale()).isCloseTo(0.05 / Z975, CLOSE);
        assertThat(of.floor()).isZero();
    }

    @Test
    void a_range_skewed_upwards_is_lognormal_and_its_quantiles_are_the_ends() {
        Distribution of = Distribution.of(Sample.range(-50, 200));
        assertThat(of.isLognormal()).isTrue();
        assertThat(StrictMath.exp(of.location() - Z975 * of.scale())).isCloseTo(0.5, CLOSE);
        assertThat(StrictMath.exp(of.location() + Z975 * of.scale())).isCloseTo(3, CLOSE);
    }

    @Test
    void a_range_skewed_upwards_from_nothing_has_the_value_for_its_median() {
        Distribution of = Distribution.of(Sample.range(-100, 150));
        assertThat(of.isLognormal()).isTrue();
        assertThat(of.location()).isCloseTo(0, CLOSE);
        assertThat(StrictMath.exp(Z975 * of.scale())).isCloseTo(2.5, CLOSE);
    }

    @Test
    void a_range_skewed_downwards_is_normal_around_its_middle() {
        Distribution of = Distribution.of(Sample.range(-46, 8));
        assertThat(of.isLognormal()).isFalse();
        assertThat(of.location() - Z975 * of.scale()).isCloseTo(0.54, CLOSE);
        assertThat(of.location() + Z975 * of.scale()).isCloseTo(1.08, CLOSE);
    }

    /** With a half interval of 100 % zero lies 1.96 standard deviations below the value. */
    @Test
    void what_would_fall_below_zero_is_cut_off() {
        assertThat(Distribution.of(Sample.range(-100, 100)).floor()).isCloseTo(0.025, within(1e-7));
        assertThat(Distribution.of(Sample.range(0, 0)).scale()).isZero();
    }
}
