package org.tanlu.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quality.Jumps.Jump;

/** Jumps of log10 values by hand: 30 times is 1.477 decades, 3 times 0.477. */
class JumpsTest {
    private static final Jumps JUMPS = new Jumps(new Parameters(City.REFERENCE));

    @Test
    void a_value_in_the_middle_is_held_against_both_neighbours() {
        assertThat(JUMPS.find(0, 0, 3, 0, 0)).containsExactly(new Jump(2, 3));
    }

    @Test
    void the_neighbours_of_a_wrong_value_do_not_jump() {
        assertThat(JUMPS.find(0, 0.1, -3, 0.1, 0)).extracting(Jump::index).containsExactly(2);
    }

    @Test
    void the_first_and_the_last_value_have_their_two_nearest_as_neighbours() {
        assertThat(JUMPS.find(3, 0, 0, 0)).containsExactly(new Jump(0, 3));
        assertThat(JUMPS.find(0, 0, 0, -4)).containsExactly(new Jump(3, -4));
    }

    @Test
    void a_lasting_change_of_level_is_no_jump() {
        assertThat(JUMPS.find(0, 0, 0, 3, 3, 3)).isEmpty();
    }

    @Test
    void of_two_values_each_may_be_the_wrong_one() {
        assertThat(JUMPS.find(0, 3)).extracting(Jump::index).containsExactly(0, 1);
        assertThat(JUMPS.find(0, 1.4)).isEmpty();
    }

    @Test
    void one_value_says_nothing() {
        assertThat(JUMPS.find(5)).isEmpty();
    }

    @Test
    void the_ratio_is_that_to_the_geometric_mean() {
        assertThat(JUMPS.find(1, 4, 2).get(1).ratio()).isCloseTo(Math.pow(10, 2.5), within(1e-9));
    }
}
