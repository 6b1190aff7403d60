package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Place;

/** Ranges of cells as spreadsheets write them. */
class RangesTest {
    @Test
    void cells_of_a_row_are_joined_across() {
        assertThat(Ranges.of(List.of(cell(4, 5), cell(4, 6), cell(4, 8)))).isEqualTo("E4:F4；H4");
    }

    @Test
    void cells_of_a_column_are_joined_downwards() {
        assertThat(Ranges.of(List.of(cell(4, 27), cell(5, 27), cell(6, 27)))).isEqualTo("AA4:AA6");
    }

    @Test
    void what_was_written_holds_its_own_cells_only() {
        assertThat(Ranges.hold("E4:F4；H4", cell(4, 6))).isTrue();
        assertThat(Ranges.hold("E4:F4；H4", cell(4, 7))).isFalse();
        assertThat(Ranges.hold("anything", cell(4, 7))).isFalse();
    }

    private static Place cell(int row, int column) {
        return new Place("f", "s", row, column);
    }
}
