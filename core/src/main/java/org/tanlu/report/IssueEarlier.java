package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.report.Block.Inline;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 此前目标的完成情况 says behind the numbers of the first milestone which of them a plan of the city wanted earlier and did not reach,
 * with what there is on record in the base year: a target of the years to come that is hardly more than one of the past is not told without it.
 */
@Clause({"4.1", "9.3"})
final class IssueEarlier {
    private final Targets targets;
    private final Wording wording;

    IssueEarlier(Targets targets, Wording wording) {
        this.targets = targets;
        this.wording = wording;
    }

    /** A sentence for each target of an indicator that was due before this plan begins and is missed by its numbers. */
    List<Inline> told(List<String> indicators) {
        var said = new ArrayList<Inline>();
        for (String id : indicators) {
            targets.goal(id)
                    .ifPresent(goal -> goal.plans().stream()
                            .filter(plan -> isLate(goal, plan))
                            .forEach(plan -> said.addAll(told(goal, plan))));
        }
        return said;
    }

    private boolean isLate(Goal goal, PlanTarget plan) {
        return plan.isOwn()
                && plan.row().access() == Access.PUBLIC
                && plan.year() < targets.first()
                && plan.year() >= targets.base()
                && goal.isGoal()
                && plan.goal().unit().symbol().equals(goal.indicator().unit())
                && plan.row().text("base_year").isEmpty()
                && goal.gap(plan).filter(gap -> gap.value() > 0).isPresent();
    }

    private List<Inline> told(Goal goal, PlanTarget plan) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("title", words(plan.row().text("title")));
        facts.put("target", words(plan.name()));
        Optional<Figure> stock = goal.base().figure();
        if (stock.isEmpty()) {
            return wording.sentence("issue-target-late", facts);
        }
        facts.put("base", words(goal.base().year()));
        facts.put("name", words(goal.name().chinese()));
        facts.put("stock", IssueTargets.print(goal, stock.get()));
        return wording.sentence("issue-target-late-stock", facts);
    }
}
