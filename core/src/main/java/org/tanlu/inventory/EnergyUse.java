package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 能源消费量 energy in standard coal by calorific value (当量值), out of the publication that an inventory rests on (clauses
 * 7.1.6 and 9.3).
 *
 * @param reference the reference data
 */
@Clause("7.1.6")
public record EnergyUse(ReferenceData reference) {
    private static final Text PRINTED = Text.of("按公布数换算单位", "as published, in another unit");

    /**
     * Final consumption of some kinds of carrier in some addends of {@link BalanceRows#FINAL_ROWS}, in 万吨标准煤.
     */
    public Quantity finalEnergy(Inventory inventory, List<String> rows, List<CarrierKind> kinds) {
        var total = new Sum();
        for (Carrier carrier : reference.addableCarriers()) {
            if (kinds.contains(carrier.kind())) {
                rows.forEach(row -> inventory
                        .basis()
                        .findFinal(row, carrier)
                        .ifPresent(amount -> total.add(coal(carrier, amount))));
            }
        }
        return Quantity.of(total.value(), reference.units().unit("万吨标准煤"));
    }

    /** What was used of each of some kinds of carrier in some addends of final consumption, as the publication has it. */
    List<Derivation> used(Inventory inventory, List<String> rows, List<CarrierKind> kinds) {
        var amounts = new ArrayList<Derivation>();
        for (Carrier carrier : reference.addableCarriers()) {
            if (kinds.contains(carrier.kind())) {
                var total = new Sum();
                rows.forEach(row ->
                        inventory.basis().findFinal(row, carrier).ifPresent(amount -> total.add(amount.value())));
                if (total.value() != 0) {
                    amounts.add(Derivation.leaf(
                            carrier.name(), Quantity.of(total.value(), carrier.unit()), title(inventory)));
                }
            }
        }
        return amounts;
    }

    Optional<Derivation> fossil(Inventory inventory, Predicate<CombustionLine> condition, Text name) {
        List<CombustionLine> lines = inventory.combustion().stream()
                .filter(condition)
                .filter(line -> !line.isCarbonBalance())
                .toList();
        var total = new Sum();
        lines.forEach(line -> total.add(coal(line.carrier(), line.amount())));
        List<Derivation> parents =
                lines.stream().map(line -> line.derivation().parents().get(0)).toList();
        return Optional.of(IndicatorFormulas.derived(
                Text.of(name.chinese() + "化石能源消费量", "fossil energy of " + name.english()),
                total.value(),
                "万吨标煤",
                Text.of("燃烧量×折标准煤系数（当量值）", "amount burnt × standard-coal coefficient (calorific)"),
                parents));
    }

    Optional<Derivation> electricityShare(Inventory inventory) {
        var all = new Sum();
        var parents = new ArrayList<Derivation>();
        for (CarrierKind kind : CarrierKind.values()) {
            Quantity energy = finalEnergy(inventory, BalanceRows.FINAL_ROWS, List.of(kind));
            all.add(energy.value());
            parents.add(Derivation.leaf(
                    Text.of(
                            kind.text().chinese() + "终端消费量",
                            "final use of " + kind.text().english()),
                    energy,
                    title(inventory)));
        }
        double electricity = finalEnergy(inventory, BalanceRows.FINAL_ROWS, List.of(CarrierKind.ELECTRICITY))
                .value();
        return all.value() == 0
                ? Optional.empty()
                : Optional.of(IndicatorFormulas.derived(
                        Text.of("电能占终端能源消费比重", "share of electricity in final energy"),
                        electricity / all.value() * 100,
                        "%",
                        Text.of("电力÷终端消费合计（均按当量值）", "electricity ÷ final use, both calorific"),
                        parents));
    }

    /** Apparent consumption of some kinds of carrier; empty without supply rows: other publications count otherwise. */
    Optional<Derivation> available(Inventory inventory, List<CarrierKind> kinds) {
        if (inventory.basis().kind() != Kind.BALANCE) {
            return Optional.empty();
        }
        var total = new Sum();
        var parents = new ArrayList<Derivation>();
        for (Carrier carrier : reference.addableCarriers()) {
            if (kinds.contains(carrier.kind())) {
                inventory.basis().findAmount("available", carrier).ifPresent(amount -> {
                    total.add(coal(carrier, amount));
                    parents.add(Derivation.leaf(carrier.name(), amount, title(inventory)));
                });
            }
        }
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.of(IndicatorFormulas.derived(
                        Text.of("可供消费量", "apparent consumption"),
                        total.value(),
                        "万吨标准煤",
                        Text.of("可供量×折标准煤系数", "available × standard-coal coefficient"),
                        parents));
    }

    /**
     * Apparent consumption of some kinds of carrier in 万吨标准煤; empty without supply rows: other publications count otherwise.
     */
    public Optional<Quantity> supplied(Inventory inventory, List<CarrierKind> kinds) {
        return available(inventory, kinds)
                .map(sum -> Quantity.of(sum.value().value(), reference.units().unit("万吨标准煤")));
    }

    /** What is used as feedstock and material, all carriers together, in 万吨标准煤. */
    public Quantity feedstock(Inventory inventory) {
        var total = new Sum();
        for (Carrier carrier : reference.addableCarriers()) {
            inventory
                    .basis()
                    .findAmount(BalanceRows.FEEDSTOCK, carrier)
                    .ifPresent(amount -> total.add(coal(carrier, amount)));
        }
        return Quantity.of(total.value(), reference.units().unit("万吨标准煤"));
    }

    /** What the city used of a carrier: the total row, or else final use and losses. */
    Optional<Derivation> consumption(Inventory inventory, Carrier carrier) {
        if (inventory.basis().kind() == Kind.BALANCE) {
            return inventory
                    .basis()
                    .find(BalanceRows.CONSUMPTION, carrier)
                    .map(Derivations::of)
                    .filter(printed -> printed.value().unit().isCompatibleWith(carrier.unit()))
                    .map(printed -> new Derivation(
                            printed.label(), printed.value().in(carrier.unit()), PRINTED, "7.1.6", List.of(printed)));
        }
        var total = new Sum();
        BalanceRows.FINAL_ROWS.forEach(
                row -> inventory.basis().findFinal(row, carrier).ifPresent(amount -> total.add(amount.value())));
        inventory.basis().findAmount(BalanceRows.LOSSES, carrier).ifPresent(amount -> total.add(amount.value()));
        Quantity used = Quantity.of(total.value(), carrier.unit());
        return Optional.of(Derivation.leaf(Text.of("终端消费量＋损失量", "final use + losses"), used, title(inventory)));
    }

    /** An amount of a carrier in standard coal by calorific value; empty where no coefficient was published. */
    public Optional<Quantity> standardCoal(Carrier carrier, Quantity amount) {
        return reference.factors().fuels().standardCoal(Method.Guide.FACTOR_SET, carrier, amount);
    }

    private double coal(Carrier carrier, Quantity amount) {
        return standardCoal(carrier, amount).map(Quantity::value).orElse(0.0);
    }

    private static Text title(Inventory inventory) {
        return inventory.basis().source().titles();
    }
}
