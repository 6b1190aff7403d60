package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 能源数据用于其他排放源 what the energy publication tells to sources beside combustion (clause 7.1.1): fuel that was not burnt,
 * and how much natural gas was consumed.
 *
 * @param feedstock  by carrier, the CO2 in tonnes that feedstock and non-energy use would have given off if burnt
 * @param naturalGas the consumption of natural gas; empty when the publication tells none or the method counts no leaks
 */
@Clause({"7.1.1", "7.1.6"})
record EnergyActivity(Map<Carrier, Derivation> feedstock, Optional<Derivation> naturalGas) {
    private static final Text IF_BURNT =
            Text.of("原料及非能源利用量×燃烧排放因子", "feedstock and non-energy use × factor of combustion");
    private static final Text CONSUMED =
            Text.of("火力发电、供热投入与终端消费之和", "inputs of power and heat plants and final consumption");

    EnergyActivity {
        feedstock = Collections.unmodifiableMap(new LinkedHashMap<>(feedstock));
    }

    static EnergyActivity of(Basis basis, Method method, ConsumptionSide.Result consumption, ReferenceData reference) {
        Map<Carrier, Derivation> feedstock = new LinkedHashMap<>();
        consumption.excluded().forEach((carrier, amount) -> {
            if (amount.value() > 0) {
                method.findFactor(carrier, "")
                        .ifPresent(
                                factor -> feedstock.put(carrier, ifBurnt(basis, carrier, amount, factor, reference)));
            }
        });
        Carrier gas = reference.carrier("natural_gas");
        return new EnergyActivity(feedstock, method.countsGasLeaks() ? consumption(basis, gas) : Optional.empty());
    }

    private static Derivation ifBurnt(
            Basis basis, Carrier carrier, Quantity amount, EmissionFactor factor, ReferenceData reference) {
        Stream<Datum> declared = basis.governing().find(BalanceRows.FEEDSTOCK, carrier).stream();
        Stream<Datum> unburnt = carrier.finalUse() == Carrier.FinalUse.NON_ENERGY
                ? BalanceRows.FINAL_ROWS.stream()
                        .flatMap(row -> basis.uses(row, carrier).stream())
                        .flatMap(use -> use.data().stream())
                : Stream.empty();
        Derivation activity = new Derivation(
                Text.of(
                        carrier.name().chinese() + "原料及非能源利用量",
                        "feedstock and non-energy use of " + carrier.name().english()),
                amount,
                Text.of("未燃烧的部分", "what was not burnt"),
                "7.1.6",
                Stream.concat(declared, unburnt).distinct().map(Derivations::of).toList());
        return new Derivation(
                Text.of(
                        carrier.name().chinese() + "原料所含碳（折二氧化碳）",
                        "carbon of " + carrier.name().english() + " feedstock, as CO2"),
                Quantity.of(factor.times(amount).tonnes(), reference.units().unit("t")),
                IF_BURNT,
                "7.1.6",
                List.of(activity, Derivations.of(factor)));
    }

    private static Optional<Derivation> consumption(Basis basis, Carrier gas) {
        var total = new Sum();
        var data = new ArrayList<Derivation>();
        for (String row : List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY)) {
            basis.input(row, gas).filter(input -> input.value() > 0).ifPresent(input -> {
                total.add(input.value());
                basis.governing().find(row, gas).map(Derivations::of).ifPresent(data::add);
            });
        }
        for (String row : BalanceRows.FINAL_ROWS) {
            for (Use use : basis.uses(row, gas)) {
                total.add(use.amount().value());
                use.data().stream().map(Derivations::of).forEach(data::add);
            }
        }
        return data.isEmpty()
                ? Optional.empty()
                : Optional.of(new Derivation(
                        Text.of("天然气消费量", "consumption of natural gas"),
                        Quantity.of(total.value(), gas.unit()),
                        CONSUMED,
                        "7.1.6",
                        data.stream().distinct().toList()));
    }
}
