package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisScaleTest {

    @Test
    void covers_both_values_in_round_steps() {
        assertThat(labels(0, 1933.5)).isEqualTo("0 500 1000 1500 2000");
        assertThat(labels(-61.7, 170)).isEqualTo("-100 -50 0 50 100 150 200");
        assertThat(labels(0, 0.0031)).isEqualTo("0 0.001 0.002 0.003 0.004");
    }

    @Test
    void ends_at_value_that_is_tick_itself() {
        assertThat(labels(0, 10)).isEqualTo("0 2 4 6 8 10");
    }

    @Test
    void widens_range_without_extent() {
        assertThat(labels(0, 0)).isEqualTo("0 0.2 0.4 0.6 0.8 1");
        assertThat(labels(7, 7)).startsWith("0").endsWith("8");
        assertThat(labels(-7, -7)).startsWith("-8").endsWith("0");
    }

    @Test
    void places_values_between_its_ends() {
        AxisScale scale = AxisScale.covering(-100, 100);
        assertThat(scale.position(-100)).isZero();
        assertThat(scale.position(0)).isEqualTo(0.5);
        assertThat(scale.position(100)).isEqualTo(1);
    }

    private static String labels(double low, double high) {
        return String.join(
                " ",
                AxisScale.covering(low, high).ticks().stream()
                        .map(Markup::plain)
                        .toList());
    }
}
