package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Units;
import org.tanlu.survey.BalanceLabels.Heading;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 平衡表版式 where a printed balance has its headings, labels and units. A table may consist of several blocks one below the
 * other, as yearbooks print a continued table (续表); each block has headings of its own, in one row or in several with
 * merged cells: groups of carriers above, carriers below, and single carriers only in the upper row.
 */
final class BalanceLayout {
    private static final int FEWEST_CARRIERS = 2;
    private static final Pattern SUM = Pattern.compile("\\s*[合小总]\\s*计\\s*");

    private final Table table;
    private final BalanceLabels labels;
    private final Units units;

    BalanceLayout(Table table, BalanceLabels labels, Units units) {
        this.table = table;
        this.labels = labels;
        this.units = units;
    }

    /**
     * A part of the table under headings of its own; rows and columns count from 0.
     *
     * @param top      the first row of its title
     * @param heads    the heading rows, one below the other
     * @param body     the first row with a known label
     * @param end      the row behind the last one
     * @param columns  the headings by column
     * @param label    the column of row labels
     * @param unitRow  the row of units; empty when there is none
     */
    record Block(
            int top,
            List<Integer> heads,
            int body,
            int end,
            Map<Integer, Heading> columns,
            int label,
            Optional<Integer> unitRow) {

        /** The lowest heading row. */
        int header() {
            return heads.get(heads.size() - 1);
        }

        /** The lowest cell above a column that says anything. */
        Optional<Cell> heading(Table table, int column) {
            return Stream.iterate(heads.size() - 1, i -> i >= 0, i -> i - 1)
                    .flatMap(i -> table.find(heads.get(i), column).stream())
                    .filter(CellAccount::speaks)
                    .findFirst();
        }
    }

    /** The blocks from top to bottom; none when no row of headings or no column of labels is recognised. */
    List<Block> blocks() {
        Function<String, Optional<Heading>> recogniser = labels::heading;
        List<List<Integer>> heads = heads(recogniser);
        if (heads.isEmpty()) {
            recogniser = labels::headingById;
            heads = heads(recogniser);
        }
        var blocks = new ArrayList<Block>();
        int top = 0;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size()
                    ? heads.get(i + 1).get(0)
                    : table.rows().size();
            Optional<Block> block = block(top, heads.get(i), end, recogniser);
            block.ifPresent(blocks::add);
            top = block.map(this::behindLabels).orElse(top);
        }
        return blocks;
    }

    /** The rows of headings, those that belong together in one list. */
    private List<List<Integer>> heads(Function<String, Optional<Heading>> recogniser) {
        var heads = new ArrayList<List<Integer>>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (headings(List.of(row), recogniser).size() < FEWEST_CARRIERS) {
                continue;
            }
            List<Integer> last = heads.isEmpty() ? List.of() : heads.get(heads.size() - 1);
            if (last.contains(row)) {
                continue;
            }
            if (last.contains(row - 1)) {
                last.add(row);
            } else {
                heads.add(withNeighbours(row, recogniser));
            }
        }
        return heads;
    }

    /** A heading row with the one above or below that names carriers where it is silent. */
    private List<Integer> withNeighbours(int row, Function<String, Optional<Heading>> recogniser) {
        var rows = new ArrayList<>(List.of(row));
        if (row > 0 && names(row - 1, row, recogniser)) {
            rows.add(0, row - 1);
        }
        if (names(row + 1, row, recogniser)) {
            rows.add(row + 1);
        }
        return rows;
    }

    private boolean names(int row, int other, Function<String, Optional<Heading>> recogniser) {
        return row < table.rows().size()
                && table.rows().get(row).stream().noneMatch(cell -> NumberText.read(cell) instanceof Written.Amount)
                && headings(List.of(row), recogniser).keySet().stream()
                        .anyMatch(column -> column > 0
                                && table.find(other, column)
                                        .filter(CellAccount::speaks)
                                        .flatMap(cell -> recogniser.apply(cell.text()))
                                        .isEmpty());
    }

    private Map<Integer, Heading> headings(List<Integer> rows, Function<String, Optional<Heading>> recogniser) {
        var headings = new LinkedHashMap<Integer, Heading>();
        int width = rows.stream()
                .mapToInt(row -> table.rows().get(row).size())
                .max()
                .orElse(0);
        for (int column = 0; column < width; column++) {
            int current = column;
            heading(rows, column, recogniser).ifPresent(heading -> headings.put(current, heading));
        }
        return headings;
    }

    /** The carrier that the lowest row names; that of the row above when this one is silent or says 合计. */
    private Optional<Heading> heading(List<Integer> rows, int column, Function<String, Optional<Heading>> recogniser) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            String text = table.find(rows.get(i), column).map(Cell::text).orElse("");
            Optional<Heading> heading = recogniser.apply(text);
            boolean says = !Characters.isBlank(text) && !SUM.matcher(text).matches();
            if (heading.isPresent() || says) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private Optional<Block> block(
            int top, List<Integer> heads, int end, Function<String, Optional<Heading>> recogniser) {
        int header = heads.get(heads.size() - 1);
        Map<Integer, Heading> columns = withoutLeftOvers(header, end, headings(heads, recogniser));
        return labelColumn(header, end, columns)
                .map(label -> new Block(
                        top,
                        heads,
                        labelRows(label, header, end).findFirst().orElse(end),
                        end,
                        columns,
                        label,
                        unitRow(heads, end, columns)));
    }

    private int behindLabels(Block block) {
        return labelRows(block.label(), block.header(), block.end()).max().orElse(block.header()) + 1;
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
        return labelRows(column, header, end).count();
    }

    private IntStream labelRows(int column, int header, int end) {
        return IntStream.range(header + 1, end)
                .filter(row -> table.find(row, column)
                        .filter(cell -> !labels.rows(cell.text()).isEmpty())
                        .isPresent());
    }

    /** A row near the heading whose cells are units. */
    private Optional<Integer> unitRow(List<Integer> heads, int end, Map<Integer, Heading> columns) {
        int header = heads.get(heads.size() - 1);
        return IntStream.range(Math.max(0, header - 3), Math.min(end, header + 4))
                .filter(row -> !heads.contains(row))
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
