package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Kind;
import org.tanlu.survey.Vocabulary.Said;
import org.tanlu.table.Area;
import org.tanlu.table.Cell;
import org.tanlu.table.Look;
import org.tanlu.table.Sheet;

/** 网格 a sheet with what each of its cells says, as a label and as a value; rows and columns from 0. */
final class Grid {
    private final Sheet sheet;
    private final Vocabulary words;
    private final LabelReader labels;
    private final int columns;
    private final Map<Integer, Map<Integer, Area>> mergedByRow = new LinkedHashMap<>();

    private final Map<List<Integer>, Look> looks = new LinkedHashMap<>();
    private final Map<Integer, RowWords> rowWords = new LinkedHashMap<>();
    /** What the cells say as values, by row and column; read when asked for. */
    private final List<Said[]> said;
    /** Whether each cell speaks, found when it is first asked: a large sheet is looked at many times. */
    private final Boolean[][] speaking;

    Grid(Sheet sheet, Vocabulary words, LabelReader labels) {
        this.sheet = sheet;
        this.words = words;
        this.labels = labels;
        this.said =
                sheet.table().rows().stream().map(row -> new Said[row.size()]).toList();
        this.columns = sheet.table().rows().stream().mapToInt(List::size).max().orElse(0);
        this.speaking = new Boolean[rows()][columns];
        sheet.looks().forEach(look -> looks.put(List.of(look.row(), look.column()), look));
        for (Area area : sheet.merged()) {
            for (int row = area.top(); row <= Math.min(area.bottom(), rows() - 1); row++) {
                Map<Integer, Area> areas = mergedByRow.computeIfAbsent(row, any -> new LinkedHashMap<>());
                for (int column = area.left(); column <= Math.min(area.right(), columns - 1); column++) {
                    areas.put(column, area);
                }
            }
        }
    }

    int rows() {
        return sheet.table().rows().size();
    }

    int columns() {
        return columns;
    }

    PlainWords plain() {
        return labels.plain();
    }

    Sheet sheet() {
        return sheet;
    }

    Optional<Cell> find(int row, int column) {
        return sheet.table().find(row, column);
    }

    /** What is shown of a cell beside its text. */
    Optional<Look> look(int row, int column) {
        return Optional.ofNullable(looks.get(List.of(row, column)));
    }

    /** Whether a cell says anything. */
    boolean speaks(int row, int column) {
        if (row < 0 || column < 0 || row >= rows() || column >= columns) {
            return false;
        }
        Boolean known = speaking[row][column];
        boolean speaks = known == null ? find(row, column).filter(words::speaks).isPresent() : known;
        speaking[row][column] = speaks;
        return speaks;
    }

    /** Whether a row says anything. */
    boolean isBlank(int row) {
        return sheet.table().rows().get(row).stream().noneMatch(words::speaks);
    }

    /** The label of a cell; none where nothing is written. */
    Label label(int row, int column) {
        return find(row, column)
                .filter(words::speaks)
                .map(cell -> labels.read(isDay(cell) ? "日期" + cell.text() : cell.text()))
                .orElse(Label.NONE);
    }

    /** Whether a cell holds a day that is not the last of a year: it says no year. */
    private static boolean isDay(Cell cell) {
        return cell.kind() == Cell.Kind.DATE && !cell.text().matches("\\d{4}-12-31(?:\\D.*)?");
    }

    /** Where a label stands that a cell shows: its own place, or the first cell of the merged area that covers it. */
    int[] anchor(int row, int column) {
        Area area = mergedByRow.getOrDefault(row, Map.of()).get(column);
        return area == null ? new int[] {row, column} : new int[] {area.top(), area.left()};
    }

    /** The last column of a cell, which is another one when it is merged with those beside it. */
    int right(int row, int column) {
        Area area = mergedByRow.getOrDefault(row, Map.of()).get(column);
        return area == null ? column : Math.min(area.right(), columns - 1);
    }

    /** The last row of a cell, which is another one when it is merged with those below it. */
    int bottom(int row, int column) {
        Area area = mergedByRow.getOrDefault(row, Map.of()).get(column);
        return area == null ? row : Math.min(area.bottom(), rows() - 1);
    }

    /** The label that a cell shows, its own or that of the merged area that covers it. */
    Label shown(int row, int column) {
        int[] anchor = anchor(row, column);
        return label(anchor[0], anchor[1]);
    }

    /** Whether any cell of a row is merged with one beside it. */
    boolean isMergedAcross(int row) {
        return mergedByRow.getOrDefault(row, Map.of()).values().stream().anyMatch(area -> area.right() > area.left());
    }

    Said said(int row, int column) {
        Cell cell = find(row, column).orElseThrow();
        Said[] cells = said.get(row);
        if (cells[column] == null) {
            cells[column] = words.number(cell);
        }
        return cells[column];
    }

    /** What the cells of a row are; read once. */
    RowWords words(int row) {
        return rowWords.computeIfAbsent(row, any -> RowWords.read(this, row));
    }

    /** Whether a cell holds a number, a plain year included. */
    boolean isNumber(int row, int column) {
        return speaks(row, column) && said(row, column).kind() == Kind.NUMBER;
    }

    /** Whether a cell holds a number that is no year. */
    boolean isValue(int row, int column) {
        return isNumber(row, column) && label(row, column).year().isEmpty();
    }
}
