package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/** How parts of a whole are carried forward, from six years. */
@Clause("9.1")
class CompositionTest {
    private static final List<Integer> WINDOW =
            IntStream.rangeClosed(2015, 2020).boxed().toList();

    private static YearSeries<Quantity> part(double... amounts) {
        var values = new TreeMap<Integer, Quantity>();
        for (int i = 0; i < amounts.length; i++) {
            values.put(2015 + i, Quantity.of(amounts[i], Unit.ONE));
        }
        return YearSeries.of(values);
    }

    @Test
    void a_part_that_came_and_went_keeps_its_share_and_the_others_divide_the_rest() {
        var parts = new Composition(
                List.of(part(50, 48, 46, 44, 42, 40), part(50, 52, 51, 56, 47, 50), part(0, 0, 3, 0, 11, 10)),
                WINDOW,
                2020,
                0.9);

        assertThat(parts.fit(2)).isEmpty();
        assertThat(parts.share(2, 2050)).isEqualTo(0.1);
        assertThat(parts.share(0, 2050)).isLessThan(0.4);
        assertThat(parts.share(0, 2050) + parts.share(1, 2050)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void a_part_that_grew_from_next_to_nothing_rises_by_no_more_points_than_it_moved() {
        var parts = new Composition(
                List.of(part(100, 100, 100, 100, 100, 98), part(0.001, 0.004, 0.02, 0.1, 0.5, 2)), WINDOW, 2020, 0.9);

        // from nearly nothing to two per cent: two more at most, where the trend of logarithms alone would leave it
        // most of all
        assertThat(parts.share(1, 2060)).isBetween(0.02, 0.0401);
    }
}
