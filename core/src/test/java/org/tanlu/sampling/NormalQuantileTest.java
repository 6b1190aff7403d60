package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {

    /** Quantiles of published tables; −3 and −1 from the probabilities of three and one standard deviations. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.025, -1.959963984540054",
        "0.995, 2.575829303548901",
        "0.15865525393145705, -1",
        "0.0013498980316300933, -3",
        "0.000001, -4.753424308822899",
        "0.02425, -1.972961"
    })
    void a_probability_has_the_quantile_of_the_tables(double probability, double quantile) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(quantile, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.3", "0.01", "0.0001"})
    void the_quantiles_of_both_sides_are_opposite(double probability) {
        assertThat(NormalQuantile.of(1 - probability)).isCloseTo(-NormalQuantile.of(probability), within(1e-8));
    }
}
