package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.ReadingWords;
import org.tanlu.trace.Text;

/**
 * 修正数 columns of corrected numbers (核定数, 修正后) beside those of the numbers that they correct: of the same row and year a
 * person says which holds.
 */
final class Corrections {
    private final Grid grid;
    private final Pattern corrected;

    Corrections(Grid grid, ReadingWords words) {
        this.grid = grid;
        this.corrected = Pattern.compile(words.alternatives("corrected"));
    }

    /** The same value, asked where a column of corrected numbers beside it has one. */
    Found checked(Found value, Block block, int row, int column) {
        return doubt(block, row, column, value.year()).map(value::but).orElse(value);
    }

    /** What is asked of a value of a year beside which a column of corrected numbers has one; empty where none does. */
    private Optional<Text> doubt(Block block, int row, int column, Optional<Integer> year) {
        Columns columns = block.columns();
        var segments = new Segments(columns, grid.columns());
        if (head(columns, column).isPresent()) {
            return Optional.empty();
        }
        return IntStream.range(0, grid.columns())
                .filter(other -> other != column && segments.index(other) == segments.index(column))
                .filter(other -> !columns.isLabel(other) && grid.isValue(row, other))
                .filter(other -> isOfYear(columns, other, year))
                .boxed()
                .flatMap(other -> head(columns, other).stream())
                .findFirst()
                .map(Doubts::corrected);
    }

    /** The heading by which a column is one of corrected numbers. */
    private Optional<String> head(Columns columns, int column) {
        return columns.heads().get(column).stream()
                .map(head -> head.label().text())
                .filter(text -> corrected.matcher(text).find())
                .findFirst();
    }

    /** Whether a column is of a year, or of none that its headings tell. */
    private static boolean isOfYear(Columns columns, int column, Optional<Integer> year) {
        List<Integer> told = columns.heads().get(column).stream()
                .flatMap(head -> head.label().year().stream())
                .toList();
        return told.isEmpty() || year.isEmpty() || told.contains(year.get());
    }
}
