package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of one inventory under their keys: totals, both views, carriers, electricity and heat, lines. */
final class InventoryFigures {
    private static final Text SUM = Text.of("合计", "sum");

    private final Inventory inventory;
    private final List<Figure> figures = new ArrayList<>();

    private InventoryFigures(Inventory inventory) {
        this.inventory = inventory;
    }

    static List<Figure> of(Inventory inventory) {
        var figures = new InventoryFigures(inventory);
        figures.totals();
        if (inventory.gaps().isTold()) {
            figures.burnt();
        }
        figures.figures.addAll(MemoFigures.of(inventory));
        Stream.of(Functional.values()).filter(inventory::isKnown).forEach(figures::functional);
        Stream.of(Economic.values()).filter(inventory::isKnown).forEach(figures::economic);
        for (Category category : Category.values()) {
            figures.category(category);
        }
        for (GasGroup gas : GasGroup.values()) {
            figures.gas(gas);
        }
        inventory.combustion().stream().map(CombustionLine::carrier).distinct().forEach(figures::carrier);
        figures.carriers();
        figures.secondary(inventory.electricity(), "electricity");
        figures.secondary(inventory.heat(), "heat");
        inventory.supply().ifPresent(supply -> {
            figures.supply(supply);
            figures.figures.addAll(SupplyFigures.of(inventory, supply));
        });
        Stream.concat(inventory.lines().stream(), inventory.beside().stream())
                .forEach(line -> figures.figures.add(
                        new Figure(line.key(), line.emissions().toQuantity(), line::derivation)));
        figures.units();
        return figures.figures;
    }

    private void totals() {
        if (inventory.isDirectKnown()) {
            add(
                    "gross",
                    inventory.gross(),
                    "直接排放（不抵扣林业）",
                    "direct emissions without land",
                    "B",
                    () -> lines(line -> !line.category().isLand()));
            add("direct", inventory.direct(), "直接排放", "direct emissions", "3.2", () -> lines(line -> true));
        }
        if (inventory.electricity().isIndirectKnown()) {
            add("indirect", inventory.indirect(), "间接排放", "indirect emissions", "3.4", this::imports);
        }
        if (inventory.isTotalKnown()) {
            add(
                    "total",
                    inventory.total(),
                    "直接与间接排放合计",
                    "direct and indirect emissions",
                    "7.1.1",
                    () -> joined(lines(line -> true), imports()));
        }
        add("exported", inventory.exported(), "调出电力热力所带排放", "emissions exported", "7.1.5", this::exports);
        add(
                "user/border",
                inventory.exported().plus(inventory.unallocated()),
                "调出及未分摊的排放",
                "emissions exported or without a known user",
                "7.1.6",
                () -> joined(exports(), unallocated()));
    }

    private static List<Derivation> joined(List<Derivation> some, List<Derivation> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What the reference approach is held against: combustion before the memo items change anything. */
    private void burnt() {
        add(
                "burnt",
                inventory.burnt(),
                "燃烧二氧化碳排放（单列项调整前）",
                "CO2 of combustion before memo items",
                "7.1.4",
                () -> derivations(inventory.combustion()));
    }

    private void functional(Functional functional) {
        String id = functional.name().toLowerCase(Locale.ROOT);
        Predicate<EmissionLine> condition = line -> line.functional() == functional;
        add(
                id,
                inventory.byProducer(functional),
                functional.text().chinese() + "直接排放（按燃烧地点）",
                "direct emissions of " + functional.text().english(),
                "7.1.6",
                () -> lines(condition));
        add(
                "user/" + id,
                inventory.byUser(functional),
                functional.text().chinese() + "排放（含所用电力热力）",
                "emissions of " + functional.text().english() + " with its electricity and heat",
                "7.1.6",
                () -> userParts(
                        line -> condition.test(line) && functional != Functional.ENERGY_PRODUCTION,
                        user -> user.functional() == functional));
    }

    private void economic(Economic economic) {
        String id = economic.name().toLowerCase(Locale.ROOT);
        Predicate<EmissionLine> condition = line -> line.economic() == economic;
        add(
                "economic/" + id,
                inventory.byProducer(economic),
                economic.text().chinese() + "直接排放（按燃烧地点）",
                "direct emissions of " + economic.text().english(),
                "7.1.6",
                () -> lines(condition));
        add(
                "user/economic/" + id,
                inventory.byUser(economic),
                economic.text().chinese() + "排放（含所用电力热力）",
                "emissions of " + economic.text().english() + " with its electricity and heat",
                "7.1.6",
                () -> userParts(
                        line -> condition.test(line) && line.functional() != Functional.ENERGY_PRODUCTION,
                        user -> user.economic() == economic));
    }

    /** A category, whether the totals hold it or not; nothing accounted is no figure. */
    private void category(Category category) {
        List<EmissionLine> lines = inventory.lines(category);
        if (!lines.isEmpty()) {
            add(
                    "category/" + category.name().toLowerCase(Locale.ROOT),
                    inventory.of(category),
                    category.text().chinese() + "排放",
                    "emissions of " + category.text().english(),
                    "7.1.1",
                    () -> derivations(lines));
        }
        Stream.of(GasGroup.values()).forEach(gas -> gas(category, gas));
    }

    /** A gas of a category. */
    private void gas(Category category, GasGroup gas) {
        List<EmissionLine> lines = inventory.lines(category).stream()
                .filter(line -> line.gasGroup() == gas)
                .toList();
        if (!lines.isEmpty()) {
            Text label = Text.of(
                    category.text().chinese() + gas.text().chinese() + "排放",
                    gas.text().english() + " of " + category.text().english());
            Emissions sum =
                    Emissions.sum(lines.stream().map(EmissionLine::emissions).toList());
            lazy(
                    "category/" + category.name().toLowerCase(Locale.ROOT) + "/"
                            + gas.name().toLowerCase(Locale.ROOT),
                    sum.toQuantity(),
                    () -> Derivation.late(label, sum.toQuantity(), SUM, "7.1.1", () -> derivations(lines)));
        }
    }

    private void gas(GasGroup gas) {
        Predicate<EmissionLine> condition = line -> line.gasGroup() == gas;
        if (inventory.lines().stream().anyMatch(condition)) {
            add(
                    "gas/" + gas.name().toLowerCase(Locale.ROOT),
                    inventory.of(gas),
                    gas.text().chinese() + "排放",
                    "emissions of " + gas.text().english(),
                    "3.1",
                    () -> lines(condition));
        }
    }

    private void carrier(Carrier carrier) {
        add(
                "carrier/" + carrier.id(),
                inventory.byCarrier(carrier),
                carrier.name().chinese() + "燃烧排放",
                "combustion of " + carrier.name().english(),
                "7.1.4",
                () -> derivations(inventory.linesOf(carrier)));
    }

    /** All carriers together, as the memo items leave them. */
    private void carriers() {
        List<Carrier> carriers = inventory.combustion().stream()
                .map(CombustionLine::carrier)
                .distinct()
                .toList();
        add(
                "carrier/all",
                Emissions.sum(carriers.stream().map(inventory::byCarrier).toList()),
                "各品种燃烧排放合计",
                "combustion of all carriers",
                "7.1.4",
                () -> carriers.stream()
                        .flatMap(carrier -> derivations(inventory.linesOf(carrier)).stream())
                        .toList());
    }

    /** By user: each row and branch. */
    private void units() {
        var units = new ArrayList<String>();
        inventory.lines().stream()
                .filter(line -> line.functional() != Functional.ENERGY_PRODUCTION)
                .forEach(line -> units.add(line.unit()));
        inventory.electricity().users().forEach(user -> units.add(user.unit()));
        inventory.heat().users().forEach(user -> units.add(user.unit()));
        for (String unit : units.stream().distinct().toList()) {
            add(
                    "user/unit/" + unit,
                    inventory.byUser(unit),
                    unit + " 排放（含所用电力热力）",
                    "emissions of " + unit + " with its electricity and heat",
                    "7.1.7",
                    () -> userParts(
                            line -> line.unit().equals(unit) && line.functional() != Functional.ENERGY_PRODUCTION,
                            user -> user.unit().equals(unit)));
            direct(unit);
        }
    }

    /** What a row or branch burns and emits itself. */
    private void direct(String unit) {
        List<EmissionLine> own = inventory.lines().stream()
                .filter(line -> line.unit().equals(unit) && line.functional() != Functional.ENERGY_PRODUCTION)
                .toList();
        Emissions sum = Emissions.sum(own.stream().map(EmissionLine::emissions).toList());
        Text label = Text.of(unit + " 直接排放", "direct emissions of " + unit);
        lazy(
                "direct/unit/" + unit,
                sum.toQuantity(),
                () -> Derivation.late(label, sum.toQuantity(), SUM, "7.1.7", () -> derivations(own)));
    }

    private void secondary(SecondaryEnergy energy, String id) {
        boolean plants = inventory.arePlantsKnown(energy);
        if (plants) {
            add(
                    id + "/direct",
                    energy.direct(),
                    energy.carrier().name().chinese() + "生产直接排放",
                    "direct emissions of plants: " + energy.carrier().name().english(),
                    "7.1.5",
                    () -> derivations(energy.plantLines()));
        }
        if (energy.isIndirectKnown()) {
            lazy(id + "/indirect", energy.indirect().toQuantity(), () -> SecondaryDerivations.indirect(energy));
        }
        if (energy.isIndirectKnown() && plants) {
            lazy(id + "/consumed", energy.consumed().toQuantity(), () -> SecondaryDerivations.consumed(energy));
        }
        lazy(id + "/local_supply", energy.localSupply(), () -> SecondaryDerivations.local(energy));
        energy.importFactor()
                .ifPresent(entry ->
                        lazy(id + "/import_factor", entry.factor().value(), () -> Derivations.of(entry.factor())));
        if (plants) {
            lazy(id + "/exported", energy.exported().toQuantity(), () -> SecondaryDerivations.exported(energy));
        }
        lines(energy, id);
        energy.netImport().ifPresent(amount -> lazy(id + "/net_import", amount, energy::importParts));
        energy.localFactor()
                .filter(factor -> plants)
                .ifPresent(factor -> lazy(id + "/factor", factor, () -> SecondaryDerivations.factor(energy, factor)));
    }

    /** The two lines of imports beside each other, where there are two. */
    private void lines(SecondaryEnergy energy, String id) {
        if (energy.carrier().kind() == CarrierKind.ELECTRICITY && energy.isLocationKnown()) {
            lazy(
                    id + "/indirect_location",
                    energy.locationIndirect().toQuantity(),
                    () -> SecondaryDerivations.location(energy));
        }
        energy.market().ifPresent(line -> market(energy, line, id + "/"));
    }

    private void market(SecondaryEnergy energy, MarketLine line, String id) {
        lazy(id + "indirect_market", line.indirect().toQuantity(), () -> line.derivation(energy.importParts()));
        lazy(id + "market_purchased", line.purchased(), line::bought);
        lazy(id + "market_applied", line.applied(), line::replaced);
        lazy(id + "market_sold", line.sold(), line::certificates);
        lazy(
                id + "market_factor",
                line.rest().factor().value(),
                () -> Derivations.of(line.rest().factor()));
    }

    private void supply(SupplySide supply) {
        for (SupplySide.Line line : supply.lines()) {
            String id = "supply/" + line.carrier().id();
            lazy(id + "/available", line.available(), () -> SupplyDerivations.available(inventory.basis(), line));
            line.parts()
                    .forEach((part, amount) -> lazy(
                            id + "/" + part.name().toLowerCase(Locale.ROOT),
                            amount,
                            () -> SupplyDerivations.part(line, part, amount)));
        }
    }

    private static List<Derivation> derivations(List<? extends EmissionLine> lines) {
        return lines.stream().map(EmissionLine::derivation).toList();
    }

    private List<Derivation> lines(Predicate<EmissionLine> condition) {
        return inventory.lines().stream()
                .filter(condition)
                .map(EmissionLine::derivation)
                .toList();
    }

    private List<Derivation> imports() {
        return List.of(
                SecondaryDerivations.indirect(inventory.electricity()),
                SecondaryDerivations.indirect(inventory.heat()));
    }

    private List<Derivation> exports() {
        return List.of(
                SecondaryDerivations.exported(inventory.electricity()),
                SecondaryDerivations.exported(inventory.heat()));
    }

    /** Consumption for which no user was told. */
    private List<Derivation> unallocated() {
        return Stream.of(inventory.electricity(), inventory.heat())
                .filter(energy -> energy.allocations().isEmpty())
                .map(SecondaryDerivations::consumed)
                .toList();
    }

    private List<Derivation> userParts(Predicate<EmissionLine> burns, Predicate<SecondaryEnergy.User> consumes) {
        var parts = new ArrayList<>(lines(burns));
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            energy.allocations().stream()
                    .filter(allocation -> consumes.test(allocation.user()))
                    .map(allocation -> SecondaryDerivations.allocation(energy, allocation))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** The trees behind a sum are far larger than the sum: they are made when somebody asks. */
    private void add(
            String key,
            Emissions value,
            String chinese,
            String english,
            String clause,
            Supplier<List<Derivation>> parts) {
        Quantity quantity = value.toQuantity();
        lazy(key, quantity, () -> Derivation.late(Text.of(chinese, english), quantity, SUM, clause, parts));
    }

    private void lazy(String key, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure("inventory/" + key + "/" + inventory.year(), value, derivation));
    }
}
