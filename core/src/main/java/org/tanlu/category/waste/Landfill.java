package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 填埋 methane of landfilled municipal waste: (generated − recovered) × (1 − OX), by mass balance or by first-order decay.
 * Recovered methane is that of managed sites; where there are none, that of the others.
 */
@Clause("7.1.1")
final class Landfill {
    private static final String MANAGED = "managed";
    private static final String METHANE = "CH4";
    private static final String UNMANAGED = "unmanaged";
    private static final String RECOVERED = "landfill_methane_recovered";
    private static final Text REFUSED =
            Text.of("一阶衰减法所需的填埋历史或气候不全", "the history or the climate that first-order decay needs is not complete");

    private Landfill() {}

    static SourceAccount account(Activities activities) {
        EmissionSource source = activities.source("landfill");
        if (!activities.city().is("landfill_method", "decay")) {
            List<Disposal> disposals = Disposal.of(activities, activities.year());
            return account(
                    activities, source, (managed, published) -> balance(activities, published, disposals, managed));
        }
        Optional<Decay> decay = Decay.of(activities);
        if (decay.isEmpty() && isValued(activities)) {
            return SourceAccount.without(source, activities.year(), Notation.NE, REFUSED);
        }
        return account(
                activities,
                source,
                (managed, published) -> decay.flatMap(found -> found.generated(managed, published)));
    }

    /** A method: the methane generated in managed sites, or in the others, and the published values taken for it. */
    private interface Generation extends BiFunction<Boolean, Published, Optional<Derivation>> {}

    private static boolean isValued(Activities activities) {
        return Disposal.items().stream().anyMatch(item -> activities.value(item).isPresent());
    }

    private static Optional<Derivation> balance(
            Activities activities, Published published, List<Disposal> disposals, boolean managed) {
        List<Disposal> own = disposals.stream()
                .filter(disposal -> disposal.isManaged() == managed)
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(MassBalance.generated(activities, published, own));
    }

    private static SourceAccount account(Activities activities, EmissionSource source, Generation generation) {
        var deduction = new Deduction(activities, source);
        List<Sites> all = Stream.of(MANAGED, UNMANAGED)
                .flatMap(kind -> sites(activities, kind, generation).stream())
                .toList();
        var lines = new ArrayList<GasLine>();
        for (Sites sites : all) {
            boolean recover = sites.kind().equals(MANAGED) || all.size() == 1;
            Optional<Derivation> left =
                    recover ? deduction.of(METHANE, sites.generated(), RECOVERED) : Optional.of(sites.generated());
            left.flatMap(methane -> line(activities, source, sites, methane)).ifPresent(lines::add);
        }
        if (!lines.isEmpty()) {
            Disposal.within(activities).tellWithin(activities, source);
        }
        return deduction.account(lines, gas -> Disposal.resting(activities));
    }

    /** Sites that generate methane, managed or not, and the published values taken for it. */
    private record Sites(String kind, Derivation generated, Published published) {}

    private static Optional<Sites> sites(Activities activities, String kind, Generation generation) {
        var published = new Published(activities, "landfill");
        return generation
                .apply(kind.equals(MANAGED), published)
                .map(generated -> new Sites(kind, generated, published));
    }

    private static Optional<GasLine> line(
            Activities activities, EmissionSource source, Sites sites, Derivation methane) {
        String cover = sites.kind().equals(MANAGED)
                ? activities.city().find("landfill_cover").orElseThrow()
                : "other";
        Derivation mass = oxidised(activities, sites.published(), methane, cover);
        return activities.line(
                source, sites.kind(), METHANE, mass, sites.published().taken());
    }

    private static Derivation oxidised(Activities activities, Published published, Derivation methane, String cover) {
        Derivation oxidation = published.need("parameter", "oxidation", "class", cover);
        return Computed.tonnes(
                activities,
                methane.value().value() * (1 - oxidation.value().value()),
                Text.of("填埋排放的甲烷", "methane emitted by landfill"),
                Text.of("(产生量－回收量)×(1－氧化因子)", "(generated − recovered) × (1 − oxidation)"),
                List.of(methane, oxidation));
    }
}
