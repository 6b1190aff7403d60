package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.web.entry.Grid;
import org.tanlu.web.entry.GridColumn;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.FileChange;
import org.tanlu.web.store.RowChange;

/**
 * 单元格的改动 a file that differs between two versions, as a planner sees it: tables by their names, cell by cell.
 *
 * @param title what it is called
 * @param file  what differs
 * @param cells its cells, or the lines of a text
 */
record FileCells(String title, FileChange file, List<CellChange> cells) {
    private static final Shown WORDS = new Shown();
    private static final String CSV = ".csv";

    /**
     * A cell that differs.
     *
     * @param row    the number of the row
     * @param column the head of the column; empty for a whole row or a line
     * @param of     what the row is of, by its first cells; may be empty
     * @param before what stood there; empty where nothing did
     * @param after  what stands there; empty where nothing does
     */
    record CellChange(int row, String column, String of, String before, String after) {}

    /** A file that differs, cell by cell where it is a table in both versions or one. */
    static FileCells of(FileChange change, CityFiles before, CityFiles after, ReferenceData reference) {
        String path = change.path();
        String name = path.endsWith(CSV) ? path.substring(0, path.length() - CSV.length()) : "";
        if (name.isEmpty() || !Grid.isTable(name)) {
            return new FileCells(path, change, lines(change));
        }
        try {
            Grid grid = Grid.of(after.file(path).isPresent() ? after : before, name, reference);
            List<String> heads = grid.columns().stream()
                    .map(GridColumn::title)
                    .map(WORDS::say)
                    .toList();
            var cells = new ArrayList<CellChange>();
            for (RowChange row : change.rows()) {
                cells.addAll(cells(row, heads));
            }
            return new FileCells(WORDS.say(grid.title()), change, cells);
        } catch (Unreadable noTable) {
            return new FileCells(path, change, lines(change));
        }
    }

    private static List<CellChange> lines(FileChange change) {
        return change.rows().stream()
                .map(row -> new CellChange(row.row(), "", "", row.before(), row.after()))
                .toList();
    }

    private static List<CellChange> cells(RowChange row, List<String> heads) throws Unreadable {
        List<String> old = split(row.before());
        List<String> now = split(row.after());
        String of = (now.isEmpty() ? old : now)
                .stream().filter(text -> !text.isBlank()).limit(2).collect(Collectors.joining(" · "));
        if (row.kind() != RowChange.Kind.CHANGED) {
            return List.of(new CellChange(row.row(), "", of, told(old, heads), told(now, heads)));
        }
        return IntStream.range(0, Math.max(old.size(), now.size()))
                .filter(i -> !Objects.equals(at(old, i), at(now, i)))
                .mapToObj(i -> new CellChange(row.row(), at(heads, i), of, at(old, i), at(now, i)))
                .toList();
    }

    /** A whole row: what it has, by the heads. */
    private static String told(List<String> cells, List<String> heads) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isBlank())
                .mapToObj(i -> at(heads, i) + WORDS.say("：", ": ") + cells.get(i))
                .collect(Collectors.joining(WORDS.say("；", "; ")));
    }

    private static String at(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    private static List<String> split(String line) throws Unreadable {
        if (line.isEmpty()) {
            return List.of();
        }
        return Csv.read((line + "\n").getBytes(StandardCharsets.UTF_8), "row", Place.ofFile("row"))
                .table()
                .rows()
                .stream()
                .flatMap(row -> row.stream().map(Cell::text))
                .toList();
    }
}
