package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 单元格记账 keeps account of a table's cells while it is read. The first word about a cell stands, so that a row can be
 * settled as a whole after its exceptions.
 */
final class CellAccount {
    private static final Text ACCEPTED = Text.of("采用", "accepted");
    private static final Text REJECTED = Text.of("拒绝", "rejected");

    private final Table table;
    private final Map<Coordinate, Text> fates = new LinkedHashMap<>();

    CellAccount(Table table) {
        this.table = table;
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (isWritten(cells.get(column))
                        && Characters.isBlank(cells.get(column).text())) {
                    settle(row, column, Reasons.INVISIBLE);
                }
            }
        }
    }

    private record Coordinate(int row, int column) {}

    /** Whether a cell has to be accounted for; an uncalculated formula has, although it shows nothing. */
    static boolean isWritten(Cell cell) {
        return !cell.isBlank() || cell.kind() == Cell.Kind.UNCALCULATED || cell.kind() == Cell.Kind.ERROR;
    }

    /** Whether a cell says anything to a reader. */
    static boolean speaks(Cell cell) {
        return isWritten(cell) && !(Characters.isBlank(cell.text()) && cell.kind() == Cell.Kind.TEXT);
    }

    void accept(int row, int column) {
        settle(row, column, ACCEPTED);
    }

    void reject(int row, int column) {
        settle(row, column, REJECTED);
    }

    void ignore(int row, int column, Text reason) {
        settle(row, column, reason);
    }

    void acceptRow(int row) {
        settleRow(row, ACCEPTED);
    }

    void rejectRow(int row) {
        settleRow(row, REJECTED);
    }

    void ignoreRow(int row, Text reason) {
        settleRow(row, reason);
    }

    void rejectAll() {
        for (int row = 0; row < table.rows().size(); row++) {
            settleRow(row, REJECTED);
        }
    }

    void ignoreAll(Text reason) {
        for (int row = 0; row < table.rows().size(); row++) {
            settleRow(row, reason);
        }
    }

    private void settleRow(int row, Text fate) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            settle(row, column, fate);
        }
    }

    private void settle(int row, int column, Text fate) {
        if (table.find(row, column).filter(CellAccount::isWritten).isPresent()) {
            fates.putIfAbsent(new Coordinate(row, column), fate);
        }
    }

    /** The account as it stands. */
    Ledger ledger() {
        Place place = table.place();
        int written = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter(CellAccount::isWritten)
                .count();
        var ignored = new TreeMap<String, Text>();
        var counts = new LinkedHashMap<Text, Integer>();
        fates.values().forEach(fate -> ignored.putIfAbsent(fate.chinese(), fate));
        ignored.values().stream()
                .filter(fate -> !fate.equals(ACCEPTED) && !fate.equals(REJECTED))
                .forEach(fate -> counts.put(fate, count(fate)));
        return new Ledger(place, written, count(ACCEPTED), count(REJECTED), counts);
    }

    private int count(Text fate) {
        return (int) fates.values().stream().filter(fate::equals).count();
    }
}
