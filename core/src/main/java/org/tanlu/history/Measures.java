package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tanlu.category.Derivations;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Economic;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.ProductChain;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** What emissions are measured against, year by year, each with its derivation: product, people, energy, industries. */
@Clause({"3.3", "7.2", "C7.2-2"})
final class Measures {
    private static final Unit INTENSITY = new Unit("tCO2e/万元", "indicator", 1);
    private static final Unit PER_CAPITA = new Unit("tCO2e/人", "indicator", 1);
    private static final String PRODUCT = "gdp_2015";
    private static final List<String> INDUSTRIES = List.of("primary", "secondary", "tertiary");

    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    /** Of the years asked for so far; several threads may follow the derivations of one plan. */
    private final Map<Integer, Map<String, Figure>> figures = new ConcurrentHashMap<>();

    Measures(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
    }

    /** A year's emissions; their derivation is found among the figures of the year's inventory when it is asked for. */
    Optional<Sourced> emissions(Subject subject, int year) {
        return subject.of(history.inventory(year))
                .map(emissions -> new Sourced(emissions.toQuantity(), () -> figure(subject.id(), year)));
    }

    private Derivation figure(String name, int year) {
        String key = "inventory/" + name + "/" + year;
        return Optional.ofNullable(figures.computeIfAbsent(year, this::figures).get(key))
                .map(figure -> figure.derivation().get().of(year).keyed(key))
                .orElseThrow(() -> new IllegalStateException("no figure " + name + " of " + year));
    }

    private Map<String, Figure> figures(int year) {
        var byKey = new TreeMap<String, Figure>();
        history.totals(year).forEach(figure -> byKey.put(figure.key(), figure));
        return byKey;
    }

    /** The CO2 of a year's energy: of combustion, and in the total of imported electricity and heat. */
    Sourced energyEmissions(Subject subject, int year) {
        List<Part> kinds = new Parts(history.inventory(year), subject, reference)
                .energy().stream()
                        .filter(part -> !part.id().equals(Parts.OTHER))
                        .toList();
        Quantity sum =
                Emissions.sum(kinds.stream().map(Part::emissions).toList()).toQuantity();
        return new Sourced(
                sum,
                () -> Derivation.late(
                        Text.of("能源活动的二氧化碳排放（" + year + "年）", "CO2 of energy, " + year),
                        sum,
                        Text.of(
                                "各种能源燃烧和净调入电力热力的二氧化碳之和",
                                "sum of the CO2 of combustion by kind of energy and of imported electricity and heat"),
                        "7.2",
                        () -> kinds.stream().map(Part::derivation).toList()));
    }

    /** Emissions by product at constant prices. */
    Optional<Sourced> intensity(Subject subject, int year) {
        return ratio(
                emissions(subject, year),
                product(year),
                INTENSITY,
                Text.of(
                        "单位地区生产总值排放（" + subject.text().chinese() + "）",
                        "emissions by constant-price product: " + subject.text().english()));
    }

    Optional<Sourced> perCapita(Subject subject, int year) {
        return ratio(
                emissions(subject, year),
                population(year),
                PER_CAPITA,
                Text.of(
                        "人均排放（" + subject.text().chinese() + "）",
                        "emissions per capita: " + subject.text().english()));
    }

    Optional<Sourced> population(int year) {
        return told("population", year, "人");
    }

    /** Product at constant prices in 万元: as told, or chained by the yearly indices from the nearest year told. */
    Optional<Sourced> product(int year) {
        return ProductChain.of(dossier, year).map(chain -> product(year, chain));
    }

    private Sourced product(int year, ProductChain chain) {
        int from = chain.anchor().year();
        Sourced anchor = told(PRODUCT, from, "万元").orElseThrow();
        if (chain.isTold()) {
            return anchor;
        }
        var parents = new ArrayList<Sourced>();
        parents.add(anchor);
        chain.indices().forEach(index -> parents.add(Sourced.of(Derivations.of(index))));
        return Sourced.of(
                Text.of("地区生产总值（2015年价，" + year + "年）", "product at 2015 prices, " + year),
                anchor.value().times(chain.factor().value()),
                Text.of("由" + from + "年按指数逐年推算", "chained from " + from + " by the yearly indices"),
                parents);
    }

    /** Total energy consumption as the city told it. */
    Optional<Sourced> toldEnergy(int year) {
        return told("energy_consumption_total", year, "tce");
    }

    /** Final use of energy by calorific value, out of the publication behind the inventory. */
    Optional<Sourced> finalEnergy(int year) {
        Quantity energy = new EnergyUse(reference)
                .finalEnergy(history.inventory(year), BalanceRows.FINAL_ROWS, List.of(CarrierKind.values()));
        Quantity coal = energy.in(reference.units().unit("tce"));
        return coal.value() <= 0
                ? Optional.empty()
                : Optional.of(Sourced.of(Derivation.leaf(
                        Text.of("终端能源消费量（当量值，" + year + "年）", "final energy, calorific, " + year),
                        coal,
                        history.inventory(year).basis().source().titles())));
    }

    /** The share of an industry in value added at current prices, 0 to 1. */
    Optional<Sourced> share(Economic industry, int year) {
        int place = INDUSTRIES.indexOf(id(industry));
        List<Optional<Sourced>> added = INDUSTRIES.stream()
                .map(name -> told("value_added/" + name, year, "万元"))
                .toList();
        if (added.stream().allMatch(Optional::isPresent)) {
            List<Sourced> parts = added.stream().flatMap(Optional::stream).toList();
            double sum =
                    parts.stream().mapToDouble(part -> part.value().value()).sum();
            return sum <= 0
                    ? Optional.empty()
                    : Optional.of(share(industry, year, parts.get(place).value().value() / sum, parts));
        }
        return told("share_" + id(industry) + "_industry", year, "%")
                .map(told -> share(industry, year, told.value().value() / 100, List.of(told)))
                .or(() -> restOfShares(industry, year));
    }

    private static String id(Economic industry) {
        return industry.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Sourced> restOfShares(Economic industry, int year) {
        Optional<Sourced> secondary = told("share_secondary_industry", year, "%");
        Optional<Sourced> tertiary = told("share_tertiary_industry", year, "%");
        if (industry != Economic.PRIMARY || secondary.isEmpty() || tertiary.isEmpty()) {
            return Optional.empty();
        }
        double rest =
                100 - secondary.get().value().value() - tertiary.get().value().value();
        return Optional.of(share(industry, year, rest / 100, List.of(secondary.get(), tertiary.get())));
    }

    private static Sourced share(Economic industry, int year, double share, List<Sourced> parents) {
        return Sourced.of(
                Text.of(
                        industry.text().chinese() + "增加值比重（现价，" + year + "年）",
                        "share of " + industry.text().english() + " in value added, current prices, " + year),
                Quantity.of(share, Unit.ONE),
                Text.of("增加值÷三次产业合计", "value added ÷ sum of the three industries"),
                parents);
    }

    /** Of which version the data of an item in a year are; empty where none was told. */
    String version(String item, int year) {
        return dossier.find(item, year).map(Datum::version).orElse("");
    }

    private Optional<Sourced> told(String item, int year, String symbol) {
        return dossier.find(item, year)
                .filter(datum -> datum.value().isPresent())
                .map(Derivations::of)
                .map(leaf -> symbol.isEmpty()
                        ? leaf
                        : converted(leaf, reference.units().unit(symbol)))
                .map(Sourced::of);
    }

    private static Derivation converted(Derivation leaf, Unit unit) {
        return leaf.value().unit().equals(unit)
                ? leaf
                : new Derivation(
                        leaf.label(), leaf.value().in(unit), Text.of("换算单位", "in another unit"), "7.2", List.of(leaf));
    }

    /** A ratio; empty where a part is missing or the whole is not above zero. */
    static Optional<Sourced> ratio(Optional<Sourced> part, Optional<Sourced> whole, Unit unit, Text name) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().value() <= 0) {
            return Optional.empty();
        }
        double value = part.get().value().value() / whole.get().value().value();
        return Optional.of(Sourced.of(
                name,
                Quantity.of(value, unit),
                Text.of("分子÷分母", "numerator ÷ denominator"),
                List.of(part.get(), whole.get())));
    }
}
