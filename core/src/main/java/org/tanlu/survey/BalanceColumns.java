package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** Settles the columns of a balance: those that are read, those that say something else, those nobody knows. */
final class BalanceColumns {
    private static final String CODE_HEADING = "(?s)\\s*(代码|代号|行次|序号|编号|行号|甲|乙|丙|丁|[A-Za-z_ ]+)\\s*";

    private final Table table;
    private final Block block;
    private final BalanceLabels labels;
    private final CellAccount account;
    private final FindingLog log;

    BalanceColumns(Table table, Block block, BalanceLabels labels, CellAccount account, FindingLog log) {
        this.table = table;
        this.block = block;
        this.labels = labels;
        this.account = account;
        this.log = log;
    }

    /**
     * A column that is read.
     *
     * @param carrier its carrier
     * @param unit    the unit of its values
     */
    record Measured(Carrier carrier, Unit unit) {}

    /** The columns to be read, by number from 0; all other columns are accounted for. */
    Map<Integer, Measured> settle(Map<Integer, Unit> units) {
        var read = new LinkedHashMap<Integer, Measured>();
        Set<String> seen = new TreeSet<>();
        block.columns().forEach((column, heading) -> {
            block.heads().forEach(row -> account.ignore(row, column, Reasons.HEADING));
            if (!seen.add(heading.carrier().id())) {
                log.at(
                        place(column),
                        "BAL-COLUMN-TWICE",
                        "column",
                        heading.carrier().name().chinese(),
                        "column_en",
                        heading.carrier().name().english());
                reject(column);
                return;
            }
            Optional.ofNullable(units.get(column))
                    .ifPresentOrElse(
                            unit -> read.put(column, new Measured(heading.carrier(), unit)), () -> reject(column));
        });
        block.unitRow().ifPresent(row -> account.ignoreRow(row, Reasons.HEADING));
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, width)
                .filter(column -> !block.columns().containsKey(column) && column != block.label())
                .forEach(this::settleOther);
        block.heads().forEach(row -> account.ignoreRow(row, Reasons.HEADING));
        return read;
    }

    private void settleOther(int column) {
        List<Cell> below = IntStream.range(block.header() + 1, block.end())
                .mapToObj(row -> table.find(row, column))
                .flatMap(Optional::stream)
                .filter(CellAccount::speaks)
                .toList();
        Optional<Cell> heading = block.heading(table, column);
        if (heading.filter(cell -> labels.heading(cell.text()).isPresent()).isPresent()
                && below.stream().noneMatch(BalanceColumns::isValue)) {
            rows().forEach(row -> account.ignore(row, column, Reasons.LEFT_OVER));
            return;
        }
        boolean text = below.stream().noneMatch(BalanceColumns::isValue);
        boolean codes =
                heading.filter(cell -> cell.text().matches(CODE_HEADING)).isPresent() || counts(below);
        if (text || codes) {
            ignore(column);
            return;
        }
        String name = heading.map(cell -> Characters.quote(cell.text())).orElse("");
        Text nearest = Nearest.said(labels.nearestCarrier(name));
        log.at(place(column), "BAL-COLUMN", Facts.of("column", name).and("nearest", nearest));
        reject(column);
    }

    private static boolean isValue(Cell cell) {
        Written written = NumberText.read(cell);
        return written instanceof Written.Amount || cell.kind() != Cell.Kind.TEXT;
    }

    /** Whether cells only number the rows: whole numbers, each greater than the one above. */
    private static boolean counts(List<Cell> cells) {
        double last = -1;
        for (Cell cell : cells) {
            if (!(NumberText.read(cell) instanceof Written.Amount number)
                    || number.value() <= last
                    || number.value() != Math.rint(number.value())) {
                return false;
            }
            last = number.value();
        }
        return cells.size() > 2 && last <= 2.0 * cells.size();
    }

    private Place place(int column) {
        return block.heading(table, column).map(Cell::place).orElseGet(table::place);
    }

    private void reject(int column) {
        rows().forEach(row -> account.reject(row, column));
    }

    private void ignore(int column) {
        rows().forEach(row -> account.ignore(row, column, Reasons.CODES));
    }

    private IntStream rows() {
        return IntStream.range(block.heads().get(0), block.end());
    }
}
