package org.tanlu.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.uncertainty.Sample.activity;
import static org.tanlu.uncertainty.Sample.factor;
import static org.tanlu.uncertainty.Sample.term;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.RangeAssignment.Role;

class PropagationTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static double half(Term... terms) {
        return Propagation.half(Propagation.rows(List.of(), List.of(terms)))
                .orElseThrow()
                .value();
    }

    /** √(10² + 10²) / 150 = 9.43 %. */
    @Test
    void two_independent_sources_add_as_squares() {
        assertThat(half(term(2020, "a", 100, factor("a", -10, 10)), term(2020, "b", 50, factor("b", -20, 20))))
                .isCloseTo(StrictMath.sqrt(200) / 150, CLOSE);
    }

    /** Lines of one row with the same factor: (10 + 5) / 150; with one each: √(10² + 5²) / 150. */
    @Test
    void lines_that_share_a_factor_add_up() {
        assertThat(half(term(2020, "a", 100, factor("f", -10, 10)), term(2020, "a", 50, factor("f", -10, 10))))
                .isCloseTo(0.1, CLOSE);
        assertThat(half(term(2020, "a", 100, factor("f", -10, 10)), term(2020, "a", 50, factor("g", -10, 10))))
                .isCloseTo(StrictMath.sqrt(125) / 150, CLOSE);
    }

    @Test
    void a_product_adds_its_shares_as_squares() {
        assertThat(half(term(2020, "a", 7, activity("a", -5, 5), factor("f", -7, 7))))
                .isCloseTo(StrictMath.sqrt(0.0025 + 0.0049), CLOSE);
    }

    @Test
    void of_a_skewed_range_the_farther_end_counts() {
        assertThat(half(term(2020, "a", 7, factor("f", -50, 200)))).isCloseTo(2, CLOSE);
        assertThat(half(term(2020, "a", 7, factor("f", -46, 8)))).isCloseTo(0.46, CLOSE);
    }

    @Test
    void a_removal_is_as_uncertain_as_its_amount() {
        assertThat(half(term(2020, "a", 100, factor("a", -10, 10)), term(2020, "b", -50, factor("b", -20, 20))))
                .isCloseTo(StrictMath.sqrt(200) / 50, CLOSE);
    }

    /**
     * Base year 100 + 50, year 120 + 40. A = |(1.2 + 160 − 151)/151 − 10/150| / 0.01 = 0.0883002; B = 120/150 = 0.8. The
     * factor's 7 % counts by A, the 5 % of activity by B × √2.
     */
    @Test
    void the_trend_takes_shared_errors_by_type_a_and_others_by_type_b() {
        List<Term> base = List.of(
                term(2015, "coal", 100, activity("coal/2015", -5, 5), factor("coal", -7, 7)), term(2015, "oil", 50));
        List<Term> year = List.of(
                term(2020, "coal", 120, activity("coal/2020", -5, 5), factor("coal", -7, 7)), term(2020, "oil", 40));
        List<UncertaintyRow> rows = Propagation.rows(List.of(base), year);
        UncertaintyRow.Trend trend = rows.get(0).trend().orElseThrow();
        assertThat(trend.typeA().value()).isCloseTo(0.08830022075054511, within(1e-9));
        assertThat(trend.typeB().value()).isCloseTo(0.8, CLOSE);
        assertThat(trend.factor().value()).isCloseTo(0.0061810154525, within(1e-9));
        assertThat(trend.activity().value()).isCloseTo(0.0565685424949, within(1e-9));
        assertThat(Propagation.trend(rows).orElseThrow().value()).isCloseTo(0.0569052278093, within(1e-9));
    }

    private static Term.Deviation publication(String key) {
        return new Term.Deviation(key, Sample.range(-6, 6), Role.FACTOR, false, false);
    }

    /** 100 + 100, then 120 + 100: A = |(1.2 + 220 − 201)/201 − 0.1| / 0.01, B = 120/200, the factor ±6 %. */
    @Test
    void a_factor_published_once_and_used_in_both_years_is_a_shared_error() {
        List<Term> base = List.of(term(2015, "grid", 100, publication("2015")), term(2015, "rest", 100));
        List<Term> same = List.of(term(2020, "grid", 120, publication("2015")), term(2020, "rest", 100));
        List<Term> other = List.of(term(2020, "grid", 120, publication("2020")), term(2020, "rest", 100));
        double typeA = StrictMath.abs((1.2 + 220 - 201) / 201 - 0.1) / 0.01;
        assertThat(Propagation.trend(Propagation.rows(List.of(base), same))
                        .orElseThrow()
                        .value())
                .isCloseTo(0.06 * typeA, CLOSE);
        assertThat(Propagation.trend(Propagation.rows(List.of(base), other))
                        .orElseThrow()
                        .value())
                .isCloseTo(0.06 * 0.6 * StrictMath.sqrt(2), CLOSE);
    }

    /** Base years 90 and 110, mean 100; year 130 with its own ±10 %: 1.3 × 10 % × √(1 + 1/2). */
    @Test
    void the_base_may_be_the_mean_of_years_whose_own_errors_partly_cancel() {
        List<UncertaintyRow> rows = Propagation.rows(
                List.of(
                        List.of(term(2014, "a", 90, activity("a/2014", -10, 10))),
                        List.of(term(2015, "a", 110, activity("a/2015", -10, 10)))),
                List.of(term(2020, "a", 130, activity("a/2020", -10, 10))));
        assertThat(rows.get(0).base().orElseThrow().tonnes()).isCloseTo(100, CLOSE);
        assertThat(Propagation.trend(rows).orElseThrow().value()).isCloseTo(0.13 * StrictMath.sqrt(1.5), CLOSE);
    }

    @Test
    void a_row_without_a_range_says_none() {
        UncertaintyRow row =
                Propagation.rows(List.of(), List.of(term(2020, "a", 5))).get(0);
        assertThat(row.activity()).isEmpty();
        assertThat(row.factor()).isEmpty();
        assertThat(row.combined()).isEmpty();
    }
}
