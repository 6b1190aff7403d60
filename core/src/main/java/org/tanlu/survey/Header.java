package org.tanlu.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 表头 the heading row of a table in long form.
 *
 * @param row       its row, from 0
 * @param columns   where each column stands, from 0
 * @param repeated  cells that name a column a second time
 * @param valueUnit the unit in brackets behind the value's heading; empty when there is none
 */
record Header(int row, Map<Column, Integer> columns, List<Cell> repeated, String valueUnit) {
    private static final int SEARCHED_ROWS = 10;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]+)[)）\\]】]\\s*$");

    /** The row among the first ten that names the most columns; empty when none names any. */
    static Optional<Header> find(Table table, Column.Form form) {
        Header best = null;
        for (int row = 0; row < Math.min(SEARCHED_ROWS, table.rows().size()); row++) {
            Header header = read(table, row, form);
            if (!header.columns.isEmpty() && (best == null || header.columns.size() > best.columns.size())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Header read(Table table, int row, Column.Form form) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var repeated = new ArrayList<Cell>();
        String unit = "";
        List<Cell> cells = table.rows().get(row);
        for (int i = 0; i < cells.size(); i++) {
            Optional<Column> column = form.find(cells.get(i).text());
            if (column.isEmpty()) {
                continue;
            }
            if (columns.putIfAbsent(column.get(), i) != null) {
                repeated.add(cells.get(i));
            } else if (column.get() == Column.VALUE) {
                Matcher brackets = BRACKETS.matcher(cells.get(i).text());
                unit = brackets.find() ? brackets.group(1) : "";
            }
        }
        return new Header(row, columns, repeated, unit);
    }

    /** The required columns that are not there. */
    List<Column> missing(Column.Form form) {
        return form.required().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
    }
}
