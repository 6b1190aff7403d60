package org.tanlu.office.workbook;

import java.util.List;
import java.util.Optional;
import org.tanlu.table.Table;

/**
 * 填表指导 guidance: all that a blank workbook tells the people who fill it in, beyond the tables themselves.
 *
 * @param title     the title of the guide, for example 某市碳减排行动方案数据填报
 * @param sections  the guide, in reading order
 * @param columns   what each column wants; a table's columns that are not named here are plain
 * @param rows      what single rows want, where they differ, as in a table of settings
 * @param checklist the documents and data to collect (Appendix B), head first; its name is what {@code columns} call it
 */
public record Guidance(String title, List<Section> sections, List<Column> columns, List<Row> rows, Table checklist) {

    public Guidance {
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A part of the guide.
     *
     * @param heading the heading
     * @param lines   the lines below it
     */
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the guide.
     *
     * @param term what is explained, such as a notation key; empty for a numbered instruction; a sheet's name becomes a
     *             link to the sheet
     * @param text the explanation or instruction
     */
    public record Line(String term, String text) {}

    /** Who writes the cells of a column, and what. */
    public enum Filling {
        /** They stand there already and are not to be changed. */
        GIVEN,
        /** The user writes text; 007 and 1-2 stay as typed. */
        TEXT,
        /** The user writes a number, a percentage or a notation key. */
        NUMBER
    }

    /**
     * What a column wants.
     *
     * @param table    the table's name, or with a slash at the end the beginning of the names of several tables
     * @param name     the column's head
     * @param comment  what the column means, shown at its head; may be empty
     * @param required whether a row is incomplete without it
     * @param filling  who writes it
     * @param options  what a drop-down list offers; empty for no list. Other texts can still be entered, after a warning
     */
    public record Column(
            String table, String name, String comment, boolean required, Filling filling, List<String> options) {
        public Column {
            options = List.copyOf(options);
        }

        private boolean isOf(String tableName) {
            return table.endsWith("/") ? tableName.startsWith(table) : tableName.equals(table);
        }
    }

    /**
     * What a single row wants. A table that has such rows is a form of just its rows: none are offered beyond them.
     *
     * @param table   the table's name
     * @param key     the text in the row's first cell
     * @param comment what the row means, shown at its first cell; may be empty
     * @param column  the head of the column that offers the options
     * @param options what a drop-down list offers there; empty for no list
     */
    public record Row(String table, String key, String comment, String column, List<String> options) {
        public Row {
            options = List.copyOf(options);
        }
    }

    /** What a table's column wants, if the guidance says so. */
    Optional<Column> findColumn(String table, String head) {
        return columns.stream()
                .filter(column -> column.isOf(table) && column.name.equals(head))
                .findFirst();
    }

    /** Whether a table is a form that has no more rows than are given. */
    boolean isForm(String table) {
        return rows.stream().anyMatch(row -> row.table.equals(table));
    }

    /** What a table's row wants, if the guidance says so. */
    Optional<Row> findRow(String table, String key) {
        return rows.stream()
                .filter(row -> row.table.equals(table) && row.key.equals(key))
                .findFirst();
    }
}
