package org.tanlu.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;

/**
 * 原表摘录 a few rows and columns of a department's sheet around the cells that a line of the mapping is about, so that nobody has
 * to open the file to judge it.
 *
 * @param columns the letters of the columns
 * @param rows    the rows
 */
public record SheetExcerpt(List<String> columns, List<Row> rows) {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
    private static final int HEADS = 3;
    private static final int BESIDE = 2;
    private static final int MOST_ROWS = 12;
    private static final int MOST_COLUMNS = 9;
    private static final int LETTERS = 26;

    public SheetExcerpt {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the excerpt.
     *
     * @param number the row of the sheet, from 1
     * @param cells  its cells
     */
    public record Row(int number, List<Shown> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of the excerpt.
     *
     * @param text     what stands in it
     * @param isMarked whether the line of the mapping is about it
     */
    public record Shown(String text, boolean isMarked) {}

    /**
     * The surroundings of cells: the first rows and the first column, which say what the cells are, and what stands beside them.
     *
     * @param sheets the sheets of the file
     * @param name   the sheet
     * @param told   the cells, as {@code C5、D5} or {@code C5:D6}, or the number of a row
     * @return nothing where there is no such sheet or no cell is told
     */
    static Optional<SheetExcerpt> of(List<Sheet> sheets, String name, String told) {
        Optional<Table> table = sheets.stream()
                .map(Sheet::table)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> sheets.size() == 1 ? Optional.of(sheets.get(0).table()) : Optional.empty());
        return table.flatMap(found -> around(found, marks(told), told.contains(":")));
    }

    /** The places that are told; of a row without column 0. */
    private static List<Place> marks(String told) {
        var marks = new ArrayList<Place>();
        Matcher cell = CELL.matcher(told);
        while (cell.find()) {
            marks.add(new Place("", "", Integer.parseInt(cell.group(2)), number(cell.group(1))));
        }
        Matcher row = ROW.matcher(told);
        if (marks.isEmpty() && row.find()) {
            marks.add(new Place("", "", Integer.parseInt(row.group()), 0));
        }
        return marks;
    }

    private static Optional<SheetExcerpt> around(Table table, List<Place> marks, boolean isBlock) {
        int height = table.rows().size();
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<Place> inside = marks.stream()
                .filter(mark -> mark.row() <= height && mark.column() <= width)
                .toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int top = inside.stream().mapToInt(Place::row).min().orElseThrow();
        int bottom = inside.stream().mapToInt(Place::row).max().orElseThrow();
        int left = inside.stream().mapToInt(Place::column).min().orElseThrow();
        int right = inside.stream().mapToInt(Place::column).max().orElseThrow();
        List<Integer> lines = near(HEADS, top, bottom, height, MOST_ROWS);
        List<Integer> columns = near(1, left, right, width, MOST_COLUMNS);
        return Optional.of(new SheetExcerpt(
                columns.stream().map(SheetExcerpt::letters).toList(),
                lines.stream()
                        .map(line -> new Row(
                                line,
                                columns.stream()
                                        .map(column -> new Shown(
                                                text(table, line, column),
                                                isBlock
                                                        ? line >= top
                                                                && line <= bottom
                                                                && column >= left
                                                                && column <= right
                                                        : isIn(inside, line, column)))
                                        .toList()))
                        .toList()));
    }

    private static boolean isIn(List<Place> marks, int row, int column) {
        return marks.stream().anyMatch(mark -> mark.row() == row && (mark.column() == 0 || mark.column() == column));
    }

    /** The first ones, and those around a span, in order and not too many. */
    private static List<Integer> near(int first, int from, int to, int last, int most) {
        var near = new TreeSet<Integer>();
        IntStream.rangeClosed(1, Math.min(first, last)).forEach(near::add);
        IntStream.rangeClosed(Math.max(1, from - BESIDE), Math.min(last, to + BESIDE))
                .limit(most)
                .forEach(near::add);
        return List.copyOf(near);
    }

    private static String text(Table table, int row, int column) {
        return table.find(row - 1, column - 1).map(Cell::text).orElse("");
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
    }

    private static String letters(int column) {
        return new Place("", "", 1, column).address().replace("1", "");
    }
}
