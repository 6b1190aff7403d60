package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/** 平衡表数表 a balance as plain numbers in statistical units, for checks; a cell that was not printed adds nothing. */
final class BalanceGrid {
    private final EnergyBalance balance;
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> carriers = new TreeSet<>();
    private final ReferenceData reference;

    BalanceGrid(EnergyBalance balance, ReferenceData reference) {
        this.balance = balance;
        this.reference = reference;
        balance.cells().keySet().forEach(cell -> {
            rows.add(cell.row());
            carriers.add(cell.carrier());
        });
    }

    /** Whether any cell of a row was printed. */
    boolean has(String row) {
        return rows.contains(row);
    }

    /** The carriers that have any cell, totals among them, in printed order. */
    List<Carrier> carriers() {
        return reference.carriers().values().stream()
                .filter(carrier -> carriers.contains(carrier.id()))
                .toList();
    }

    /** The rows of a section that have any cell, its total left out. */
    List<BalanceRow> addends(BalanceRow.Section section) {
        return reference.balanceRows().values().stream()
                .filter(row -> row.section() == section && has(row.id()))
                .filter(row -> row.kind() != BalanceRow.Kind.TOTAL)
                .toList();
    }

    OptionalDouble find(String row, Carrier carrier) {
        return balance.find(row, carrier)
                .flatMap(Datum::value)
                .map(value -> OptionalDouble.of(value.value()))
                .orElse(OptionalDouble.empty());
    }

    /** What is printed in a cell, as yearbooks print numbers; one that is blank is no nought. */
    Text printed(String row, Carrier carrier) {
        return balance.find(row, carrier)
                .map(datum -> datum.value()
                        .map(value -> BalanceChecks.number(value.value()))
                        .orElseGet(() -> datum.told()))
                .map(text -> Text.of(text, text))
                .orElse(Text.of("空白", "blank"));
    }

    double at(String row, Carrier carrier) {
        return find(row, carrier).orElse(0);
    }

    double sum(List<String> rows, Carrier carrier) {
        var sum = new Sum();
        rows.forEach(row -> sum.add(at(row, carrier)));
        return sum.value();
    }

    Optional<Place> place(String row, Carrier carrier) {
        return balance.find(row, carrier).map(Datum::place);
    }

    Text name(String row) {
        return reference.balanceRow(row).name();
    }

    int year() {
        return balance.year();
    }
}
