package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 生物处理 methane and nitrous oxide of composting and digestion: wet mass × factor. The statistical figure holds both; what
 * was not told as digested counts as composted, unless digested waste is included elsewhere. No nitrous oxide of digestion was published: the IPCC takes it as negligible.
 */
@Clause("7.1.1")
final class Biological {
    private static final String BOTH = "municipal_waste/composted";
    private static final String DIGESTED = "municipal_waste/digested";

    private Biological() {}

    static SourceAccount account(Activities activities) {
        EmissionSource source = activities.source("biological");
        Optional<Derivation> digested = activities.value(DIGESTED).map(Derivations::of);
        // what would be left for composting may hold what is included elsewhere
        Optional<Derivation> composted = activities
                .value(BOTH)
                .filter(both -> !activities.isElsewhere(DIGESTED))
                .map(both -> composted(activities, both, digested));
        var lines = new ArrayList<GasLine>();
        for (String gas : source.gases()) {
            composted
                    .flatMap(mass -> line(activities, source, "composting", gas, mass))
                    .ifPresent(lines::add);
            digested.flatMap(mass -> line(activities, source, "digestion", gas, mass))
                    .ifPresent(lines::add);
        }
        if (composted.isPresent()) {
            HiddenParts.of(activities, List.of(DIGESTED)).tellWithin(activities, source);
        }
        return activities.account(source, lines, composted.isPresent() ? List.of(BOTH) : List.of(BOTH, DIGESTED));
    }

    private static Derivation composted(Activities activities, Datum both, Optional<Derivation> digested) {
        Derivation whole = Derivations.of(both);
        return digested.map(part -> Computed.tonnes(
                        activities,
                        Math.max(0, Computed.inTonnes(activities, whole) - Computed.inTonnes(activities, part)),
                        Text.of("堆肥量", "composted waste"),
                        Text.of("生化处理量－厌氧消化量，不小于零", "composted or digested − digested, not below zero"),
                        List.of(whole, part)))
                .orElse(whole);
    }

    private static Optional<GasLine> line(
            Activities activities, EmissionSource source, String treatment, String gas, Derivation mass) {
        Optional<Parameter> factor = activities.factor("biological", "treatment", treatment, "gas", gas);
        return factor.flatMap(found -> activities.line(
                source,
                treatment,
                gas,
                new Derivation(
                        Text.of("生物处理排放的" + gas, gas + " of biological treatment"),
                        activities.mass(mass.value(), found),
                        Text.of("处理量×排放因子", "treated waste × factor"),
                        "7.1.1",
                        List.of(mass, Derivations.of(found))),
                List.of(found)));
    }
}
