package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.RoadTransport.Other;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 交通燃料 what the department of transport burns, fuel by fuel: the road's part, and what the city told of rail, water,
 * pipelines and machinery (clause 7.1.9). Kerosene is taken for air and fuel oil for water transport.
 */
@Clause("7.1.9")
final class RoadFuels {
    private static final List<String> ROAD = List.of("gasoline", "diesel", "natural_gas", "lng", "lpg");
    private static final Map<String, Text> USUAL_MODES = Map.of(
            "kerosene", Text.of("航空（煤油）", "air transport (kerosene)"),
            "fuel_oil", Text.of("水运（燃料油）", "water transport (fuel oil)"));

    private final Inventory inventory;
    private final Dossier dossier;
    private final List<Other> others = new ArrayList<>();
    private final Map<String, Part> road = new LinkedHashMap<>();
    private final List<Carrier> contradicted = new ArrayList<>();

    /** The modes of which a city can tell what they use within the department. */
    private enum Mode {
        RAIL("铁路", "railways"),
        WATER("水运", "water transport"),
        OFF_ROAD("非道路移动机械", "off-road machinery"),
        PIPELINE("管道运输", "pipelines");

        private final Text text;

        Mode(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A use of a carrier beside the road. */
    private record Beside(String id, Text name, Derivation used) {}

    /**
     * The road's part of a carrier.
     *
     * @param amount    the amount with its parts
     * @param emissions its emissions with their parts
     */
    record Part(Carrier carrier, Derivation amount, Derivation emissions) {}

    private RoadFuels(Inventory inventory, Dossier dossier) {
        this.inventory = inventory;
        this.dossier = dossier;
    }

    static RoadFuels of(Inventory inventory, Dossier dossier) {
        var fuels = new RoadFuels(inventory, dossier);
        Map<Carrier, List<CombustionLine>> lines = new LinkedHashMap<>();
        inventory.combustion().stream()
                .filter(line -> line.functional() == Functional.TRANSPORT)
                .filter(line -> inventory.scope().counts(line))
                .forEach(line -> lines.computeIfAbsent(line.carrier(), key -> new ArrayList<>())
                        .add(line));
        lines.forEach(fuels::carrier);
        fuels.beyondFuels();
        return fuels;
    }

    /** The road's part of a carrier; empty when transport burns none. */
    Optional<Part> find(String carrier) {
        return Optional.ofNullable(road.get(carrier));
    }

    List<Other> others() {
        return others;
    }

    /** The carriers of which the city told more for rail, water and others than transport burns. */
    List<Carrier> contradicted() {
        return contradicted;
    }

    private void carrier(Carrier carrier, List<CombustionLine> lines) {
        Derivation amount = sum(carrier, lines);
        Derivation emissions = Derivations.sum(
                Text.of(
                        "交通运输" + carrier.name().chinese() + "排放",
                        "emissions of " + carrier.name().english() + " in transport"),
                Emissions.sum(lines.stream().map(CombustionLine::emissions).toList()),
                "7.1.9",
                lines.stream().map(CombustionLine::derivation).toList());
        if (!ROAD.contains(carrier.id())) {
            Text name = USUAL_MODES.getOrDefault(
                    carrier.id(),
                    Text.of(
                            "其他（" + carrier.name().chinese() + "）",
                            "others (" + carrier.name().english() + ")"));
            others.add(new Other(carrier.id(), name, Optional.of(amount), emissions));
            return;
        }
        List<Beside> told = told(carrier, amount.value());
        told.forEach(beside -> beside(beside, carrier, amount, emissions));
        List<Derivation> uses = told.stream().map(Beside::used).toList();
        road.put(carrier.id(), part(carrier, amount, emissions, uses));
    }

    /** The transport lines' amounts together. */
    private static Derivation sum(Carrier carrier, List<CombustionLine> lines) {
        var total = new Sum();
        lines.forEach(line -> total.add(line.amount().value()));
        return new Derivation(
                Text.of(
                        "交通运输" + carrier.name().chinese() + "消费量",
                        carrier.name().english() + " burnt in transport"),
                Quantity.of(total.value(), carrier.unit()),
                Text.of("合计", "sum"),
                "7.1.9",
                lines.stream().map(CombustionLine::activity).toList());
    }

    /** What the city told of the carrier's use beside the road; more than there is contradicts the balance and is left. */
    private List<Beside> told(Carrier carrier, Quantity amount) {
        var told = new ArrayList<Beside>();
        for (Mode mode : Mode.values()) {
            dossier.find("transport_fuel/" + mode.id() + "/" + carrier.id(), inventory.year())
                    .filter(datum ->
                            datum.value().filter(value -> value.value() > 0).isPresent())
                    .map(datum -> new Beside(mode.id(), mode.text, Derivations.of(datum)))
                    .ifPresent(told::add);
        }
        inventory.memo().items().stream()
                .flatMap(item -> item.lines().stream())
                .flatMap(line -> memo(line, carrier).stream())
                .forEach(told::add);
        double sum = told.stream()
                .mapToDouble(beside -> beside.used().value().in(carrier.unit()).value())
                .sum();
        if (sum > amount.value()) {
            contradicted.add(carrier);
            return List.of();
        }
        return told;
    }

    /** What a memo item has of a carrier in the transport row, whether the total holds it or not. */
    private static Optional<Beside> memo(MemoLine line, Carrier carrier) {
        return line.fuel()
                .filter(fuel -> fuel.carrier().equals(carrier))
                .filter(fuel -> line.inBalance().tonnes() > 0)
                .map(fuel -> new Beside(
                        line.told().item(),
                        line.kind().text(),
                        new Derivation(
                                line.kind().text(),
                                fuel.amount().times(line.inBalance().shareOf(line.emissions())),
                                Text.of("单列项中交通行所含部分", "the part of the memo item in the transport row"),
                                "7.1.3",
                                List.of(line.derivation()))));
    }

    private void beside(Beside beside, Carrier carrier, Derivation amount, Derivation emissions) {
        Text name = Text.of(
                beside.name().chinese() + "（" + carrier.name().chinese() + "）",
                beside.name().english() + " (" + carrier.name().english() + ")");
        Derivation used = beside.used();
        double share = used.value().in(carrier.unit()).value() / amount.value().value();
        others.add(new Other(
                beside.id() + "/" + carrier.id(),
                name,
                Optional.of(used),
                share(name, emissions, share, List.of(used, amount))));
    }

    private static Derivation share(Text name, Derivation emissions, double share, List<Derivation> amounts) {
        var parents = new ArrayList<Derivation>(List.of(emissions));
        parents.addAll(amounts);
        return new Derivation(
                name,
                emissions.value().times(share),
                Text.of("交通运输该燃料排放×用量占比", "emissions of the fuel in transport × share of its use"),
                "7.1.9",
                parents);
    }

    private static Part part(Carrier carrier, Derivation amount, Derivation emissions, List<Derivation> beside) {
        if (beside.isEmpty()) {
            return new Part(carrier, amount, emissions);
        }
        Quantity left = amount.value();
        for (Derivation used : beside) {
            left = left.minus(used.value());
        }
        var parents = new ArrayList<Derivation>(List.of(amount));
        parents.addAll(beside);
        Text name =
                Text.of("道路" + carrier.name().chinese() + "消费量", carrier.name().english() + " used on the road");
        Text rule = Text.of("交通运输消费量－铁路、水运、非道路机械和管道用量", "use in transport − rail, water, off-road and pipelines");
        Derivation rest = new Derivation(name, left, rule, "7.1.9", parents);
        double share =
                amount.value().value() == 0 ? 0 : left.value() / amount.value().value();
        return new Part(carrier, rest, share(name, emissions, share, List.of(rest, amount)));
    }

    /** What the memo items take out of the department or add to it, and what it emits beside the CO2 of its fuels. */
    private void beyondFuels() {
        inventory.memo().adjustments().stream()
                .filter(line -> inventory.scope().counts(line))
                .forEach(line -> others.add(new Other(
                        "adjustment/" + line.memo().told().item(),
                        line.derivation().label(),
                        Optional.empty(),
                        line.derivation())));
        List<EmissionLine> lines = inventory.lines().stream()
                .filter(line -> line.functional() == Functional.TRANSPORT)
                .filter(line -> !(line instanceof CombustionLine) && !(line instanceof MemoAdjustment))
                .toList();
        if (!lines.isEmpty()) {
            Emissions sum =
                    Emissions.sum(lines.stream().map(EmissionLine::emissions).toList());
            List<Derivation> parts =
                    lines.stream().map(EmissionLine::derivation).toList();
            Text name = Text.of("甲烷、氧化亚氮等其他气体", "methane, nitrous oxide and other gases");
            others.add(new Other("other_gases", name, Optional.empty(), Derivations.sum(name, sum, "7.1.9", parts)));
        }
    }
}
