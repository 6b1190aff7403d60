package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
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

    private static final List<String> INDICATORS =
            List.of("IND-B29", "IND-B30", "IND-B27", "IND-B24", "IND-B23", "IND-B48");

    /** So many milestones are led in by words. */
    private static final int LED = 2;

    private static final double TEN = 10;

    private static final double WAN = 10_000;

    private final Plan plan;
    private final Wording wording;

    IssueTargets(Plan plan, Wording wording) {
        this.plan = plan;
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
        var committed = new IssuePath(wording);
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
                said.addAll(committed.conditions(targets, year));
            }
            if (year == years.get(0)) {
                said.addAll(peak(targets));
            }
            if (year == horizon) {
                said.addAll(vision(targets, year));
            }
            blocks.add(new Paragraph(said));
        }
        committed.rises(targets).ifPresent(blocks::add);
        assigned(targets).ifPresent(blocks::add);
        own(targets).ifPresent(blocks::add);
        open(targets).ifPresent(blocks::add);
        return blocks;
    }

    private List<Inline> goals(Targets targets, int year) {
        var parts = new ArrayList<List<Inline>>();
        total(targets, year).ifPresent(parts::add);
        for (String id : INDICATORS) {
            targets.goal(id).flatMap(goal -> goal(goal, year)).ifPresent(parts::add);
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
    private Optional<List<Inline>> goal(Goal goal, int year) {
        Optional<Figure> target = goal.target(year);
        Optional<PlanTarget> assigned = goal.plans().stream()
                .filter(row -> row.year() == year && row.row().says("assigned", "yes"))
                .findFirst();
        if (target.isEmpty() || assigned.filter(row -> !goal.isMet(row)).isPresent()) {
            return Optional.empty();
        }
        String verb = assigned.map(row -> verb(row, goal.carrier())).orElse("") + "达到";
        Map<String, Inline> facts = Map.of(
                "name", words(goal.name().chinese()),
                "base", words(cutBase().map(base -> Integer.toString(base)).orElse("")),
                "verb", words(verb),
                "about", words(goal.isBinding() ? "" : "左右"),
                "value", print(goal, target.get()));
        return sentence(goal, target.get().value().value()).map(id -> wording.sentence(id, facts));
    }

    /** The year that falls of intensity are told against. */
    private Optional<Integer> cutBase() {
        return plan.dossier().city().intensityBaseYear();
    }

    private static Inline print(Goal goal, Figure target) {
        double value = target.value().value();
        String unit = goal.indicator().unit();
        return printed(
                unit.equals("千辆") ? Numbers.fixed(value / TEN, 1) + "万辆" : Numbers.fixed(value, goal.decimals()) + unit,
                target.key());
    }

    /** The sentence of a goal; empty where it goes the other way than is wanted. */
    private Optional<String> sentence(Goal goal, double value) {
        String cut = CUTS.getOrDefault(goal.indicator().id(), "");
        if (!cut.isEmpty()) {
            return value > 0 && cutBase().isPresent() ? Optional.of(cut) : Optional.empty();
        }
        double base = goal.base().figure().map(figure -> figure.value().value()).orElse(value);
        boolean isDown = value < base;
        return isDown == (goal.indicator().direction() == Direction.DOWN)
                ? Optional.of(isDown ? "issue-target-down" : "issue-target-up")
                : Optional.empty();
    }

    /** 确保 where nearly every draw of the scenario meets the target, 力争 where fewer do; nothing is added where nobody drew. */
    private static String verb(PlanTarget target, ScenarioKind carrier) {
        return target.chance(carrier)
                .map(chance -> chance.value().value() >= SURE ? "确保" : "力争")
                .orElse("");
    }

    private List<Inline> peak(Targets targets) {
        PeakStatement peak = targets.peak();
        var said = new ArrayList<>(wording.sentence(
                peakWords(plan, targets),
                Map.of(
                        "year", printed(Integer.toString(peak.year()), "target/peak_year"),
                        "goal", words(targets.province()),
                        "base", words(targets.base()))));
        if (isPeakTold(plan) && !peak.isNever()) {
            said.addAll(wording.sentence(
                    "issue-peak-value",
                    Map.of(
                            "value",
                            printed(Numbers.fixed(targets.peakLevel().tonnes() / WAN, 1) + "万吨", "target/peak"))));
        }
        return said;
    }

    private static String peakWords(Plan plan, Targets targets) {
        PeakStatement peak = targets.peak();
        if (peak.isNever()) {
            return "issue-peak-never";
        }
        if (peak.isPast()) {
            return "issue-peak-" + past(plan);
        }
        if (peak.year() > targets.province()) {
            return "issue-peak-late";
        }
        return peak.year() < targets.province() ? "issue-peak-early" : "issue-peak";
    }

    /** What is said where the plan lets emissions fall from its first year on: by what the years before say of a peak. */
    static String past(Plan plan) {
        return plan.emissionHistory()
                .findTrend("total")
                .map(trend -> switch (trend.verdict().shape()) {
                    case PEAKED -> "peaked";
                    case PLATEAU -> "plateau";
                    case RISING, UNDETERMINED -> "past";
                })
                .orElse("past");
    }

    private List<Inline> vision(Targets targets, int year) {
        double left = targets.task(year).map(task -> task.target().tonnes()).orElse(Double.POSITIVE_INFINITY);
        return wording.sentence(left > 0 ? "issue-vision-left" : "issue-vision-neutral", Map.of());
    }

    private Optional<Block> assigned(Targets targets) {
        List<PlanTarget> assigned = targets.assigned().stream()
                .filter(row -> row.year() >= targets.first() && row.row().access() == Access.PUBLIC)
                .filter(row -> targets.answer(row).isPresent())
                .sorted(Comparator.comparing(PlanTarget::year))
                .toList();
        var held = new LinkedHashMap<String, List<String>>();
        var missed = new ArrayList<Inline>();
        for (PlanTarget row : assigned) {
            if (isMissed(targets, row)) {
                missed.addAll(missed(row, targets.told(row, targets.answer(row).orElseThrow())));
            } else {
                String verb = verb(row, targets.carrier());
                held.computeIfAbsent(verb.isEmpty() ? "如期" : verb, any -> new ArrayList<>())
                        .add("“" + row.name() + "”");
            }
        }
        var said = new ArrayList<Inline>();
        held.forEach((verb, names) -> said.addAll(wording.sentence(
                "issue-assigned-held", Map.of("verb", words(verb), "targets", words(IssueDocument.listed(names))))));
        said.addAll(missed);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(said));
    }

    private static boolean isMissed(Targets targets, PlanTarget row) {
        return targets.gap(row).filter(gap -> gap.value() > 0).isPresent();
    }

    private List<Inline> missed(PlanTarget row, Figure held) {
        String value =
                Numbers.fixed(held.value().value(), 1) + held.value().unit().symbol();
        return wording.sentence(
                "issue-assigned-missed", Map.of("target", words(row.name()), "value", printed(value, held.key())));
    }

    /** Targets of the city's own plans for coming years that the plan holds. */
    private Optional<Block> own(Targets targets) {
        List<PlanTarget> held = targets.plans().stream()
                .filter(row -> !row.row().says("assigned", "yes") && row.isOwn())
                .filter(row -> row.row().access() == Access.PUBLIC && row.year() >= targets.first())
                .filter(row -> !isMissed(targets, row) && targets.answer(row).isPresent())
                .toList();
        return told(held).map(told -> wording.paragraph("issue-own-targets", Map.of("targets", words(told))));
    }

    /** Targets of the city's own plans that no task of this plan answers for: who brings what is missing, and by when. */
    private Optional<Block> open(Targets targets) {
        return told(IssueSupplements.open(targets))
                .map(told -> wording.paragraph("issue-own-open", Map.of("targets", words(told))));
    }

    private Optional<String> told(List<PlanTarget> rows) {
        return Optional.of(IssueSupplements.listed(rows, wording)).filter(told -> !told.isEmpty());
    }
}
