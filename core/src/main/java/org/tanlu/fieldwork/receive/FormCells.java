package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/** 填报格 where a sheet of a request workbook asks for which item and year, by its column of ids and its headings of years. */
final class FormCells {
    private static final String ID = "指标编号";
    private static final int HEADS_WITHIN = 10;

    private final Map<String, Cell> cells = new LinkedHashMap<>();

    /** The cells of some sheets; those without a column of ids have none. */
    FormCells(List<Table> sheets, ReferenceData reference) {
        var words = new Vocabulary(reference);
        sheets.forEach(table -> {
            for (int row = 0; row < Math.min(HEADS_WITHIN, table.rows().size()); row++) {
                List<String> heads = table.rows().get(row).stream()
                        .map(cell -> cell.text().strip())
                        .toList();
                if (heads.contains(ID)) {
                    add(table, row, heads, words);
                    return;
                }
            }
        });
    }

    private void add(Table table, int head, List<String> heads, Vocabulary words) {
        var years = new LinkedHashMap<Integer, Integer>();
        for (int column = 0; column < heads.size(); column++) {
            Optional<Integer> year = words.year(heads.get(column));
            if (year.isPresent()) {
                years.put(column, year.get());
            }
        }
        int number = table.rows().get(head).get(0).place().row();
        for (int row = head + 1; row < table.rows().size(); row++) {
            String item = table.find(row, heads.indexOf(ID))
                    .map(cell -> cell.text().strip())
                    .orElse("");
            int line = number + row - head;
            if (!item.isEmpty()) {
                int at = row;
                years.forEach((column, year) -> cells.putIfAbsent(
                        item + " " + year, table.find(at, column).orElseGet(() -> blank(table, line, column))));
            }
        }
    }

    private static Cell blank(Table table, int row, int column) {
        Place sheet = table.place();
        return new Cell("", Cell.Kind.TEXT, new Place(sheet.file(), sheet.sheet(), row, column + 1));
    }

    /** The cell in which an item and year are asked, written as {@code item year}; empty where its row or column is gone. */
    Optional<Cell> find(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** All items and years that are asked, written as {@code item year}, in the order of the sheets. */
    List<String> keys() {
        return List.copyOf(cells.keySet());
    }
}
