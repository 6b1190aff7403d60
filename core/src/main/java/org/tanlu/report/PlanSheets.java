package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.plan.PlanSheet;
import org.tanlu.potential.MeasureValues;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 任务分工表和措施表 the sheets beside a plan that a planner may change and give back (clauses 8.1 and 10.2). */
@Clause({"8.1", "10.2"})
public final class PlanSheets {
    private PlanSheets() {}

    /** The sheets of a plan; those of tasks where it has a pathway, those of measures where it has potentials. */
    public static List<PlanSheet> of(Plan plan, ReferenceData reference) {
        var sheets = new ArrayList<PlanSheet>();
        plan.pathway().main().ifPresent(route -> sheets.add(tasks(route, reference)));
        plan.potentials()
                .ifPresent(found -> sheets.add(measures(
                        found, plan.dossier().register("measure_choices").rows(), reference)));
        return sheets;
    }

    /** The tasks of a pathway. */
    static PlanSheet tasks(Route route, ReferenceData reference) {
        int horizon = route.base().horizon();
        return new PlanSheet(
                PlanSheet.TASKS,
                PlanSheet.taskColumns(reference),
                route.schedule().actions().stream()
                        .map(action -> task(action, horizon))
                        .toList());
    }

    private static List<String> task(Scheduled action, int horizon) {
        int end = action.action().end().orElse(horizon);
        return List.of(
                action.measure().id(),
                action.measure().name().chinese(),
                TaskGoal.of(action, horizon).text(),
                action.start() + "—" + end,
                action.lead().name().chinese(),
                level(action),
                PathwayTaskTable.support(action),
                action.told().map(row -> row.text("start")).orElse(""),
                action.told().map(row -> row.text("note")).orElse(""));
    }

    private static String level(Scheduled action) {
        return action.lead().level().text().chinese();
    }

    /** The measures with the values that are used now. */
    static PlanSheet measures(Potentials potentials, List<Register.Row> choices, ReferenceData reference) {
        return new PlanSheet(
                PlanSheet.MEASURES,
                PlanSheet.measureColumns(reference),
                potentials.measures().stream()
                        .map(potential -> measure(potential, choices))
                        .toList());
    }

    private static List<String> measure(Potential potential, List<Register.Row> choices) {
        Optional<Register.Row> told = choices.stream()
                .filter(row -> row.says("measure", potential.measure().id()))
                .findFirst();
        var row = new ArrayList<>(List.of(
                potential.measure().id(),
                potential.measure().name().chinese(),
                potential.measure().unit().symbol(),
                told.map(choice -> choice.words("choice")).orElse(""),
                told.map(choice -> choice.text("reason")).orElse("")));
        MeasureValues.of(potential)
                .values()
                .forEach(value -> row.add(value.map(quantity -> ShortestDecimal.of(quantity.value()))
                        .orElse("")));
        return row;
    }
}
