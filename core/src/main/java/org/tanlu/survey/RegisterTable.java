package org.tanlu.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 登记表修改 adds rows to a register's table and writes into its cells. Whatever stands there stays: rows, unknown columns,
 * their order and headings; columns that are missing are added behind the last.
 */
public final class RegisterTable {
    /** The finding of a sheet that lacks a necessary column. */
    public static final String COLUMN_MISSING = "SUR-COLUMN-MISSING";

    private final Form form;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int first;

    private RegisterTable(Form form, Optional<Table> table) {
        this.form = form;
        table.ifPresent(old -> old.rows()
                .forEach(row ->
                        rows.add(new ArrayList<>(row.stream().map(Cell::text).toList()))));
        Optional<Header> header = table.flatMap(old -> Header.find(old, new FormHeadings(form)));
        header.ifPresent(found -> found.columns().forEach((heading, column) -> columns.put(heading.id(), column)));
        this.first = header.map(found -> found.row() + 1).orElse(1);
        if (header.isEmpty()) {
            rows.add(0, new ArrayList<>());
            form.fields().forEach(field -> column(field.column()));
        }
    }

    /** Opens a register's table; without one, or with one that has no heading of the form, the form's own heading is written. */
    public static RegisterTable open(Form form, Optional<Table> table) {
        return new RegisterTable(form, table);
    }

    /**
     * A row as it stands.
     *
     * @param number its number in the table, from 1
     * @param texts  what it says, by column
     */
    public record Line(int number, Map<String, String> texts) {
        /** What a column says; empty when the row says nothing or the table has no such column. */
        public String text(String column) {
            return texts.getOrDefault(column, "");
        }
    }

    /** The rows below the heading. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int row = first; row < rows.size(); row++) {
            var said = new LinkedHashMap<String, String>();
            for (String column : columns.keySet()) {
                said.put(column, Characters.strip(text(row, column)));
            }
            lines.add(new Line(row + 1, said));
        }
        return lines;
    }

    /** Adds a row; texts by column. */
    public void append(Map<String, String> texts) {
        rows.add(new ArrayList<>());
        change(rows.size(), texts);
    }

    /** Writes into the cells of a row, counted from 1; the other cells of the row stay as they are. */
    public void change(int row, Map<String, String> texts) {
        texts.forEach((column, text) -> {
            int index = column(column);
            List<String> cells = rows.get(row - 1);
            while (cells.size() <= index) {
                cells.add("");
            }
            cells.set(index, text);
        });
    }

    /** Takes out a row, counted from 1; those below move up. */
    public void remove(int row) {
        rows.remove(row - 1);
    }

    /** The table as it stands. */
    public Table table() {
        return CityTables.of(form.id(), rows);
    }

    private String text(int row, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(index -> index < rows.get(row).size())
                .map(index -> rows.get(row).get(index))
                .orElse("");
    }

    private int column(String id) {
        return columns.computeIfAbsent(id, missing -> {
            List<String> heading = rows.get(first - 1);
            heading.add(form.field(id).heading());
            return heading.size() - 1;
        });
    }
}
