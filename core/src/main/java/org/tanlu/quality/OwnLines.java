package org.tanlu.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MemoItem;
import org.tanlu.inventory.MemoLine;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** All lines of a year's inventory, direct, memo and imported, as the comparison sees them. */
final class OwnLines {
    private OwnLines() {}

    static List<OwnLine> of(Inventory inventory) {
        Stream<OwnLine> direct = inventory.all().map(line -> direct(line, inventory));
        Stream<OwnLine> imported = Stream.of(inventory.electricity(), inventory.heat())
                .filter(energy -> energy.indirect().tonnes() != 0)
                .map(OwnLines::imported);
        return Stream.concat(direct, imported).toList();
    }

    private static OwnLine direct(EmissionLine line, Inventory inventory) {
        boolean counted = inventory.scope().counts(line);
        if (line instanceof CombustionLine burnt) {
            Text label = Text.of(
                    burnt.place().chinese() + "·" + burnt.carrier().name().chinese(),
                    burnt.place().english() + ", " + burnt.carrier().name().english());
            return OwnLine.of(
                    line,
                    label,
                    burnt.isCarbonBalance() ? OwnLine.Kind.CARBON_BALANCE : OwnLine.Kind.PLAIN,
                    Optional.of(burnt.carrier()),
                    Optional.of(burnt.amount()),
                    counted);
        }
        if (line instanceof GasLine gas) {
            return OwnLine.of(line, gas.from().name(), OwnLine.Kind.PLAIN, Optional.empty(), activity(gas), counted);
        }
        Optional<MemoLine> memo = memo(line, inventory);
        Text label = memo.map(item -> item.kind().text()).orElse(Text.of("单列项", "memo item"));
        Optional<Carrier> fuel = memo.flatMap(MemoLine::fuel).map(MemoLine.Fuel::carrier);
        return OwnLine.of(line, label, OwnLine.Kind.MEMO, fuel, Optional.empty(), counted);
    }

    /** The memo line behind a line of the totals, which bears the item's id in its key. */
    private static Optional<MemoLine> memo(EmissionLine line, Inventory inventory) {
        return inventory.memo().items().stream()
                .map(MemoItem::lines)
                .flatMap(List::stream)
                .filter(item -> line.key().contains("/" + item.told().item() + "/"))
                .findFirst();
    }

    /** The activity of a mass that is just activity × one published factor. */
    private static Optional<Quantity> activity(GasLine line) {
        List<Derivation> parents = line.mass().parents();
        List<Text> factors = line.factors().stream().map(Parameter::label).toList();
        List<Derivation> activities = parents.stream()
                .filter(parent -> !factors.contains(parent.label()))
                .toList();
        return parents.size() == 2 && activities.size() == 1
                ? Optional.of(activities.get(0).value())
                : Optional.empty();
    }

    private static OwnLine imported(SecondaryEnergy energy) {
        Text label = Text.of(
                "净调入" + energy.carrier().name().chinese(),
                "net import of " + energy.carrier().name().english());
        return new OwnLine(
                "inventory/" + energy.carrier().id() + "/indirect/" + energy.year(),
                label,
                Grain.IMPORTED,
                "",
                "",
                Functional.ENERGY_PRODUCTION.name().toLowerCase(Locale.ROOT),
                Optional.of(energy.carrier()),
                GasGroup.CO2,
                OwnLine.Kind.PLAIN,
                energy.indirect(),
                energy.isMarketOfficial() ? Optional.empty() : energy.netImport(),
                List.of(),
                true,
                energy::indirectDerivation);
    }
}
