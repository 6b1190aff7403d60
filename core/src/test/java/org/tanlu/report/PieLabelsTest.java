package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class PieLabelsTest {

    @Test
    void slices_of_some_size_all_have_labels() {
        assertThat(PieLabels.of(pie(40, 30, 20, 10))).containsExactly(0, 1, 2, 3);
    }

    @Test
    void smaller_one_of_two_crowded_slices_gives_way() {
        // middles at 0.45, 0.915, 0.945 and 0.98 of a turn
        assertThat(PieLabels.of(pie(90, 3, 3, 4))).containsExactly(0, 1, 3);
    }

    @Test
    void slices_meet_across_the_top() {
        // middles at 0.01 and 0.985 of a turn
        assertThat(PieLabels.of(pie(2, 95, 3))).containsExactly(1, 2);
    }

    @Test
    void tiny_slice_has_no_label() {
        assertThat(PieLabels.of(pie(49.8, 0.4, 49.8))).containsExactly(0, 2);
    }

    private static Block.Chart pie(double... values) {
        List<Optional<Quantity>> quantities = Arrays.stream(values)
                .mapToObj(value -> Optional.of(Quantity.of(value, Unit.ONE)))
                .toList();
        return new Block.Chart(
                "构成",
                Block.ChartKind.PIE,
                "万吨",
                Collections.nCopies(values.length, "品种"),
                List.of(new Block.Series("消费", quantities)),
                "");
    }
}
