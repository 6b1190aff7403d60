package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.History;
import org.tanlu.quality.SeriesChecks.Checked;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/**
 * 质量控制 quality control: checks the series that the city told, the totals they make and the inventory made of them (clause
 * 4.2). Checks of a single table stand where it is read, those of accounts where they are made.
 */
@Clause("4.2")
public final class QualityControl {

    private QualityControl() {}

    /**
     * Checks a city.
     *
     * @param dossier   what the city told
     * @param history   the inventories made of it
     * @param reference what is known before any city
     * @return the checks of all series, with the findings of all checks
     */
    @Clause("4.2")
    public static Outcome<QualityReport> check(Dossier dossier, History history, ReferenceData reference) {
        var parameters = new Parameters(reference);
        List<EnergyTable> tables = dossier.energy().stream()
                .map(energy -> new EnergyTable(energy, reference))
                .toList();
        InventoryTotals totals = InventoryTotals.of(tables, reference, parameters);
        List<Checked> series = SeriesChecks.of(CitySeries.of(dossier, reference), totals, parameters);
        var findings = new ArrayList<>(SeriesFindings.of(series, parameters));
        findings.addAll(InventoryChecks.of(tables, totals, parameters));
        var ratios = new Ratios(dossier, history, tables, series, reference);
        var ranges = new RangeChecks(dossier, ratios, parameters);
        findings.addAll(ranges.findings());
        new SmallAmounts(ratios, ranges.doubted(), parameters).finding().ifPresent(findings::add);
        findings.addAll(new EnergyTotalChecks(dossier, tables, parameters).findings());
        var changes = new ChangeChecks(parameters);
        changes.finding(series).ifPresent(findings::add);
        new FactorChecks(history, parameters).finding().ifPresent(findings::add);
        List<ActivityResult> activities = ActivityList.of(dossier, history, reference);
        findings.addAll(SignedRecords.contradictions(activities, reference));
        return Outcome.of(
                new QualityReport(
                        series.stream()
                                .map(each -> each.result(changes.years(each), parameters))
                                .toList(),
                        activities),
                findings);
    }
}
