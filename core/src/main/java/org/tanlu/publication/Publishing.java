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
import org.tanlu.scenario.Simulation;
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
    private final Runs runs;
    private final List<Suppressed> record = new ArrayList<>();

    private Publishing(ReferenceData reference, Progress progress) {
        this.reference = reference;
        this.runs = new Runs(progress);
    }

    /**
     * What may be published of a city.
     *
     * @param tables   the city's tables with all that is in them
     * @param day      the date of the document
     * @param progress told of each run of the calculation that ends
     */
    public static Publication publish(Tables tables, LocalDate day, ReferenceData reference, Progress progress) {
        return new Publishing(reference, progress).publication(tables, day);
    }

    /** The document and the tables of one run. */
    private record Run(PlanDocument document, List<ResultTable> tables, List<Finding> findings) {

        /** The same, holding each text that the plan has too only once. */
        Run sharing(TextPool pool) {
            return new Run(document, tables.stream().map(pool::shared).toList(), findings);
        }
    }

    private Publication publication(Tables tables, LocalDate day) {
        Redacted redacted = Redaction.of(tables, reference);
        redacted.withheld().forEach(this::note);
        Outcome<Dossier> survey = Survey.read(redacted.tables(), reference);
        Dossier dossier = guarded(discreet(survey.value(), redacted));
        Dossier all = Survey.read(tables, reference).value();
        var field = new FieldScreen(all, dossier, wording("publication-fieldwork"));
        var perturbation = new Perturbation(dossier);
        Outcome<Plan> plan = prepare(dossier, reference);
        var screen = new FindingScreen(redacted);
        List<Finding> read = field.findings(screen.ofReading(survey.findings()));
        List<Finding> signed = screen.ofReading(plan.value().quality().signedAfter(day, reference));
        List<Finding> found = field.findings(screen.ofReading(plan.findings()));
        List<Finding> first = joined(read, found, signed);
        var pool = new TextPool(run(plan.value(), List.of(), first, field).tables());
        List<Run> others = runs.of(perturbation, other -> {
            Outcome<Plan> changed = prepare(other, reference);
            return run(changed.value(), changed.findings(), first, field).sharing(pool);
        });
        List<Finding> said = field.findings(screen.ofSteps(
                plan.findings(), others.stream().map(Run::findings).toList()));
        return screened(run(plan.value(), List.of(), joined(read, said, signed), field), others, perturbation, all);
    }

    private static List<Finding> joined(List<Finding> read, List<Finding> found, List<Finding> signed) {
        var joined = new ArrayList<>(read);
        joined.addAll(found);
        joined.addAll(signed);
        return joined;
    }

    /** The survey without the internal series that totals would tell. */
    private Dossier guarded(Dossier dossier) {
        var exposure = new Exposure(reference, runs);
        Dossier guarded = Perturbation.withheld(dossier, exposure.of(dossier));
        record.addAll(exposure.record());
        return guarded;
    }

    private void note(Withheld one) {
        Text why = one.access() == Access.CONFIDENTIAL
                ? Text.of("保密：编制公开稿前已去掉，任何数字都不含它", "confidential: taken out beforehand; no number knows of it")
                : Text.of("内部：不单独公开，只可在合计中", "internal: not shown by itself, only in sums");
        record.add(new Suppressed(one.place().toString(), one.what().chinese(), why));
    }

    private Run run(Plan plan, List<Finding> own, List<Finding> findings, FieldScreen field) {
        return new Run(
                field.document(PlanDocument.of(plan, findings, reference)),
                field.tables(Results.of(plan, findings)),
                own);
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
        List<TableScreen> screens = IntStream.range(0, run.tables().size())
                .mapToObj(index -> new TableScreen(
                        suspicion,
                        run.tables().get(index),
                        others.stream().map(other -> other.tables().get(index)).toList()))
                .toList();
        var document = new DocumentScreen(
                suspicion,
                wording("publication-footnote"),
                run.document(),
                others.stream().map(Run::document).toList());
        screens.forEach(TableScreen::subtract);
        document.subtract();
        var screened = new ArrayList<ResultTable>();
        screens.forEach(screen -> screened.add(screen.screened()));
        screened.add(RespondentSums.table(all, record));
        return new Publication(announced(new Unlisted(this::wording).document(document.screened())), screened, record);
    }

    /** The document with a line that says what it is. */
    private PlanDocument announced(PlanDocument document) {
        var preface = new ArrayList<String>();
        preface.add(wording("publication-preface"));
        preface.addAll(document.preface());
        return document.withPreface(preface);
    }

    private String wording(String id) {
        String text = reference.wording().get(id);
        if (text == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no wording %s in reference/wording.csv", id));
        }
        return text;
    }

    /** The plan without scenarios: their parameters could tell internal data. */
    private static Outcome<Plan> prepare(Dossier dossier, ReferenceData reference) {
        return Preparation.prepare(dossier.with(dossier.city().with(Simulation.WANTED, "no")), reference);
    }
}
