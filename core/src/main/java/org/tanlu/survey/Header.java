package org.tanlu.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 表头 the heading row of a table in long form.
 *
 * @param row      its row, from 0
 * @param columns  where each column stands, from 0
 * @param repeated cells that name a column a second time
 * @param units    what a heading says of its unit, where it says anything
 */
record Header(int row, Map<Heading, Integer> columns, List<Cell> repeated, Map<Heading, String> units) {
    private static final int SEARCHED_ROWS = 10;

    /** What titles of further pages bear. */
    private static final String CONTINUED = "^续表?\\s*\\d*[:：]?\\s*|[（(]续表?\\s*\\d*[)）]$";

    /** The row among the first ten that names the most columns; empty when none names any. */
    static Optional<Header> find(Table table, Headings form) {
        Header best = null;
        for (int row = 0; row < Math.min(SEARCHED_ROWS, table.rows().size()); row++) {
            Header header = read(table, row, form);
            if (!header.columns.isEmpty() && (best == null || header.columns.size() > best.columns.size())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Header read(Table table, int row, Headings form) {
        var columns = new LinkedHashMap<Heading, Integer>();
        var repeated = new ArrayList<Cell>();
        var units = new LinkedHashMap<Heading, String>();
        List<Cell> cells = table.rows().get(row);
        for (int i = 0; i < cells.size(); i++) {
            Optional<? extends Heading> column = form.find(cells.get(i).text());
            if (column.isEmpty()) {
                continue;
            }
            String unit = form.unit(cells.get(i).text());
            if (columns.putIfAbsent(column.get(), i) != null) {
                repeated.add(cells.get(i));
            } else if (!unit.isEmpty()) {
                units.put(column.get(), unit);
            }
        }
        return new Header(row, columns, repeated, units);
    }

    /** Whether a row below repeats this one, or a title over it, as tables of several pages do. */
    boolean isRepeated(Table table, int other) {
        List<String> said = texts(table, other);
        return other > row
                && !said.isEmpty()
                && ((said.size() > 1 && said.equals(texts(table, row)))
                        || (said.size() == 1
                                && IntStream.range(0, row)
                                        .anyMatch(title -> texts(table, title)
                                                .equals(said.stream()
                                                        .map(text -> text.replaceAll(CONTINUED, ""))
                                                        .toList()))));
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).stream()
                .map(cell -> Characters.strip(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The required columns that are not there. */
    List<? extends Heading> missing(Headings form) {
        return form.required().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
    }
}
