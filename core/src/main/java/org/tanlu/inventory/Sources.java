package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.category.Contradictions;
import org.tanlu.category.SourceAccount;
import org.tanlu.category.agriculture.Agriculture;
import org.tanlu.category.forestry.Forestry;
import org.tanlu.category.fugitive.Fugitive;
import org.tanlu.category.processes.Processes;
import org.tanlu.category.waste.Waste;
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
            EnergyGaps gaps,
            ReferenceData reference,
            List<Finding> findings) {
        var activities = new Activities(year, dossier, reference, findings);
        Contradictions.tell(activities);
        var accounts = new ArrayList<SourceAccount>();
        accounts.add(CombustionGases.of(activities, combustion, gaps));
        accounts.addAll(Fugitive.of(activities, energy.naturalGas()));
        accounts.addAll(Processes.of(activities, energy.feedstock()));
        accounts.addAll(Agriculture.account(activities));
        accounts.addAll(Waste.accounts(activities));
        accounts.addAll(Forestry.account(activities));
        for (EmissionSource source : reference.emissionSources().values()) {
            if (accounts.stream().noneMatch(account -> account.source().equals(source))) {
                accounts.add(activities.account(source, List.of(), List.of()));
            }
        }
        List<EmissionSource> order = List.copyOf(reference.emissionSources().values());
        accounts.sort(Comparator.comparingInt(account -> order.indexOf(account.source())));
        return accounts;
    }
}
