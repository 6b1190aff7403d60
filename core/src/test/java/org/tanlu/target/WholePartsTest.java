package org.tanlu.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/** Parts in whole units sum to their whole. */
@Clause("9.3")
class WholePartsTest {
    private static Map<String, Emissions> parts(double... units) {
        var parts = new LinkedHashMap<String, Emissions>();
        for (double each : units) {
            parts.put("part " + parts.size(), Emissions.tonnes(each * 100));
        }
        return parts;
    }

    private static double[] rounded(long whole, double... units) {
        return WholeParts.of(parts(units), whole).values().stream()
                .mapToDouble(part -> part.tonnes() / 100)
                .toArray();
    }

    /** 3.5, 2.9 and 3.6 make 10: cut to 3, 2, 3, and the two that are left go to .9 and .6. */
    @Test
    void what_is_left_goes_to_the_largest_remainders() {
        assertThat(rounded(10, 3.5, 2.9, 3.6)).containsExactly(3, 3, 4);
    }

    @Test
    void equals_are_served_in_their_order_and_nothing_stays_nothing() {
        assertThat(rounded(1, 0.25, 0.25, 0.25, 0.25, 0)).containsExactly(1, 0, 0, 0, 0);
    }

    /** −1.5 is cut to −2; the sum of what is cut is 3 of 4. */
    @Test
    void parts_below_nothing_count_as_well() {
        assertThat(rounded(4, -1.5, 5.4)).containsExactly(-1, 5);
    }

    @Test
    void a_whole_below_the_sum_of_the_parts_is_taken_from_those_that_lost_least() {
        assertThat(rounded(6, 3.1, 4.2)).containsExactly(2, 4);
    }

    @Test
    void a_target_is_raised_and_a_baseline_cut_to_the_unit() {
        assertThat(WholeParts.above(Emissions.tonnes(1001))).isEqualTo(11);
        assertThat(WholeParts.below(Emissions.tonnes(1099))).isEqualTo(10);
        assertThat(WholeParts.nearest(Emissions.tonnes(1049.9))).isEqualTo(10);
        assertThat(WholeParts.nearest(Emissions.tonnes(1050))).isEqualTo(11);
        assertThat(WholeParts.nearest(Emissions.tonnes(-1049.9))).isEqualTo(-10);
        assertThat(WholeParts.above(Emissions.tonnes(1100.0000000001))).isEqualTo(11);
    }
}
