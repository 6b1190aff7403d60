package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/** Trends that fade and compositions that shift, against closed formulas. */
@Clause("9.1")
class TrendsTest {
    private static final List<Integer> WINDOW =
            IntStream.rangeClosed(2014, 2020).boxed().toList();
    private static final int BASE = 2020;

    private static YearSeries<Quantity> series(IntToDoubleFunction value) {
        var values = new TreeMap<Integer, Quantity>();
        WINDOW.forEach(year -> values.put(year, Quantity.of(value.applyAsDouble(year), Unit.ONE)));
        return YearSeries.of(values);
    }

    private static YearSeries<Quantity> growing(double base, double rate) {
        return series(year -> base * StrictMath.exp(rate * (year - BASE)));
    }

    @Test
    void a_trend_adds_up_to_the_slope_times_damping_over_one_less_damping() {
        DampedTrend trend = DampedTrend.growth(0.9);

        double far = trend.project(2, trend.fit(growing(2, -0.05), WINDOW), 1000);

        assertThat(far).isCloseTo(2 * StrictMath.exp(-0.05 * 9), within(1e-12));
    }

    @Test
    void a_bounded_rise_goes_on_in_all_for_no_longer_than_it_was_seen() {
        DampedTrend trend = DampedTrend.growth(0.95).risesWithin();

        double far = trend.project(2, trend.fit(growing(2, 0.05), WINDOW), 1000);

        assertThat(far).isCloseTo(2 * StrictMath.exp(0.05 * 6), within(1e-12));
    }

    @Test
    void a_fall_fades_by_its_damping_alone_where_only_rises_are_bounded() {
        DampedTrend trend = DampedTrend.growth(0.95).risesWithin();

        double far = trend.project(2, trend.fit(growing(2, -0.05), WINDOW), 1000);

        assertThat(far).isCloseTo(2 * StrictMath.exp(-0.05 * 19), within(1e-12));
    }

    @Test
    void a_stronger_damping_than_the_span_asks_for_stays() {
        DampedTrend trend = DampedTrend.growth(0.5).within();

        double far = trend.project(1, trend.fit(growing(1, 0.1), WINDOW), 1000);

        assertThat(far).isCloseTo(StrictMath.exp(0.1), within(1e-12));
    }

    @Test
    void four_years_make_no_trend() {
        assertThat(DampedTrend.growth(0.9).fit(growing(1, 0.1), WINDOW.subList(0, 4)))
                .isEmpty();
    }

    @Test
    void shares_sum_to_one_in_every_year() {
        var parts = new Composition(List.of(growing(30, 0.2), growing(70, -0.01)), WINDOW, BASE, 0.9);

        for (int year = BASE; year <= 2060; year++) {
            assertThat(parts.share(0, year) + parts.share(1, year)).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void a_part_that_multiplied_for_six_years_rises_by_no_more_points_than_it_did() {
        var parts = new Composition(List.of(growing(1, 0.4), growing(1e9, 0)), WINDOW, BASE, 0.99);

        assertThat(parts.share(0, 3000) / parts.share(0)).isCloseTo(2 - StrictMath.exp(-0.4 * 6), within(1e-6));
    }

    @Test
    void a_part_that_fell_for_six_years_falls_no_further_than_once_more() {
        var parts = new Composition(List.of(growing(1, -0.4), growing(1e9, 0)), WINDOW, BASE, 0.99);

        assertThat(parts.share(0, 3000) / parts.share(0)).isCloseTo(StrictMath.exp(-0.4 * 6), within(1e-6));
    }

    @Test
    void a_part_without_use_in_the_base_year_stays_away() {
        var parts =
                new Composition(List.of(series(year -> year == BASE ? 0 : 1), series(year -> 1)), WINDOW, BASE, 0.9);

        assertThat(parts.share(0, 2040)).isZero();
    }
}
