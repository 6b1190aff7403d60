package org.tanlu.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.BodyNames;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.potential.MeasureValues;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Department;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 改动核查 judges changes together with what the city's registers say: years within those of the pathway, bounds of investments in
 * order, a reason for what is rejected; what is doubtful of bodies is told (clauses 8 and 10.2). One use only.
 */
@Clause({"8.1", "10.2"})
final class SheetJudgement {
    /** The register of choices. */
    static final String CHOICES = "measure_choices";
    /** The register of tasks. */
    static final String TASKS = "tasks";

    private static final String CAPEX = "capex";

    private final List<SheetChange> changes;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final ReferenceData own;
    private final List<Finding> findings = new ArrayList<>();

    private SheetJudgement(List<SheetChange> changes, Dossier dossier, ReferenceData reference) {
        this.changes = changes;
        this.dossier = dossier;
        this.reference = reference;
        this.own = OwnMeasures.of(dossier, reference).value().reference();
    }

    /** The changes that the registers can take, in their order; each other one has a finding at its cell. */
    static Outcome<List<SheetChange>> judge(List<SheetChange> changes, Dossier dossier, ReferenceData reference) {
        var judgement = new SheetJudgement(changes, dossier, reference);
        List<SheetChange> taken = changes.stream().filter(judgement::isPossible).toList();
        taken.forEach(judgement::doubt);
        return Outcome.of(taken, judgement.findings);
    }

    private boolean isPossible(SheetChange change) {
        PlanSheet.Target target = target(change);
        if (target.register().equals(CHOICES)) {
            return isDecided(change);
        }
        if (target.register().equals(SheetCells.VALUES) && target.column().startsWith(CAPEX) && !isInOrder(change)) {
            return false;
        }
        return change.now().isEmpty() || !isYear(target) || isInTime(change, target);
    }

    private static boolean isYear(PlanSheet.Target target) {
        return target.column().equals("start") || target.column().equals("earliest_year");
    }

    /** Nothing starts behind the last year; a start that is wanted does not lie before the first one either. */
    private boolean isInTime(SheetChange change, PlanSheet.Target target) {
        int year = (int) Double.parseDouble(change.now());
        int last = dossier.city().findInteger("horizon").orElseThrow();
        OptionalInt first = target.register().equals(TASKS) ? first() : OptionalInt.empty();
        if (year > last || (first.isPresent() && year < first.getAsInt())) {
            String from = first.isPresent() ? Integer.toString(first.getAsInt()) : "";
            add(
                    "PLN-YEAR",
                    change,
                    facts(change)
                            .and(
                                    "range",
                                    from.isEmpty()
                                            ? Text.of("不晚于规划终年" + last + "年", "at the latest the last year, " + last)
                                            : Text.of(from + "—" + last + "年", "within " + from + "-" + last)));
            return false;
        }
        return true;
    }

    /** The first year of the pathway as it is told or follows the day of the survey; empty where neither is told. */
    private OptionalInt first() {
        Optional<Integer> told = dossier.city()
                .findInteger("pathway_first_year")
                .or(() -> dossier.city().find("survey_date").map(date -> Integer.parseInt(date.substring(0, 4)) + 1));
        return told.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private boolean isInOrder(SheetChange change) {
        var told = new LinkedHashMap<String, Quantity>();
        dossier.register(SheetCells.VALUES).rows().stream()
                .filter(row -> row.says("measure", change.measure().id()))
                .forEach(row ->
                        row.findQuantity("value").ifPresent(value -> told.putIfAbsent(row.text("field"), value)));
        changes.stream()
                .filter(one -> one.measure().equals(change.measure())
                        && target(one).register().equals(SheetCells.VALUES)
                        && target(one).column().startsWith(CAPEX))
                .forEach(one -> tell(one, told));
        Measure library = reference.measures().measure(change.measure().id());
        Optional<Text> disorder = MeasureValues.disorder(told, library);
        disorder.ifPresent(reason -> add("PLN-ORDER", change, facts(change).and("reason", reason)));
        return disorder.isEmpty();
    }

    private static void tell(SheetChange change, Map<String, Quantity> told) {
        String field = target(change).column();
        if (change.now().isEmpty()) {
            told.remove(field);
        } else {
            told.put(field, Quantity.of(Double.parseDouble(change.now()), MeasureValues.unit(field, change.measure())));
        }
    }

    /** A choice that is rejected has a reason, and a reason has a choice. */
    private boolean isDecided(SheetChange change) {
        String choice = after(change.measure(), CHOICES, "choice");
        String reason = after(change.measure(), CHOICES, "reason");
        boolean isRejected = choice.equals(
                reference.form(CHOICES).field("choice").option("rejected").chinese());
        if (isRejected && reason.isEmpty()) {
            add("PLN-REASON", change, facts(change));
            return false;
        }
        if (choice.isEmpty() && !reason.isEmpty()) {
            add("PLN-CHOICE", change, facts(change).and("reason", reason));
            return false;
        }
        return true;
    }

    /** What is taken but may be meant otherwise. */
    private void doubt(SheetChange change) {
        PlanSheet.Target target = target(change);
        if (!target.register().equals(TASKS)) {
            return;
        }
        if (target.column().equals("lead") || target.column().equals("support")) {
            BodyNames.of(change.now()).stream()
                    .filter(name -> Requests.findDepartment(name, reference).isEmpty())
                    .forEach(name -> add(
                            "PLN-BODY", change, facts(change).and("body", name).and("nearest", nearest(name))));
        }
        if (target.column().equals("level") || target.column().equals("lead")) {
            level(change);
        }
    }

    private void level(SheetChange change) {
        String level = after(change.measure(), TASKS, "level");
        String lead = after(change.measure(), TASKS, "lead");
        String body = lead.isEmpty()
                ? own.measures().measure(change.measure().id()).responsible().lead()
                : lead;
        boolean isSaidOnce = target(change).column().equals("lead") && isChanged(change.measure(), "level");
        Optional<Department> known = Requests.findDepartment(body, reference)
                .filter(one -> !level.isEmpty() && !one.level().text().chinese().equals(level));
        if (known.isPresent() && !isSaidOnce) {
            add(
                    "PLN-LEVEL",
                    change,
                    facts(change)
                            .and("lead", known.get().name())
                            .and("level", level(level))
                            .and("usual", known.get().level().text()));
        }
    }

    private static Text level(String chinese) {
        return Stream.of(Department.Level.values())
                .map(Department.Level::text)
                .filter(text -> text.chinese().equals(chinese))
                .findFirst()
                .orElseThrow();
    }

    private boolean isChanged(Measure measure, String column) {
        return changes.stream()
                .anyMatch(one ->
                        one.measure().equals(measure) && target(one).equals(new PlanSheet.Target(TASKS, column)));
    }

    /** What a register says of a measure with the changes, options in Chinese. */
    private String after(Measure measure, String register, String column) {
        return changes.stream()
                .filter(one ->
                        one.measure().equals(measure) && target(one).equals(new PlanSheet.Target(register, column)))
                .map(SheetChange::now)
                .findFirst()
                .orElseGet(() -> dossier.register(register).rows().stream()
                        .filter(row -> row.says("measure", measure.id()))
                        .map(row -> row.words(column).strip())
                        .findFirst()
                        .orElse(""));
    }

    private Text nearest(String name) {
        String names = String.join("、", Requests.nearestDepartments(name, reference));
        return Text.of(names, names);
    }

    private static PlanSheet.Target target(SheetChange change) {
        return change.column().target().orElseThrow();
    }

    private static Facts facts(SheetChange change) {
        return Facts.of("measure", change.measure().name())
                .and("column", change.column().heading())
                .and("value", change.now());
    }

    private void add(String rule, SheetChange change, Facts facts) {
        findings.add(Finding.at(change.place(), reference.rule(rule), facts));
    }
}
