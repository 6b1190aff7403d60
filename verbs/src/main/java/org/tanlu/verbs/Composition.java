package org.tanlu.verbs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.plan.Progress;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.LiveText;
import org.tanlu.report.OwnText;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.report.Stage;
import org.tanlu.report.TextVersion;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Redaction;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.trace.Access;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 成稿 what a city's tables and the planner's own words make, the same for who writes a plan and who verifies one.
 *
 * @param plan     the plan
 * @param findings everything found, of the survey first, of own words last
 * @param conformity the judgement of every requirement of the guideline, by all that was found
 * @param issued   the plan without anything confidential, which the issue version and what is handed out beside it are of
 * @param full     the full version
 * @param issue    the issue version, which knows nothing confidential
 * @param results  the result tables
 */
public record Composition(
        Plan plan,
        List<Finding> findings,
        Conformity conformity,
        Plan issued,
        PlanDocument full,
        PlanDocument issue,
        List<ResultTable> results) {
    private static final Text ISSUE = Text.of("印发稿成稿", "composing the version for issue");
    private static final Text FULL = Text.of("全本成稿", "composing the full version");

    /** A plan from the survey on, with what was found, before anything of it is written. */
    public static Outcome<Plan> prepared(
            Outcome<Dossier> dossier, LocalDate day, ReferenceData reference, Solving solving) {
        return prepared(dossier, day, reference, solving, Progress.untold());
    }

    /** The same, told of each step, which may be the last. */
    public static Outcome<Plan> prepared(
            Outcome<Dossier> dossier, LocalDate day, ReferenceData reference, Solving solving, Progress progress) {
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), reference, solving, progress);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(plan.findings());
        findings.addAll(plan.value().quality().signedAfter(day, reference));
        return Outcome.of(plan.value(), findings);
    }

    /** The documents and results of a plan. */
    public static Composition of(
            Outcome<Plan> prepared, Tables tables, List<OwnText> texts, ReferenceData reference, Solving solving) {
        return of(prepared, tables, texts, reference, solving, Progress.untold());
    }

    /** The same, told of each document, which may be the last. */
    public static Composition of(
            Outcome<Plan> prepared,
            Tables tables,
            List<OwnText> texts,
            ReferenceData reference,
            Solving solving,
            Progress progress) {
        Plan plan = prepared.value();
        Plan issued = issued(plan, tables, reference, solving, progress);
        progress.begin(ISSUE);
        List<Finding> findings = new ArrayList<>(prepared.findings());
        Outcome<PlanDocument> issue =
                LiveText.in(IssueDocument.of(issued, reference), TextVersion.ISSUE, texts, issued, reference);
        if (!texts.isEmpty()) { // the full version lists what is wrong with own words among its findings
            Conformity before = ConformityCheck.check(plan, findings, reference);
            findings.addAll(full(plan, findings, before, texts, reference).findings());
        }
        findings.addAll(issue.findings());
        progress.begin(FULL);
        Conformity conformity = ConformityCheck.check(plan, findings, reference);
        ForkJoinTask<List<ResultTable>> results = ForkJoinTask.adapt(() -> Results.of(plan, findings, conformity))
                .fork(); // beside the document: both read the plan and leave it as it is
        PlanDocument full = full(plan, findings, conformity, texts, reference).value();
        PlanDocument staged = IssueDocument.at(Stage.of(conformity), issue.value(), issued, reference);
        return new Composition(plan, findings, conformity, issued, full, staged, results.join());
    }

    private static Outcome<PlanDocument> full(
            Plan plan, List<Finding> findings, Conformity conformity, List<OwnText> texts, ReferenceData reference) {
        PlanDocument document = PlanDocument.of(plan, findings, conformity, reference);
        return LiveText.in(document, TextVersion.FULL, texts, plan, reference);
    }

    /** The plan without anything confidential, prepared anew where there is something confidential to leave out. */
    private static Plan issued(Plan plan, Tables tables, ReferenceData reference, Solving solving, Progress progress) {
        Redaction.Redacted redacted = Redaction.ofConfidential(tables, reference);
        if (redacted.withheld().stream().noneMatch(one -> one.access() == Access.CONFIDENTIAL)) {
            return plan;
        }
        Dossier dossier = Survey.read(redacted.tables(), reference).value();
        return Preparation.prepare(dossier, reference, solving, progress).value();
    }
}
