package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.category.Activities;
import org.tanlu.category.SourceAccount;
import org.tanlu.category.processes.Processes;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** 碳排放核算 the accounting of a city's emissions (clause 7.1), for every year of the dossier with one method throughout. */
@Clause({"7.1.1", "7.1.2", "7.1.3"})
public final class Accounting {

    private Accounting() {}

    /**
     * Accounts every year that has an energy publication, from the first year of the settings on; where no year has one,
     * the years that tell anything of another source or of imported electricity, with combustion not estimated.
     *
     * @return the history, as complete as the data allow; a dossier without energy data gives a blocking finding
     */
    @Clause("7.1")
    public static Outcome<History> account(Dossier told, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        Dossier dossier = Estimation.complete(told, reference, findings);
        var ofSources = new ArrayList<Finding>();
        var inventories = new TreeMap<Integer, Inventory>();
        Method method = Method.of(dossier.city(), reference);
        var untaken = new UntakenFeedstock();
        for (int year : AccountYears.of(dossier, reference)) {
            inventories.put(year, inventory(year, dossier, method, reference, findings, ofSources, untaken));
        }
        findings.addAll(ofSources);
        untaken.finding(reference).ifPresent(findings::add);
        List<PublicationDifference> differences = PublicationDifference.between(dossier, reference);
        YearSeries<Inventory> series = YearSeries.of(inventories);
        YearSeries<EndUses> endUses = series.map(inventory -> EndUses.of(inventory, dossier, reference));
        Outcome<HighEmissionBranches> branches = BranchIdentification.of(dossier, series, method, reference);
        var history = new History(series, endUses, differences, branches.value(), Calibre.of(series));
        findings.addAll(HistoryChecks.of(dossier, history, method, reference));
        findings.addAll(EndUseChecks.of(history, reference));
        findings.addAll(branches.findings());
        return Outcome.of(history, YearGroups.of(findings));
    }

    private static Inventory inventory(
            int year,
            Dossier dossier,
            Method method,
            ReferenceData reference,
            List<Finding> findings,
            List<Finding> ofSources,
            UntakenFeedstock untaken) {
        Basis basis = Basis.choose(dossier, year);
        Carving carving = Carving.of(year, dossier, reference);
        ConsumptionSide.Result consumption = ConsumptionSide.of(year, basis, method, carving, reference);
        findings.addAll(consumption.findings());
        var lines = new ArrayList<>(consumption.lines());
        lines.addAll(SteelGases.deductions(year, basis, method, consumption.lines(), reference, findings));
        EnergyActivity activity = EnergyActivity.of(basis, method, consumption, reference);
        Scope scope = Scope.of(dossier.city());
        EnergyGaps gaps = EnergyGaps.of(dossier, basis, reference);
        List<SourceAccount> sources = Sources.of(year, dossier, lines, activity, gaps, reference, ofSources);
        if (scope.counts(Category.PROCESSES)) {
            var activities = new Activities(year, dossier, reference, ofSources);
            List<Carrier> carriers = Processes.untaken(activities, activity.feedstock());
            untaken.add(year, carriers, consumption.excluded(), activity.feedstock());
        }
        var secondary =
                new PowerAndHeat(year, dossier, basis, carving, scope.counted(lines, sources), reference, findings);
        MemoItems memo = new MemoReader(year, dossier, method, lines, reference).items();
        return new Inventory(
                year,
                basis.governing(),
                scope,
                lines,
                memo,
                sources,
                secondary.electricity(),
                secondary.heat(),
                supply(year, basis, method, consumption, reference),
                gaps);
    }

    /** Only a balance tells the supply side. */
    private static Optional<SupplySide> supply(
            int year, Basis basis, Method method, ConsumptionSide.Result consumption, ReferenceData reference) {
        return Optional.of(basis.governing())
                .filter(energy -> energy.kind() == Kind.BALANCE)
                .map(energy -> SupplySide.of(year, basis, method, consumption, reference));
    }
}
