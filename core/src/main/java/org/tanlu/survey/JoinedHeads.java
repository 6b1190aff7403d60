package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tanlu.reference.Form;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/**
 * 两行表头 the heading of a register that stands in two rows, the upper one with names of columns and of groups of columns: the
 * names are brought down into the lower row, where that leaves no doubt.
 */
final class JoinedHeads {
    private static final int SEARCHED_ROWS = 10;

    private final Table table;
    private final FormHeadings heads;
    private final Predicate<String> isHarmless;

    /**
     * The headings of a table.
     *
     * @param isHarmless whether a text over a heading leaves its meaning as it is
     */
    JoinedHeads(Table table, Form form, Predicate<String> isHarmless) {
        this.table = table;
        this.heads = new FormHeadings(form);
        this.isHarmless = isHarmless;
    }

    /** The table with its heading in one row; empty for one that has it there already, or that cannot be read so. */
    Optional<Table> find() {
        return IntStream.range(0, Math.min(SEARCHED_ROWS, table.rows().size() - 1))
                .filter(this::isHeading)
                .boxed()
                .findFirst()
                .map(this::joined);
    }

    /** Whether a row and the one below it are a heading only together. */
    private boolean isHeading(int row) {
        int width =
                Math.max(table.rows().get(row).size(), table.rows().get(row + 1).size());
        var both = new TreeSet<String>();
        int upper = 0;
        int lower = 0;
        for (int column = 0; column < width; column++) {
            String above = text(row, column);
            String below = text(row + 1, column);
            boolean isOver = !above.isEmpty() && !below.isEmpty();
            if ((!below.isEmpty() && name(below).isEmpty()) || (isOver && !isGroup(above, below))) {
                return false;
            }
            Optional<String> name = below.isEmpty() ? name(above) : name(below);
            if (name.isPresent() && !both.add(name.get())) {
                return false;
            }
            upper += below.isEmpty() && name.isPresent() ? 1 : 0;
            lower += below.isEmpty() ? 0 : 1;
        }
        return upper > 0 && lower > 0;
    }

    /** Whether a text over a heading only groups it with others. */
    private boolean isGroup(String above, String below) {
        return name(above).isEmpty() && (below.contains(above) || isHarmless.test(above));
    }

    private Optional<String> name(String text) {
        return heads.find(text).map(Heading::id);
    }

    private String text(int row, int column) {
        return table.find(row, column)
                .map(cell -> Characters.strip(cell.text()))
                .orElse("");
    }

    private Table joined(int row) {
        var cells = new ArrayList<>(table.rows().get(row + 1));
        List<Cell> upper = table.rows().get(row);
        for (int column = 0; column < upper.size(); column++) {
            Place place = table.place();
            if (column == cells.size()) {
                cells.add(new Cell("", Cell.Kind.TEXT, new Place(place.file(), place.sheet(), row + 2, column + 1)));
            }
            if (Characters.strip(cells.get(column).text()).isEmpty()) {
                cells.set(
                        column,
                        new Cell(
                                upper.get(column).text(),
                                Cell.Kind.TEXT,
                                cells.get(column).place()));
            }
        }
        var rows = new ArrayList<>(table.rows());
        rows.set(row + 1, cells);
        return new Table(table.name(), table.place(), rows);
    }
}
