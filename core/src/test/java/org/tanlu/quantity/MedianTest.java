package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void of_an_even_number_it_is_the_mean_of_the_middle_two() {
        assertThat(Median.of(4, 1, 3, 100)).isEqualTo(3.5);
    }

    @Test
    void of_an_odd_number_it_is_the_middle_one() {
        assertThat(Median.of(9, -1, 4)).isEqualTo(4);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatThrownBy(Median::of).isInstanceOf(IllegalArgumentException.class);
    }
}
