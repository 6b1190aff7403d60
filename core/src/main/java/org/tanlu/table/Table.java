package org.tanlu.table;

import java.util.List;
import java.util.Optional;

/**
 * 表 table: the rows of one CSV file or one worksheet, as written. Rows may differ in length.
 *
 * @param name  the table's name in the city folder without extension, for example {@code city} or {@code balance/2020}
 * @param place the file or sheet
 * @param rows  the cells of each row, in order; blank cells are present as blanks
 */
public record Table(String name, Place place, List<List<Cell>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell at a row and a column, both from 0; empty beyond the row's end. */
    public Optional<Cell> find(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return Optional.empty();
        }
        return Optional.of(rows.get(row).get(column));
    }
}
