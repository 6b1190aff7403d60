package org.tanlu.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/** 路径说明 what must be known to read the numbers of a pathway: what its cost is of and leaves out, and why numbers moved. */
final class PathwayNotes {
    private static final int PER_CENT = 100;
    private static final int FIVE = 5;
    /** Total emissions, intensity, non-fossil share and electrification. */
    private static final List<String> TOLD = List.of("IND-B01", "IND-B29", "IND-B27", "IND-B23");

    private PathwayNotes() {}

    /** The notes of a draft, one sentence each; none where no pathway was solved. */
    static List<Text> of(Draft draft) {
        Plan plan = draft.composed().plan();
        return plan.pathway().main().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(cost(route, draft), leftOut(route, MeasureRow.counts(draft))),
                        plan.targets().stream()
                                .flatMap(targets -> moved(targets, draft.day().getYear()).stream())))
                .toList();
    }

    /** Period, discount rate and price year of the cost. */
    private static Text cost(Route route, Draft draft) {
        int base = draft.composed().plan().scenarios().orElseThrow().system().baseYear();
        int last = route.pathway().course().horizon();
        String rate = Printed.number(route.terms().discount().value() * PER_CENT, 1) + "%";
        return Text.of(
                "净社会成本是 " + (base + 1) + "—" + last + " 年与不采取新增措施相比多支出的费用折到 " + base + " 年的现值，社会折现率 " + rate + "，"
                        + base + " 年价；负数为净节省。",
                "The net social cost is what is paid in " + (base + 1) + "–" + last
                        + " beyond what happens without new measures, discounted to " + base + " at a social rate of "
                        + rate
                        + ", at prices of " + base + "; a negative number is a saving.");
    }

    /** What is not in the cost. */
    private static Text leftOut(Route route, MeasureRow.Counts counts) {
        int taken = route.schedule().actions().size();
        int uncosted = route.pathway().leftOut().size();
        return Text.of(
                "措施库共 " + counts.all() + " 项：采用 " + taken + " 项；" + uncosted + " 项缺投资成本等、没有按成本比选，" + counts.untold()
                        + " 项缺潜力数据，" + counts.notApplicable() + " 项不适用。没有比选的举措，以及情景本身的活动水平和能源供应变化，其费用都不在净社会成本内。",
                "Of " + counts.all() + " measures of the library " + taken + " are taken; " + uncosted
                        + " were not compared because their cost is not known, of " + counts.untold()
                        + " the potential is not known, " + counts.notApplicable()
                        + " cannot be applied. What was not compared, and the change of activities and supply of the scenario itself, is not in the net social cost.");
    }

    /** What moved when targets came to be of the pathway and not of the scenario, in the next milestone, and why. */
    private static Optional<Text> moved(Targets targets, int now) {
        return targets.milestones().stream()
                .filter(year -> year >= now && year % FIVE == 0)
                .findFirst()
                .flatMap(year -> moved(
                        targets,
                        TOLD.stream()
                                .flatMap(id -> targets.goal(id).stream())
                                .flatMap(goal -> moved(goal, targets, year).stream())
                                .toList()));
    }

    private static Optional<Text> moved(Targets targets, List<Text> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String chinese = String.join("，", changes.stream().map(Text::chinese).toList());
        String english = String.join(", ", changes.stream().map(Text::english).toList());
        return Optional.of(
                Text.of(
                        "求解之后，指标和目标取路径的值，不再取" + targets.carrier().text().chinese() + "的值：" + chinese
                                + "。原因：情景按设定的采用比例使用各项举措，路径只在达到目标所需的范围内按社会成本最低选择举措、规模和时间。",
                        "Since it was solved, indicators and targets are of the pathway and no longer of the "
                                + targets.carrier().text().english() + ": " + english
                                + ". The scenario uses measures in the shares that were set; the pathway chooses measures, size and time by least social cost, as far as the targets need them."));
    }

    private static Optional<Text> moved(Goal goal, Targets targets, int year) {
        Optional<Figure> scenario = goal.find(targets.carrier(), year).flatMap(IndicatorValue::figure);
        Optional<Figure> path = goal.held(year).flatMap(IndicatorValue::figure);
        return scenario.flatMap(before -> path.flatMap(after -> {
            String old = Printed.grouped(before.value().value(), goal.decimals());
            String fresh = Printed.grouped(after.value().value(), goal.decimals());
            String unit = goal.indicator().unit();
            return old.equals(fresh)
                    ? Optional.empty()
                    : Optional.of(Text.of(
                            year + "年" + goal.name().chinese() + " " + old + " → " + fresh + UnitWords.symbol(unit),
                            goal.name().english() + " " + year + " " + old + " → " + fresh + " "
                                    + UnitWords.symbol(unit)));
        }));
    }
}
