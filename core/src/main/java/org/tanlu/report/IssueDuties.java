package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 承接的目标 what chapter three of the issue version says of targets that stand in other documents, those assigned to the city and
 * those of its own plans: held, missed and why, and who brings what is missing (clauses 4.1 and 9.3).
 */
@Clause({"4.1", "9.3", "A"})
final class IssueDuties {
    private final IssueSupplements supplements;
    private final IssueShortfall shortfall;
    private final IssueCarriers carriers;
    private final Wording wording;

    IssueDuties(Plan plan, ReferenceData reference, Wording wording) {
        this.supplements = new IssueSupplements(plan, reference, wording);
        this.shortfall = new IssueShortfall(plan, reference, wording);
        this.carriers = new IssueCarriers(plan, reference, wording);
        this.wording = wording;
    }

    List<Block> blocks(Targets targets) {
        return Stream.of(assigned(targets), own(targets), weaker(targets), carriers.carried(targets), open(targets))
                .flatMap(Optional::stream)
                .toList();
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
                missed.addAll(missed(targets, row));
            } else {
                String verb = IssueTargets.verb(row, targets.carrier());
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

    /** A target of a higher level that the plan misses: by how much, who brings what is missing, and of which measures. */
    private List<Inline> missed(Targets targets, PlanTarget row) {
        Figure held = targets.told(row, targets.answer(row).orElseThrow());
        String value =
                Numbers.fixed(held.value().value(), 1) + held.value().unit().symbol();
        String lead = supplements.lead(row);
        Map<String, Inline> facts = Map.of(
                "target", words(row.name()),
                "kind", words(kind(row)),
                "value", printed(value, held.key()),
                "gap", gap(targets.missed(row).orElseThrow()),
                "lead", words(lead),
                "others", words(shortfall.others(row, lead)),
                "measures", words(supplements.measures(row)));
        Optional<String> limits = shortfall.limits(row);
        if (limits.isEmpty()) {
            return wording.sentence("issue-assigned-missed", facts);
        }
        var more = new LinkedHashMap<>(facts);
        more.put("limits", words(limits.get()));
        more.put("enhanced", words(shortfall.enhanced(row)));
        return wording.sentence("issue-assigned-limited", more);
    }

    /** What the document calls a target: 约束性 or 预期性; nothing where it does not say. */
    private static String kind(PlanTarget row) {
        return row.row().text("strictness").isEmpty() ? "" : "（" + row.row().words("strictness") + "）";
    }

    /** By how much a target is missed: shares in points. */
    static Inline gap(Figure missed) {
        return printed(gapText(missed), missed.key());
    }

    static String gapText(Figure missed) {
        String unit = missed.value().unit().symbol();
        return Numbers.fixed(missed.value().value(), 1) + (unit.equals("%") ? "个百分点" : unit);
    }

    /** The public targets of higher levels for the years of the plan that it misses. */
    static List<PlanTarget> missed(Targets targets) {
        return targets.assigned().stream()
                .filter(row -> row.year() >= targets.first() && row.row().access() == Access.PUBLIC)
                .filter(row -> isMissed(targets, row) && targets.missed(row).isPresent())
                .sorted(Comparator.comparing(PlanTarget::year))
                .toList();
    }

    /** Targets of the city's own plans for coming years that the plan holds; a peak is this plan's own matter. */
    private Optional<Block> own(Targets targets) {
        List<PlanTarget> all = held(targets);
        var said = new ArrayList<Inline>();
        told(all.stream().filter(IssueDuties::isPeak).toList())
                .ifPresent(told -> said.addAll(wording.sentence("issue-own-peak", Map.of("targets", words(told)))));
        told(all.stream().filter(row -> !isPeak(row)).toList())
                .ifPresent(told -> said.addAll(wording.sentence("issue-own-targets", Map.of("targets", words(told)))));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(said));
    }

    private static boolean isPeak(PlanTarget row) {
        return row.row().text("measured").endsWith("达峰年份");
    }

    private static List<PlanTarget> held(Targets targets) {
        return targets.plans().stream()
                .filter(row -> !row.row().says("assigned", "yes") && row.isOwn())
                .filter(row -> row.row().access() == Access.PUBLIC && row.year() >= targets.first())
                .filter(row -> !isMissed(targets, row) && targets.answer(row).isPresent())
                .toList();
    }

    /** Targets in force that this plan sets less than: what it has, and who brings what is missing. */
    private Optional<Block> weaker(Targets targets) {
        var said = new ArrayList<Inline>();
        targets.weaker().stream()
                .filter(weaker -> weaker.plan().row().access() == Access.PUBLIC)
                .forEach(
                        weaker -> said.addAll(weaker(targets.goal(weaker.plan()).orElseThrow(), weaker)));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(said));
    }

    private List<Inline> weaker(Goal goal, Goal.Weaker weaker) {
        boolean isLess = weaker.held().value().value() < weaker.plan().goal().value();
        return wording.sentence(
                "issue-own-weaker",
                Map.of(
                        "title", words(weaker.plan().row().text("title")),
                        "target", words(weaker.plan().name()),
                        "year", words(weaker.year()),
                        "value", IssueTargets.print(goal, weaker.held()),
                        "than", words(isLess ? "低于" : "高于"),
                        "lead", words(supplements.lead(weaker.plan()))));
    }

    /** Targets of the city's own plans that no task of this plan answers for: who brings what is missing, and by when. */
    private Optional<Block> open(Targets targets) {
        return told(IssueSupplements.open(targets).stream()
                        .filter(row -> !carriers.isKnown(row))
                        .toList())
                .map(told -> wording.paragraph("issue-own-open", Map.of("targets", words(told))));
    }

    private Optional<String> told(List<PlanTarget> rows) {
        return Optional.of(IssueSupplements.listed(rows, wording)).filter(told -> !told.isEmpty());
    }
}
