package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance.Kind;
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
        formulas.put("IND-B02", year -> Optional.of(emissions(year, "能源活动直接排放", Inventory::direct, "万吨CO2e")));
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
        String name = functional.text().chinese();
        Formula emitted =
                year -> Optional.of(emissions(year, name + "排放（按燃烧地点）", inventory -> inventory.direct(ofSector), "万吨"));
        formulas.put("IND-B" + first, year -> energyUse.fossil(inventory(year), ofSector, functional.text()));
        formulas.put("IND-B" + (first + 1), emitted);
        formulas.put("IND-B" + (first + 2), year -> share(emitted.of(year), total(year)));
    }

    private Inventory inventory(int year) {
        return history.inventory(year);
    }

    private Derivation emissions(int year, String label, Function<Inventory, Emissions> part, String unit) {
        double value = part.apply(inventory(year)).tonnes() / TONNES_PER_WAN;
        Derivation parent = Derivation.leaf(
                Text.of(label, label),
                Quantity.of(value * TONNES_PER_WAN, Unit.TONNE_CO2E),
                Text.of("能源活动清单 " + year + "，见 inventory/…/" + year, "energy inventory " + year));
        return derived(label, value, unit, "tCO2e÷10000", List.of(parent));
    }

    private Optional<Derivation> total(int year) {
        return Optional.of(emissions(year, "能源活动直接排放与净调入间接排放合计", Inventory::total, "万吨CO2e"));
    }

    /** Only when net import is known for both electricity and heat, or nobody imports heat. */
    private Optional<Derivation> indirect(int year) {
        return inventory(year).electricity().netImport().isEmpty()
                        || inventory(year).electricity().importFactor().isEmpty()
                ? Optional.empty()
                : Optional.of(emissions(year, "净调入电力热力间接排放", Inventory::indirect, "万吨CO2e"));
    }

    private Optional<Derivation> growth(int year) {
        return item("gdp_index", year, "")
                .map(index -> derived("地区生产总值比上年增长", index.value().value() - 100, "%", "指数－100", List.of(index)));
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
        return Optional.of(derived("第一产业比重", rest, "%", "100－第二产业比重－第三产业比重", List.of(secondary.get(), tertiary.get())));
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
        return Optional.of(
                derived("碳排放强度比" + base.get() + "年累计下降", fall, "%", "1－当年强度/基年强度", List.of(now.get(), then.get())));
    }

    private Optional<Derivation> netImport(int year) {
        SecondaryEnergy electricity = inventory(year).electricity();
        return electricity
                .netImport()
                .map(amount ->
                        derived("电力净调入量", amount.value(), "亿kWh", "调入为正、调出为负", List.of(electricity.importParts())));
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
                "净调入电力间接排放",
                value,
                "万吨",
                "净调入电量×电网排放因子",
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
        return Optional.of(derived("", value, unit, "分子÷分母", List.of(part.get(), whole.get())));
    }

    static Derivation derived(String label, double value, String unit, String rule, List<Derivation> parents) {
        return new Derivation(
                Text.of(label, label),
                Quantity.of(value, new Unit(unit, "indicator", 1)),
                Text.of(rule, rule),
                "B",
                parents);
    }

    /** Energy in standard coal by calorific value, out of an inventory's publication. */
    private record EnergyUse(ReferenceData reference) {

        Optional<Derivation> fossil(Inventory inventory, Predicate<EmissionLine> condition, Text name) {
            var total = new Sum();
            inventory.lines().stream()
                    .filter(condition)
                    .filter(line -> !line.isCarbonBalance())
                    .forEach(line -> total.add(coal(line.carrier(), line.amount())));
            List<Derivation> parents = inventory.lines().stream()
                    .filter(condition)
                    .filter(line -> !line.isCarbonBalance())
                    .map(line -> line.derivation().parents().get(0))
                    .toList();
            return Optional.of(derived(name.chinese() + "化石能源消费量", total.value(), "万吨标煤", "燃烧量×折标准煤系数（当量值）", parents));
        }

        Optional<Derivation> electricityShare(Inventory inventory) {
            var all = new Sum();
            var parents = new ArrayList<Derivation>();
            double electricity = 0;
            for (Carrier carrier : reference.addableCarriers()) {
                for (String row : BalanceRows.FINAL_ROWS) {
                    Optional<Quantity> amount = inventory.basis().findAmount(row, carrier);
                    double coal =
                            amount.map(quantity -> coal(carrier, quantity)).orElse(0.0);
                    all.add(coal);
                    electricity += carrier.kind() == CarrierKind.ELECTRICITY ? coal : 0;
                    amount.ifPresent(quantity -> parents.add(Derivation.leaf(
                            Text.of(
                                    row + "·" + carrier.name().chinese(),
                                    row + ", " + carrier.name().english()),
                            quantity,
                            title(inventory))));
                }
            }
            return all.value() == 0
                    ? Optional.empty()
                    : Optional.of(derived(
                            "电能占终端能源消费比重", electricity / all.value() * 100, "%", "电力×0.1229÷终端消费合计（当量值）", parents));
        }

        /** Apparent consumption of some kinds of carrier; empty where neither supply nor total rows were published. */
        Optional<Derivation> available(Inventory inventory, List<CarrierKind> kinds) {
            String row = inventory.basis().kind() == Kind.BALANCE ? "available" : BalanceRows.CONSUMPTION;
            var total = new Sum();
            var parents = new ArrayList<Derivation>();
            for (Carrier carrier : reference.addableCarriers()) {
                if (kinds.contains(carrier.kind())) {
                    inventory.basis().findAmount(row, carrier).ifPresent(amount -> {
                        total.add(coal(carrier, amount));
                        parents.add(Derivation.leaf(carrier.name(), amount, title(inventory)));
                    });
                }
            }
            return parents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(derived("可供消费量", total.value(), "万吨标准煤", "可供量×折标准煤系数", parents));
        }

        Optional<Derivation> consumption(Inventory inventory, Carrier carrier) {
            if (inventory.basis().kind() == Kind.BALANCE) {
                return inventory.basis().find(BalanceRows.CONSUMPTION, carrier).map(Derivations::of);
            }
            var total = new Sum();
            for (String row : BalanceRows.FINAL_ROWS) {
                inventory.basis().findAmount(row, carrier).ifPresent(amount -> total.add(amount.value()));
            }
            inventory.basis().findAmount(BalanceRows.LOSSES, carrier).ifPresent(amount -> total.add(amount.value()));
            Quantity used = Quantity.of(total.value(), carrier.unit());
            return Optional.of(Derivation.leaf(Text.of("终端消费量＋损失量", "final use + losses"), used, title(inventory)));
        }

        private double coal(Carrier carrier, Quantity amount) {
            return reference
                    .factors()
                    .fuels()
                    .standardCoal(Method.Guide.FACTOR_SET, carrier, amount)
                    .map(Quantity::value)
                    .orElse(0.0);
        }

        private static Text title(Inventory inventory) {
            String title = inventory.basis().source().title();
            return Text.of(title, title);
        }
    }
}
