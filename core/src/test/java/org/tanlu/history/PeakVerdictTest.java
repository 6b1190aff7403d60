package org.tanlu.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanlu.history.MannKendallTest.series;

import org.junit.jupiter.api.Test;
import org.tanlu.history.PeakVerdict.Shape;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class PeakVerdictTest {
    private static final PeakRule RULE = new PeakRule(5, Quantity.of(0.05, Unit.ONE), Quantity.of(0.01, Unit.ONE), 2);

    private static PeakVerdict of(double... values) {
        return PeakVerdict.of(series(2010, values), RULE);
    }

    @Test
    void a_fall_since_the_peak_means_peaked() {
        PeakVerdict verdict = of(80, 90, 100, 98, 95, 93, 90, 88);
        assertThat(verdict.shape()).isEqualTo(Shape.PEAKED);
        assertThat(verdict.peakYear()).isEqualTo(2012);
        assertThat(verdict.later()).isEqualTo(5);
    }

    @Test
    void four_later_years_are_too_few() {
        assertThat(of(80, 90, 100, 98, 95, 93, 90).shape()).isEqualTo(Shape.UNDETERMINED);
    }

    @Test
    void hardly_any_slope_since_the_peak_means_plateau() {
        assertThat(of(80, 90, 100, 98, 99, 98.5, 99.2, 98.4).shape()).isEqualTo(Shape.PLATEAU);
    }

    @Test
    void a_peak_in_the_first_year_lies_there_or_before() {
        PeakVerdict verdict = of(100, 98, 95, 93, 90, 88);
        assertThat(verdict.isAtStart()).isTrue();
        assertThat(verdict.text().chinese()).isEqualTo("已达峰（峰值年份不晚于2010年）");
        assertThat(of(80, 90, 100, 98, 95, 93, 90, 88).text().chinese()).isEqualTo("已达峰");
    }

    @Test
    void the_same_value_in_every_year_is_no_peak_and_no_trend() {
        assertThat(of(5, 5, 5, 5, 5, 5).isConstant()).isTrue();
        assertThat(of(5, 5, 5, 5, 5, 6).isConstant()).isFalse();
        assertThat(of(5, 6, 5, 6, 5, 5).isConstant()).isFalse();
    }

    @Test
    void a_steep_but_uneven_fall_is_not_determined() {
        assertThat(of(80, 85, 90, 95, 100, 70, 80, 90, 60, 85).shape()).isEqualTo(Shape.UNDETERMINED);
    }

    @Test
    void a_rise_to_the_last_year_means_rising() {
        assertThat(of(80, 85, 90, 95, 100, 101).shape()).isEqualTo(Shape.RISING);
    }

    @Test
    void an_equal_value_later_moves_the_peak() {
        assertThat(of(80, 100, 90, 91, 92, 93, 94, 100).peakYear()).isEqualTo(2017);
    }
}
