package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.category.Activities;
import org.tanlu.category.Remarks;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/** 工业生产过程核算 the account of industrial processes (clauses 3.2 and 7.1.1; IPCC 2006 volume 3). */
@Clause({"3.2", "7.1.1"})
public final class Processes {
    /** The table of factors. */
    static final String TABLE = "processes";

    private Processes() {}

    /**
     * Accounts every source of processes in a year.
     *
     * @param activities the city's data and the factors
     * @param feedstock  by carrier, the carbon dioxide, in tonnes, that the energy publication's feedstock and non-energy use
     *     would have given off if it had been burnt: what was taken out of combustion, and no more
     */
    public static List<SourceAccount> of(Activities activities, Map<Carrier, Derivation> feedstock) {
        var remarks = new Remarks();
        Map<EmissionSource, List<Release>> releases = new LinkedHashMap<>();
        activities.reference().emissionSources().values().stream()
                .filter(source -> source.category() == Category.PROCESSES)
                .forEach(source -> releases.put(source, new Outputs(activities, source, remarks).releases()));
        List<Release> all = releases.values().stream().flatMap(List::stream).toList();
        var carbon = new FeedstockCarbon(feedstock, all);
        var accounts = new ArrayList<SourceAccount>();
        var special = new SpecialRules(activities, remarks);
        releases.forEach(
                (source, of) -> accounts.add(new Account(activities, source, carbon, special, remarks).of(of)));
        remarks.report(activities);
        return accounts;
    }
}
