package org.tanlu.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Redaction;
import org.tanlu.survey.Redaction.Redacted;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Withheld;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 公开 prepares what may be published of a city's plan (clause 6). The plan is prepared anew from tables that hold nothing
 * confidential, so that no number, word or picture of it can tell anything of that. Then it is prepared some times more
 * with other internal data: what moves with one internal series only rests on it alone and is taken out.
 */
@Clause("6")
public final class Publishing {
    private final ReferenceData reference;
    private final List<Suppressed> record = new ArrayList<>();

    private Publishing(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * What may be published of a city.
     *
     * @param tables the city's tables with all that is in them
     * @param day    the date of the document
     */
    public static Publication publish(Tables tables, LocalDate day, ReferenceData reference) {
        return new Publishing(reference).publication(tables, day);
    }

    /** The document and the tables of one run. */
    private record Run(PlanDocument document, List<ResultTable> tables) {}

    private Publication publication(Tables tables, LocalDate day) {
        Redacted redacted = Redaction.of(tables, reference);
        redacted.withheld().forEach(this::note);
        Outcome<Dossier> survey = Survey.read(redacted.tables(), reference);
        Dossier dossier = discreet(survey.value(), redacted);
        Dossier all = Survey.read(tables, reference).value();
        var field = new FieldScreen(all, dossier, wording("publication-fieldwork"));
        var perturbation = new Perturbation(dossier);
        Outcome<Plan> plan = Preparation.prepare(dossier, reference);
        List<Outcome<Plan>> others = others(perturbation);
        var screen = new FindingScreen(redacted);
        List<Finding> findings = field.findings(screen.ofReading(survey.findings()));
        findings.addAll(field.findings(screen.ofSteps(
                plan.findings(),
                others.stream()
                        .limit(perturbation.codes().runs())
                        .map(Outcome::findings)
                        .toList())));
        findings.addAll(screen.ofReading(plan.value().quality().signedAfter(day, reference)));
        List<Run> runs = others.stream()
                .map(other -> run(other.value(), findings, field))
                .toList();
        return screened(run(plan.value(), findings, field), runs, perturbation, all);
    }

    /** The plans of the runs with other internal data, then the one with other public data; none where none is internal. */
    private List<Outcome<Plan>> others(Perturbation perturbation) {
        var others = new ArrayList<Outcome<Plan>>();
        if (perturbation.isNeeded()) {
            IntStream.range(0, perturbation.codes().runs())
                    .forEach(run -> others.add(Preparation.prepare(perturbation.run(run), reference)));
            others.add(Preparation.prepare(perturbation.ofPublicData(), reference));
        }
        return others;
    }

    private void note(Withheld one) {
        Text why = one.access() == Access.CONFIDENTIAL
                ? Text.of("保密：编制公开稿前已去掉，任何数字都不含它", "confidential: taken out beforehand; no number knows of it")
                : Text.of("内部：不单独公开，只可在合计中", "internal: not shown by itself, only in sums");
        record.add(new Suppressed(one.place().toString(), one.what().chinese(), why));
    }

    private Run run(Plan plan, List<Finding> findings, FieldScreen field) {
        return new Run(
                field.document(PlanDocument.of(plan, findings, reference)), field.tables(Results.of(plan, findings)));
    }

    /** A survey without the accounts, refusals and quarrels of sources that would tell of what is not public. */
    private static Dossier discreet(Dossier dossier, Redacted redacted) {
        return new Dossier(
                dossier.city(),
                dossier.sources(),
                dossier.series(),
                dossier.refused(),
                dossier.conflicts().stream()
                        .filter(conflict ->
                                conflict.used().access().and(conflict.other().access()) == Access.PUBLIC)
                        .toList(),
                dossier.registers(),
                dossier.energy(),
                dossier.ledgers().stream()
                        .filter(ledger -> !redacted.guards(ledger.place()))
                        .toList());
    }

    private Publication screened(Run run, List<Run> others, Perturbation perturbation, Dossier all) {
        var suspicion = new Suspicion(perturbation, record);
        var screened = new ArrayList<ResultTable>();
        for (int i = 0; i < run.tables().size(); i++) {
            int index = i;
            screened.add(new TableScreen(suspicion)
                    .screened(
                            run.tables().get(i),
                            others.stream()
                                    .map(other -> other.tables().get(index))
                                    .toList()));
        }
        screened.add(RespondentSums.table(all, record));
        PlanDocument document = new DocumentScreen(suspicion, wording("publication-footnote"))
                .screened(run.document(), others.stream().map(Run::document).toList());
        return new Publication(announced(document), screened, record);
    }

    /** The document with a line that says what it is. */
    private PlanDocument announced(PlanDocument document) {
        var preface = new ArrayList<String>();
        preface.add(wording("publication-preface"));
        preface.addAll(document.preface());
        return new PlanDocument(document.title(), document.subtitle(), preface, document.blocks());
    }

    private String wording(String id) {
        String text = reference.wording().get(id);
        if (text == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no wording %s in reference/wording.csv", id));
        }
        return text;
    }
}
