package org.tanlu.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 被拆开的数 rows of CSV files in which commas between thousands, written without quotes, have split numbers into several cells:
 * no cell behind them stands in its column.
 */
public final class SplitNumbers {
    private SplitNumbers() {}

    /** Whether a row has more cells than its heading, some of which look like the groups of one number. */
    public static boolean in(Table table, int row, int heads) {
        List<Cell> cells = table.rows().get(row);
        boolean isCsv = table.place().sheet().isEmpty();
        return isCsv
                && cells.size() > heads
                && IntStream.range(1, cells.size())
                        .anyMatch(column -> text(cells, column).matches("\\d{3}(?:\\.\\d*)?")
                                && text(cells, column - 1).matches("-?\\d{1,3}"));
    }

    private static String text(List<Cell> cells, int column) {
        return Characters.strip(cells.get(column).text());
    }
}
