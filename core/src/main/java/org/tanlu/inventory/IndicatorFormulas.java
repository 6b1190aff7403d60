package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tanlu.category.Absence;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The formulas of the indicators that the inventory can compute, by indicator id; results in the printed unit. */
@Clause("3.3")
final class IndicatorFormulas {
    private static final double TONNES_PER_WAN = 10_000;
    private static final String INTENSITY_FALL = "IND-B29";
    private static final List<String> FALLS = List.of(INTENSITY_FALL, "IND-B30");

    private final Dossier dossier;
    private final History history;
    private final ReportedItems items;
    private final EnergyUse energyUse;
    private final CategoryIndicators categories;
    private final Map<String, Figure> figures = new TreeMap<>();

    IndicatorFormulas(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.items = new ReportedItems(dossier, reference);
        this.energyUse = new EnergyUse(reference);
        this.categories = new CategoryIndicators(dossier.city(), history);
        history.figures().forEach(figure -> figures.put(figure.key(), figure));
    }

    /** A formula: the derivation of an indicator's value in a year; empty when data are missing. */
    interface Formula {
        Optional<Derivation> of(int year);
    }

    Map<String, Formula> byIndicator() {
        var formulas = new LinkedHashMap<String, Formula>();
        categories.addTo(formulas);
        new BoundaryFormulas(history).addTo(formulas);
        new EconomyFormulas(dossier, items).addTo(formulas);
        formulas.put("IND-B23", year -> energyUse.electricityShare(inventory(year)));
        formulas.put(
                "IND-B24", year -> primary(year, List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS)));
        formulas.put("IND-B25", year -> primary(year, List.of(CarrierKind.OIL)));
        formulas.put("IND-B26", year -> primary(year, List.of(CarrierKind.GAS)));
        formulas.put(INTENSITY_FALL, this::intensityFall);
        formulas.put("IND-B31", this::netImport);
        formulas.put("IND-B32", this::importShare);
        formulas.put("IND-B33", this::importEmissions);
        formulas.put("IND-B34", year -> share(importEmissions(year), categories.denominator(year)));
        sector(formulas, 35, Functional.ENERGY_PRODUCTION);
        sector(formulas, 38, Functional.AGRICULTURE);
        sector(formulas, 41, Functional.INDUSTRY);
        sector(formulas, 45, Functional.TRANSPORT);
        sector(formulas, 49, Functional.PUBLIC_BUILDINGS);
        sector(formulas, 52, Functional.RESIDENTIAL_BUILDINGS);
        formulas.put(
                "IND-S01", year -> ratio(total(year), items.find("gdp_2015", year, "万元"), TONNES_PER_WAN, "吨CO2e/万元"));
        formulas.put(
                "IND-S02", year -> ratio(total(year), items.find("population", year, "人"), TONNES_PER_WAN, "吨CO2e/人"));
        formulas.put("IND-S43", this::perElectricity);
        return formulas;
    }

    /** Per physical activity: what the city's electricity emits per unit consumed, wherever it was made (clause 3.3). */
    private Optional<Derivation> perElectricity(int year) {
        return Optional.ofNullable(figures.get("inventory/electricity/factor/" + year))
                .map(figure -> figure.derivation().get());
    }

    /** The three rows of a sector: fossil energy burnt, emissions by place of burning, share of the total. */
    private void sector(Map<String, Formula> formulas, int first, Functional functional) {
        Predicate<CombustionLine> ofSector = line -> line.functional() == functional;
        String id = functional.name().toLowerCase(Locale.ROOT);
        Formula emitted = year -> Optional.of(year)
                .filter(known -> inventory(known).isKnown(functional))
                .map(known -> emissions(known, id, "万吨"));
        formulas.put(
                "IND-B" + first,
                year -> inventory(year).gaps().silent().contains(functional)
                        ? Optional.empty()
                        : energyUse.fossil(inventory(year), ofSector, functional.text()));
        formulas.put("IND-B" + (first + 1), emitted);
        formulas.put("IND-B" + (first + 2), year -> share(emitted.of(year), categories.denominator(year)));
    }

    private Inventory inventory(int year) {
        return history.inventory(year);
    }

    /** A figure of the inventory in 万吨; it has its own derivation behind it. */
    private Derivation emissions(int year, String key, String unit) {
        Figure figure = Optional.ofNullable(figures.get("inventory/" + key + "/" + year))
                .orElseThrow(() -> new IllegalArgumentException("no figure " + key + " in " + year));
        Derivation parent = figure.derivation().get();
        double value = figure.value().value() / TONNES_PER_WAN;
        return derived(parent.label(), value, unit, Text.of("换算为万吨", "in 10^4 t"), List.of(parent));
    }

    private Optional<Derivation> total(int year) {
        return inventory(year).isTotalKnown() ? Optional.of(emissions(year, "total", "万吨CO2e")) : Optional.empty();
    }

    /**
     * Direct emissions and imported electricity, and imported heat only if the other year knows it too; nothing where the
     * calibres of the two years forbid it (clause 7.1.2).
     */
    private Optional<Derivation> comparable(int year, int other) {
        List<Integer> both = List.of(year, other);
        if (both.stream().anyMatch(of -> !inventory(of).isTotalKnown())
                || !obstacles(year, other).isEmpty()) {
            return Optional.empty();
        }
        if (both.stream().allMatch(of -> inventory(of).heat().isIndirectKnown())) {
            return total(year);
        }
        Derivation direct = emissions(year, "direct", "万吨CO2e");
        Derivation electricity = emissions(year, "electricity/indirect", "万吨CO2e");
        double value = direct.value().value() + electricity.value().value();
        return Optional.of(derived(
                Text.of("直接排放与净调入电力间接排放（两年口径一致，不含净调入热力）", "direct emissions and imported electricity, without heat"),
                value,
                "万吨CO2e",
                Text.of("合计", "sum"),
                List.of(direct, electricity)));
    }

    /** What forbids the comparison of two years; imported heat does not, for it can be left out of both. */
    private List<CalibreKind> obstacles(int year, int other) {
        return history.calibre(year).differences(history.calibre(other)).stream()
                .filter(kind -> kind.forbidsTotals() && kind != CalibreKind.HEAT)
                .toList();
    }

    /** Why an indicator that is the emissions of one category has no value; empty for others. */
    Optional<Absence> absence(String indicator, int year) {
        return categories.absence(indicator, year);
    }

    /** Why a fall since the base year is not told although both years are known; empty where data are missing. */
    Optional<Text> incomparable(String indicator, int year) {
        Optional<Integer> later = dossier.city().intensityBaseYear().filter(start -> start >= year);
        if (later.isPresent() && FALLS.contains(indicator)) {
            return Optional.of(Text.of(
                    "基年（" + later.get() + "年）及以前不计算下降率", "a fall since " + later.get() + " begins after that year"));
        }
        Optional<Integer> base = dossier.city()
                .intensityBaseYear()
                .filter(start -> start < year && history.years().contains(start));
        List<CalibreKind> kinds = base.map(start -> obstacles(year, start)).orElse(List.of());
        return kinds.isEmpty() || !indicator.equals(INTENSITY_FALL)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "与" + base.get() + "年口径不同，不比较："
                                + String.join(
                                        "、",
                                        kinds.stream()
                                                .map(kind -> kind.text().chinese())
                                                .toList()),
                        "another calibre than " + base.get() + ", not compared: "
                                + String.join(
                                        ", ",
                                        kinds.stream()
                                                .map(kind -> kind.text().english())
                                                .toList())));
    }

    private Optional<Derivation> primary(int year, List<CarrierKind> kinds) {
        return share(
                energyUse.available(inventory(year), kinds), items.find("energy_consumption_total", year, "万吨标准煤"));
    }

    /** Against the base year of the settings; the base year itself has none. */
    private Optional<Derivation> intensityFall(int year) {
        Optional<Integer> base = dossier.city().intensityBaseYear().filter(start -> start < year);
        if (base.isEmpty() || !history.years().contains(base.get())) {
            return Optional.empty();
        }
        Optional<Derivation> now =
                ratio(comparable(year, base.get()), items.find("gdp_2015", year, "亿元"), 1, "万吨CO2e/亿元");
        Optional<Derivation> then =
                ratio(comparable(base.get(), year), items.find("gdp_2015", base.get(), "亿元"), 1, "万吨CO2e/亿元");
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        double fall = (1 - now.get().value().value() / then.get().value().value()) * 100;
        return Optional.of(derived(
                Text.of("碳排放强度比" + base.get() + "年累计下降", "fall of intensity since " + base.get()),
                fall,
                "%",
                Text.of("1－当年强度÷基年强度", "1 − intensity ÷ base year's"),
                List.of(now.get(), then.get())));
    }

    private Optional<Derivation> netImport(int year) {
        SecondaryEnergy electricity = inventory(year).electricity();
        return electricity
                .netImport()
                .map(amount -> derived(
                        Text.of("电力净调入量", "net import of electricity"),
                        amount.value(),
                        "亿kWh",
                        Text.of("调入为正、调出为负", "import +, export −"),
                        List.of(electricity.importParts())));
    }

    private Optional<Derivation> importShare(int year) {
        Carrier electricity = inventory(year).electricity().carrier();
        Optional<Derivation> used = energyUse.consumption(inventory(year), electricity);
        return share(netImport(year), used);
    }

    private Optional<Derivation> importEmissions(int year) {
        SecondaryEnergy electricity = inventory(year).electricity();
        if (!electricity.isIndirectKnown()) {
            return Optional.empty();
        }
        double value = electricity.indirect().tonnes() / TONNES_PER_WAN;
        return Optional.of(derived(
                Text.of("净调入电力间接排放", "indirect emissions of electricity"),
                value,
                "万吨",
                Text.of("换算为万吨", "in 10^4 t"),
                List.of(SecondaryDerivations.indirect(electricity))));
    }

    static Optional<Derivation> share(Optional<Derivation> part, Optional<Derivation> whole) {
        return ratio(part, whole, 100, "%");
    }

    static Optional<Derivation> ratio(
            Optional<Derivation> part, Optional<Derivation> whole, double scale, String unit) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().value() == 0) {
            return Optional.empty();
        }
        double value = part.get().value().value() / whole.get().value().value() * scale;
        return Optional.of(derived(
                Text.of("比值", "ratio"),
                value,
                unit,
                Text.of("分子÷分母", "numerator ÷ denominator"),
                List.of(part.get(), whole.get())));
    }

    static Derivation derived(Text label, double value, String unit, Text rule, List<Derivation> parents) {
        return new Derivation(label, Quantity.of(value, new Unit(unit, "indicator", 1)), rule, "B", parents);
    }
}
