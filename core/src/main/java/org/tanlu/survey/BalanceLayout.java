package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tanlu.reference.Units;
import org.tanlu.survey.BalanceLabels.Heading;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 平衡表版式 where a printed balance has its headings, labels and units. A table may consist of several blocks one below the
 * other, as yearbooks print a continued table (续表); each block has a heading row of its own.
 */
final class BalanceLayout {
    private static final int FEWEST_CARRIERS = 2;

    private final Table table;
    private final BalanceLabels labels;
    private final Units units;

    BalanceLayout(Table table, BalanceLabels labels, Units units) {
        this.table = table;
        this.labels = labels;
        this.units = units;
    }

    /**
     * A part of the table under one heading row; rows and columns count from 0.
     *
     * @param header   the heading row
     * @param end      the row behind the last one
     * @param columns  the headings by column
     * @param label    the column of row labels
     * @param unitRow  the row of units; empty when there is none
     */
    record Block(int header, int end, Map<Integer, Heading> columns, int label, Optional<Integer> unitRow) {}

    /** The blocks from top to bottom; none when no row of headings or no column of labels is recognised. */
    List<Block> blocks() {
        Function<String, Optional<Heading>> recogniser = labels::heading;
        List<Integer> headers = headers(recogniser);
        if (headers.isEmpty()) {
            recogniser = labels::headingById;
            headers = headers(recogniser);
        }
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size() ? headers.get(i + 1) : table.rows().size();
            block(headers.get(i), end, recogniser).ifPresent(blocks::add);
        }
        return blocks;
    }

    private List<Integer> headers(Function<String, Optional<Heading>> recogniser) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> headings(row, recogniser).size() >= FEWEST_CARRIERS)
                .boxed()
                .toList();
    }

    private Map<Integer, Heading> headings(int row, Function<String, Optional<Heading>> recogniser) {
        var headings = new LinkedHashMap<Integer, Heading>();
        List<Cell> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            int current = column;
            recogniser.apply(cells.get(column).text()).ifPresent(heading -> headings.put(current, heading));
        }
        return headings;
    }

    private Optional<Block> block(int header, int end, Function<String, Optional<Heading>> recogniser) {
        Map<Integer, Heading> columns = withoutLeftOvers(header, end, headings(header, recogniser));
        return labelColumn(header, end, columns)
                .map(label -> new Block(header, end, columns, label, unitRow(header, end, columns)));
    }

    /** The headings without those that repeat another and have no number below, as a form leaves when a table covers it. */
    private Map<Integer, Heading> withoutLeftOvers(int header, int end, Map<Integer, Heading> headings) {
        var numbered = new TreeSet<String>();
        headings.forEach((column, heading) -> {
            if (hasNumber(column, header, end)) {
                numbered.add(heading.carrier().id());
            }
        });
        var seen = new TreeSet<String>();
        var kept = new LinkedHashMap<Integer, Heading>();
        headings.forEach((column, heading) -> {
            String carrier = heading.carrier().id();
            if (hasNumber(column, header, end) || (!numbered.contains(carrier) && seen.add(carrier))) {
                kept.put(column, heading);
            }
        });
        return kept;
    }

    private boolean hasNumber(int column, int header, int end) {
        return IntStream.range(header + 1, end)
                .mapToObj(row -> table.find(row, column))
                .flatMap(Optional::stream)
                .anyMatch(this::isNumber);
    }

    /** Whether a cell says a number, or something that is neither a unit nor a sign for nothing. */
    private boolean isNumber(Cell cell) {
        Written written = NumberText.read(cell);
        boolean other =
                !(written instanceof Written.Absent) && units.all(cell.text()).isEmpty();
        return written instanceof Written.Amount || other;
    }

    /** The column with the most known labels below the heading; the leftmost of equals. */
    private Optional<Integer> labelColumn(int header, int end, Map<Integer, Heading> columns) {
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> !columns.containsKey(column) && knownLabels(column, header, end) > 0)
                .boxed()
                .max(Comparator.comparingLong((Integer column) -> knownLabels(column, header, end))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private long knownLabels(int column, int header, int end) {
        return IntStream.range(header + 1, end)
                .mapToObj(row -> table.find(row, column))
                .flatMap(Optional::stream)
                .filter(cell -> !labels.rows(cell.text()).isEmpty())
                .count();
    }

    /** A row near the heading whose cells are units. */
    private Optional<Integer> unitRow(int header, int end, Map<Integer, Heading> columns) {
        return IntStream.range(Math.max(0, header - 3), Math.min(end, header + 4))
                .filter(row -> row != header)
                .filter(row -> isUnitRow(row, columns))
                .boxed()
                .min(Comparator.comparingInt(row -> Math.abs(row - header)));
    }

    private boolean isUnitRow(int row, Map<Integer, Heading> columns) {
        List<Cell> written = columns.keySet().stream()
                .map(column -> table.find(row, column))
                .flatMap(Optional::stream)
                .filter(CellAccount::speaks)
                .toList();
        long known = written.stream()
                .filter(cell -> !(NumberText.read(cell) instanceof Written.Amount)) // "1" is the unit of fractions, too
                .filter(cell -> !units.all(cell.text()).isEmpty())
                .count();
        return !written.isEmpty() && known * 2 > written.size();
    }
}
