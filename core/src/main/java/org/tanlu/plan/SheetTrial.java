package org.tanlu.plan;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;

/** 试写 reads the registers of measures as if changes had been written, and tells the errors that this would bring. One use only. */
final class SheetTrial {
    private static final List<String> READ = List.of(
            TableNames.CITY,
            TableNames.SOURCES,
            SheetCells.VALUES,
            SheetJudgement.CHOICES,
            SheetJudgement.TASKS,
            "measure_departments");

    private final Tables city;
    private final ReferenceData reference;
    private final Outcome<Dossier> before;

    SheetTrial(Tables city, ReferenceData reference) {
        this.city = new Tables(
                city.tables().stream()
                        .filter(table -> READ.contains(table.name()))
                        .toList(),
                List.of());
        this.reference = reference;
        this.before = Survey.read(this.city, reference);
    }

    /** The settings and registers as they stand; without the city's data. */
    Dossier dossier() {
        return before.value();
    }

    /** The errors of the registers with these tables that they do not have as they stand. */
    List<Finding> errors(List<Table> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> known = new ArrayList<>(
                errors(before).stream().map(finding -> key(finding)).toList());
        return errors(Survey.read(CityTables.merge(city, written), reference)).stream()
                .filter(finding -> !known.remove(key(finding)))
                .toList();
    }

    private List<Finding> errors(Outcome<Dossier> read) {
        var findings = new ArrayList<>(read.findings());
        findings.addAll(OwnMeasures.of(read.value(), reference).findings());
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                .toList();
    }

    /** A finding whatever the row that it stands in, since rows move. */
    private static String key(Finding finding) {
        return finding.rule().id() + finding.message();
    }
}
