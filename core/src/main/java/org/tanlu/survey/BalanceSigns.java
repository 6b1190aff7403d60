package org.tanlu.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;

/**
 * 符号识别 brings the signs of a balance to the yearbook's: transformation inputs −, outputs +; deductions −. What shows the
 * convention is power: a thermal power station does not consume the electricity it makes.
 */
final class BalanceSigns {
    private static final List<EnergyBalance.Cell> OUTPUTS = List.of(
            EnergyBalance.Cell.of("thermal_power", "electricity"),
            EnergyBalance.Cell.of("heat_supply", "heat"),
            EnergyBalance.Cell.of("coking", "coke"));

    private static final List<EnergyBalance.Cell> INPUTS = List.of(
            EnergyBalance.Cell.of("thermal_power", "raw_coal"),
            EnergyBalance.Cell.of("thermal_power", "natural_gas"),
            EnergyBalance.Cell.of("heat_supply", "raw_coal"),
            EnergyBalance.Cell.of("coking", "cleaned_coal"),
            EnergyBalance.Cell.of("refining", "crude_oil"));

    /** Less than a yearbook prints: left by spreadsheets and no evidence of anything. */
    private static final double PRINTABLE = 0.005;

    private final ReferenceData reference;
    private final FindingLog log;
    private final Place place;

    BalanceSigns(ReferenceData reference, FindingLog log, Place place) {
        this.reference = reference;
        this.log = log;
        this.place = place;
    }

    /** Turns round what was printed the other way, and says so. */
    void normalise(Map<EnergyBalance.Cell, Datum> cells) {
        normaliseTransformation(cells);
        for (BalanceRow row : reference.balanceRows().values()) {
            boolean deduction = row.sign().equals("-");
            boolean addition =
                    row.section() == BalanceRow.Section.LOSSES && row.sign().equals("+");
            if (deduction || addition) {
                normaliseRow(row, deduction ? -1 : 1, cells);
            }
        }
    }

    private void normaliseTransformation(Map<EnergyBalance.Cell, Datum> cells) {
        Set<Integer> outputs = signs(OUTPUTS, cells);
        Set<Integer> inputs = signs(INPUTS, cells);
        Set<Integer> reversed = new TreeSet<>(outputs);
        inputs.forEach(sign -> reversed.add(-sign)); // all evidence as if of outputs
        if (reversed.equals(Set.of(-1))) {
            flip(cells, cell -> isTransformation(cell.row()));
            log.at(place, "BAL-SIGN-TRANSFORMATION");
        } else if (outputs.equals(Set.of(1)) && inputs.equals(Set.of(1))) {
            flip(cells, cell -> isUnsignedInput(cell, cells));
            log.at(place, "BAL-SIGN-INPUTS");
        } else if (reversed.size() > 1 || (reversed.isEmpty() && hasTransformation(cells))) {
            log.at(place, "BAL-SIGN-UNKNOWN");
        }
    }

    private static Set<Integer> signs(List<EnergyBalance.Cell> evidence, Map<EnergyBalance.Cell, Datum> cells) {
        var signs = new TreeSet<Integer>();
        evidence.forEach(cell -> signs.add(sign(cells, cell)));
        signs.remove(0);
        return signs;
    }

    private static int sign(Map<EnergyBalance.Cell, Datum> cells, EnergyBalance.Cell cell) {
        return cells.containsKey(cell) ? sign(cells.get(cell)) : 0;
    }

    private static int sign(Datum datum) {
        return datum.value()
                .filter(value -> Math.abs(value.value()) >= PRINTABLE)
                .map(value -> (int) Math.signum(value.value()))
                .orElse(0);
    }

    private boolean hasTransformation(Map<EnergyBalance.Cell, Datum> cells) {
        return cells.entrySet().stream()
                .anyMatch(cell -> isTransformation(cell.getKey().row()) && sign(cell.getValue()) != 0);
    }

    private boolean isTransformation(String row) {
        return reference.balanceRow(row).section() == BalanceRow.Section.TRANSFORMATION;
    }

    /** Whether a positive cell can only be an input. */
    private boolean isUnsignedInput(EnergyBalance.Cell cell, Map<EnergyBalance.Cell, Datum> cells) {
        Carrier carrier = reference.carrier(cell.carrier());
        boolean coal = carrier.kind() == CarrierKind.COAL;
        boolean input = switch (cell.row()) {
            case "thermal_power" -> carrier.kind() != CarrierKind.ELECTRICITY;
            case "heat_supply" -> carrier.kind() != CarrierKind.HEAT;
            case "coking" -> coal;
            case "refining" -> coal || carrier.id().equals("crude_oil");
            case "coal_washing" -> carrier.id().equals("raw_coal");
            case "gas_works" -> coal || carrier.kind() == CarrierKind.COKE;
            case "coal_products_processing" -> coal && !isCoalProduct(carrier);
            case "gas_liquefaction" -> carrier.id().equals("natural_gas");
            default -> false;
        };
        return input && sign(cells, cell) > 0;
    }

    private static boolean isCoalProduct(Carrier carrier) {
        return carrier.id().equals("briquettes") || carrier.id().equals("coal_products");
    }

    private void normaliseRow(BalanceRow row, int sign, Map<EnergyBalance.Cell, Datum> cells) {
        var found = new TreeSet<Integer>();
        cells.forEach((cell, datum) -> {
            if (cell.row().equals(row.id())) {
                found.add(sign(datum));
            }
        });
        found.remove(0);
        if (found.equals(Set.of(-sign))) {
            flip(cells, cell -> cell.row().equals(row.id()));
            log.at(place, "BAL-SIGN-ROW", "row", row.name().chinese());
        } else if (found.size() > 1) {
            log.at(place, "BAL-SIGN-MIXED", "row", row.name().chinese());
        }
    }

    private static void flip(Map<EnergyBalance.Cell, Datum> cells, Predicate<EnergyBalance.Cell> which) {
        List.copyOf(cells.keySet()).stream()
                .filter(which)
                .forEach(cell -> cells.computeIfPresent(cell, (key, datum) -> Signs.negated(datum)));
    }
}
