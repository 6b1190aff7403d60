package org.tanlu.survey.layout;

import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.trace.Text;

/**
 * 错位的行 rows that were typed one cell beside their heads: a number stands where no head is while a column of values is blank in
 * the row, or the other rows have nothing there. No number of such a row is sure to stand under its own year.
 */
final class ShiftedRows {
    private ShiftedRows() {}

    /** Why all numbers of a row are asked; empty for a row that stands under its heads. */
    static Optional<Text> doubt(Grid grid, Block block, int row) {
        int first = IntStream.range(0, grid.columns())
                .filter(column -> isHeaded(block, column))
                .findFirst()
                .orElse(grid.columns());
        return IntStream.range(first, grid.columns())
                .filter(column -> isBeside(grid, block, row, column))
                .filter(column -> hasGap(grid, block, row) || isAlone(grid, block, row, column))
                .boxed()
                .findFirst()
                .map(column -> shifted(grid, row, column));
    }

    private static boolean isBeside(Grid grid, Block block, int row, int column) {
        return block.columns().heads().get(column).isEmpty() && grid.isValue(row, column);
    }

    private static boolean isHeaded(Block block, int column) {
        return !block.columns().heads().get(column).isEmpty()
                && block.columns().role(column).filter(Role.VALUE::equals).isPresent();
    }

    /** Whether a column of values with a head is blank in the row. */
    private static boolean hasGap(Grid grid, Block block, int row) {
        return IntStream.range(0, grid.columns())
                .anyMatch(column -> isHeaded(block, column)
                        && !grid.speaks(row, column)
                        && grid.anchor(row, column)[0] == row
                        && grid.anchor(row, column)[1] == column);
    }

    /** Whether no other row of the table has a number in a column, though there are others with numbers. */
    private static boolean isAlone(Grid grid, Block block, int row, int column) {
        return IntStream.range(block.bottom() + 1, block.end())
                        .filter(other -> other != row)
                        .noneMatch(other -> grid.isValue(other, column))
                && IntStream.range(block.bottom() + 1, block.end())
                        .anyMatch(other ->
                                other != row && RowWords.of(grid, other).numbers() > 0);
    }

    private static Text shifted(Grid grid, int row, int column) {
        String address = grid.find(row, column).orElseThrow().place().address();
        return Text.of(
                "第 " + (row + 1) + " 行在没有表头的 " + address + " 格有数，整行可能与表头错开了一格，各数是哪一年的？请改正来件后重新接收",
                "Row " + (row + 1) + " has a number in " + address
                        + ", which has no heading: the whole row may stand beside its heads. Correct the file and receive it"
                        + " again.");
    }
}
