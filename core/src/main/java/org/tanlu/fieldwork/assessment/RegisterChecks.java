package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 登记表核查 what a reviewer would check in the registers: effects beyond the city, dates, persons, names, opposite verdicts,
 * fractions for percentages, numbers of documents, states and repeated rows (clauses 4.1 and 6). At most one finding a rule.
 */
@Clause({"4.1", "6"})
final class RegisterChecks {
    private final Dossier dossier;
    private final ReferenceData reference;
    private final EffectChecks effects;

    RegisterChecks(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        this.effects = new EffectChecks(dossier, history, reference);
    }

    /** A case of a rule: where, and in words what is wrong. */
    record Case(Register.Row row, Text told) {}

    List<Finding> findings() {
        var visits = new VisitDates(dossier);
        var findings = new ArrayList<Finding>();
        Stream.of(
                        finding("FLD-EFFECT-LARGE", effects.cases()),
                        finding("FLD-VISIT-FUTURE", visits.future()),
                        finding("FLD-VISIT-ORDER", visits.outOfOrder()),
                        finding("FLD-VISIT-NAMES", new PersonNames(dossier, reference).cases()),
                        finding("FLD-ENTERPRISE-UNKNOWN", new EnterpriseNames(dossier).cases()),
                        finding("FLD-ENTERPRISE-ELECTRICITY", ElectricityOfEnterprise.cases(dossier, reference)),
                        finding("FLD-COORDINATION-OPPOSITE", new PlanRows(dossier).opposite()),
                        finding("FLD-PLAN-NUMBER", new PlanRows(dossier).numbers()),
                        finding("FLD-PLAN-UNFILLED", new PlanRows(dossier).unfilled()),
                        finding("FLD-PROJECT-STATE", new RowChecks(dossier).states()),
                        finding("FLD-RESOURCE-AREA", new RowChecks(dossier).areas()),
                        finding("FLD-SHARE-FRACTION", new Fractions(dossier).cases()),
                        finding("FLD-ROW-TWICE", new RowChecks(dossier).twice()),
                        finding("FLD-ROW-ALIKE", new DoubtfulRows(dossier).alike()),
                        finding("FLD-PLAN-TEXT", new DoubtfulRows(dossier).contradicted()),
                        finding("FLD-PLAN-DRAFT", new DoubtfulRows(dossier).drafts()))
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return findings;
    }

    private Optional<Finding> finding(String rule, List<Case> cases) {
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        cases.get(0).row().place(),
                        reference.rule(rule),
                        Facts.of("count", cases.size())
                                .and(
                                        "cases",
                                        Few.of(cases.stream().map(Case::told).toList()))));
    }
}
