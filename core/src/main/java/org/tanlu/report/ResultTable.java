package org.tanlu.report;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 结果表 a table of results that accompanies the document: numbers unrounded, in the unit its column names.
 *
 * @param name    the file's name without extension
 * @param content what it holds
 * @param columns the columns
 * @param rows    one text per column
 */
public record ResultTable(String name, Text content, List<Column> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param name    the head
     * @param meaning what stands in it, unit included
     */
    public record Column(String name, Text meaning) {}

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column with its head and its meaning in both languages. */
    static Column column(String name, String chinese, String english) {
        return new Column(name, Text.of(chinese, english));
    }
}
