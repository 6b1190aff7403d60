package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 目标表 an indicator with what the plan sets for it, as the first table of the page of targets shows it.
 *
 * @param name     the indicator
 * @param unit     the unit of all its values
 * @param base     the value of the base year
 * @param goals    the targets, by year
 * @param assigned what was assigned to the city, each with its year
 * @param gap      by how much what was assigned is missed; that it is met where it is; a dash where nothing was assigned
 * @param isMissed whether something assigned is missed
 * @param type     binding or guiding
 */
record GoalRow(
        Text name, String unit, Cell base, List<Cell> goals, String assigned, String gap, boolean isMissed, Text type) {
    private static final Shown WORDS = new Shown();
    private static final int FIVE = 5;
    private static final int AFTER = 3;
    private static final int FEW = 2;
    private static final String NONE = "–";

    /**
     * A value.
     *
     * @param text as printed; a dash where there is none
     * @param key  the key it can be asked for by; may be empty
     */
    record Cell(String text, String key) {
        private static Cell of(Optional<Figure> figure, int decimals) {
            return figure.map(one -> new Cell(Printed.grouped(one.value().value(), decimals), one.key()))
                    .orElse(new Cell(NONE, ""));
        }
    }

    /** The first two years that end a five-year plan, are neither past nor just after the base year; and the last. */
    static List<Integer> years(Targets targets, int now) {
        List<Integer> all = targets.milestones().stream()
                .filter(year -> year >= Math.max(now, targets.base() + AFTER) && year % FIVE == 0)
                .toList();
        return Stream.concat(all.stream().limit(FEW), all.stream().skip(Math.max(FEW, all.size() - 1L)))
                .toList();
    }

    /** Every indicator that targets are set for, then what was assigned of others. */
    static List<GoalRow> of(Targets targets, List<Integer> years) {
        var rows = new ArrayList<GoalRow>();
        targets.goals().stream()
                .filter(goal -> goal.isGoal() && goal.part().isEmpty())
                .filter(goal ->
                        years.stream().anyMatch(year -> goal.target(year).isPresent()))
                .map(goal -> row(goal, targets, years))
                .forEach(rows::add);
        assigned(targets)
                .filter(plan -> targets.goal(plan).filter(Goal::isGoal).isEmpty())
                .map(plan -> row(plan, targets, years))
                .forEach(rows::add);
        return rows;
    }

    private static Stream<PlanTarget> assigned(Targets targets) {
        return targets.assigned().stream().filter(plan -> plan.year() >= targets.base());
    }

    private static GoalRow row(Goal goal, Targets targets, List<Integer> years) {
        List<PlanTarget> own =
                assigned(targets).filter(plan -> goal.plans().contains(plan)).toList();
        return new GoalRow(
                goal.name(),
                UnitWords.symbol(goal.indicator().unit()),
                Cell.of(goal.base().figure(), goal.decimals()),
                years.stream()
                        .map(year -> Cell.of(goal.target(year), goal.decimals()))
                        .toList(),
                assigned(own),
                gap(own, targets),
                isMissed(own, targets),
                goal.type());
    }

    private static GoalRow row(PlanTarget plan, Targets targets, List<Integer> years) {
        List<PlanTarget> one = List.of(plan);
        Cell none = new Cell(NONE, "");
        return new GoalRow(
                Text.of(plan.name(), plan.name()),
                UnitWords.symbol(plan.goal().unit().symbol()),
                none,
                years.stream().map(year -> none).toList(),
                assigned(one),
                gap(one, targets),
                isMissed(one, targets),
                Text.of("上级下达", "assigned"));
    }

    private static String assigned(List<PlanTarget> plans) {
        return plans.isEmpty()
                ? NONE
                : String.join(
                        WORDS.say("；", "; "),
                        plans.stream()
                                .map(plan -> plan.year()
                                        + WORDS.say("年 ", ": ")
                                        + Printed.significant(plan.goal().value())
                                        + UnitWords.symbol(plan.goal().unit().symbol()))
                                .toList());
    }

    private static String gap(List<PlanTarget> plans, Targets targets) {
        if (plans.isEmpty()) {
            return NONE;
        }
        return String.join(
                WORDS.say("；", "; "),
                plans.stream().map(plan -> gap(plan, targets)).toList());
    }

    private static String gap(PlanTarget plan, Targets targets) {
        return targets.gap(plan)
                .map(by -> by.value() > 0
                        ? WORDS.say("差 ", "short by ") + Printed.significant(by.value())
                        : WORDS.say("达到", "met"))
                .orElse(WORDS.say("无法判断", "cannot be told"));
    }

    private static boolean isMissed(List<PlanTarget> plans, Targets targets) {
        return plans.stream()
                .anyMatch(
                        plan -> targets.gap(plan).filter(gap -> gap.value() > 0).isPresent());
    }
}
