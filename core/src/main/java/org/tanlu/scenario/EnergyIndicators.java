package org.tanlu.scenario;

import static org.tanlu.scenario.IndicatorTerms.at;
import static org.tanlu.scenario.IndicatorTerms.derived;
import static org.tanlu.scenario.IndicatorTerms.negative;
import static org.tanlu.scenario.IndicatorTerms.ratio;
import static org.tanlu.scenario.IndicatorTerms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.FurtherUse;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.scenario.IndicatorTerms.Term;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** The indicators of energy in a scenario: all of it, its kinds, the share of electricity (clause 9.3). */
@Clause({"9.3", "B"})
final class EnergyIndicators {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final String ELECTRICITY = "electricity";
    private static final List<CarrierKind> FUELS = List.of(
            CarrierKind.COAL,
            CarrierKind.COKE,
            CarrierKind.COAL_GAS,
            CarrierKind.OIL,
            CarrierKind.GAS,
            CarrierKind.OTHER);
    /** Local supply without fuel that is no renewable energy. */
    private static final List<String> NOT_RENEWABLE = List.of("nuclear", "rest");

    private final Scenario scenario;
    private final IndicatorTerms terms;
    private final Course course;

    EnergyIndicators(Scenario scenario, IndicatorTerms terms) {
        this.scenario = scenario;
        this.terms = terms;
        this.course = scenario.course();
    }

    void addTo(Map<String, Term> all) {
        all.put("IND-B21", year -> terms.indexed("IND-B21", year, of -> Optional.of(total(of))));
        all.put("IND-B22", year -> terms.indexed("IND-B22", year, of -> Optional.of(narrow(of))));
        all.put("IND-B23", this::electrification);
        all.put(
                "IND-B24",
                year -> primary("IND-B24", year, List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS)));
        all.put("IND-B25", year -> primary("IND-B25", year, List.of(CarrierKind.OIL)));
        all.put("IND-B26", year -> primary("IND-B26", year, List.of(CarrierKind.GAS)));
        all.put("IND-B27", new NonFossilShare(scenario, terms, this)::printed);
    }

    /** Fuels of users and plants, electricity made without fuel, net import of electricity and heat: by calorific value. */
    private Derivation whole(int year) {
        var parts = new ArrayList<>(
                List.of(terms.sum(Text.of("终端和电厂热源的燃料", "fuels of users and plants"), FUELS, year, true, true)));
        for (SupplyPart part :
                List.of(SupplyPart.POWER_WITHOUT_FUEL, SupplyPart.POWER_IMPORT, SupplyPart.HEAT_IMPORT)) {
            parts.add(coal(part, year));
        }
        return sum(Text.of("能源消费总量（当量值）", "all energy by calorific value"), parts);
    }

    /** All energy of the balance: with feedstock, other energy and what conversion loses, each a line of its own. */
    Derivation total(int year) {
        var parts = new ArrayList<>(List.of(whole(year)));
        for (FurtherUse use : course.system().primary().further()) {
            parts.add(terms.see("further/" + use.kind().id(), year, use.kind().text(), at(course.further(use), year)));
        }
        return sum(Text.of("能源消费总量（当量值，含原料用能、其他能源和加工转换净损失）", "total energy consumption by calorific value"), parts);
    }

    private Derivation coal(SupplyPart part, int year) {
        Quantity value = at(course.supply(part), year);
        return derived(
                part.text(),
                value.in(COAL),
                Text.of("按当量值折标准煤", "in standard coal by calorific value"),
                List.of(terms.see(part.id(), year, part.text(), value)));
    }

    /** Without electricity of renewables; what is fed in of nuclear power and waste heat stays. */
    Derivation narrow(int year) {
        var parts = new ArrayList<>(List.of(whole(year), negative(coal(SupplyPart.POWER_WITHOUT_FUEL, year))));
        for (String kind : NOT_RENEWABLE) {
            String id = Parameters.supply(ELECTRICITY, kind);
            Optional<Assumption> held =
                    Optional.ofNullable(scenario.assumptions().get(id));
            held.ifPresent(assumption -> parts.add(derived(
                    assumption.name(),
                    assumption.in(year).in(COAL),
                    Text.of("按当量值折标准煤", "in standard coal by calorific value"),
                    List.of(terms.see("parameter/" + id, year, assumption.name(), assumption.in(year))))));
        }
        return sum(Text.of("能源消费总量（不含可再生能源电力，当量值）", "all energy without renewable electricity"), parts);
    }

    /** A kind of primary energy over all of it, both indexed, so that the ratio is that of the base year moved by both. */
    private Optional<Derivation> primary(String indicator, int year, List<CarrierKind> kinds) {
        Text label = Text.of("该品种用量占能源消费总量（当量值）", "use of the kind in all energy");
        return terms.indexed(
                indicator,
                year,
                of -> ratio(
                        Optional.of(terms.sum(Text.of("该品种用量", "use of the kind"), kinds, of, true, true)),
                        Optional.of(total(of)),
                        100,
                        label,
                        "%"));
    }

    private Optional<Derivation> electrification(int year) {
        Optional<Derivation> told = terms.published("IND-B23");
        return told.flatMap(
                percent -> terms.byOdds(
                        percent,
                        electricShare(terms.baseYear()),
                        electricShare(year),
                        Text.of(
                                "基年按公布的终端消费，以后按模型终端用电占比的比数p÷(1－p)的变化推算",
                                "the base year by the published final use, then moved by the odds p ÷ (1 − p) of the model's share")));
    }

    private Optional<Derivation> electricShare(int year) {
        var all = new ArrayList<>(FUELS);
        all.add(CarrierKind.ELECTRICITY);
        all.add(CarrierKind.HEAT);
        return IndicatorModel.share(
                        Optional.of(terms.sum(
                                CarrierKind.ELECTRICITY.text(), List.of(CarrierKind.ELECTRICITY), year, true, false)),
                        Optional.of(terms.sum(Text.of("终端用能", "final use"), all, year, true, false)))
                .filter(share -> share.value().value() > 0 && share.value().value() < 100);
    }
}
