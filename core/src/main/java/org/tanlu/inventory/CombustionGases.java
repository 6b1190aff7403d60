package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.GasMass;
import org.tanlu.category.Remarks;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 燃烧甲烷和氧化亚氮 methane and nitrous oxide of combustion (clauses 3.1 and 7.1.1): what was burnt × net calorific value ×
 * factor in kg/TJ, one line for each place and gas, beside the CO2 of the same fuel.
 *
 * <p>The lines that take the carbon of steel gases out of coke burn nothing and are passed over: coke counts with what was put
 * into the furnace, the gas with what was burnt of it. Biomass and municipal waste are no columns of the form – they hide in
 * 其他能源, which tells no composition – so their gases come from the category of waste or are not estimated; their CO2 is
 * not among the lines of combustion and cannot count twice.
 */
@Clause({"3.1", "7.1.1"})
final class CombustionGases {
    private static final List<String> GASES = List.of("CH4", "N2O");
    private static final Text OUTSIDE_METHOD = Text.of(
            "所选核算方法（CEADs公开清单做法）不含甲烷和氧化亚氮",
            "the chosen method, that of the CEADs inventories, has no methane and nitrous oxide");

    private static final Text NOTHING_BURNT = Text.of("能源资料没有燃烧量", "the energy data tell nothing burnt");

    private final Activities activities;
    private final EmissionSource source;
    private final Remarks remarks = new Remarks();

    private CombustionGases(Activities activities) {
        this.activities = activities;
        this.source = activities.source(CombustionLine.SOURCE);
    }

    /** The account of the two gases; the CO2 of combustion has lines of its own. */
    static SourceAccount of(Activities activities, List<CombustionLine> burnt, EnergyGaps gaps) {
        if (activities.city().is("accounting_method", "ceads")) {
            return without(activities, OUTSIDE_METHOD);
        }
        if (!gaps.isTold()) {
            return without(activities, gaps.text());
        }
        var gases = new CombustionGases(activities);
        List<GasLine> lines = gases.lines(burnt);
        gases.remarks.report(activities);
        return lines.isEmpty()
                ? without(activities, gaps.text().chinese().isEmpty() ? NOTHING_BURNT : gaps.text())
                : new SourceAccount(gases.source, activities.year(), lines, missing(lines), gaps.text());
    }

    private static SourceAccount without(Activities activities, Text reason) {
        EmissionSource source = activities.source(CombustionLine.SOURCE);
        return new SourceAccount(source, activities.year(), List.of(), missing(List.of()), reason);
    }

    private static Map<String, Notation> missing(List<GasLine> lines) {
        var notations = new LinkedHashMap<String, Notation>();
        GASES.stream()
                .filter(gas -> lines.stream().noneMatch(line -> line.gas().equals(gas)))
                .forEach(gas -> notations.put(gas, Notation.NE));
        return notations;
    }

    private List<GasLine> lines(List<CombustionLine> burnt) {
        Map<GasLine.Answerable, List<CombustionLine>> places = new LinkedHashMap<>();
        burnt.stream()
                .filter(line -> !line.isCarbonBalance())
                .forEach(line -> places.computeIfAbsent(
                                new GasLine.Answerable(line.unit(), line.economic(), line.functional()),
                                key -> new ArrayList<>())
                        .add(line));
        var lines = new ArrayList<GasLine>();
        places.forEach((place, of) -> GASES.forEach(gas -> line(place, gas, of).ifPresent(lines::add)));
        return lines;
    }

    private Optional<GasLine> line(GasLine.Answerable place, String gas, List<CombustionLine> burnt) {
        List<GasMass> parts =
                burnt.stream().flatMap(line -> mass(line, gas).stream()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Text name = burnt.get(0).place();
        Text label = Text.of(name.chinese() + "燃烧" + gas, gas + " of combustion, " + name.english());
        GasMass mass = GasMass.sum(label, parts);
        return activities.line(source, detail(place, burnt.get(0)), gas, mass.derivation(), mass.factors(), place);
    }

    /** A branch whose fuel burns in two functional sectors has two lines, told apart by the one that is not its own. */
    private String detail(GasLine.Answerable place, CombustionLine line) {
        Functional own = line.functional() == Functional.ENERGY_PRODUCTION
                ? Functional.ENERGY_PRODUCTION
                : (line.sector().isEmpty()
                                ? activities.reference().sectorOfRow(line.row())
                                : activities.reference().sector(line.sector()))
                        .functional();
        return place.functional() == own
                ? place.unit()
                : place.unit() + "/" + place.functional().name().toLowerCase(Locale.ROOT);
    }

    private Optional<GasMass> mass(CombustionLine line, String gas) {
        BurningPlace place = BurningPlace.of(line);
        Optional<Parameter> factor =
                activities.factor("ch4_n2o", "functional", place.functional(), "fuel", place.fuel(), "gas", gas);
        Optional<Parameter> calorific =
                activities.reference().factors().fuels().find(Method.Guide.FACTOR_SET, line.carrier(), FuelFactors.NCV);
        if (factor.isEmpty() || calorific.isEmpty()) {
            remarks.add(
                    Remarks.About.NO_GAS_FACTOR,
                    Text.of(
                            line.place().chinese() + line.carrier().name().chinese(),
                            line.carrier().name().english() + " in "
                                    + line.place().english()));
            return Optional.empty();
        }
        GasMass mass = GasMass.of(activities, energy(line, calorific.get()), factor.get());
        return Optional.of(new GasMass(mass.derivation(), List.of(calorific.get(), factor.get())));
    }

    private Derivation energy(CombustionLine line, Parameter calorific) {
        double amount = line.amount()
                .in(activities.reference().units().denominator(calorific.value().unit()))
                .value();
        return new Derivation(
                Text.of(
                        line.carrier().name().chinese() + "燃烧热量",
                        "energy of " + line.carrier().name().english() + " burnt"),
                Quantity.of(amount * calorific.value().value(), activities.unit("GJ")),
                Text.of("燃烧量×低位发热量", "amount burnt × net calorific value"),
                "7.1.6",
                List.of(line.activity(), Derivations.of(calorific)));
    }
}
