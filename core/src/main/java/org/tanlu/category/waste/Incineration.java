package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 焚烧 incineration of municipal, hazardous and clinical waste and of sewage sludge: IW × CCW × FCF × EF × 44/12, the carbon
 * dioxide of fossil carbon alone; methane and nitrous oxide where a factor was published.
 */
@Clause("7.1.1")
final class Incineration {
    private static final List<String> WASTES = List.of(FossilCarbon.MUNICIPAL, "hazardous", "clinical", "sludge");
    private static final List<String> ITEMS = List.of(
            "municipal_waste/incinerated",
            "hazardous_waste/incinerated",
            "clinical_waste/incinerated",
            "sewage_sludge/incinerated");

    private Incineration() {}

    static SourceAccount account(Activities activities) {
        EmissionSource source = activities.source("incineration");
        var lines = new ArrayList<GasLine>();
        var byGuide = new ArrayList<EditionDifference.Burnt>();
        for (int i = 0; i < WASTES.size(); i++) {
            String waste = WASTES.get(i);
            activities.value(ITEMS.get(i)).ifPresent(datum -> {
                var published = new Published(activities, "incineration");
                FossilCarbon carbon = FossilCarbon.of(activities, waste, published);
                Derivation mass = carbonDioxide(activities, datum, waste, carbon, published);
                activities
                        .line(source, waste, Activities.CO2, mass, published.taken())
                        .ifPresent(lines::add);
                other(activities, source, waste, datum, lines);
                if (!carbon.isLocal()) {
                    byGuide.add(new EditionDifference.Burnt(waste, Derivations.of(datum)));
                }
            });
        }
        if (isLastTold(activities)) {
            EditionDifference.tell(activities, byGuide);
        }
        return activities.account(source, lines, gas -> items(activities, gas));
    }

    /** The wastes that a gas can come from: fossil carbon of all, other gases of those with a published factor. */
    private static List<String> items(Activities activities, String gas) {
        List<String> items = IntStream.range(0, WASTES.size())
                .filter(i -> gas.equals(Activities.CO2)
                        || factor(activities, WASTES.get(i), gas).isPresent())
                .mapToObj(ITEMS::get)
                .toList();
        return items.isEmpty() ? ITEMS : items;
    }

    private static Optional<Parameter> factor(Activities activities, String waste, String gas) {
        String technique = activities.city().find("incineration_technique").orElseThrow();
        return activities.factor(
                "incineration", "waste", waste, "parameter", "emission", "class", technique, "gas", gas);
    }

    /** Whether no later year that is accounted tells of incineration: what concerns all years is told of the last. */
    private static boolean isLastTold(Activities activities) {
        return activities.dossier().energyYears().stream()
                .filter(year -> year > activities.year())
                .noneMatch(year -> ITEMS.stream()
                        .anyMatch(item -> activities.value(item, year).isPresent()));
    }

    private static Derivation carbonDioxide(
            Activities activities, Datum datum, String waste, FossilCarbon carbon, Published published) {
        Derivation burnt = Derivations.of(datum);
        Derivation burnout = published.need("waste", waste, "parameter", "burnout");
        double mass = Computed.inTonnes(activities, burnt)
                * carbon.content().value().value()
                * burnout.value().value()
                * Computed.CO2_PER_CARBON;
        return Computed.tonnes(
                activities,
                mass,
                Text.of("焚烧排放的二氧化碳", "carbon dioxide of incineration"),
                Text.of(
                        "焚烧量×矿物碳×燃尽率×44/12；生物成因的二氧化碳不计",
                        "incinerated waste × fossil carbon × burnout × 44/12; biogenic carbon dioxide does not count"),
                List.of(burnt, carbon.content(), burnout));
    }

    private static void other(
            Activities activities, EmissionSource source, String waste, Datum datum, List<GasLine> lines) {
        for (String gas : source.gases()) {
            factor(activities, waste, gas)
                    .flatMap(found -> activities.line(
                            source,
                            waste,
                            gas,
                            activities.mass(datum, found, Text.of("焚烧排放的" + gas, gas + " of incineration")),
                            List.of(found)))
                    .ifPresent(lines::add);
        }
    }
}
