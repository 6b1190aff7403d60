package org.tanlu.target;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 碳减排目标 the targets of a city and their decomposition (clause 9.3).
 *
 * @param base       the base year
 * @param carrier    the scenario that carries the targets
 * @param path       the pathway that the plan commits to; empty where there is none, and the scenario itself carries them
 * @param peak       when the emissions of that pathway or scenario are highest
 * @param peakLevel  the largest emissions, rounded to 0.01 万吨
 * @param province   the peak year of the province
 * @param milestones the years of the targets
 * @param goals      every indicator of Table B.1 and of clause 9.3
 * @param plans      the targets of plans, the city's own and those of higher levels
 * @param terms      the weights of the decomposition
 * @param tasks      the reduction task of each milestone year by sector
 * @param districts  the same by district; none where shares lack
 * @param budget     the carbon budget
 * @param conflicts  the targets on record that cannot both hold
 * @param figures    every number that can be asked where it comes from
 */
@Clause({"9.3", "A"})
public record Targets(
        int base,
        ScenarioKind carrier,
        Optional<CommittedPath> path,
        PeakStatement peak,
        Emissions peakLevel,
        int province,
        List<Integer> milestones,
        List<Goal> goals,
        List<PlanTarget> plans,
        AllocationTerms terms,
        List<Task> tasks,
        List<DistrictTask> districts,
        CarbonBudget budget,
        List<Conflict> conflicts,
        List<Figure> figures) {
    public Targets {
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
        plans = List.copyOf(plans);
        tasks = List.copyOf(tasks);
        districts = List.copyOf(districts);
        conflicts = List.copyOf(conflicts);
        figures = List.copyOf(figures);
    }

    /** The goal of an indicator that is one number; empty where the table does not have it. */
    public Optional<Goal> goal(String indicator) {
        return goals.stream()
                .filter(goal ->
                        goal.indicator().id().equals(indicator) && goal.part().isEmpty())
                .findFirst();
    }

    /** The goal that the target of a plan is of; empty where the table has none. */
    public Optional<Goal> goal(PlanTarget plan) {
        return plan.indicator().flatMap(this::goal);
    }

    /** What the numbers of the targets are of: the pathway that the plan commits to, without one the scenario. */
    public Text source() {
        return path.isPresent() ? CommittedPath.name(carrier) : carrier.text();
    }

    /** The first year that targets are set for: that of the pathway, without one the year after the base year. */
    public int first() {
        return path.map(CommittedPath::first).orElse(base + 1);
    }

    /** What the plan holds of the target of a plan; empty where it cannot answer. */
    public Optional<Figure> answer(PlanTarget plan) {
        return goal(plan).flatMap(goal -> goal.answer(plan)).or(() -> compared(plan));
    }

    private Optional<Figure> compared(PlanTarget plan) {
        return path.isPresent()
                ? path.map(CommittedPath::answers).map(answers -> answers.get(plan.row()))
                : plan.find(carrier);
    }

    /** By how much it misses the target; 0 where it meets it, empty without an answer. */
    public Optional<Quantity> gap(PlanTarget plan) {
        return goal(plan)
                .flatMap(goal -> goal.gap(plan))
                .or(() -> compared(plan).map(figure -> plan.gap(figure.value())));
    }

    /** What the plan has of a target that it misses, rounded as the table of goals has it where that tells the same. */
    public Figure told(PlanTarget plan, Figure held) {
        return goals.stream()
                .filter(goal -> goal.plans().contains(plan)
                        && plan.row().text("base_year").isEmpty())
                .flatMap(goal -> goal.target(plan.year()).stream())
                .filter(target -> isAlike(target.value(), held.value()) && isAlike(target.value(), plan.goal()))
                .findFirst()
                .orElse(held);
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        return one.unit().symbol().equals(other.unit().symbol());
    }

    /** By how much an assigned target is missed, as told; empty where it is met or has no answer. */
    public Optional<Figure> missed(PlanTarget plan) {
        Optional<Quantity> gap = gap(plan).filter(by -> by.value() > 0);
        return gap.flatMap(by -> answer(plan).map(held -> missed(plan, held, by)));
    }

    private Figure missed(PlanTarget plan, Figure held, Quantity gap) {
        Figure told = told(plan, held);
        double apart = StrictMath.abs(told.value().value() - plan.goal().value());
        Quantity by = told.equals(held) ? gap : Quantity.of(apart, gap.unit());
        return new Figure(
                "target/missed/" + (assigned().indexOf(plan) + 1),
                by,
                () -> new Derivation(
                        Text.of("与“" + plan.name() + "”的差额", "short of “" + plan.name() + "”"),
                        by,
                        Text.of("方案的值与下达目标之差", "value of the plan against the target"),
                        "9.3",
                        List.of(
                                Derivation.leaf(source(), told.value(), Text.of("来历另见其键", "told under its own key"))
                                        .keyed(told.key()),
                                Derivation.leaf(
                                        Text.of("下达目标", "assigned target"),
                                        plan.goal(),
                                        Text.of(
                                                plan.row().source().cited(),
                                                plan.row().source().titleEnglish())))));
    }

    /** The task of a year; empty where it is no milestone. */
    public Optional<Task> task(int year) {
        return tasks.stream().filter(task -> task.year() == year).findFirst();
    }

    /** The targets of plans that were assigned to the city. */
    public List<PlanTarget> assigned() {
        return plans.stream().filter(plan -> plan.row().says("assigned", "yes")).toList();
    }

    /** The targets of plans in force that what this plan sets behind their years is weaker than. */
    @Clause({"4.1", "9.3"})
    public List<Goal.Weaker> weaker() {
        List<Integer> own = milestones.stream().filter(year -> year >= first()).toList();
        return goals.stream().flatMap(goal -> goal.weaker(own).stream()).toList();
    }
}
