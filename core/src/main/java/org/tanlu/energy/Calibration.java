package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Byproduct;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Driven;
import org.tanlu.reference.EnergyReference;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** Makes the energy system out of the inventories (clause 9.1). One use only. */
@Clause("9.1")
final class Calibration {
    private static final String FACTOR_SET = FuelFactors.GUIDE;
    private static final Unit PER_COAL = new Unit("tCO2/万吨标准煤", "indicator", 1);

    private final Dossier dossier;
    private final ReferenceData reference;
    private final int base;
    private final Inventory inventory;
    private final Consumption now;
    private final Map<Integer, Inventory> inventories = new TreeMap<>();
    private final Map<Integer, Consumption> years = new TreeMap<>();
    private final Map<String, Driver> drivers;
    private final Unit coal;

    private Calibration(Dossier dossier, History history, ReferenceData reference, int base) {
        this.dossier = dossier;
        this.reference = reference;
        this.base = base;
        this.coal = reference.units().unit("万吨标准煤");
        this.inventory = history.inventory(base);
        this.now = consumption(history, base);
        for (int year : history.years()) {
            Inventory account = history.inventory(year);
            if (year <= base && account.isWhole()) {
                inventories.put(year, account);
                years.put(year, consumption(history, year));
            }
        }
        this.drivers =
                DriverHistory.of(dossier, base, reference.energy().drivers().values());
    }

    private Consumption consumption(History history, int year) {
        return Consumption.of(
                history.inventory(year), history.endUses(year), UseShares.of(dossier, reference, year), reference);
    }

    static Outcome<Optional<EnergySystem>> calibrate(Dossier dossier, History history, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        Optional<Integer> base = history.years().stream()
                .filter(year -> history.inventory(year).isWhole()
                        && history.inventory(year).isTotalKnown()
                        && history.inventory(year).electricity().netImport().isPresent())
                .max(Integer::compare);
        Optional<EnergySystem> system = base.map(year -> new Calibration(dossier, history, reference, year).system());
        base.ifPresent(
                year -> findings.addAll(UseShares.of(dossier, reference, year).findings(reference)));
        return Outcome.of(system, findings);
    }

    private EnergySystem system() {
        var system = new EnergySystem(
                base,
                drivers,
                consumers(),
                others(),
                new SupplyOf(dossier, reference, base).electricity(inventory.electricity()),
                new SupplyOf(dossier, reference, base).heat(inventory.heat()),
                factors(),
                List.of(),
                Map.of(),
                PrimaryEnergy.UNTOLD);
        system = system.with(PrimaryEnergy.of(system, inventory, dossier, reference));
        Moves moves = Moves.of(system, dossier, reference);
        return system.with(moves.found(), moves.without());
    }

    /** Factors of fuels as the inventory's method has them, for carriers that come into use later. */
    private Map<String, Quantity> factors() {
        var factors = new LinkedHashMap<String, Quantity>();
        for (Carrier carrier : reference.addableCarriers()) {
            reference
                    .factors()
                    .fuels()
                    .findCo2(FACTOR_SET, carrier)
                    .ifPresent(factor -> reference
                            .factors()
                            .fuels()
                            .standardCoal(FACTOR_SET, carrier, Quantity.of(1, carrier.unit()))
                            .filter(energy -> energy.value() > 0)
                            .ifPresent(energy -> factors.put(
                                    carrier.id(),
                                    Quantity.of(
                                            factor.times(Quantity.of(1, carrier.unit()))
                                                            .tonnes()
                                                    / energy.in(coal).value(),
                                            PER_COAL))));
        }
        return factors;
    }

    /** Final consumers as the base year has them, then plants. */
    private List<Consumer> consumers() {
        var consumers = new ArrayList<Consumer>();
        var plants = new ArrayList<Consumer>();
        for (Consumption.Place place : now.places().values()) {
            (isPlant(place.id()) ? plants : consumers).add(consumer(place));
        }
        consumers.addAll(plants);
        return consumers;
    }

    private static boolean isPlant(String id) {
        return id.equals(EnergySystem.POWER_PLANTS) || id.equals(EnergySystem.HEAT_PLANTS);
    }

    private Consumer consumer(Consumption.Place place) {
        List<Flow> flows = now.of(place.id()).entrySet().stream()
                .map(entry -> new Flow(
                        entry.getKey(),
                        amounts(place.id(), entry.getKey()),
                        Emissions.tonnes(entry.getValue().tonnes()),
                        isPlant(place.id()) ? byproduct(entry.getKey()) : Optional.empty()))
                .toList();
        return new Consumer(
                place.id(),
                name(place),
                place.functional(),
                isPlant(place.id()) ? Optional.empty() : driver(place),
                flows,
                fleet(place.id()),
                place.use().map(any -> new Consumer.Branch(place.unit(), name(place.unit(), place.name()))));
    }

    private Text name(String id, Text otherwise) {
        return reference.energy().consumerName(id).orElse(otherwise);
    }

    /** The name of a branch or row, with that of the use where it is one. */
    private Text name(Consumption.Place place) {
        Text whole = name(place.unit(), place.name());
        return place.use()
                .map(use -> Text.of(whole.chinese() + "·" + use.chinese(), whole.english() + ": " + use.english()))
                .orElse(whole);
    }

    /** The vehicles of a class by fuel; empty where the base year's are not told. */
    private Optional<Fleet> fleet(String id) {
        if (!id.startsWith(Consumption.VEHICLE)) {
            return Optional.empty();
        }
        String vehicle = id.substring(Consumption.VEHICLE.length());
        var stocks = new LinkedHashMap<String, YearSeries<Quantity>>();
        for (Carrier carrier : reference.addableCarriers()) {
            YearSeries<Datum> told = Optional.ofNullable(
                            dossier.series().get("vehicles/" + vehicle + "/" + carrier.id()))
                    .orElse(YearSeries.of(Map.of()));
            var stock = new TreeMap<Integer, Quantity>();
            told.byYear().forEach((year, datum) -> datum.value().ifPresent(value -> stock.put(year, value)));
            if (stock.containsKey(base)) {
                stocks.put(
                        carrier.id(),
                        YearSeries.of(stock)
                                .map(value -> value.in(reference.units().unit("辆"))));
            }
        }
        return reference
                .energy()
                .findFleet(vehicle)
                .filter(any -> !stocks.isEmpty())
                .map(life -> new Fleet(stocks, Quantity.of(life.technology().lifetime(), Unit.ONE), life.shape()));
    }

    /** What a gas at a plant arises from, where its maker is in the city. */
    private Optional<Byproduct> byproduct(Carrier carrier) {
        return reference.energy().byproducts().stream()
                .filter(gas -> gas.carrier().equals(carrier.id()))
                .filter(gas -> isUsed(gas.maker(), gas.feed()))
                .findFirst();
    }

    private boolean isUsed(String maker, Optional<String> feed) {
        return now.places().values().stream()
                .filter(place -> place.unit().equals(maker))
                .flatMap(place -> now.of(place.id()).entrySet().stream())
                .anyMatch(entry -> entry.getValue().energy() > 0
                        && feed.map(id -> id.equals(entry.getKey().id())).orElse(true));
    }

    private YearSeries<Quantity> amounts(String consumer, Carrier carrier) {
        var amounts = new TreeMap<Integer, Quantity>();
        years.forEach((year, consumption) -> {
            Consumption.Amount amount = consumption.of(consumer).get(carrier);
            amounts.put(year, Quantity.of(amount == null ? 0 : amount.energy(), coal));
        });
        return YearSeries.of(amounts);
    }

    /** What a consumer follows: its own row of the table, or that of its branch, or that of its department. */
    private Optional<String> driver(Consumption.Place place) {
        EnergyReference table = reference.energy();
        String department = place.functional().name().toLowerCase(Locale.ROOT);
        return best(Stream.of(
                        table.driversOf(place.id(), Driven.Kind.CONSUMER),
                        table.driversOf(place.unit(), Driven.Kind.CONSUMER),
                        table.driversOf(department, Driven.Kind.DEFAULT))
                .filter(drivers -> !drivers.isEmpty())
                .findFirst()
                .orElse(List.of()));
    }

    /** The first driver with enough years beside the inventory's for a trend; failing that, the first that is known. */
    private Optional<String> best(List<String> chosen) {
        List<String> known = chosen.stream().filter(drivers::containsKey).toList();
        return known.stream()
                .filter(id -> years.keySet().stream()
                                .filter(year -> driverIn(id, year))
                                .count()
                        >= DampedTrend.LEAST_YEARS)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private boolean driverIn(String id, int year) {
        return Optional.ofNullable(drivers.get(id))
                .flatMap(driver -> driver.values().find(year))
                .isPresent();
    }

    /** What else emits, by source, place and group of gases. */
    private List<OtherEmissions> others() {
        var series = new LinkedHashMap<String, TreeMap<Integer, Emissions>>();
        var first = new LinkedHashMap<String, EmissionLine>();
        inventories.forEach((year, account) -> account.lines().stream()
                .filter(line -> !Consumption.isBurnt(line))
                .forEach(line -> {
                    String id = id(line);
                    first.putIfAbsent(id, line);
                    series.computeIfAbsent(id, any -> new TreeMap<>()).merge(year, line.emissions(), Emissions::plus);
                }));
        var others = new ArrayList<OtherEmissions>();
        first.forEach((id, line) -> {
            TreeMap<Integer, Emissions> emissions = series.getOrDefault(id, new TreeMap<>());
            if (emissions.containsKey(base)) {
                others.add(other(id, line, YearSeries.of(emissions)));
            }
        });
        return others;
    }

    /** What a unit emits for another department, such as households on the road, stands apart from its own. */
    private String id(EmissionLine line) {
        String own = line.source() + "/" + line.unit() + "/" + line.gasGroup().name();
        boolean isOwn = now.isNatural(line.unit(), line.functional());
        return isOwn ? own : own + "@" + line.functional().name().toLowerCase(Locale.ROOT);
    }

    private OtherEmissions other(String id, EmissionLine line, YearSeries<Emissions> emissions) {
        return new OtherEmissions(
                id,
                reference.emissionSource(line.source()).name(),
                line.source(),
                line.unit(),
                line.category(),
                line.functional(),
                line.gasGroup(),
                best(reference.energy().driversOf(line.source(), Driven.Kind.SOURCE)),
                emissions);
    }
}
