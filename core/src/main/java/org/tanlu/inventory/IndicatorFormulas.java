package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** The formulas of the indicators that the inventory can compute, by indicator id; results in the printed unit. */
final class IndicatorFormulas {
    private static final double TONNES_PER_WAN = 10_000;

    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final EnergyUse energyUse;

    IndicatorFormulas(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
        this.energyUse = new EnergyUse(reference);
    }

    /** A formula: the derivation of an indicator's value in a year; empty when data are missing. */
    interface Formula {
        Optional<Derivation> of(int year);
    }

    Map<String, Formula> byIndicator() {
        var formulas = new LinkedHashMap<String, Formula>();
        formulas.put(
                "IND-B02",
                year -> Optional.of(emissions(
                        year,
                        Text.of("能源活动直接排放", "direct emissions of energy activities"),
                        Inventory::direct,
                        "万吨CO2e")));
        formulas.put("IND-B07", this::indirect);
        formulas.put("IND-B14", this::growth);
        formulas.put("IND-B15", year -> item("gdp_2015", year, "万亿元"));
        formulas.put("IND-B16", year -> ratio(item("gdp_2015", year, "万元"), item("population", year, "人"), 1, "万元/人"));
        formulas.put("IND-B18", this::primaryShare);
        formulas.put("IND-B23", year -> energyUse.electricityShare(inventory(year)));
        formulas.put(
                "IND-B24", year -> primary(year, List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS)));
        formulas.put("IND-B25", year -> primary(year, List.of(CarrierKind.OIL)));
        formulas.put("IND-B26", year -> primary(year, List.of(CarrierKind.GAS)));
        formulas.put("IND-B29", this::intensityFall);
        formulas.put("IND-B31", this::netImport);
        formulas.put("IND-B32", this::importShare);
        formulas.put("IND-B33", this::importEmissions);
        formulas.put("IND-B34", year -> share(importEmissions(year), total(year)));
        sector(formulas, 35, Functional.ENERGY_PRODUCTION);
        sector(formulas, 38, Functional.AGRICULTURE);
        sector(formulas, 41, Functional.INDUSTRY);
        sector(formulas, 45, Functional.TRANSPORT);
        sector(formulas, 49, Functional.PUBLIC_BUILDINGS);
        sector(formulas, 52, Functional.RESIDENTIAL_BUILDINGS);
        formulas.put("IND-S01", year -> ratio(total(year), item("gdp_2015", year, "万元"), TONNES_PER_WAN, "吨CO2e/万元"));
        formulas.put("IND-S02", year -> ratio(total(year), item("population", year, "人"), TONNES_PER_WAN, "吨CO2e/人"));
        return formulas;
    }

    /** The three rows of a sector: fossil energy burnt, emissions by place of burning, share of the total. */
    private void sector(Map<String, Formula> formulas, int first, Functional functional) {
        Predicate<EmissionLine> ofSector = line -> line.functional() == functional;
        Text name = Text.of(
                functional.text().chinese() + "排放（按燃烧地点）",
                "emissions of " + functional.text().english() + " by place of burning");
        Formula emitted = year -> Optional.of(emissions(year, name, inventory -> inventory.direct(ofSector), "万吨"));
        formulas.put("IND-B" + first, year -> energyUse.fossil(inventory(year), ofSector, functional.text()));
        formulas.put("IND-B" + (first + 1), emitted);
        formulas.put("IND-B" + (first + 2), year -> share(emitted.of(year), total(year)));
    }

    private Inventory inventory(int year) {
        return history.inventory(year);
    }

    private Derivation emissions(int year, Text label, Function<Inventory, Emissions> part, String unit) {
        double value = part.apply(inventory(year)).tonnes() / TONNES_PER_WAN;
        Derivation parent = Derivation.leaf(
                label,
                Quantity.of(value * TONNES_PER_WAN, Unit.TONNE_CO2E),
                Text.of("能源活动清单 " + year + "，见 inventory/…/" + year, "energy inventory " + year));
        return derived(label, value, unit, Text.of("换算为万吨", "in 10^4 t"), List.of(parent));
    }

    private Optional<Derivation> total(int year) {
        return Optional.of(
                emissions(year, Text.of("能源活动直接与间接排放合计", "direct and indirect emissions"), Inventory::total, "万吨CO2e"));
    }

    /** Only when net import is known for both electricity and heat, or nobody imports heat. */
    private Optional<Derivation> indirect(int year) {
        return inventory(year).electricity().netImport().isEmpty()
                        || inventory(year).electricity().importFactor().isEmpty()
                ? Optional.empty()
                : Optional.of(emissions(
                        year,
                        Text.of("净调入电力热力间接排放", "indirect emissions of net imports"),
                        Inventory::indirect,
                        "万吨CO2e"));
    }

    private Optional<Derivation> growth(int year) {
        return item("gdp_index", year, "")
                .map(index -> derived(
                        Text.of("地区生产总值比上年增长", "GDP growth"),
                        index.value().value() - 100,
                        "%",
                        Text.of("指数－100", "index − 100"),
                        List.of(index)));
    }

    /** The three shares sum to 100 by definition; the first follows when the other two are published. */
    private Optional<Derivation> primaryShare(int year) {
        Optional<Derivation> secondary = item("share_secondary_industry", year, "%");
        Optional<Derivation> tertiary = item("share_tertiary_industry", year, "%");
        if (secondary.isEmpty() || tertiary.isEmpty()) {
            return Optional.empty();
        }
        double rest =
                100 - secondary.get().value().value() - tertiary.get().value().value();
        return Optional.of(derived(
                Text.of("第一产业比重", "share of primary industry"),
                rest,
                "%",
                Text.of("100－第二产业比重－第三产业比重", "100 − secondary − tertiary"),
                List.of(secondary.get(), tertiary.get())));
    }

    private Optional<Derivation> primary(int year, List<CarrierKind> kinds) {
        return share(energyUse.available(inventory(year), kinds), item("energy_consumption_total", year, "万吨标准煤"));
    }

    /** Against the base year of the settings; the base year itself has none. */
    private Optional<Derivation> intensityFall(int year) {
        Optional<Integer> base = dossier.city().findInteger("base_year").filter(start -> start < year);
        if (base.isEmpty() || !history.years().contains(base.get())) {
            return Optional.empty();
        }
        Optional<Derivation> now = ratio(total(year), item("gdp_2015", year, "亿元"), 1, "万吨CO2e/亿元");
        Optional<Derivation> then = ratio(total(base.get()), item("gdp_2015", base.get(), "亿元"), 1, "万吨CO2e/亿元");
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
        if (electricity.netImport().isEmpty() || electricity.importFactor().isEmpty()) {
            return Optional.empty();
        }
        double value = electricity.indirect().tonnes() / TONNES_PER_WAN;
        return Optional.of(derived(
                Text.of("净调入电力间接排放", "indirect emissions of electricity"),
                value,
                "万吨",
                Text.of("净调入电量×电网排放因子", "net import × grid factor"),
                List.of(
                        electricity.importParts(),
                        Derivations.of(electricity.importFactor().get().factor()))));
    }

    /** A reported item in a unit; an empty unit keeps the one it was written in. */
    private Optional<Derivation> item(String id, int year, String unit) {
        return dossier.find(id, year).filter(datum -> datum.value().isPresent()).map(datum -> {
            Derivation leaf = Derivations.of(datum);
            return unit.isEmpty()
                    ? leaf
                    : new Derivation(
                            leaf.label(),
                            leaf.value().in(reference.units().unit(unit)),
                            Text.of("按公布数换算单位", "as published, in another unit"),
                            "",
                            List.of(leaf));
        });
    }

    private static Optional<Derivation> share(Optional<Derivation> part, Optional<Derivation> whole) {
        return ratio(part, whole, 100, "%");
    }

    private static Optional<Derivation> ratio(
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
