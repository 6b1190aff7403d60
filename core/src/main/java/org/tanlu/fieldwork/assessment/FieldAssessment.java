package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.history.EmissionHistory;
import org.tanlu.inventory.History;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 调研评估 the assessment of the field survey: whom it visited and what for, how the plan agrees with other plans, and whether
 * enterprises, districts and projects fit the city's own totals (clauses 4.1 and 6). It changes no inventory.
 */
@Clause({"4.1", "6"})
public final class FieldAssessment {
    /** Registers that every survey fills; what visits and plans lack is told by rules of their own. */
    private static final List<String> EXPECTED =
            List.of("enterprises", "projects", "existing_measures", "resources", "districts", "coordination");

    private FieldAssessment() {}

    /**
     * Assesses a city.
     *
     * @param dossier   what the city told
     * @param history   the inventories made of it
     * @param past      what the history tells, of which the key sources are used
     * @param reference what is known before any city
     * @return what the registers amount to, with what they lack
     */
    @Clause({"4.1", "6"})
    public static Outcome<FieldSurvey> assess(
            Dossier dossier, History history, EmissionHistory past, ReferenceData reference) {
        var visits = new Visits(dossier);
        List<KeySector> sectors = KeySectors.of(history, past, visits, reference);
        var plans = new Plans(dossier, reference);
        var enterprises = new Enterprises(dossier, history, reference);
        var projects = new Projects(dossier, reference);
        var existing = new ExistingMeasures(dossier, reference);
        var survey = new FieldSurvey(
                sectors,
                plans.differences(),
                enterprises.coverage(),
                enterprises.market(),
                projects.additions(),
                existing.all());
        var findings = new ArrayList<Finding>();
        findings.addAll(new VisitChecks(visits, sectors, reference).findings());
        findings.addAll(existing.findings());
        findings.addAll(new PlanChecks(plans, reference).findings());
        findings.addAll(enterprises.findings());
        findings.addAll(projects.findings());
        findings.addAll(new DistrictChecks(dossier, reference).findings());
        new PriceRevisions(dossier, reference).finding().ifPresent(findings::add);
        findings.addAll(OwnNames.check(dossier, reference));
        findings.addAll(new RegisterChecks(dossier, history, reference).findings());
        List<Text> empty = empty(dossier);
        if (!empty.isEmpty()) {
            findings.add(Finding.of(reference.rule("FLD-EMPTY"), Facts.of("forms", empty)));
        }
        return Outcome.of(survey, findings);
    }

    /** The measures that the city says were already carried out (clause 6). */
    @Clause("6")
    public static List<ExistingMeasure> existing(Dossier dossier, ReferenceData reference) {
        return new ExistingMeasures(dossier, reference).all();
    }

    private static List<Text> empty(Dossier dossier) {
        return EXPECTED.stream()
                .map(dossier::register)
                .filter(register -> register.rows().isEmpty())
                .map(register -> register.form())
                .map(Form::name)
                .toList();
    }
}
