package org.tanlu.category.agriculture;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 动物粪便管理 methane and nitrous oxide of manure: heads × emission per head, by species and region (clause 7.1.1). */
@Clause("7.1.1")
final class Manure {
    private static final Text RULE = Text.of("存栏×所在区域每头排放因子", "heads × the region's emission per head");

    private Manure() {}

    static SourceAccount account(Activities activities, Herd herd, Shortfalls missing) {
        var emitter = new Emitter(activities, "manure", missing);
        for (String species : Herd.species()) {
            herd.heads(species)
                    .ifPresent(heads -> List.of("CH4", "N2O")
                            .forEach(gas -> emitter.emit(species, gas, heads, factor(activities, species, gas), RULE)));
        }
        return missing.account(activities, emitter.source(), emitter.lines(), herd.resting(false));
    }

    private static Optional<Parameter> factor(Activities activities, String species, String gas) {
        return Regions.statistical(activities)
                .flatMap(region -> activities.factor("manure", "species", species, "region", region, "gas", gas));
    }
}
