package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;

/**
 * 清单符号 the signs of transformation in an inventory: the yearbook's, inputs − and outputs +. What power and heat plants
 * burn can only be input, what they are for only output; a year that has all of it the other way round is turned, a single
 * wrong sign is left out.
 */
@Clause("7.1.6")
final class InventorySigns {
    private final ReferenceData reference;
    private final FindingLog log;

    InventorySigns(ReferenceData reference, FindingLog log) {
        this.reference = reference;
        this.log = log;
    }

    /** The cells of a year in the yearbook's signs; what cannot be is found. */
    Map<EnergyBalance.Cell, Datum> normalised(int year, Map<EnergyBalance.Cell, Datum> cells) {
        Map<EnergyBalance.Cell, Datum> wrong = judged(cells, -1);
        var normalised = new LinkedHashMap<>(cells);
        if (isReversed(wrong) && judged(cells, 1).isEmpty()) {
            Place first = wrong.values().iterator().next().place();
            log.at(first, "SUR-SIGN-YEAR", "year", Integer.toString(year));
            normalised.replaceAll((cell, datum) -> isTransformation(cell) ? Signs.negated(datum) : datum);
        } else {
            wrong.forEach(this::refuse);
            normalised.keySet().removeAll(wrong.keySet());
        }
        return normalised;
    }

    /** The cells whose sign is as expected (1) or the opposite (−1). */
    private Map<EnergyBalance.Cell, Datum> judged(Map<EnergyBalance.Cell, Datum> cells, int outcome) {
        var judged = new LinkedHashMap<EnergyBalance.Cell, Datum>();
        cells.forEach((cell, datum) -> {
            if (expected(cell) * sign(datum) == outcome) {
                judged.put(cell, datum);
            }
        });
        return judged;
    }

    /** Whether there are outputs and inputs among cells. */
    private boolean isReversed(Map<EnergyBalance.Cell, Datum> cells) {
        return cells.keySet().stream().mapToInt(this::expected).distinct().count() > 1;
    }

    /** The only sign that a cell can have; 0 when it can have either. */
    private int expected(EnergyBalance.Cell cell) {
        CarrierKind kind = reference.carrier(cell.carrier()).kind();
        boolean energy = kind == CarrierKind.ELECTRICITY || kind == CarrierKind.HEAT;
        return switch (cell.row()) {
            case "thermal_power" -> kind == CarrierKind.ELECTRICITY ? 1 : energy ? 0 : -1;
            case "heat_supply" -> kind == CarrierKind.HEAT ? 1 : energy ? 0 : -1;
            default -> 0;
        };
    }

    private static int sign(Datum datum) {
        return datum.value().map(value -> (int) Math.signum(value.value())).orElse(0);
    }

    private boolean isTransformation(EnergyBalance.Cell cell) {
        return reference.balanceRow(cell.row()).section() == BalanceRow.Section.TRANSFORMATION;
    }

    private void refuse(EnergyBalance.Cell cell, Datum datum) {
        boolean output = expected(cell) > 0;
        log.at(
                datum.place(),
                "SUR-SIGN",
                "item",
                ItemNames.label(datum.name(), datum.item()),
                "item_en",
                datum.name().english(),
                "value",
                datum.value().orElseThrow().toString(),
                "expected_zh",
                output ? "产出，应为正" : "投入，应为负",
                "expected_en",
                output ? "output, positive" : "input, negative");
    }
}
