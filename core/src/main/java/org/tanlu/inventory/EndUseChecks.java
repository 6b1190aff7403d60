package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.BuildingEmissions.Intensity;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader of buildings and transport must know (clauses 7.1.6, 7.1.8 and 7.1.9): one finding for all years alike. */
@Clause({"7.1.6", "7.1.8", "7.1.9"})
final class EndUseChecks {
    /** Beyond these the classes' data and the balance do not describe the same traffic. */
    private static final double LEAST_FACTOR = 0.7;

    private static final double MOST_FACTOR = 1.3;

    /** A city differs from the nation's mean; beyond half and double of it somebody should look. */
    private static final double LEAST_OF_MEAN = 0.5;

    private static final double MOST_OF_MEAN = 2;

    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private EndUseChecks(History history, ReferenceData reference) {
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(History history, ReferenceData reference) {
        var checks = new EndUseChecks(history, reference);
        if (!history.years().isEmpty()) {
            checks.practice();
            checks.factors();
            checks.undivided();
            checks.intensities();
        }
        return checks.findings;
    }

    /** Shares that nobody told rest on practice that nobody documents. */
    private void practice() {
        Optional<Integer> last = history.years().stream()
                .filter(year -> moved(year).tonnes() != 0)
                .reduce((earlier, later) -> later);
        last.ifPresent(year -> findings.add(Finding.of(
                reference.rule("ACC-CARVE-PRACTICE"),
                Facts.of("year", year)
                        .and("moved", Print.number(moved(year).tonnes() / 10_000))
                        .and(
                                "percent",
                                Print.percent(
                                        moved(year).tonnes(),
                                        history.inventory(year).direct().tonnes())))));
    }

    /** What moved in a year by shares that the city did not tell and that are not verified. */
    private Emissions moved(int year) {
        return Emissions.sum(history.endUses(year).carveOuts().lines().stream()
                .filter(line -> line.carveOut().verification().isDoubtful())
                .filter(line -> !line.carveOut().told())
                .map(CarveOuts.Line::emissions)
                .toList());
    }

    private void factors() {
        Map<Text, List<Entry>> odd = new LinkedHashMap<>();
        Map<Text, Fuel> last = new LinkedHashMap<>();
        for (int year : history.years()) {
            for (Fuel fuel : history.endUses(year).transport().fuels()) {
                fuel.scale()
                        .map(scale -> scale.factor().value())
                        .filter(value -> value.value() < LEAST_FACTOR || value.value() > MOST_FACTOR)
                        .ifPresent(value -> {
                            add(odd, fuel.name(), new Entry(year, value));
                            last.put(fuel.name(), fuel);
                        });
            }
        }
        last.forEach((name, fuel) -> factor(name, fuel, odd.getOrDefault(name, List.of())));
    }

    private void factor(Text name, Fuel fuel, List<Entry> entries) {
        Vehicle largest = largest(fuel);
        List<Text> classes =
                fuel.vehicles().stream().map(vehicle -> vehicle.type().text()).toList();
        findings.add(Finding.at(
                largest.stock().place(),
                reference.rule("ACC-ROAD-FACTOR"),
                Facts.of("years", Entry.years(entries))
                        .and("fuel", name)
                        .and("range", Entry.range(entries))
                        .and("classes", classes)
                        .and("largest", largest.type().text())));
    }

    /** The class that uses most by its data: the first to look at. */
    private static Vehicle largest(Fuel fuel) {
        return fuel.vehicles().stream()
                .max(Comparator.comparingDouble(
                        vehicle -> vehicle.bottomUp().value().value()))
                .orElseThrow();
    }

    private void undivided() {
        Map<Text, List<Entry>> by = new LinkedHashMap<>();
        for (int year : history.years()) {
            RoadTransport transport = history.endUses(year).transport();
            for (Fuel fuel : transport.fuels()) {
                if (fuel.scale().isEmpty()) {
                    Text what = Text.of(
                            fuel.name().chinese() + "（" + fuel.reason().chinese() + "）",
                            fuel.name().english() + " (" + fuel.reason().english() + ")");
                    add(by, what, new Entry(year, fuel.amount().value()));
                }
            }
        }
        by.forEach((what, entries) -> findings.add(Finding.of(
                reference.rule("ACC-ROAD-UNDIVIDED"),
                Facts.of("years", Entry.years(entries)).and("what", what))));
        untold();
    }

    /** Classes without data leave their fuel to the classes that have them. */
    private void untold() {
        Map<Text, List<Entry>> by = new LinkedHashMap<>();
        for (int year : history.years()) {
            RoadTransport transport = history.endUses(year).transport();
            List<Fuel> divided = transport.fuels().stream()
                    .filter(fuel -> fuel.scale().isPresent())
                    .toList();
            var names = new ArrayList<Text>();
            if (!divided.isEmpty()) {
                transport.untold().forEach(type -> names.add(stock(type.text())));
            }
            divided.forEach(fuel -> names.addAll(fuel.lacking()));
            if (!names.isEmpty()) {
                add(by, Facts.joined(names), new Entry(year, transport.road().toQuantity()));
            }
        }
        by.forEach((list, entries) -> findings.add(Finding.of(
                reference.rule("ACC-ROAD-CLASSES"),
                Facts.of("years", Entry.years(entries)).and("list", list))));
    }

    private static Text stock(Text type) {
        return Text.of(type.chinese() + "分燃料保有量", "stock of " + type.english() + " by fuel");
    }

    private void intensities() {
        Map<Compared, List<Entry>> odd = new LinkedHashMap<>();
        for (int year : history.years()) {
            BuildingEmissions buildings = history.endUses(year).buildings();
            buildings
                    .accounts()
                    .forEach(account -> account.intensities()
                            .forEach(each -> compare(year, account.type().text(), each, odd)));
            buildings.heating().intensity().ifPresent(each -> compare(year, Text.of("", ""), each, odd));
        }
        odd.forEach((compared, entries) -> findings.add(Finding.of(
                reference.rule("ACC-BUILDING-INTENSITY"),
                Facts.of("years", Entry.years(entries))
                        .and("what", compared.what())
                        .and("range", Entry.range(entries))
                        .and(
                                "unit",
                                Text.of(
                                        compared.band().least().unit().symbol(),
                                        reference
                                                .units()
                                                .english(compared.band().least().unit())))
                        .and("band", compared.band().text())
                        .and("source", compared.band().source())
                        .and("status", compared.band().status()))));
    }

    private void compare(int year, Text type, Intensity each, Map<Compared, List<Entry>> odd) {
        Text what = Text.of(
                type.chinese() + each.name().chinese(),
                each.name().english() + (type.english().isEmpty() ? "" : " of " + type.english()));
        each.comparison()
                .flatMap(this::band)
                .filter(band -> !band.holds(each.value()))
                .ifPresent(band -> add(odd, new Compared(what, band), new Entry(year, each.value())));
    }

    /** An intensity and what it was held against. */
    private record Compared(Text what, Band band) {}

    /** From half of the least to double of the greatest national mean that is published. */
    private Optional<Band> band(String parameter) {
        List<Parameter> means =
                reference.factors().categories().find("intensity", Map.of("parameter", parameter)).stream()
                        .map(CategoryFactors.Entry::value)
                        .toList();
        Stream<Quantity> values = means.stream().map(Parameter::value);
        List<Quantity> sorted = values.sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Band(sorted.get(0), sorted.get(sorted.size() - 1), means.get(0)));
    }

    private record Band(Quantity least, Quantity most, Parameter parameter) {
        boolean holds(Quantity value) {
            double told = value.in(least.unit()).value();
            return told >= LEAST_OF_MEAN * least.value() && told <= MOST_OF_MEAN * most.value();
        }

        String text() {
            return Print.number(LEAST_OF_MEAN * least.value()) + "–" + Print.number(MOST_OF_MEAN * most.value());
        }

        Text source() {
            return parameter.source().citation();
        }

        Text status() {
            return parameter.verification().text();
        }
    }

    private static <K> void add(Map<K, List<Entry>> map, K key, Entry entry) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }

    /** A year with the value that is odd in it. */
    private record Entry(int year, Quantity value) {
        static String years(List<Entry> entries) {
            return Print.years(entries.stream().map(Entry::year).toList());
        }

        static String range(List<Entry> entries) {
            double least = entries.stream()
                    .mapToDouble(entry -> entry.value().value())
                    .min()
                    .orElseThrow();
            double most = entries.stream()
                    .mapToDouble(entry -> entry.value().value())
                    .max()
                    .orElseThrow();
            return least == most ? Print.number(least) : Print.number(least) + "–" + Print.number(most);
        }
    }
}
