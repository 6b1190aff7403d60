package org.tanlu.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/**
 * Series: scope 1 totals of CEADs in Mt CO2; S, Z and p by an independent computation, exact probabilities by counting all
 * orders of the values.
 */
class MannKendallTest {
    private static final double[] BEIJING = {
        105.03965, 95.311, 97.998, 94.071, 93.255, 92.763, 89.982, 85.56, 89.691, 89.184
    };

    static YearSeries<Quantity> series(int from, double... values) {
        var series = new TreeMap<Integer, Quantity>();
        for (int i = 0; i < values.length; i++) {
            series.put(from + i, Quantity.of(values[i], Unit.ONE));
        }
        return new YearSeries<>(series);
    }

    @Test
    void a_falling_series_of_ten_years() {
        MannKendall test = MannKendall.of(series(2010, BEIJING));
        assertThat(test.statistic()).isEqualTo(-39);
        assertThat(test.variance().value()).isEqualTo(125);
        assertThat(test.score().value()).isCloseTo(-3.398823, within(5e-7));
        assertThat(test.normal().value()).isCloseTo(0.000676764, within(5e-10));
        assertThat(test.correlation().value()).isCloseTo(-0.866667, within(5e-7));
        assertThat(test.exact().orElseThrow().value()).isCloseTo(0.00011518959435626102, within(1e-16));
    }

    @Test
    void three_hundred_and_sixty_rising_values_after_pymannkendall() {
        double[] values = new double[360];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        MannKendall test = MannKendall.of(series(1, values));
        assertThat(test.statistic()).isEqualTo(64620);
        assertThat(test.correlation().value()).isEqualTo(1);
        assertThat(test.slope().value()).isEqualTo(1);
        assertThat(test.normal().value()).isLessThan(1e-100);
        assertThat(test.exact()).isEmpty();
    }

    /** Probabilities of a normal deviate as tables print them. */
    @Test
    void the_normal_tails_are_those_of_the_tables() {
        assertThat(NormalTail.both(0)).isEqualTo(1);
        assertThat(NormalTail.both(1)).isCloseTo(0.31731050786291415, within(1e-14));
        assertThat(NormalTail.both(-1.959963984540054)).isCloseTo(0.05, within(1e-14));
        assertThat(NormalTail.both(3)).isCloseTo(0.0026997960632601866, within(1e-15));
        assertThat(NormalTail.both(6) / 1.973175290075396e-9).isCloseTo(1, within(1e-12));
        assertThat(NormalTail.both(-0.8854562842589916)).isCloseTo(0.37591058740506833, within(1e-14));
    }

    @Test
    void ties_reduce_the_variance_and_count_in_the_exact_probability() {
        MannKendall test = MannKendall.of(series(2000, 1, 2, 2, 3, 3));
        assertThat(test.statistic()).isEqualTo(8);
        assertThat(test.variance().value()).isCloseTo((5 * 4 * 15 - 2 * 1 * 9 - 2 * 1 * 9) / 18.0, within(1e-12));
        assertThat(test.exact().orElseThrow().value()).isCloseTo(2 / 30.0, within(1e-15));
        assertThat(MannKendall.of(series(2000, 2, 1, 3, 2, 3))
                        .exact()
                        .orElseThrow()
                        .value())
                .isCloseTo(14 / 30.0, within(1e-15));
    }

    @Test
    void a_constant_series_has_no_trend() {
        MannKendall test = MannKendall.of(series(2000, 4, 4, 4, 4));
        assertThat(test.statistic()).isZero();
        assertThat(test.score().value()).isZero();
        assertThat(test.probability().value()).isEqualTo(1);
        assertThat(test.slope().value()).isZero();
    }

    @Test
    void the_slope_goes_by_years_where_some_are_missing() {
        var series = new TreeMap<Integer, Quantity>();
        series.put(2010, Quantity.of(0, Unit.ONE));
        series.put(2011, Quantity.of(3, Unit.ONE));
        series.put(2015, Quantity.of(15, Unit.ONE));
        assertThat(MannKendall.of(new YearSeries<>(series)).slope().value()).isEqualTo(3);
    }

    @Test
    void four_years_in_order_are_no_trend_at_five_per_cent_and_five_are() {
        Quantity level = Quantity.of(0.05, Unit.ONE);
        assertThat(MannKendall.of(series(2000, 1, 2, 3, 4)).rises(level)).isFalse();
        assertThat(MannKendall.of(series(2000, 1, 2, 3, 4, 5)).rises(level)).isTrue();
        assertThat(MannKendall.of(series(2000, 5, 4, 3, 2, 1)).falls(level)).isTrue();
    }
}
