package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 分行业总量 the totals of a branch in the scope that enterprises report in (clause 7.1.7): energy with feedstock, as GB/T 2589
 * counts it, and every emission from the premises, whichever department the inventory carries it to.
 */
@Clause("7.1.7")
final class BranchTotals {
    private static final String POWER_HEAT = "power_heat";
    private static final String FACTORS = FuelFactors.GUIDE;
    private static final Set<String> PLANT_ROWS = Set.of("thermal_power", "heat_supply", POWER_HEAT);

    /** Branches that transform energy: what goes in and out is no final use, so no total is like that of an enterprise. */
    private static final Set<String> TRANSFORMING = Set.of("coal_mining", "petroleum_coking", POWER_HEAT, "gas_supply");

    private static final Text TRANSFORMATION =
            Text.of("加工转换行业的终端消费与企业综合能耗口径不同", "final use of a transforming branch is no comprehensive energy");
    private static final Text UNTOLD = Text.of("全市没有该行业的数据", "the city has no data of the branch");

    private final Dossier dossier;
    private final ReferenceData reference;

    BranchTotals(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
    }

    BranchTotal of(Measured measured, Sector sector, Inventory inventory) {
        return switch (measured) {
            case ENERGY ->
                TRANSFORMING.contains(sector.id())
                        ? BranchTotal.none(TRANSFORMATION)
                        : energy(sector, inventory.year());
            case ELECTRICITY -> electricity(sector, inventory.year());
            case COMBUSTION -> combustion(sector, inventory);
            case PROCESS -> process(sector, inventory);
            case OUTPUT -> throw new IllegalArgumentException("output is of items, not of branches");
        };
    }

    /** The total of an item that enterprises make. */
    BranchTotal of(String item, int year, Unit unit) {
        return dossier.find(item, year)
                .map(datum -> told(datum, unit))
                .orElseGet(() -> BranchTotal.none(Text.of("全市没有该产品的产量", "the city has no output of the product")));
    }

    private static BranchTotal told(Datum datum, Unit unit) {
        if (datum.notation().isPresent()) {
            return BranchTotal.none(withheld(List.of(datum)));
        }
        return datum.value()
                .filter(value -> value.unit().isCompatibleWith(unit))
                .map(value -> BranchTotal.of(value.in(unit)))
                .orElseGet(() -> BranchTotal.none(Text.of("两处单位不能换算", "the units do not convert")));
    }

    private Optional<Datum> used(Sector sector, Carrier carrier, int year) {
        return dossier.find("energy/final/" + sector.id() + "/" + carrier.id(), year);
    }

    private BranchTotal energy(Sector sector, int year) {
        var parts = new ArrayList<Quantity>();
        var withheld = new ArrayList<Datum>();
        for (Carrier carrier : reference.addableCarriers()) {
            used(sector, carrier, year).ifPresent(datum -> {
                datum.value()
                        .flatMap(amount -> reference.factors().fuels().standardCoal(FACTORS, carrier, amount))
                        .ifPresent(parts::add);
                if (datum.notation().filter(key -> key != Notation.NO).isPresent()) {
                    withheld.add(datum);
                }
            });
        }
        if (!withheld.isEmpty()) {
            return BranchTotal.none(withheld(withheld));
        }
        return parts.stream().reduce(Quantity::plus).map(BranchTotal::of).orElseGet(() -> BranchTotal.none(UNTOLD));
    }

    private BranchTotal electricity(Sector sector, int year) {
        Carrier electricity = reference.carrier("electricity");
        return used(sector, electricity, year)
                .map(datum -> told(datum, electricity.unit()))
                .orElseGet(() -> BranchTotal.none(UNTOLD));
    }

    /** What was told of a branch in part by notation keys is no total. */
    private static Text withheld(List<Datum> data) {
        List<Text> keys = data.stream()
                .map(datum -> datum.notation().orElseThrow())
                .distinct()
                .map(key -> Text.of(key.name(), key.name()))
                .toList();
        Text list = Facts.joined(keys);
        return Text.of("全市数含" + list.chinese(), "the city's data hold " + list.english());
    }

    private BranchTotal combustion(Sector sector, Inventory inventory) {
        List<EmissionLine> lines = inventory
                .all()
                .filter(CombustionLine.class::isInstance)
                .filter(line -> isOf(sector, line))
                .toList();
        return lines.isEmpty() ? BranchTotal.none(UNTOLD) : BranchTotal.of(sum(lines));
    }

    /** The plants that make power and heat are of the branch that supplies them. */
    private static boolean isOf(Sector sector, EmissionLine line) {
        return sector.id().equals(POWER_HEAT)
                ? PLANT_ROWS.contains(line.unit())
                : line.unit().equals(sector.id());
    }

    private BranchTotal process(Sector sector, Inventory inventory) {
        List<SourceAccount> accounts = inventory.sources().stream()
                .filter(account -> account.source().category() == Category.PROCESSES)
                .filter(account -> account.source().branch().equals(sector.id()))
                .toList();
        List<EmissionLine> lines = accounts.stream()
                .flatMap(account -> account.lines().stream())
                .map(EmissionLine.class::cast)
                .toList();
        List<Text> open = accounts.stream()
                .filter(account -> account.notations().values().stream().anyMatch(key -> key != Notation.NO))
                .map(account -> account.source().name())
                .toList();
        Text list = Facts.joined(Few.of(open));
        Text reason = Text.of("全市未核算" + list.chinese(), "the city did not account " + list.english());
        if (accounts.isEmpty()) {
            return BranchTotal.none(UNTOLD);
        }
        if (lines.isEmpty() && !open.isEmpty()) {
            return BranchTotal.none(reason);
        }
        return open.isEmpty() ? BranchTotal.of(sum(lines)) : BranchTotal.part(sum(lines), reason);
    }

    private static Quantity sum(List<EmissionLine> lines) {
        return Emissions.sum(lines.stream().map(EmissionLine::emissions).toList())
                .toQuantity();
    }
}
