package org.tanlu.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/** Tables from texts and back. */
final class TableTexts {
    private TableTexts() {}

    /** A table as if read from 市.csv. */
    static Table table(String name, List<List<String>> texts) {
        var rows = new ArrayList<List<Cell>>();
        for (List<String> row : texts) {
            var cells = new ArrayList<Cell>();
            for (String text : row) {
                cells.add(new Cell(text, Cell.Kind.TEXT, new Place("市.csv", "", rows.size() + 1, cells.size() + 1)));
            }
            rows.add(cells);
        }
        return new Table(name, Place.ofFile("市.csv"), rows);
    }

    /** The texts of a table's rows, without empty ones at a row's end. */
    static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> {
                    int end = row.size();
                    while (end > 0 && row.get(end - 1).text().isEmpty()) {
                        end--;
                    }
                    return row.subList(0, end).stream().map(Cell::text).toList();
                })
                .toList();
    }
}
