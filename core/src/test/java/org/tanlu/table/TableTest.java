package org.tanlu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Cell CELL = new Cell("x", Cell.Kind.TEXT, new Place("f", "", 1, 1));

    @Test
    void beyond_a_rows_end_and_below_the_last_row_there_is_no_cell() {
        var table = new Table("t", Place.ofFile("f"), List.of(List.of(CELL), List.of()));
        assertThat(table.find(0, 0)).contains(CELL);
        assertThat(table.find(0, 1)).isEmpty();
        assertThat(table.find(1, 0)).isEmpty();
        assertThat(table.find(2, 0)).isEmpty();
    }

    @Test
    void a_table_does_not_change_with_the_rows_it_was_made_of() {
        var row = new ArrayList<>(List.of(CELL));
        var table = new Table("t", Place.ofFile("f"), List.of(row));
        row.clear();
        assertThat(table.find(0, 0)).contains(CELL);
    }

    @Test
    void white_space_alone_is_blank() {
        assertThat(new Cell(" \u3000\t", Cell.Kind.TEXT, CELL.place()).isBlank())
                .isTrue();
        assertThat(CELL.isBlank()).isFalse();
    }
}
