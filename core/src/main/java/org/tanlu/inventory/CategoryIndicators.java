package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Absence;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * The indicators of Table B.1 that rest on the categories of clause 7.1.1: totals, direct and indirect emissions with their
 * shares, sinks. A total that lacks a category or users is told as far as accounted, and marked so ({@link IndicatorGaps}).
 *
 * @param city    the city, whose settings choose among the readings of the table (gaps G-14 to G-16)
 * @param history the inventories
 */
@Clause({"7.1.1", "B"})
record CategoryIndicators(City city, History history) {
    private static final String WAN = "万吨CO2e";
    private static final double TONNES_PER_WAN = 10_000;
    private static final Text SUM = Text.of("合计", "sum");

    /** As many sources are named in a reason. */
    private static final int NAMED = 3;

    /** The indicators that are the emissions of one category. */
    private static final Map<String, Category> CATEGORIES = Map.of(
            "IND-B03", Category.PROCESSES,
            "IND-B04", Category.WASTE,
            "IND-S13", Category.AGRICULTURE);

    void addTo(Map<String, IndicatorFormulas.Formula> formulas) {
        formulas.put("IND-B01", this::gross);
        formulas.put("IND-B02", year -> category(year, Category.ENERGY));
        formulas.put("IND-B03", year -> category(year, Category.PROCESSES));
        formulas.put("IND-B04", year -> category(year, Category.WASTE));
        formulas.put("IND-B05", this::direct);
        formulas.put("IND-B06", year -> share(direct(year), gross(year)));
        formulas.put("IND-B07", this::indirect);
        formulas.put("IND-B08", year -> share(indirect(year), gross(year)));
        formulas.put("IND-B09", this::reported);
        formulas.put("IND-B12", this::sink);
        formulas.put("IND-S13", year -> category(year, Category.AGRICULTURE));
        formulas.put("IND-S14", this::land);
        formulas.put("IND-S15", this::net);
    }

    /** Why an indicator of a category has no value: the strongest key of its sources, and those that have it. */
    Optional<Absence> absence(String indicator, int year) {
        Inventory inventory = history.inventory(year);
        Optional<Category> silent = Optional.ofNullable(CATEGORIES.get(indicator))
                .filter(category -> inventory.lines(category).isEmpty());
        return silent.map(category -> {
            Notation key = inventory.notation(List.of(category));
            List<Text> sources = inventory.sources().stream()
                    .filter(account -> account.source().category() == category)
                    .filter(account -> account.notations().containsValue(key))
                    .map(account -> account.source().name())
                    .toList();
            boolean more = sources.size() > NAMED;
            Text first = Facts.joined(sources.subList(0, Math.min(NAMED, sources.size())));
            Text names = Text.of(
                    first.chinese() + (more ? "等" + sources.size() + "个排放源" : ""),
                    first.english() + (more ? " and others, " + sources.size() + " in all" : ""));
            return new Absence(
                    key,
                    Text.of(
                            names.chinese() + "为" + key + "（" + key.chinese() + "）",
                            names.english() + ": " + key + " (" + key.english() + ")"));
        });
    }

    /** The denominator of the shares of sectors that the city chose (gap G-16). */
    Optional<Derivation> denominator(int year) {
        if (city.is("share_denominator", "direct")) {
            return direct(year);
        }
        Inventory inventory = history.inventory(year);
        if (!inventory.isTotalKnown()) {
            return Optional.empty();
        }
        boolean energy = city.is("share_denominator", "energy");
        List<EmissionLine> lines = inventory.lines().stream()
                .filter(line -> !line.category().isLand())
                .filter(line -> !energy || line.category() == Category.ENERGY)
                .toList();
        Emissions emitted =
                Emissions.sum(lines.stream().map(EmissionLine::emissions).toList());
        return Optional.of(sum(
                energy
                        ? Text.of("能源活动排放与间接排放之和", "energy activities and indirect emissions")
                        : Text.of("排放总量（直接＋间接，按已核算部分）", "direct and indirect emissions as far as accounted"),
                emitted.plus(inventory.indirect()),
                parts(inventory, lines, true)));
    }

    private Optional<Derivation> gross(int year) {
        Inventory inventory = history.inventory(year);
        return inventory.isTotalKnown()
                ? Optional.of(sum(
                        Text.of("排放总量（直接＋间接）", "direct and indirect emissions"),
                        inventory.gross().plus(inventory.indirect()),
                        parts(inventory, withoutLand(inventory), true)))
                : Optional.empty();
    }

    /** Equal to the gross total unless the city nets land use and forestry (gap G-14). */
    private Optional<Derivation> reported(int year) {
        Inventory inventory = history.inventory(year);
        return inventory.isTotalKnown()
                ? Optional.of(sum(
                        inventory.scope().landNetted()
                                ? Text.of("碳排放总量（已抵扣林业）", "total emissions, land netted")
                                : Text.of("碳排放总量（不抵扣林业）", "total emissions, land not netted"),
                        inventory.total(),
                        parts(inventory, inventory.lines(), true)))
                : Optional.empty();
    }

    private Optional<Derivation> direct(int year) {
        Inventory inventory = history.inventory(year);
        return inventory.isDirectKnown()
                ? Optional.of(sum(
                        Text.of("直接排放总量", "direct emissions"),
                        inventory.gross(),
                        parts(inventory, withoutLand(inventory), false)))
                : Optional.empty();
    }

    /** As far as net import is known; without that of electricity there is nothing to tell. */
    private Optional<Derivation> indirect(int year) {
        Inventory inventory = history.inventory(year);
        return inventory.electricity().isIndirectKnown()
                ? Optional.of(sum(
                        Text.of("间接排放总量", "indirect emissions"),
                        inventory.indirect(),
                        parts(inventory, List.of(), true)))
                : Optional.empty();
    }

    /** The emissions of a category in the gases that the city counts, whether the totals hold the category or not. */
    private Optional<Derivation> category(int year, Category category) {
        Inventory inventory = history.inventory(year);
        List<EmissionLine> lines = inventory.lines(category).stream()
                .filter(line -> inventory.scope().counts(line.gasGroup()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(
                        Text.of(
                                category.text().chinese() + "排放",
                                "emissions of " + category.text().english()),
                        Emissions.sum(
                                lines.stream().map(EmissionLine::emissions).toList()),
                        parts(inventory, lines, false)));
    }

    /** What trees take up, as a positive number. */
    private Optional<Derivation> sink(int year) {
        return category(year, Category.FORESTRY)
                .map(removals -> IndicatorFormulas.derived(
                        Text.of("林木碳汇量", "sink of trees"),
                        -removals.value().value(),
                        "万吨CO2",
                        Text.of("林业净吸收取正值", "net removal of forestry as a positive number"),
                        List.of(removals)));
    }

    private Optional<Derivation> land(int year) {
        Inventory inventory = history.inventory(year);
        List<EmissionLine> lines = Stream.of(Category.LAND_USE, Category.FORESTRY)
                .flatMap(category -> inventory.lines(category).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(
                        Text.of("土地利用、土地利用变化和林业净排放", "net emissions of land use and forestry"),
                        inventory.of(Category.LAND_USE).plus(inventory.of(Category.FORESTRY)),
                        parts(inventory, lines, false)));
    }

    private Optional<Derivation> net(int year) {
        Optional<Derivation> gross = gross(year);
        Optional<Derivation> land = land(year);
        if (gross.isEmpty() || land.isEmpty()) {
            return Optional.empty();
        }
        double value = gross.get().value().value() + land.get().value().value();
        return Optional.of(IndicatorFormulas.derived(
                Text.of("净碳排放量", "net emissions"), value, WAN, SUM, List.of(gross.get(), land.get())));
    }

    private static List<EmissionLine> withoutLand(Inventory inventory) {
        return inventory.lines().stream()
                .filter(line -> !line.category().isLand())
                .toList();
    }

    /** The lines category by category, and net import if it belongs to the sum. */
    private static List<Derivation> parts(Inventory inventory, List<EmissionLine> lines, boolean imports) {
        Map<Category, List<EmissionLine>> byCategory = new LinkedHashMap<>();
        lines.forEach(line -> byCategory
                .computeIfAbsent(line.category(), key -> new ArrayList<>())
                .add(line));
        var parts = new ArrayList<Derivation>();
        byCategory.forEach((category, of) -> parts.add(Derivations.sum(
                Text.of(
                        category.text().chinese() + "排放",
                        "emissions of " + category.text().english()),
                Emissions.sum(of.stream().map(EmissionLine::emissions).toList()),
                "7.1.1",
                of.stream().map(EmissionLine::derivation).toList())));
        if (imports) {
            parts.add(SecondaryDerivations.indirect(inventory.electricity()));
            parts.add(SecondaryDerivations.indirect(inventory.heat()));
        }
        return parts;
    }

    private static Derivation sum(Text label, Emissions value, List<Derivation> parts) {
        return IndicatorFormulas.derived(label, value.tonnes() / TONNES_PER_WAN, WAN, SUM, parts);
    }

    private static Optional<Derivation> share(Optional<Derivation> part, Optional<Derivation> whole) {
        return IndicatorFormulas.share(part, whole);
    }
}
