package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static int pattern(Codes codes, int series) {
        return IntStream.range(0, codes.runs())
                .filter(run -> codes.changes(series, run))
                .map(run -> 1 << run)
                .sum();
    }

    @Test
    void six_series_need_four_runs_and_seven_need_six() {
        assertThat(Codes.of(6).runs()).isEqualTo(4);
        assertThat(Codes.of(7).runs()).isEqualTo(6);
        assertThat(Codes.of(0).runs()).isZero();
    }

    @Test
    void what_two_series_move_differs_in_more_runs_than_one_series_moves() {
        Codes codes = Codes.of(100);

        for (int one = 0; one < 100; one++) {
            assertThat(Integer.bitCount(pattern(codes, one))).isEqualTo(codes.weight());
            for (int other = 0; other < one; other++) {
                assertThat(Integer.bitCount(pattern(codes, one) | pattern(codes, other)))
                        .isGreaterThan(codes.weight());
            }
        }
    }

    @Test
    void a_pattern_tells_which_series_it_is_of() {
        Codes codes = Codes.of(20);

        assertThat(codes.find(pattern(codes, 13))).isEqualTo(13);
        assertThat(codes.find(0)).isEqualTo(-1);
    }
}
