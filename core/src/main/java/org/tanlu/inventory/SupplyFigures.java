package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tanlu.category.Derivations;
import org.tanlu.inventory.SupplySide.Part;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The CO2 of the supply side and of what makes it differ from the consumption side, under {@code inventory/supply_co2/…} (7.1.4). */
final class SupplyFigures {
    private static final String CLAUSE = "7.1.4";
    private static final Text SUM = Text.of("各能源品种之和", "sum of all carriers");
    private static final Text SEE = Text.of("来历另见其键", "told under its own key");
    private static final Text OFFSET =
            Text.of("供应侧按共同因子计算－消费侧核算", "at the common factor − as accounted on the consumption side");

    private final Inventory inventory;
    private final SupplySide supply;
    private final List<Figure> figures = new ArrayList<>();

    private SupplyFigures(Inventory inventory, SupplySide supply) {
        this.inventory = inventory;
        this.supply = supply;
    }

    static List<Figure> of(Inventory inventory, SupplySide supply) {
        var all = new SupplyFigures(inventory, supply);
        all.carriers("apparent", "available", SupplySide.Line::available, supply.apparent());
        for (Part part : Part.values()) {
            all.carriers(id(part), id(part), line -> line.amount(part), supply.emissions(part));
        }
        all.differences();
        return all.figures;
    }

    private static String id(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private void differences() {
        Derivation burnt = Derivation.leaf(
                        Text.of("消费侧核算的燃烧排放", "combustion as accounted on the consumption side"),
                        inventory.burnt().toQuantity(),
                        Text.of("各燃烧行之和", "sum of the lines of combustion"))
                .keyed("inventory/burnt/" + supply.year());
        difference(
                "reference",
                supply.referenceApproach(),
                Text.of("可供消费量－原料及非能源利用", "available − feedstock and non-energy use"),
                List.of(leaf("apparent", supply.apparent()), leaf("excluded", supply.emissions(Part.EXCLUDED))));
        difference(
                "gap",
                supply.referenceApproach().minus(inventory.burnt()),
                Text.of("供应侧－消费侧", "supply side − consumption side"),
                List.of(leaf("reference", supply.referenceApproach()), burnt));
        difference(
                "other",
                supply.emissions(Part.BURNT).minus(inventory.burnt()),
                OFFSET,
                List.of(leaf("burnt", supply.emissions(Part.BURNT)), burnt));
    }

    private void carriers(String id, String amount, Function<SupplySide.Line, Quantity> of, Emissions value) {
        figures.add(new Figure(
                key(id),
                value.toQuantity(),
                () -> new Derivation(
                        name(id),
                        value.toQuantity(),
                        SUM,
                        CLAUSE,
                        supply.lines().stream()
                                .filter(line -> line.factor().isPresent()
                                        && of.apply(line).value() != 0)
                                .map(line -> carrier(line, amount, of.apply(line)))
                                .toList())));
    }

    /** A carrier's amount at the fuel's common factor. */
    private Derivation carrier(SupplySide.Line line, String part, Quantity amount) {
        String carrier = line.carrier().id();
        Derivation used = Derivation.leaf(line.carrier().name(), amount, Text.of("见能源供应侧", "see the supply side"))
                .keyed("inventory/supply/" + carrier + "/" + part + "/" + supply.year());
        return new Derivation(
                line.carrier().name(),
                line.factor().orElseThrow().times(amount).toQuantity(),
                Text.of("数量×排放因子", "amount × factor"),
                CLAUSE,
                List.of(used, Derivations.of(line.factor().orElseThrow())));
    }

    private Derivation leaf(String id, Emissions value) {
        return Derivation.leaf(name(id), value.toQuantity(), SEE).keyed(key(id));
    }

    private static Text name(String id) {
        return switch (id) {
            case "apparent" -> Text.of("可供消费量对应的二氧化碳", "CO2 of what was available");
            case "reference" -> Text.of("供应侧扣除原料及非能源利用后的二氧化碳", "the reference approach");
            case "gap" -> Text.of("供应侧与消费侧之差", "supply side less consumption side");
            case "other" ->
                Text.of("分部门因子及煤气碳平衡带来的差额", "difference by factors of departments and the balance of gases");
            default -> {
                Text part = Part.valueOf(id.toUpperCase(Locale.ROOT)).text();
                yield Text.of(part.chinese() + "对应的二氧化碳", "CO2 of " + part.english());
            }
        };
    }

    private void difference(String id, Emissions value, Text rule, List<Derivation> parents) {
        figures.add(new Figure(
                key(id),
                value.toQuantity(),
                () -> new Derivation(name(id), value.toQuantity(), rule, CLAUSE, parents)));
    }

    private String key(String id) {
        return "inventory/supply_co2/" + id + "/" + supply.year();
    }
}
