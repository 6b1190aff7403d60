package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRow.Section;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;

/**
 * 合计与分项 whether the told total of a carrier is what its parts make: apparent consumption = final use − output + input of
 * transformation (+ losses where the publication counts them), and in a balance supply + transformation − losses − final use =
 * statistical difference. A single wrong value opens the identity of its column; what closes excuses a jump (clause 4.2).
 */
@Clause("4.2")
final class InventoryTotals {
    private final double rounding;
    private final Map<Key, Gap> gaps = new LinkedHashMap<>();

    /** A column of a publication. */
    private record Key(Kind kind, int year, String carrier) {}

    /**
     * What a total misses.
     *
     * @param year    the year
     * @param carrier the carrier
     * @param total   the datum of the total
     * @param parts   the sum of its parts, in the carrier's unit
     */
    record Gap(int year, Carrier carrier, Datum total, Quantity parts) {
        double amount() {
            return total.value().orElseThrow().in(parts.unit()).value() - parts.value();
        }
    }

    private InventoryTotals(Parameters parameters) {
        this.rounding = parameters.threshold("rounding");
    }

    static InventoryTotals of(List<EnergyTable> tables, ReferenceData reference, Parameters parameters) {
        var totals = new InventoryTotals(parameters);
        for (EnergyTable table : tables) {
            reference.addableCarriers().stream()
                    .filter(table::tells)
                    .forEach(carrier -> gap(table, carrier)
                            .ifPresent(gap ->
                                    totals.gaps.put(new Key(table.energy().kind(), table.year(), carrier.id()), gap)));
        }
        return totals;
    }

    private static Optional<Gap> gap(EnergyTable table, Carrier carrier) {
        Kind kind = table.energy().kind();
        if (kind == Kind.BALANCE) {
            return balanceGap(table, carrier);
        }
        return kind == Kind.INVENTORY && table.isWhole() ? inventoryGap(table, carrier) : Optional.empty();
    }

    private static Optional<Gap> inventoryGap(EnergyTable table, Carrier carrier) {
        return told(table, BalanceRows.CONSUMPTION, carrier).map(total -> {
            double parts = table.finalUse(carrier) - table.sum(Section.TRANSFORMATION, carrier);
            double losses = table.at(BalanceRows.LOSSES, carrier);
            double told = total.value().orElseThrow().in(carrier.unit()).value();
            boolean withLosses = Math.abs(told - parts - losses) < Math.abs(told - parts);
            return new Gap(
                    table.year(), carrier, total, Quantity.of(withLosses ? parts + losses : parts, carrier.unit()));
        });
    }

    /** The printed balance as a whole: what remains beside the printed statistical difference. */
    private static Optional<Gap> balanceGap(EnergyTable table, Carrier carrier) {
        double parts = table.sum(Section.SUPPLY, carrier)
                + table.sum(Section.TRANSFORMATION, carrier)
                - table.at(BalanceRows.LOSSES, carrier)
                - table.finalUse(carrier);
        return told(table, BalanceRows.STATISTICAL_DIFFERENCE, carrier)
                .map(total -> new Gap(table.year(), carrier, total, Quantity.of(parts, carrier.unit())));
    }

    private static Optional<Datum> told(EnergyTable table, String row, Carrier carrier) {
        return table.energy().find(row, carrier).filter(total -> total.value().isPresent());
    }

    /** The inventories' gaps beyond rounding, by year and carrier; those of balances have findings of their own. */
    List<Gap> open() {
        var open = new ArrayList<Gap>();
        gaps.forEach((key, gap) -> {
            if (key.kind() == Kind.INVENTORY && isOpen(gap)) {
                open.add(gap);
            }
        });
        return open;
    }

    private boolean isOpen(Gap gap) {
        return Math.abs(gap.amount()) > rounding + 1e-9;
    }

    /** Whether the identity closes so well that a value wrong by this amount would have opened it. */
    boolean excludes(Kind kind, int year, String carrier, double amount) {
        Gap gap = gaps.get(new Key(kind, year, carrier));
        return gap != null && !isOpen(gap) && Math.abs(amount) > 3 * rounding;
    }
}
