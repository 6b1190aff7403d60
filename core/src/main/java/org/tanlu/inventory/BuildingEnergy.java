package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 建筑用能 gathers the energy of a type of building in standard coal by calorific value (clauses 7.1.8 and 4.2). */
final class BuildingEnergy {
    private static final Text RULE = Text.of("用量×折标准煤系数（当量值）", "amount × standard-coal coefficient (calorific)");

    private final ReferenceData reference;
    private final List<Part> parts = new ArrayList<>();

    BuildingEnergy(ReferenceData reference) {
        this.reference = reference;
    }

    /** The use of a carrier: its amount and the same in standard coal. */
    private record Part(Carrier carrier, Derivation activity, Derivation coal) {}

    void add(Carrier carrier, Derivation activity) {
        FuelFactors fuels = reference.factors().fuels();
        fuels.standardCoal(Method.Guide.FACTOR_SET, carrier, activity.value()).ifPresent(coal -> {
            var parents = new ArrayList<Derivation>(List.of(activity));
            coefficient(fuels, carrier).map(Derivations::of).ifPresent(parents::add);
            parts.add(new Part(carrier, activity, new Derivation(carrier.name(), coal, RULE, "7.1.8", parents)));
        });
    }

    private static Optional<Parameter> coefficient(FuelFactors fuels, Carrier carrier) {
        return fuels.find(Method.Guide.FACTOR_SET, carrier, FuelFactors.STANDARD_COAL)
                .or(() -> fuels.find(Method.Guide.FACTOR_SET, carrier, FuelFactors.NCV));
    }

    /** The energy of all carriers, in 万吨标准煤. */
    Derivation total(Text type) {
        return sum(
                Text.of(type.chinese() + "能源消费量", "energy of " + type.english()),
                parts.stream().map(Part::coal).toList());
    }

    /** The energy of all carriers but heat, in 万吨标准煤. */
    Derivation withoutHeat() {
        return sum(
                Text.of("不含集中供热的能源消费量", "energy without district heating"),
                parts.stream()
                        .filter(part -> part.carrier().kind() != CarrierKind.HEAT)
                        .map(Part::coal)
                        .toList());
    }

    /** The electricity, in its statistical unit. */
    Optional<Derivation> electricity() {
        List<Derivation> uses = parts.stream()
                .filter(part -> part.carrier().kind() == CarrierKind.ELECTRICITY)
                .map(Part::activity)
                .toList();
        return uses.stream()
                .findFirst()
                .map(first -> sum(
                        Text.of("用电量", "electricity used"), uses, first.value().unit()));
    }

    /** The electricity in standard coal by calorific value. */
    Derivation electricityCoal() {
        return sum(
                Text.of("用电量（当量值）", "electricity (calorific)"),
                parts.stream()
                        .filter(part -> part.carrier().kind() == CarrierKind.ELECTRICITY)
                        .map(Part::coal)
                        .toList());
    }

    private Derivation sum(Text label, List<Derivation> addends) {
        return sum(label, addends, reference.units().unit("万吨标准煤"));
    }

    private static Derivation sum(Text label, List<Derivation> addends, Unit unit) {
        var total = new Sum();
        addends.forEach(addend -> total.add(addend.value().in(unit).value()));
        return new Derivation(label, Quantity.of(total.value(), unit), BuildingIntensities.SUM, "7.1.8", addends);
    }
}
