package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<EmissionSource, SourceAccount> withheld = new LinkedHashMap<>();
        released(activities, remarks, releases, withheld);
        var carbon = new FeedstockCarbon(feedstock, all(releases));
        var special = new SpecialRules(activities);
        var accounts = new ArrayList<SourceAccount>();
        releases.forEach((source, of) -> accounts.add(Optional.ofNullable(withheld.get(source))
                .orElseGet(() -> new Account(activities, source, carbon, special, remarks).of(of))));
        remarks.report(activities);
        return accounts;
    }

    /**
     * The feedstock of a year whose carbon stands nowhere: it was taken out of combustion, and no process that was accounted
     * gives off any carbon of its kind.
     *
     * @param feedstock as for {@link #of}
     */
    @Clause("7.1.6")
    public static List<Carrier> untaken(Activities activities, Map<Carrier, Derivation> feedstock) {
        // what there is to say of the sources their accounts say
        var silent = new Activities(activities.year(), activities.dossier(), activities.reference(), new ArrayList<>());
        Map<EmissionSource, List<Release>> releases = new LinkedHashMap<>();
        released(silent, new Remarks(), releases, new LinkedHashMap<>());
        return new FeedstockCarbon(feedstock, all(releases)).untaken();
    }

    /** What every source releases; one that is withheld releases nothing that is known. */
    private static void released(
            Activities activities,
            Remarks remarks,
            Map<EmissionSource, List<Release>> releases,
            Map<EmissionSource, SourceAccount> withheld) {
        activities.reference().emissionSources().values().stream()
                .filter(source -> source.category() == Category.PROCESSES)
                .forEach(source -> {
                    List<Release> of = new Outputs(activities, source, remarks).releases();
                    Optional<SourceAccount> without = new Withholding(activities, source).of(of);
                    without.ifPresent(account -> withheld.put(source, account));
                    releases.put(source, without.isPresent() ? List.of() : of);
                });
    }

    private static List<Release> all(Map<EmissionSource, List<Release>> releases) {
        return releases.values().stream().flatMap(List::stream).toList();
    }
}
