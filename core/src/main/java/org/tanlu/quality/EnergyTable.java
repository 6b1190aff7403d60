package org.tanlu.quality;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRow.Section;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Cell;

/** 能源表 an energy publication as plain amounts in statistical units, read once; as {@link EnergyBalance#findAmount} tells them. */
final class EnergyTable {
    private static final String TRANSPORT = "transport";

    private final EnergyBalance energy;
    private final ReferenceData reference;
    private final Map<Cell, Double> printed = new LinkedHashMap<>();
    private final Map<Cell, Sum> branches = new LinkedHashMap<>();
    private final Set<String> carriers = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();

    EnergyTable(EnergyBalance energy, ReferenceData reference) {
        this.energy = energy;
        this.reference = reference;
        energy.cells().forEach(this::add);
    }

    private void add(Cell cell, Datum datum) {
        carriers.add(cell.carrier());
        rows.add(cell.row());
        datum.value().ifPresent(value -> {
            double amount = value.in(reference.carrier(cell.carrier()).unit()).value();
            Cell row = Cell.of(cell.row(), cell.carrier());
            if (cell.sector().isEmpty()) {
                printed.put(row, amount);
            } else {
                branches.computeIfAbsent(row, any -> new Sum()).add(amount);
            }
        });
    }

    EnergyBalance energy() {
        return energy;
    }

    int year() {
        return energy.year();
    }

    boolean tells(Carrier carrier) {
        return carriers.contains(carrier.id());
    }

    /** Whether it tells of all users, or else of some branches only. */
    boolean isWhole() {
        return rows.contains(TRANSPORT) && rows.contains(BalanceRows.INDUSTRY);
    }

    OptionalDouble find(String row, Carrier carrier) {
        Cell cell = Cell.of(row, carrier.id());
        return Optional.ofNullable(printed.get(cell))
                .or(() -> Optional.ofNullable(branches.get(cell)).map(Sum::value))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    double at(String row, Carrier carrier) {
        return find(row, carrier).orElse(0);
    }

    /** Final use: households once, whether told divided or not. */
    double finalUse(Carrier carrier) {
        var sum = new Sum();
        BalanceRows.FINAL_ROWS.stream()
                .filter(row -> !row.equals(BalanceRows.RESIDENTIAL))
                .forEach(row -> sum.add(at(row, carrier)));
        boolean divided = find(BalanceRows.URBAN, carrier).isPresent()
                || find(BalanceRows.RURAL, carrier).isPresent();
        if (!divided) {
            sum.add(at(BalanceRows.RESIDENTIAL, carrier));
        }
        return sum.value();
    }

    /** The sum of a section's addends. */
    double sum(Section section, Carrier carrier) {
        var sum = new Sum();
        addends(section, carrier).forEach(sum::add);
        return sum.value();
    }

    /** What went into transformation. */
    double inputs(Carrier carrier) {
        var sum = new Sum();
        addends(Section.TRANSFORMATION, carrier).filter(amount -> amount < 0).forEach(amount -> sum.add(-amount));
        return sum.value();
    }

    private DoubleStream addends(Section section, Carrier carrier) {
        return reference.balanceRows().values().stream()
                .filter(row -> row.section() == section && row.kind() == BalanceRow.Kind.ITEM)
                .mapToDouble(row -> at(row.id(), carrier));
    }
}
