package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 碳减排目标 chapter 三 of the issue version, a paragraph a milestone: first what is wanted in words, then in numbers. How certain
 * a promise sounds follows from the plan: 确保 for what was assigned and nearly every draw holds, 达到 for binding targets that
 * the plan holds, 力争 for what fewer draws hold, 左右 for guiding ones; what the plan does not hold is told as a gap.
 */
@Clause({"9.3", "A"})
final class IssueTargets {
    private static final String PEAK = "publish_peak_value";
    private static final double SURE = 90;
    /** Indicators told as a fall since the base year of intensities. */
    private static final Map<String, String> CUTS =
            Map.of("IND-B29", "issue-carbon-cut", "IND-B30", "issue-energy-cut");

    static final List<String> INDICATORS = List.of("IND-B29", "IND-B30", "IND-B27", "IND-B24", "IND-B23", "IND-B48");

    /** Of these the table alone tells, so that no paragraph is a row of figures. */
    private static final List<String> TABULAR = List.of("IND-B24", "IND-B23");

    /** So many milestones are led in by words. */
    private static final int LED = 2;

    private static final double TEN = 10;
    private static final String THOUSANDS = "千辆";

    private static final double WAN = 10_000;

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    IssueTargets(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    /** Whether the city lets the issue version tell its peak. */
    static boolean isPeakTold(Plan plan) {
        return plan.dossier().city().is(PEAK, "yes");
    }

    List<Block> blocks() {
        return plan.targets()
                .map(this::blocks)
                .orElseGet(() -> List.of(wording.paragraph("issue-target-none", Map.of())));
    }

    private List<Block> blocks(Targets targets) {
        var blocks = new ArrayList<Block>();
        int horizon = targets.peak().horizon();
        var committed = new IssuePath(plan, reference, wording);
        List<Integer> years = targets.milestones().stream()
                .filter(year -> year >= targets.first())
                .filter(year -> targets.milestones().stream()
                        .noneMatch(later -> later > year && PlanPeriod.of(later).equals(PlanPeriod.of(year))))
                .toList();
        for (int year : years) {
            var said = new ArrayList<Inline>();
            if (year == horizon) {
                said.addAll(wording.sentence("issue-target-last", Map.of("year", words(year))));
            } else if (years.indexOf(year) < LED) {
                said.addAll(wording.sentence(
                        year == years.get(0) ? "issue-target-first" : "issue-target-next",
                        Map.of("period", words(PlanPeriod.of(year).text().chinese()))));
            }
            if (year != horizon) {
                said.addAll(goals(targets, year));
                said.addAll(year == years.get(0) ? new IssueEarlier(targets, wording).told(INDICATORS) : List.of());
                said.addAll(committed.conditions(targets, year));
            }
            if (year == years.get(0)) {
                said.addAll(committed.basis(targets, year));
                said.addAll(peak(targets));
            }
            if (year == horizon) {
                said.addAll(vision(targets, year));
            }
            blocks.add(new Paragraph(said));
        }
        new IssueTargetTable(targets, cutBase(), wording).block().ifPresent(blocks::add);
        committed.rises(targets).ifPresent(blocks::add);
        blocks.addAll(new IssueDuties(plan, reference, wording).blocks(targets));
        return blocks;
    }

    private List<Inline> goals(Targets targets, int year) {
        var parts = new ArrayList<List<Inline>>();
        total(targets, year).ifPresent(parts::add);
        for (String id : INDICATORS) {
            targets.goal(id)
                    .filter(goal -> !TABULAR.contains(id))
                    .flatMap(goal -> goal(targets, goal, year).or(() -> behind(goal, year)))
                    .ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var joined = new ArrayList<Inline>();
        parts.forEach(part -> {
            if (!joined.isEmpty()) {
                joined.add(words("，"));
            }
            joined.addAll(part);
        });
        return wording.phrases("issue-target-goals", Map.of("year", List.of(words(year)), "goals", joined));
    }

    /** The change of all emissions, which tells no level. */
    private Optional<List<Inline>> total(Targets targets, int year) {
        String key = "target/change/" + year;
        return targets.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> figure.value().value())
                .map(change -> wording.sentence(
                        change < 0 ? "issue-target-total-fell" : "issue-target-total-rose",
                        Map.of(
                                "base", words(targets.base()),
                                "change", printed(Numbers.fixed(Math.abs(change), 1) + "%", key),
                                "about", words("左右"))));
    }

    /** A goal, unless a target that was assigned for the year is missed, which is told as such. */
    private Optional<List<Inline>> goal(Targets targets, Goal goal, int year) {
        Optional<Figure> target = promised(goal, year);
        Optional<PlanTarget> assigned = assigned(goal, year);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        String verb = assigned.map(row -> verb(row, goal.carrier())).orElse("") + "达到";
        Map<String, Inline> facts = Map.of(
                "name", words(goal.name().chinese()),
                "base", words(cutBase().map(base -> Integer.toString(base)).orElse("")),
                "verb", words(verb),
                "about", words(goal.isBinding() && !goal.isExpected() && !isOfVehicles(goal) ? "" : "左右"),
                "value", print(goal, target.get()));
        return sentence(goal, target.get().value().value(), cutBase().isPresent())
                .map(id -> {
                    var said = new ArrayList<>(wording.sentence(id, facts));
                    said.addAll(byTasks(targets, goal, year));
                    return said;
                });
    }

    /** What the tasks come to of a target that was assigned for the year and is missed: no promise, but no gap in the row either. */
    private Optional<List<Inline>> behind(Goal goal, int year) {
        return assigned(goal, year)
                .filter(row -> !goal.isMet(row))
                .flatMap(row -> goal.target(year))
                .map(figure -> wording.sentence(
                        "issue-target-behind",
                        Map.of("name", words(goal.name().chinese()), "value", print(goal, figure))));
    }

    private static Optional<PlanTarget> assigned(Goal goal, int year) {
        return goal.plans().stream()
                .filter(row -> row.year() == year && row.row().says("assigned", "yes"))
                .findFirst();
    }

    /** What the plan may promise of a goal: nothing where it misses what was assigned for the year. */
    static Optional<Figure> promised(Goal goal, int year) {
        return goal.target(year)
                .filter(any ->
                        assigned(goal, year).filter(row -> !goal.isMet(row)).isEmpty());
    }

    /** How much of a stock of vehicles the tasks bring, so that nobody adds them up to the whole. */
    private List<Inline> byTasks(Targets targets, Goal goal, int year) {
        String key = "target/vehicles_by_tasks/" + year;
        return targets.figures().stream()
                .filter(figure -> isOfVehicles(goal) && figure.key().equals(key))
                .findFirst()
                .map(figure -> wording.sentence(
                        "issue-target-vehicles",
                        Map.of("value", printed(vehicles(figure.value().value()), figure.key()))))
                .orElse(List.of());
    }

    static boolean isOfVehicles(Goal goal) {
        return goal.indicator().unit().equals(THOUSANDS);
    }

    /** The year that falls of intensity are told against. */
    private Optional<Integer> cutBase() {
        return plan.dossier().city().intensityBaseYear();
    }

    /** A number of an indicator as this chapter tells it: vehicles in ten thousands. */
    static Inline print(Goal goal, Figure target) {
        double value = target.value().value();
        String unit = goal.indicator().unit();
        return printed(
                isOfVehicles(goal) ? vehicles(value) : Numbers.fixed(value, goal.decimals()) + unit, target.key());
    }

    /** A stock of vehicles as plans tell it: in whole ten thousands, a small one with decimals. */
    private static String vehicles(double thousands) {
        return wanVehicles(thousands) + "万辆";
    }

    static String wanVehicles(double thousands) {
        double value = thousands / TEN;
        return Numbers.fixed(value, value >= TEN ? 0 : value >= 1 ? 1 : 2);
    }

    /** The sentence of a goal; empty where it goes the other way than is wanted. */
    static Optional<String> sentence(Goal goal, double value, boolean hasCutBase) {
        String cut = CUTS.getOrDefault(goal.indicator().id(), "");
        if (!cut.isEmpty()) {
            return value > 0 && hasCutBase ? Optional.of(cut) : Optional.empty();
        }
        double base = goal.base().figure().map(figure -> figure.value().value()).orElse(value);
        boolean isDown = value < base;
        return isDown == (goal.indicator().direction() == Direction.DOWN)
                ? Optional.of(isDown ? "issue-target-down" : "issue-target-up")
                : Optional.empty();
    }

    /** 确保 where nearly every draw of the scenario meets the target, 力争 where fewer do; nothing is added where nobody drew. */
    static String verb(PlanTarget target, ScenarioKind carrier) {
        return target.chance(carrier)
                .map(chance -> chance.value().value() >= SURE ? "确保" : "力争")
                .orElse("");
    }

    private List<Inline> peak(Targets targets) {
        PeakStatement peak = targets.peak();
        PeakStanding standing = PeakStanding.of(plan, targets);
        var said = new ArrayList<>(wording.sentence(
                standing.wording("issue"),
                Map.of(
                        "year", printed(Integer.toString(peak.year()), "target/peak_year"),
                        "goal", words(targets.province()),
                        "base", words(targets.base()),
                        "fall",
                                words(wording.text(
                                        isSteady(targets) ? "issue-fall-steady" : "issue-fall-whole", Map.of())))));
        if (isPeakTold(plan) && !peak.isNever()) {
            said.addAll(wording.sentence(
                    standing.isBehind() ? "issue-peak-ceiling" : "issue-peak-value",
                    Map.of(
                            "base", words(targets.base()),
                            "value",
                                    printed(
                                            Numbers.fixed(targets.peakLevel().tonnes() / WAN, 1) + "万吨",
                                            "target/peak"))));
        }
        return said;
    }

    /** Whether the committed path falls in every year behind its peak: only then a fall may be called steady. */
    private static boolean isSteady(Targets targets) {
        return targets.path()
                .filter(path -> path.rises().stream()
                        .noneMatch(rise -> rise.last() > targets.peak().year()))
                .isPresent();
    }

    private List<Inline> vision(Targets targets, int year) {
        double left = targets.task(year).map(task -> task.target().tonnes()).orElse(Double.POSITIVE_INFINITY);
        return wording.sentence(left > 0 ? "issue-vision-left" : "issue-vision-neutral", Map.of());
    }
}
