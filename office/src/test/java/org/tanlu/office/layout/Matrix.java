package org.tanlu.office.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tanlu.table.Area;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;

/** A sheet under the hands of somebody who rearranges it: texts, merged areas, hidden rows and columns. */
final class Matrix {
    private String name;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();

    Matrix(String name) {
        this.name = name;
    }

    static Matrix of(Sheet sheet) {
        var matrix = new Matrix(sheet.table().name());
        sheet.table()
                .rows()
                .forEach(row -> matrix.rows.add(
                        new ArrayList<>(row.stream().map(Cell::text).toList())));
        matrix.merged.addAll(sheet.merged());
        matrix.square();
        return matrix;
    }

    Sheet sheet() {
        var place = new Place("部门.xlsx", name, 0, 0);
        var cells = new ArrayList<List<Cell>>();
        for (int row = 0; row < rows.size(); row++) {
            var line = new ArrayList<Cell>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                line.add(new Cell(
                        rows.get(row).get(column),
                        rows.get(row).get(column).matches("-?\\d+(\\.\\d+)?") ? Cell.Kind.NUMBER : Cell.Kind.TEXT,
                        new Place("部门.xlsx", name, row + 1, column + 1)));
            }
            cells.add(line);
        }
        return new Sheet(new Table(name, place, cells), merged, hiddenRows, hiddenColumns, false);
    }

    private void square() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), "")));
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    String at(int row, int column) {
        return rows.get(row).get(column);
    }

    void write(int row, int column, String text) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        while (rows.get(row).size() <= column) {
            rows.get(row).add("");
        }
        rows.get(row).set(column, text);
        square();
    }

    void rename(String other) {
        name = other;
    }

    String name() {
        return name;
    }

    void insertRow(int at, String... texts) {
        var row = new ArrayList<>(List.of(texts));
        rows.add(at, row);
        square();
        List<Area> moved = merged.stream()
                .map(area -> area.top() >= at
                        ? new Area(area.top() + 1, area.left(), area.bottom() + 1, area.right())
                        : area)
                .toList();
        merged.clear();
        merged.addAll(moved);
    }

    void removeRow(int at) {
        rows.remove(at);
        merged.removeIf(area -> area.top() <= at && area.bottom() >= at);
        List<Area> moved = merged.stream()
                .map(area ->
                        area.top() > at ? new Area(area.top() - 1, area.left(), area.bottom() - 1, area.right()) : area)
                .toList();
        merged.clear();
        merged.addAll(moved);
    }

    void insertColumn(int at, String head, int headRow) {
        rows.forEach(row -> row.add(at, ""));
        merged.clear();
        write(headRow, at, head);
    }

    void removeColumn(int at) {
        rows.forEach(row -> row.remove(at));
        merged.clear();
    }

    void moveColumn(int from, int to) {
        rows.forEach(row -> row.add(to, row.remove(from)));
        merged.clear();
    }

    void swapRows(int one, int other) {
        Collections.swap(rows, one, other);
    }

    void merge(int top, int left, int bottom, int right) {
        merged.add(new Area(top, left, bottom, right));
    }

    void unmerge() {
        merged.clear();
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    /** Turns the rows from one on into columns. */
    void turn(int from) {
        List<List<String>> body = new ArrayList<>(rows.subList(from, rows.size()));
        while (rows.size() > from) {
            rows.remove(rows.size() - 1);
        }
        int width = body.get(0).size();
        IntStream.range(0, width)
                .forEach(column -> rows.add(new ArrayList<>(
                        body.stream().map(row -> row.get(column)).toList())));
        merged.clear();
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(widest - row.size(), "")));
    }
}
