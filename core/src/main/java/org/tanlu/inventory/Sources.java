package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.category.Activities;
import org.tanlu.category.SourceAccount;
import org.tanlu.category.fugitive.Fugitive;
import org.tanlu.category.processes.Processes;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** 分领域核算 the accounts of all sources of a year, category by category (clause 7.1.1). */
@Clause("7.1.1")
final class Sources {
    private Sources() {}

    static List<SourceAccount> of(
            int year,
            Dossier dossier,
            List<CombustionLine> combustion,
            EnergyActivity energy,
            ReferenceData reference,
            List<Finding> findings) {
        var activities = new Activities(year, dossier, reference, findings);
        var accounts = new ArrayList<SourceAccount>();
        accounts.add(CombustionGases.of(activities, combustion));
        accounts.addAll(Fugitive.of(activities, energy.naturalGas()));
        accounts.addAll(Processes.of(activities, energy.feedstock()));
        Map<String, SourceAccount> done = new LinkedHashMap<>();
        accounts.forEach(account -> done.put(account.source().id(), account));
        for (EmissionSource source : reference.emissionSources().values()) {
            done.computeIfAbsent(source.id(), id -> activities.account(source, List.of(), List.of()));
        }
        return reference.emissionSources().keySet().stream().map(done::get).toList();
    }
}
