package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What the cells of a row are, as far as one can say without knowing its table.
 *
 * @param labels  the columns with words or years
 * @param numbers how many cells hold numbers that are no years
 */
record RowWords(Grid grid, int row, List<Integer> labels, int numbers) {

    static RowWords of(Grid grid, int row) {
        return grid.words(row);
    }

    /** Goes through the cells of a row. */
    static RowWords read(Grid grid, int row) {
        var labels = new ArrayList<Integer>();
        int numbers = 0;
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.isValue(row, column)) {
                numbers++;
            } else if (grid.speaks(row, column)) {
                labels.add(column);
            }
        }
        return new RowWords(grid, row, labels, numbers);
    }

    boolean isText() {
        return numbers == 0 && !labels.isEmpty();
    }

    long roles() {
        return labels.stream()
                .filter(column -> grid.label(row, column).role().isPresent())
                .count();
    }

    /** Whether it says for at least one column what the column holds, beyond a remark or a number. */
    boolean hasMainRole() {
        return labels.stream()
                .map(column -> grid.label(row, column))
                .anyMatch(label ->
                        label.is(Role.NAME) || label.is(Role.YEAR) || label.is(Role.UNIT) || label.is(Role.VALUE));
    }

    /** Whether it heads a column of classes (类型). */
    boolean hasClasses() {
        return labels.stream().anyMatch(column -> grid.label(row, column).is(Role.GROUP));
    }

    /** The columns that name a year and no item. */
    List<Integer> years() {
        return labels.stream().filter(column -> isYear(grid.label(row, column))).toList();
    }

    private static boolean isYear(Label label) {
        return label.year().isPresent() && label.item().isEmpty();
    }

    /** The columns that name an item. */
    List<Integer> items() {
        return labels.stream()
                .filter(column -> grid.label(row, column).item().isPresent())
                .toList();
    }

    /** Whether a cell is the caption of a unit, or a sentence. */
    boolean hasRemark() {
        return labels.stream()
                .map(column -> grid.label(row, column))
                .anyMatch(label -> (label.item().isEmpty() && grid.plain().isRemark(label.text()))
                        || label.text().matches(".*单位\\s*[:：].*"));
    }
}
