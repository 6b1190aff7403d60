package org.tanlu.scenario;

import static org.tanlu.scenario.IndicatorTerms.at;
import static org.tanlu.scenario.IndicatorTerms.derived;
import static org.tanlu.scenario.IndicatorTerms.ratio;
import static org.tanlu.scenario.IndicatorTerms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.FurtherUse;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Supply;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 非化石能源占比 the non-fossil share of primary energy (Table B.1, clause 9.3): local hydro, wind, solar and nuclear electricity,
 * the non-fossil part of net imported electricity, and that of other energy, over the total of the balance. Electricity counts by
 * the coal that a plant of the base year burns for it (发电煤耗法), in numerator and denominator, as statistics of this indicator do;
 * by calorific value (电热当量法) where the city did not tell that. Without the share of imports there is none.
 */
@Clause({"9.3", "B"})
final class NonFossilShare {
    private static final String ID = "IND-B27";
    private static final String ELECTRICITY = "electricity";

    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Unit MWH = new Unit("MWh", "energy", 3.6);
    private static final Text BY_COAL = Text.of("按发电煤耗法折标准煤", "by the coal burnt for generation");
    private static final Text BY_VALUE = Text.of("按电热当量法折标准煤", "by calorific value");
    private static final Text INDEXED = Text.of(
            "基年按公布数，以后按模型同一占比的比数p÷(1－p)的变化推算",
            "the base year as published, then moved by the odds p ÷ (1 − p) of the model's share");

    private final Scenario scenario;
    private final Course course;
    private final IndicatorTerms terms;
    private final EnergyIndicators energy;

    NonFossilShare(Scenario scenario, IndicatorTerms terms, EnergyIndicators energy) {
        this.scenario = scenario;
        this.course = scenario.course();
        this.terms = terms;
        this.energy = energy;
    }

    /** As the table prints it: that of the model, or the base year's published number moved by it. */
    Optional<Derivation> printed(int year) {
        Optional<Derivation> model = share(year);
        Optional<Derivation> told = terms.published(ID);
        if (told.isEmpty() || model.isEmpty()) {
            return model;
        }
        return share(terms.baseYear())
                .filter(before -> IndicatorTerms.isOneScope(told.get(), before))
                .flatMap(before -> terms.byOdds(told.get(), Optional.of(before), model, INDEXED));
    }

    /** The share that the model gives, with that by calorific value beside it where the two differ. */
    private Optional<Derivation> share(int year) {
        double calorific = Quantity.of(1, MWH).in(COAL).value();
        Optional<Quantity> rate = course.system().primary().coalRate();
        Text name = Text.of("非化石能源占一次能源消费比重", "non-fossil share of primary energy");
        if (rate.isEmpty()) {
            return share(year, calorific, BY_VALUE, name);
        }
        Text beside = Text.of("对照：电热当量法的同一比重（不参与计算）", "for comparison: the same by calorific value");
        return share(year, rate.get().value(), BY_COAL, name)
                .flatMap(main -> share(year, calorific, BY_VALUE, beside).map(other -> {
                    var parents = new ArrayList<>(main.parents());
                    parents.add(other);
                    return derived(name, main.value(), main.rule(), parents);
                }));
    }

    private Optional<Derivation> share(int year, double perMwh, Text method, Text name) {
        return imported(year, perMwh, method).flatMap(imported -> {
            Derivation local = coal(
                    Text.of("本地非化石能源发电", "local non-fossil electricity"),
                    local(year),
                    perMwh,
                    method,
                    localParts(year));
            Derivation numerator =
                    sum(Text.of("非化石能源消费量", "non-fossil energy"), List.of(local, imported, otherEnergy(year)));
            return ratio(Optional.of(numerator), Optional.of(total(year, perMwh, method)), 100, name, "%");
        });
    }

    /** All energy, electricity without fuel and net imports at what the method gives them. */
    private Derivation total(int year, double perMwh, Text method) {
        double more = perMwh - Quantity.of(1, MWH).in(COAL).value();
        double amount = mwh(SupplyPart.POWER_WITHOUT_FUEL, year) + mwh(SupplyPart.POWER_IMPORT, year);
        Derivation difference = coal(
                Text.of("非燃料发电和净调入电力折标准煤的差额", "what electricity counts beyond its calorific value"),
                amount,
                more,
                method,
                List.of(seeSupply(SupplyPart.POWER_WITHOUT_FUEL, year), seeSupply(SupplyPart.POWER_IMPORT, year)));
        return sum(Text.of("一次能源消费总量", "primary energy"), List.of(energy.total(year), difference));
    }

    /** Hydro, wind, solar and nuclear electricity, with what measures add, in MWh. */
    private double local(int year) {
        return localParts(year).stream()
                .mapToDouble(part -> part.value().in(MWH).value())
                .sum();
    }

    private List<Derivation> localParts(int year) {
        var parts = new ArrayList<Derivation>();
        for (Supply.Other other : course.system().electricity().others()) {
            String id = Parameters.supply(ELECTRICITY, other.id());
            if (!other.id().equals(NonFossilSources.REST)) {
                Quantity amount = Optional.ofNullable(scenario.assumptions().get(id))
                        .map(path -> path.in(year))
                        .orElse(other.amount());
                parts.add(terms.see("parameter/" + id, year, other.name(), amount));
            }
        }
        for (Move move : course.system().moves()) {
            double units = NonFossilSources.isSource(move)
                    ? at(course.units(move), year).value()
                    : 0;
            if (units > 0) {
                parts.add(derived(
                        move.measure().name(),
                        move.supplied().times(units),
                        Text.of("采用量 × 单位采用量的发电量", "units × electricity of a unit"),
                        List.of(terms.see(
                                "measure/" + move.measure().id(),
                                year,
                                move.measure().name(),
                                at(course.units(move), year)))));
            }
        }
        return parts;
    }

    /** The non-fossil part of net imports; of net exports that of local generation, taken off. */
    private Optional<Derivation> imported(int year, double perMwh, Text method) {
        Text name = Text.of("净调入电力中的非化石能源", "non-fossil part of net imported electricity");
        double amount = mwh(SupplyPart.POWER_IMPORT, year);
        Derivation import_ = seeSupply(SupplyPart.POWER_IMPORT, year);
        if (amount <= 0) {
            double generated = mwh(SupplyPart.POWER_PLANTS, year) + mwh(SupplyPart.POWER_WITHOUT_FUEL, year);
            double part = generated > 0 ? amount * local(year) / generated : 0;
            return Optional.of(coal(name, part, perMwh, method, List.of(import_)));
        }
        String id = Parameters.supply(ELECTRICITY, Parameters.IMPORT_NON_FOSSIL);
        Optional<Assumption> share = Optional.ofNullable(scenario.assumptions().get(id));
        return share.map(path -> {
            double clean = Math.min(amount, mwh(SupplyPart.POWER_CLEAN, year));
            double part = clean + (amount - clean) * path.in(year).value();
            return coal(
                    name,
                    part,
                    perMwh,
                    method,
                    List.of(
                            import_,
                            seeSupply(SupplyPart.POWER_CLEAN, year),
                            terms.see("parameter/" + id, year, path.name(), path.in(year))));
        });
    }

    /** Biomass and the like, as far as the city told how much of other energy they are. */
    private Derivation otherEnergy(int year) {
        Optional<Quantity> part = course.system().primary().otherNonFossil();
        Optional<FurtherUse> use = course.system().primary().further().stream()
                .filter(each -> each.kind() == FurtherUse.Kind.OTHER_ENERGY)
                .findFirst();
        double amount = use.map(of -> at(course.further(of), year).value()).orElse(0.0);
        return derived(
                Text.of("其他能源中的非化石能源", "non-fossil part of other energy"),
                Quantity.of(amount * part.map(Quantity::value).orElse(0.0), COAL),
                part.isPresent()
                        ? Text.of("其他能源 × 其中非化石占比（填报）", "other energy × its non-fossil share as told")
                        : Text.of("城市没有填报其中非化石占比，不计", "not counted, as its non-fossil share was not told"),
                use.map(of -> List.of(terms.see(
                                "further/" + of.kind().id(), year, of.kind().text(), at(course.further(of), year))))
                        .orElse(List.of()));
    }

    private Derivation coal(Text name, double amount, double perMwh, Text method, List<Derivation> parents) {
        return derived(name, Quantity.of(amount * perMwh, COAL), method, parents);
    }

    private Derivation seeSupply(SupplyPart part, int year) {
        return terms.see(part.id(), year, part.text(), at(course.supply(part), year));
    }

    private double mwh(SupplyPart part, int year) {
        return at(course.supply(part), year).in(MWH).value();
    }
}
