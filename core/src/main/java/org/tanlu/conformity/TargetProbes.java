package org.tanlu.conformity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Goal;
import org.tanlu.target.Quota;
import org.tanlu.target.TargetSector;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Looks into the targets and their decomposition (clause 9.3); finds nothing where there are none. */
@Clause({"4.3", "9.3"})
final class TargetProbes {
    /** Sums are of whole units of 0.01 万吨; a tonne is beyond any slip of adding. */
    private static final double TONNE = 1;

    private final Optional<Targets> targets;

    TargetProbes(Plan plan) {
        this.targets = plan.targets();
    }

    Map<String, Probe> byName() {
        return Map.of(
                "milestone", any -> milestone(),
                "goal", this::goal,
                "binding", any -> binding(),
                "assigned_met", any -> assignedMet(),
                "quota", this::quota,
                "quotas_sum", any -> quotasSum(),
                "peak", any -> peak());
    }

    private Stream<Goal> goals() {
        return targets.stream().flatMap(set -> set.goals().stream());
    }

    private List<Hit> milestone() {
        return targets.stream()
                .flatMap(set -> set.milestones().stream())
                .map(year -> Hit.of("targets", Text.of(year + "年", Integer.toString(year))))
                .toList();
    }

    /** The goals that have a base value and a target; all of them, or those of an indicator. */
    private List<Hit> goal(String indicator) {
        return goals().filter(
                        goal -> indicator.isEmpty() || goal.indicator().id().equals(indicator))
                .filter(goal -> goal.base().figure().isPresent())
                .filter(goal -> targets.orElseThrow().milestones().stream()
                        .anyMatch(year ->
                                goal.held(year).flatMap(value -> value.figure()).isPresent()))
                .map(goal -> Hit.of("targets", goal.name()))
                .toList();
    }

    private List<Hit> binding() {
        return goals().filter(Goal::isBinding)
                .map(goal -> Hit.of("targets", goal.name()))
                .toList();
    }

    /** The targets assigned to the city, where there are any and the plan meets every one of them. */
    private List<Hit> assignedMet() {
        List<PlanTarget> assigned = targets.map(Targets::assigned).orElse(List.of());
        boolean areMet = assigned.stream()
                .allMatch(plan -> targets.orElseThrow()
                        .gap(plan)
                        .filter(gap -> gap.value() == 0)
                        .isPresent());
        return areMet
                ? assigned.stream()
                        .map(plan -> Hit.of("plan_targets", Text.of(plan.name(), plan.name())))
                        .toList()
                : List.of();
    }

    /** The tasks of a sector, a year each. */
    private List<Hit> quota(String sector) {
        TargetSector of = TargetSector.valueOf(sector.toUpperCase(Locale.ROOT));
        return targets.stream()
                .flatMap(set -> set.tasks().stream())
                .filter(task -> task.isTask())
                .map(task -> Hit.of("target/" + task.year() + "/" + sector, of.text()))
                .toList();
    }

    /** The years whose quotas sum to the task; none where one does not. */
    private List<Hit> quotasSum() {
        boolean sums = targets.stream()
                .flatMap(set -> set.tasks().stream())
                .allMatch(task -> StrictMath.abs(Emissions.sum(
                                        task.quotas().stream().map(Quota::task).toList())
                                .minus(task.reduction())
                                .tonnes())
                        < TONNE);
        return sums ? quota(TargetSector.INDUSTRY.id()) : List.of();
    }

    /** The peak of what the plan commits to, where it has one before its last year. */
    private List<Hit> peak() {
        return targets.stream()
                .filter(set -> !set.peak().isNever())
                .map(set -> Hit.of(
                        "targets",
                        Text.of(
                                set.peak().isPast() ? "不再高于基年" : set.peak().year() + "年达峰",
                                set.peak().isPast()
                                        ? "no higher than the base year"
                                        : "peak in " + set.peak().year())))
                .toList();
    }
}
