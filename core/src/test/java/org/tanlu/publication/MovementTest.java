package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Four runs; each series is changed in two of them. */
class MovementTest {
    private static final int WEIGHT = 2;

    private static Movement of(String text, String... runs) {
        return Movement.of(
                text,
                Arrays.stream(runs)
                        .map(run -> Optional.of(run).filter(found -> !found.isEmpty()))
                        .toList());
    }

    @Test
    void what_moves_in_half_of_the_runs_rests_on_one_series() {
        assertThat(of("10", "13", "13", "10", "10").isSafe(WEIGHT)).isFalse();
        assertThat(of("10", "13", "13", "10", "10").pattern()).isEqualTo(0b0011);
    }

    /** 10 = 8 + 2: the first is changed by a quarter in runs 1 and 2, the second in runs 1 and 3. */
    @Test
    void what_two_series_move_may_be_shown() {
        assertThat(of("10", "12.5", "12", "10.5", "10").isSafe(WEIGHT)).isTrue();
    }

    /** 10 = 9.9 + 0.1: whoever sees it knows the first within about a hundredth. */
    @Test
    void a_series_beside_which_the_others_are_less_than_a_tenth_counts_as_alone() {
        assertThat(of("10", "12.5", "12.475", "10.025", "10").isSafe(WEIGHT)).isFalse();
    }

    /** A thousand that is public hides nothing: it can be subtracted. */
    @Test
    void a_large_public_part_makes_no_number_safe() {
        assertThat(of("1010", "1013", "1013", "1010", "1010").isSafe(WEIGHT)).isFalse();
    }

    @Test
    void a_number_that_never_moves_is_public_unless_too_many_runs_lack_it() {
        assertThat(of("10", "10", "10", "10", "").isSafe(WEIGHT)).isTrue();
        assertThat(of("10", "10", "10", "", "").isSafe(WEIGHT)).isFalse();
    }

    /** 10 = 6 + 4, and 4 is shown too: what is left moves with the first series alone. */
    @Test
    void what_is_left_of_a_sum_moves_by_what_is_left() {
        Movement left = of("10", "12.5", "11.5", "11", "10").less(List.of(of("4", "5", "4", "5", "4")), 0);

        assertThat(left.value()).isEqualTo(6);
        assertThat(left.pattern()).isEqualTo(0b0011);
    }

    @Test
    void a_printed_number_is_known_again_by_all_its_runs() {
        Movement exact = of("31027060", "31100000", "31027060", "31200000", "31300000");

        assertThat(of("3102.7", "3110.0", "3102.7", "3120.0", "3130.0").isPrinted(exact, 1e-4, 0.1))
                .isTrue();
        assertThat(of("3102.7", "3110.0", "3109.0", "3120.0", "3130.0").isPrinted(exact, 1e-4, 0.1))
                .isFalse();
    }
}
