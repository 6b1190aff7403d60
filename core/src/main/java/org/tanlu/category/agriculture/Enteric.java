package org.tanlu.category.agriculture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 动物肠道发酵甲烷 methane of enteric fermentation: heads × emission per head, by species and by the system it is kept in
 * where that is told (clause 7.1.1). A species told without systems takes the default for the whole species.
 */
@Clause("7.1.1")
final class Enteric {
    private static final String TABLE = "enteric";
    private static final String GAS = "CH4";
    private static final String ANY = "any";
    private static final String POULTRY = "poultry";
    private static final Text RULE = Text.of("存栏×每头排放因子", "heads × emission per head");

    private Enteric() {}

    static SourceAccount account(Activities activities, Herd herd, Shortfalls missing) {
        var emitter = new Emitter(activities, TABLE, missing);
        var whole = new ArrayList<Text>();
        for (String species : Herd.species()) {
            if (!isKnown(activities, species, Map.of())) {
                continue;
            }
            Map<String, Datum> systems = herd.bySystem(species);
            if (systems.isEmpty()) {
                herd.heads(species).ifPresent(heads -> whole(activities, emitter, species, heads, whole));
            } else {
                List<String> parts = Herd.SYSTEMS.stream()
                        .map(system -> Herd.item(species) + "/" + system)
                        .toList();
                missing.cover(activities, Herd.item(species), parts);
                systems.forEach((system, heads) -> emitter.emit(
                        species + "/" + system, GAS, Derivations.of(heads), factor(activities, species, system), RULE));
            }
        }
        tell(activities, whole);
        if (!emitter.lines().isEmpty()) {
            herd.within().tellWithin(activities, emitter.source());
        }
        // of poultry nobody publishes enteric methane
        return missing.without(herd.name(POULTRY))
                .account(
                        activities,
                        emitter.source(),
                        emitter.lines(),
                        herd.resting(true).stream()
                                .filter(item -> !item.startsWith(Herd.item(POULTRY)))
                                .toList());
    }

    private static void whole(
            Activities activities, Emitter emitter, String species, Derivation heads, List<Text> whole) {
        emitter.emit(species, GAS, heads, factor(activities, species, ANY), RULE);
        if (isKnown(activities, species, Map.of("system", Herd.SYSTEMS.get(0)))
                && heads.value().value() > 0) {
            whole.add(activities.reference().item(Herd.item(species)).name());
        }
    }

    /** A system's factor or the whole species', as the chosen edition has it. */
    private static Optional<Parameter> factor(Activities activities, String species, String system) {
        return activities.factor(
                TABLE,
                List.of(Map.of("species", species, "system", system), Map.of("species", species, "system", ANY)));
    }

    private static boolean isKnown(Activities activities, String species, Map<String, String> further) {
        return activities.reference().factors().categories().find(TABLE, Map.of("species", species)).stream()
                .anyMatch(entry -> entry.keys().entrySet().containsAll(further.entrySet()));
    }

    private static void tell(Activities activities, List<Text> whole) {
        if (whole.isEmpty()) {
            return;
        }
        Text list = Shortfalls.joined(whole);
        activities
                .findings()
                .add(Finding.of(
                        activities.reference().rule("ACC-WHOLE-SPECIES"),
                        Facts.of("year", activities.year()).and("list", list)));
    }
}
