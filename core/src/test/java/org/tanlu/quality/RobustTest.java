package org.tanlu.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The constant is 1/Φ⁻¹(3/4). */
class RobustTest {
    @Test
    void one_wrong_value_leaves_the_spread_as_it_is() {
        assertThat(Robust.spread(1, 2, 3, 4, 1000)).isCloseTo(1.4826, within(1e-12));
    }
}
