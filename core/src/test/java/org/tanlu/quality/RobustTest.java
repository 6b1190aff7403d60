package org.tanlu.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Medians by hand; the constant is 1/Φ⁻¹(3/4). */
class RobustTest {
    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        assertThat(Robust.median(4, 1, 3, 100)).isEqualTo(3.5);
    }

    @Test
    void one_wrong_value_leaves_the_spread_as_it_is() {
        assertThat(Robust.spread(1, 2, 3, 4, 1000)).isCloseTo(1.4826, within(1e-12));
    }
}
