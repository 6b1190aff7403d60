package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/**
 * 落实目标的措施 of targets of the city's own plans that no indicator of the plan answers, but that single measures of the library bring
 * about, 森林覆盖率 by afforestation: which of its tasks carries them, or why none does, and who brings it (clauses 4.1 and 10.2). A
 * binding target is a duty, which no comparison of costs may drop.
 */
@Clause({"4.1", "10.2", "A"})
final class IssueCarriers {
    private final Plan plan;
    private final ReferenceData reference;
    private final IssueSupplements supplements;
    private final IssueTasks tasks;
    private final IssueChoice choice;
    private final Wording wording;

    IssueCarriers(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.supplements = new IssueSupplements(plan, reference, wording);
        this.tasks = new IssueTasks(plan, wording);
        this.choice = new IssueChoice(plan, wording);
        this.wording = wording;
    }

    /** Whether measures of the library bring a target about, so that it is told here. */
    boolean isKnown(PlanTarget row) {
        return !potentials(row).isEmpty();
    }

    /** A sentence for each of the targets that the measures of the library bring about; empty where there is none. */
    Optional<Block> carried(Targets targets) {
        var said = new ArrayList<Inline>();
        IssueSupplements.open(targets).stream().filter(this::isKnown).forEach(row -> said.addAll(told(row)));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(said));
    }

    private List<Inline> told(PlanTarget row) {
        boolean isBinding = row.row().says("strictness", "binding");
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("title", List.of(words(row.row().text("title"))));
        facts.put("target", List.of(words(row.name())));
        facts.put("kind", List.of(words(isBinding ? wording.text("issue-carrier-binding", Map.of()) : "")));
        List<Scheduled> carrying = carrying(row);
        if (!carrying.isEmpty()) {
            var goals = new ArrayList<Inline>();
            carrying.forEach(action -> {
                goals.add(words(goals.isEmpty() ? "" : "；"));
                goals.addAll(tasks.promised(action));
            });
            facts.put("goals", goals);
            facts.put("lead", List.of(words(leads(carrying))));
            boolean isPast = carrying.stream().allMatch(action -> action.start() > row.year());
            return wording.phrases(isPast ? "issue-carrier-late" : "issue-carrier-task", facts);
        }
        facts.put("measures", List.of(words(measures(row))));
        facts.put("lead", List.of(words(supplements.lead(row))));
        return wording.phrases(isBinding ? "issue-carrier-duty" : "issue-carrier-none", facts);
    }

    private List<Scheduled> carrying(PlanTarget row) {
        List<String> ids = ids(row);
        return plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .filter(choice::isTask)
                .filter(action -> ids.contains(action.measure().id()))
                .toList();
    }

    private static String leads(List<Scheduled> actions) {
        return IssueTasks.listed(actions.stream()
                .map(action -> IssueTasks.plain(action.lead().name().chinese()))
                .distinct()
                .toList());
    }

    /** The measures with why none of them is a task: 空气源热泵替代散煤取暖（按费用比选未选中）. */
    private String measures(PlanTarget row) {
        return potentials(row).stream()
                .map(one -> IssueTasks.plain(one.measure().name().chinese()) + "（" + reason(one) + "）")
                .collect(Collectors.joining("、"));
    }

    private String reason(Potential one) {
        if (one.choice().filter(Potential.Choice::isRejected).isPresent()) {
            return wording.text("issue-carrier-rejected", Map.of());
        }
        if (one.standing() != Potential.Standing.AVAILABLE) {
            String why = one.reason().chinese();
            return why.isEmpty() ? one.standing().text().chinese() : why;
        }
        return supplements.notTask(one);
    }

    private List<Potential> potentials(PlanTarget row) {
        List<String> ids = ids(row);
        return plan.potentials().map(Potentials::measures).orElse(List.of()).stream()
                .filter(one -> ids.contains(one.measure().id()))
                .filter(one -> one.standing() != Potential.Standing.NOT_APPLICABLE)
                .toList();
    }

    private List<String> ids(PlanTarget row) {
        return row.indicator().stream()
                .flatMap(indicator -> reference.measures().answering(indicator).stream())
                .toList();
    }
}
