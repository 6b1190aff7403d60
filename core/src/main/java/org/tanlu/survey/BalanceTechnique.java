package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;

/** 技术校核 tests the ratios of output to input that plants can reach, and the account of electricity. */
final class BalanceTechnique {
    private static final String FACTOR_SET = FuelFactors.GUIDE;
    private static final double SMALLEST_OUTPUT = 1;
    private static final double POWER_SHARE = 0.02;

    private final BalanceGrid grid;
    private final ReferenceData reference;
    private final FindingLog log;
    private final Place table;

    BalanceTechnique(BalanceGrid grid, ReferenceData reference, FindingLog log, Place table) {
        this.grid = grid;
        this.reference = reference;
        this.log = log;
        this.table = table;
    }

    void check() {
        efficiency("thermal_power", CarrierKind.ELECTRICITY, "BAL-POWER-EFFICIENCY", 0.25, 0.60);
        efficiency("heat_supply", CarrierKind.HEAT, "BAL-HEAT-EFFICIENCY", 0.60, 1.00);
        cokeYield();
        refinery();
        electricity();
        outputs("thermal_power", CarrierKind.ELECTRICITY);
        outputs("heat_supply", CarrierKind.HEAT);
    }

    /** Plants make electricity or heat and nothing else: another output means that numbers stand under wrong headings. */
    private void outputs(String row, CarrierKind product) {
        grid.carriers().stream()
                .filter(carrier -> !carrier.isTotal() && carrier.kind() != product)
                .filter(carrier -> grid.at(row, carrier) > SMALLEST_OUTPUT)
                .forEach(carrier -> log.at(
                        grid.place(row, carrier).orElse(table),
                        "BAL-OUTPUT-COLUMN",
                        "year",
                        Integer.toString(grid.year()),
                        "row",
                        grid.name(row).chinese(),
                        "row_en",
                        grid.name(row).english(),
                        "column",
                        carrier.name().chinese(),
                        "column_en",
                        carrier.name().english(),
                        "value",
                        ShortestDecimal.of(grid.at(row, carrier))));
    }

    private void efficiency(String row, CarrierKind product, String rule, double least, double most) {
        ToDoubleFunction<Carrier> energy = carrier -> gigajoules(carrier, grid.at(row, carrier));
        double output = total(carrier -> carrier.kind() == product ? Math.max(0, energy.applyAsDouble(carrier)) : 0);
        double input = total(carrier -> Math.max(0, -energy.applyAsDouble(carrier)));
        boolean valued = grid.carriers().stream()
                .filter(carrier -> !carrier.isTotal() && grid.at(row, carrier) < 0)
                .allMatch(carrier -> calorific(carrier).isPresent());
        if (valued) {
            ratio(rule, row, output, input, least, most);
        }
    }

    private void cokeYield() {
        double coke = Math.max(0, grid.at("coking", reference.carrier("coke")));
        double coal =
                total(carrier -> carrier.kind() == CarrierKind.COAL ? Math.max(0, -grid.at("coking", carrier)) : 0);
        ratio("BAL-COKE-YIELD", "coking", coke, coal, 0.65, 0.80);
    }

    private void refinery() {
        double output = total(carrier -> isOil(carrier) ? Math.max(0, grid.at("refining", carrier)) : 0);
        double input = total(carrier -> isOil(carrier)
                ? Math.max(0, -grid.at("refining", carrier)) + Math.max(0, -grid.at("petroleum_reinput", carrier))
                : 0);
        double coal = total(carrier -> carrier.kind() == CarrierKind.COAL ? Math.abs(grid.at("refining", carrier)) : 0);
        if (coal == 0) { // coal-to-liquids has another yield
            ratio("BAL-REFINERY", "refining", output, input, 0.95, 1.02);
        }
    }

    private static boolean isOil(Carrier carrier) {
        return carrier.kind() == CarrierKind.OIL;
    }

    private double total(ToDoubleFunction<Carrier> amount) {
        return grid.carriers().stream()
                .filter(carrier -> !carrier.isTotal())
                .mapToDouble(amount)
                .sum();
    }

    private void ratio(String rule, String row, double output, double input, double least, double most) {
        if (output <= SMALLEST_OUTPUT || input <= SMALLEST_OUTPUT) {
            return;
        }
        double ratio = output / input;
        if (ratio < least || ratio > most) {
            log.at(
                    table,
                    rule,
                    "year",
                    Integer.toString(grid.year()),
                    "row",
                    grid.name(row).chinese(),
                    "ratio",
                    BalanceChecks.number(100 * ratio),
                    "least",
                    BalanceChecks.number(100 * least),
                    "most",
                    BalanceChecks.number(100 * most));
        }
    }

    /** Electricity used in the region must have been generated there or brought in. */
    private void electricity() {
        Carrier power = reference.carrier("electricity");
        if (!grid.has("final") || !grid.has("thermal_power")) {
            return;
        }
        List<String> conversions = grid.addends(BalanceRow.Section.TRANSFORMATION).stream()
                .map(BalanceRow::id)
                .toList();
        double converted = grid.sum(conversions, power);
        double brought = grid.sum(List.of("primary_production", "inflow", "imports", "outflow", "exports"), power);
        double used = grid.sum(List.of("losses", "final"), power);
        double gap = converted + brought - used;
        if (Math.abs(gap) > POWER_SHARE * Math.abs(used) && Math.abs(gap) > SMALLEST_OUTPUT) {
            log.at(
                    grid.place("final", power).orElse(table),
                    "BAL-POWER-USE",
                    "year",
                    Integer.toString(grid.year()),
                    "supplied",
                    BalanceChecks.number(converted + brought),
                    "used",
                    BalanceChecks.number(used),
                    "gap",
                    BalanceChecks.number(gap));
        }
    }

    private double gigajoules(Carrier carrier, double amount) {
        return amount * calorific(carrier).orElse(0);
    }

    /** Gigajoules per statistical unit; empty when no calorific value is known. */
    private OptionalDouble calorific(Carrier carrier) {
        Unit gigajoule = reference.units().unit("GJ");
        Quantity one = Quantity.of(1, carrier.unit());
        if (carrier.unit().isCompatibleWith(gigajoule)) {
            return OptionalDouble.of(one.in(gigajoule).value());
        }
        Optional<Parameter> ncv = reference.factors().fuels().find(FACTOR_SET, carrier, FuelFactors.NCV);
        if (ncv.isEmpty()) {
            return OptionalDouble.empty();
        }
        Quantity value = ncv.get().value();
        return OptionalDouble.of(
                one.in(reference.units().denominator(value.unit())).value() * value.value());
    }
}
