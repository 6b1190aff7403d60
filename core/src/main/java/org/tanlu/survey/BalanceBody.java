package org.tanlu.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.BalanceColumns.Measured;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** Reads the rows of a block of a balance; one use only. */
final class BalanceBody {
    private final Table table;
    private final Block block;
    private final Map<Integer, Measured> columns;
    private final BalanceReader.Publication publication;
    private final BalanceLabels labels;
    private final CellAccount account;
    private final FindingLog log;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> listed = new TreeSet<>();
    private BalanceRow.Section section = BalanceRow.Section.SUPPLY;

    BalanceBody(
            Table table,
            Block block,
            Map<Integer, Measured> columns,
            BalanceReader.Publication publication,
            BalanceLabels labels,
            CellAccount account,
            FindingLog log) {
        this.table = table;
        this.block = block;
        this.columns = columns;
        this.publication = publication;
        this.labels = labels;
        this.account = account;
        this.log = log;
    }

    /** Puts the data of all rows into the cells. */
    void read(Map<EnergyBalance.Cell, Datum> cells) {
        for (int row = block.header() + 1; row < block.end(); row++) {
            if (!Optional.of(row).equals(block.unitRow())) {
                read(row, cells);
            }
        }
    }

    /** The rows that the block lists, filled in or not. */
    Set<String> listed() {
        return listed;
    }

    private void read(int row, Map<EnergyBalance.Cell, Datum> cells) {
        Cell label = table.find(row, block.label()).orElseGet(() -> new Cell("", Cell.Kind.TEXT, table.place()));
        Optional<BalanceRow> known = choose(labels.rows(label.text()));
        if (known.isEmpty()) {
            readUnknown(row, label);
            return;
        }
        account.ignore(row, block.label(), Reasons.HEADING);
        section = known.get().section();
        if (known.get().kind() != BalanceRow.Kind.HEADING) {
            listed.add(known.get().id());
        }
        if (known.get().kind() == BalanceRow.Kind.HEADING) {
            account.ignoreRow(row, Reasons.SUBTOTAL);
        } else if (seen.contains(known.get().id()) && !hasValues(row)) {
            account.ignoreRow(row, Reasons.LEFT_OVER);
        } else if (hasValues(row) && !seen.add(known.get().id())) {
            log.at(label.place(), "BAL-ROW-TWICE", "row", Characters.quote(label.text()));
            account.rejectRow(row);
        } else {
            for (Map.Entry<Integer, Measured> column : columns.entrySet()) {
                table.find(row, column.getKey())
                        .filter(CellAccount::speaks)
                        .ifPresent(cell -> read(cell, row, column.getKey(), column.getValue(), known.get(), cells));
            }
            account.ignoreRow(row, Reasons.CODES);
        }
    }

    private boolean hasValues(int row) {
        return columns.keySet().stream()
                .map(column -> table.find(row, column))
                .flatMap(Optional::stream)
                .map(NumberText::read)
                .anyMatch(written -> !(written instanceof Written.Absent));
    }

    /** The row that a label means: the only one, or the one of the section that is being read. */
    private Optional<BalanceRow> choose(List<BalanceRow> candidates) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        return candidates.stream().filter(row -> row.section() == section).findFirst();
    }

    private void readUnknown(int row, Cell label) {
        List<Cell> written = columns.keySet().stream()
                .map(column -> table.find(row, column))
                .flatMap(Optional::stream)
                .filter(CellAccount::speaks)
                .toList();
        boolean values = written.stream().anyMatch(cell -> NumberText.read(cell) instanceof Written.Amount);
        if (!values || numbersColumns(written)) {
            account.ignoreRow(row, values ? Reasons.CODES : Reasons.TITLE);
            return;
        }
        log.at(
                label.place().row() > 0 ? label.place() : written.get(0).place(),
                "BAL-ROW",
                Facts.of("row", Characters.quote(label.text()))
                        .and("cells", written.size())
                        .and("nearest", Nearest.said(labels.nearestRow(label.text()))));
        account.rejectRow(row);
    }

    /** Whether a row only numbers the columns, as official forms do under their headings. */
    private static boolean numbersColumns(List<Cell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (!(NumberText.read(cells.get(i)) instanceof Written.Amount one)
                    || !(NumberText.read(cells.get(i + 1)) instanceof Written.Amount next)
                    || next.value() != one.value() + 1) {
                return false;
            }
        }
        return cells.size() > 2;
    }

    private void read(
            Cell cell, int row, int column, Measured measured, BalanceRow known, Map<EnergyBalance.Cell, Datum> cells) {
        Carrier carrier = measured.carrier();
        Written written = NumberText.read(cell);
        if (written instanceof Written.Amount number && number.mark() == Written.Mark.NONE) {
            Quantity value = statistical(Quantity.of(number.value(), measured.unit()), carrier);
            Datum datum = datum(known, carrier, cell, Optional.of(value), Optional.empty());
            put(row, column, known, carrier, datum, cells);
        } else if (written instanceof Written.Key key) {
            Datum datum = datum(known, carrier, cell, Optional.empty(), Optional.of(key.notation()));
            put(row, column, known, carrier, datum, cells);
        } else if (written instanceof Written.Absent) {
            account.ignore(row, column, Reasons.NO_DATA);
        } else {
            refuse(cell, written, known, carrier);
            account.reject(row, column);
        }
    }

    private void put(
            int row, int column, BalanceRow known, Carrier carrier, Datum datum, Map<EnergyBalance.Cell, Datum> cells) {
        Datum first = cells.putIfAbsent(EnergyBalance.Cell.of(known.id(), carrier.id()), datum);
        if (first == null) {
            account.accept(row, column);
        } else if (first.value().equals(datum.value())) {
            account.ignore(row, column, Reasons.REPEATED);
        } else {
            log.at(
                    datum.place(),
                    "BAL-CELL-TWICE",
                    "row",
                    known.name().chinese(),
                    "row_en",
                    known.name().english(),
                    "column",
                    carrier.name().chinese(),
                    "column_en",
                    carrier.name().english(),
                    "place",
                    first.place().toString());
            account.reject(row, column);
        }
    }

    private void refuse(Cell cell, Written written, BalanceRow row, Carrier carrier) {
        Text reason = written instanceof Written.Refused refused
                ? refused.reason()
                : Text.of("平衡表里没有百分数", "a balance has no percentages");
        log.at(
                cell.place(),
                "BAL-NUMBER",
                "value",
                Characters.quote(cell.text()),
                "row",
                row.name().chinese(),
                "row_en",
                row.name().english(),
                "column",
                carrier.name().chinese(),
                "column_en",
                carrier.name().english(),
                "reason_zh",
                reason.chinese(),
                "reason_en",
                reason.english());
    }

    private Datum datum(
            BalanceRow row, Carrier carrier, Cell cell, Optional<Quantity> value, Optional<Notation> notation) {
        return new Datum(
                "balance/" + row.id() + "/" + carrier.id(),
                Text.of(
                        "能源平衡表·" + row.name().chinese() + "·" + carrier.name().chinese(),
                        "balance, " + row.name().english() + ", "
                                + carrier.name().english()),
                publication.year(),
                value,
                notation,
                publication.source(),
                publication.verification(),
                "",
                "",
                notation.filter(Notation.C::equals)
                        .map(secret ->
                                publication.access().and(Access.CONFIDENTIAL)) // its neighbours must not give it away
                        .orElse(publication.access()),
                cell.place());
    }

    /** The amount in the carrier's statistical unit; untouched when the units have the same size. */
    private static Quantity statistical(Quantity value, Carrier carrier) {
        return value.unit().factor() == carrier.unit().factor()
                ? Quantity.of(value.value(), carrier.unit())
                : value.in(carrier.unit());
    }
}
