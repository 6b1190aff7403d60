package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Pattern SHARE = Pattern.compile("占(-?[0-9.]+)%");

    private static Shares.Part part(String name, double value) {
        return new Shares.Part(name, value);
    }

    @Test
    void the_largest_comes_first() {
        assertThat(Shares.phrase(List.of(part("煤", 1), part("油", 3), part("气", 4))))
                .isEqualTo("气占50.0%、油占37.5%，煤占12.5%");
    }

    @Test
    void a_single_part_is_all() {
        assertThat(Shares.phrase(List.of(part("油", 3)))).isEqualTo("油占100.0%");
    }

    @Test
    void a_part_below_half_of_the_last_digit_is_not_told() {
        assertThat(Shares.phrase(List.of(part("煤", 0.0004), part("油", 0.9996)))).isEqualTo("油占100.0%");
    }

    @Test
    void nothing_has_no_shares() {
        assertThat(Shares.phrase(List.of(part("煤", 0), part("油", 0)))).isEqualTo("均为零");
    }

    @Test
    void printed_shares_sum_to_one_hundred_when_none_is_left_out() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var parts = new ArrayList<Shares.Part>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                parts.add(part("甲", 1 + random.nextDouble() * 99));
            }
            double sum = SHARE.matcher(Shares.phrase(parts))
                    .results()
                    .mapToDouble(match -> Double.parseDouble(match.group(1)))
                    .sum();
            assertThat(Math.round(sum * 10)).isEqualTo(1000);
        }
    }
}
