package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Remarks;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** 工业生产过程核算 the account of industrial processes (clauses 3.2 and 7.1.1; IPCC 2006 volume 3). */
@Clause({"3.2", "7.1.1"})
public final class Processes {
    /** The table of factors. */
    static final String TABLE = "processes";

    /** The source that answers for products made of fuel as feedstock. */
    private static final String PETROCHEMICALS = "petrochemicals";

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
        if (!carbon.untaken().isEmpty()) {
            accounts.replaceAll(account ->
                    account.source().id().equals(PETROCHEMICALS) ? untaken(account, carbon.untaken()) : account);
        }
        remarks.report(activities);
        return accounts;
    }

    /** Where feedstock finds no product that was accounted, chemistry occurs: of it nothing more is estimated. */
    private static SourceAccount untaken(SourceAccount account, List<Carrier> carriers) {
        Text names = Facts.joined(carriers.stream().map(Carrier::name).toList());
        Text why = Text.of(
                "作原料的" + names.chinese() + "没有已核算的产品承接，这部分未估算",
                "no product that was accounted takes up the feedstock of " + names.english()
                        + "; this part is not estimated");
        var notations = new LinkedHashMap<>(account.notations());
        notations.replaceAll((gas, key) -> key == Notation.NO ? Notation.NE : key);
        List<Text> reasons = account.reason().chinese().isEmpty() ? List.of(why) : List.of(why, account.reason());
        return new SourceAccount(
                account.source(), account.year(), account.lines(), notations, Shortfalls.semicolons(reasons));
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
