package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 工业废水 methane of the chemical oxygen demand removed in treatment and discharged, (TOW × Bo × MCF) − R. The load is that of
 * the branches where they tell more than the total, else the total. No factor of a branch and no mean of treatments was
 * published, so the removed load counts only when the city set its treatment.
 */
@Clause("7.1.1")
final class IndustrialWastewater {
    private static final String INDUSTRIAL = "industrial";
    private static final String TOTAL = "industrial_wastewater/cod_";
    private static final String BRANCH = "industrial_wastewater_branch/cod_";

    private IndustrialWastewater() {}

    static SourceAccount account(Activities activities) {
        EmissionSource source = activities.source("industrial_wastewater");
        var lines = new ArrayList<GasLine>();
        var deduction = new Deduction(activities, source);
        treated(activities, source, deduction).ifPresent(lines::add);
        discharged(activities, source).ifPresent(lines::add);
        List<String> items = Stream.of(Wastewater.REMOVED, Wastewater.DISCHARGED)
                .flatMap(where -> items(activities, source, where))
                .toList();
        return Wastewater.account(activities, source, deduction, lines, gas -> items);
    }

    /** The total alone where it counts and holds the branches, hidden ones too; else the total and the branches. */
    private static Stream<String> items(Activities activities, EmissionSource source, String where) {
        if (isWhole(activities, where)) {
            HiddenParts.of(activities, branches(activities, where)).tellWithin(activities, source);
            return Stream.of(TOTAL + where);
        }
        boolean told = activities.find(TOTAL + where).flatMap(Datum::notation).isEmpty();
        boolean valued = branches(activities, where).stream()
                .anyMatch(item -> activities.value(item).isPresent());
        Stream<String> total = told || !valued ? Stream.of(TOTAL + where) : Stream.of();
        return Stream.concat(total, branches(activities, where).stream());
    }

    private static Optional<GasLine> treated(Activities activities, EmissionSource source, Deduction deduction) {
        Optional<Derivation> load = load(activities, Wastewater.REMOVED);
        Optional<String> treatment = activities.city().find("industrial_treatment");
        if (load.isPresent() && treatment.isEmpty()) {
            Computed.once(activities, Finding.of(activities.reference().rule("WST-TREATMENT-UNKNOWN")));
        }
        if (load.isEmpty() || treatment.isEmpty()) {
            return Optional.empty();
        }
        var published = new Published(activities, Wastewater.TABLE);
        Derivation methane = Wastewater.methane(activities, INDUSTRIAL, load.get(), treatment.get(), published);
        return deduction
                .of("CH4", methane, "industrial_wastewater/methane_recovered")
                .flatMap(left -> Wastewater.line(activities, source, "treated", left, published));
    }

    private static Optional<GasLine> discharged(Activities activities, EmissionSource source) {
        var published = new Published(activities, Wastewater.TABLE);
        return load(activities, Wastewater.DISCHARGED)
                .map(load -> Wastewater.methane(activities, INDUSTRIAL, load, "discharge", published))
                .flatMap(mass -> Wastewater.line(activities, source, Wastewater.DISCHARGED, mass, published));
    }

    private static List<String> branches(Activities activities, String where) {
        return activities.reference().sectors().keySet().stream()
                .map(sector -> BRANCH + where + "/" + sector)
                .filter(item -> activities.find(item).isPresent())
                .toList();
    }

    private static Optional<Derivation> load(Activities activities, String where) {
        Optional<Derivation> total = activities.value(TOTAL + where).map(Derivations::of);
        List<Derivation> parts = branches(activities, where).stream()
                .flatMap(item -> activities.value(item).stream())
                .map(Derivations::of)
                .toList();
        if (isWhole(activities, where)) {
            return total;
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double sum = sum(activities, where);
        return Optional.of(Computed.tonnes(
                activities,
                sum,
                Text.of("各行业废水化学需氧量", "chemical oxygen demand of the branches"),
                Text.of("各行业之和", "sum of the branches"),
                parts));
    }

    /** Whether the total counts: it holds what the branches tell, and none of them is included elsewhere. */
    private static boolean isWhole(Activities activities, String where) {
        return activities
                .value(TOTAL + where)
                .map(Derivations::of)
                .filter(total -> branches(activities, where).stream().noneMatch(activities::isElsewhere))
                .filter(total -> Computed.inTonnes(activities, total) >= sum(activities, where))
                .isPresent();
    }

    private static double sum(Activities activities, String where) {
        return branches(activities, where).stream()
                .flatMap(item -> activities.value(item).stream())
                .mapToDouble(datum -> Computed.inTonnes(activities, Derivations.of(datum)))
                .sum();
    }
}
