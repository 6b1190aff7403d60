package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    /** The textbook example of intelligence and hours before the television: 1 − 6 × 194 ÷ (10 × 99) = −29 ÷ 165. */
    @Test
    void without_ties_it_is_the_textbook_formula_of_squared_differences() {
        double[] first = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] second = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertThat(RankCorrelation.of(first, second).orElseThrow()).isCloseTo(-29 / 165.0, within(1e-12));
    }

    /** Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 ÷ √(4.5 × 5). */
    @Test
    void equal_values_share_the_mean_of_their_ranks() {
        double[] first = {1, 2, 2, 4};
        double[] second = {10, 30, 20, 40};
        assertThat(RankCorrelation.of(first, second).orElseThrow()).isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }

    @Test
    void the_reverse_order_is_minus_one() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .contains(-1.0);
    }

    @Test
    void without_any_order_there_is_none() {
        assertThat(RankCorrelation.of(new double[] {5, 5}, new double[] {1, 2})).isEmpty();
        assertThat(RankCorrelation.of(new double[] {5}, new double[] {1})).isEmpty();
    }
}
