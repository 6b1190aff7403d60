package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 碳减排目标 (Appendix A, 三): goals by how certain they are, indicators, decomposition to sectors and districts, carbon budget,
 * conflicts (clause 9.3). 确保 stands for what was assigned and the scenario holds, 达到 for what the scenario holds, 力争 for what
 * it holds beyond the assigned value; what it does not hold is never promised.
 */
@Clause({"9.3", "A"})
final class TargetSection {
    private static final int LEVEL = 3;
    private static final double PRINTED = 0.05;

    /** The methods are compared in print from this year on. */
    private static final int COMPARED = 2030;

    private final Plan plan;
    private final IssueSupplements supplements;
    private final Wording wording;

    TargetSection(Plan plan, IssueSupplements supplements, Wording wording) {
        this.plan = plan;
        this.supplements = supplements;
        this.wording = wording;
    }

    List<Block> blocks() {
        return plan.targets().map(this::blocks).orElseGet(() -> List.of(wording.paragraph("target-none", Map.of())));
    }

    private List<Block> blocks(Targets targets) {
        var tables = new TargetTables(targets, plan.dossier().city().intensityBaseYear());
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(LEVEL, "9.", "碳达峰和控排目标"));
        blocks.add(wording.paragraph(
                targets.path().isPresent() ? "target-carrier-pathway" : "target-carrier",
                Map.of(
                        "scenario", words(scenario(targets)),
                        "named", words(targets.carrier().text().chinese()),
                        "first", words(targets.first()))));
        blocks.addAll(new CommittedPathTable(plan, targets, tables.years(), wording).blocks());
        blocks.add(peak(targets));
        tables.years().forEach(year -> blocks.add(milestone(targets, year)));
        earlier(targets).ifPresent(blocks::add);
        blocks.add(neutrality(targets));
        blocks.add(new Heading(LEVEL, "10.", "评价指标目标"));
        blocks.add(tables.indicators());
        blocks.addAll(tables.weaker());
        blocks.add(tables.structure());
        blocks.add(new TargetRationale(targets, wording).paragraph());
        blocks.add(new Heading(LEVEL, "11.", "减排任务分解"));
        divided(targets, tables, blocks);
        blocks.add(new Heading(LEVEL, "12.", "碳预算"));
        blocks.add(wording.paragraph("target-budget", Map.of("scenario", words(scenario(targets)))));
        blocks.add(tables.budget());
        if (!targets.conflicts().isEmpty()) {
            blocks.add(new Heading(LEVEL, "13.", "规划目标之间的冲突"));
            blocks.add(wording.paragraph(
                    "target-conflicts",
                    Map.of("count", words(targets.conflicts().size()))));
            blocks.add(tables.conflicts());
        }
        return blocks;
    }

    private static String scenario(Targets targets) {
        return targets.source().chinese();
    }

    private void divided(Targets targets, TargetTables tables, List<Block> blocks) {
        List<Integer> years =
                tables.years().stream().filter(year -> isTask(targets, year)).toList();
        if (years.isEmpty()) {
            blocks.add(wording.paragraph("target-no-task", Map.of("scenario", words(scenario(targets)))));
            return;
        }
        blocks.add(tasks(targets, years));
        blocks.add(tables.tasks());
        blocks.add(tables.quotas());
        years.stream()
                .filter(year -> year >= COMPARED && year != targets.peak().horizon())
                .map(year -> targets.task(year).orElseThrow())
                .forEach(task -> {
                    var methods = new TargetMethodTable(targets, supplements, wording);
                    blocks.add(methods.of(task));
                    blocks.addAll(methods.said(task));
                });
        tables.districts()
                .ifPresentOrElse(blocks::add, () -> blocks.add(wording.paragraph("target-districts-none", Map.of())));
    }

    private static boolean isTask(Targets targets, int year) {
        return targets.task(year).filter(Task::isTask).isPresent();
    }

    private Paragraph tasks(Targets targets, List<Integer> years) {
        var inlines = new ArrayList<Inline>(wording.sentence(
                "target-tasks",
                Map.of(
                        "scenario",
                        words(scenario(targets)),
                        "type",
                        words(plan.identification()
                                .map(found -> found.type().kind().text().chinese())
                                .orElse("")))));
        for (int year : years) {
            inlines.add(words(year == years.get(0) ? "" : "；"));
            inlines.addAll(wording.sentence(
                    "target-task",
                    Map.of(
                            "year",
                            words(year),
                            "value",
                            wan(targets.task(year).orElseThrow().reduction(), "task/" + year))));
        }
        inlines.add(words("。"));
        return new Paragraph(inlines);
    }

    private static Inline wan(Emissions emissions, String key) {
        return printed(TargetTables.wan(emissions) + "万吨", "target/" + key);
    }

    /** The peak, never promised before the scenario has it. */
    private Paragraph peak(Targets targets) {
        PeakStatement peak = targets.peak();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("scenario", words(scenario(targets)));
        facts.put("year", printed(peak.year() + "年", "target/peak_year"));
        facts.put("level", wan(targets.peakLevel(), "peak"));
        facts.put("goal", words(targets.province()));
        facts.put("base", words(targets.base()));
        facts.put("last", words(peak.horizon()));
        PeakStanding standing = PeakStanding.of(plan, targets);
        facts.put("history", words(standing.history()));
        return wording.paragraph(standing.wording("target"), facts);
    }

    /** What is wanted until a year: the total, key indicators, and the assigned targets by how certain they are. */
    private Paragraph milestone(Targets targets, int year) {
        Task task = targets.task(year).orElseThrow();
        double base = total(targets.base());
        var inlines = new ArrayList<Inline>(wording.sentence(
                "target-milestone",
                Map.of(
                        "year", words(year),
                        "total", wan(task.target(), "total/" + year),
                        "base", words(targets.base()),
                        "change", printed(Numbers.change(base, task.target().tonnes()), "target/change/" + year))));
        for (String indicator : List.of("IND-S01", "IND-S02", "IND-B23")) {
            targets.goal(indicator).ifPresent(goal -> inlines.addAll(goal(goal, year)));
        }
        inlines.add(words("。"));
        targets.assigned().stream()
                .filter(assigned -> assigned.year() == year)
                .forEach(assigned -> inlines.addAll(assigned(targets, assigned)));
        return new Paragraph(inlines);
    }

    /** Assigned targets of years after the base year in which the pathway cannot do anything yet. */
    private Optional<Paragraph> earlier(Targets targets) {
        var inlines = new ArrayList<Inline>();
        targets.assigned().stream()
                .filter(assigned -> assigned.year() > targets.base() && assigned.year() < targets.first())
                .forEach(assigned -> inlines.addAll(assigned(targets, assigned)));
        if (inlines.isEmpty()) {
            return Optional.empty();
        }
        inlines.addAll(0, wording.sentence("target-earlier", Map.of("first", words(targets.first()))));
        return Optional.of(new Paragraph(inlines));
    }

    private double total(int year) {
        return plan.scenarios()
                .orElseThrow()
                .of(ScenarioKind.BASELINE)
                .course()
                .total()
                .find(year)
                .orElseThrow()
                .tonnes();
    }

    private List<Inline> goal(Goal goal, int year) {
        Optional<Figure> target = goal.target(year);
        Optional<Figure> before = goal.base().figure();
        if (target.isEmpty()) {
            return List.of();
        }
        Quantity value = target.get().value();
        boolean isMore =
                before.filter(figure -> figure.value().value() < value.value()).isPresent();
        String unit = goal.indicator().unit();
        return wording.sentence(
                isMore ? "target-goal-up" : "target-goal-down",
                Map.of(
                        "name",
                        words(goal.name().chinese().replace("（2015年不变价）", "").replace("GDP", "地区生产总值")),
                        "value",
                        printed(
                                Numbers.fixed(value.value(), goal.decimals()) + unit,
                                target.get().key())));
    }

    private List<Inline> assigned(Targets targets, PlanTarget assigned) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("target", words(assigned.name()));
        facts.put("document", words(document(assigned.row())));
        Optional<Figure> held = targets.answer(assigned);
        if (held.isEmpty()) {
            return wording.sentence("target-assigned-unanswered", facts);
        }
        Figure figure = held.get();
        String unit = figure.value().unit().symbol();
        facts.put("value", printed(number(figure.value()), figure.key()));
        facts.put("scenario", words(scenario(targets)));
        Optional<Figure> missed = targets.missed(assigned);
        if (missed.isPresent()) {
            Figure told = targets.told(assigned, figure);
            Quantity less = missed.get().value();
            facts.put("value", printed(number(told.value()), told.key()));
            facts.put(
                    "gap",
                    printed(
                            unit.equals("%") ? Numbers.fixed(less.value(), 1) + "个百分点" : number(less),
                            missed.get().key()));
            return wording.sentence("target-assigned-missed", facts);
        }
        double more = Math.abs(figure.value().value() - assigned.goal().value());
        return wording.sentence(more > PRINTED ? "target-assigned-beyond" : "target-assigned", facts);
    }

    private static String document(Register.Row row) {
        return row.text("assigned_document").isEmpty() ? row.text("title") : row.text("assigned_document");
    }

    private static String number(Quantity value) {
        String unit = value.unit().symbol();
        return unit.equals("年") ? ShortestDecimal.of(value.value()) + unit : Numbers.fixed(value.value(), 1) + unit;
    }

    /** What is left in the last year. */
    private Paragraph neutrality(Targets targets) {
        int last = targets.peak().horizon();
        Emissions left = targets.task(last).orElseThrow().target();
        return wording.paragraph(
                left.tonnes() > 0 ? "target-left" : "target-neutral",
                Map.of(
                        "year", words(last),
                        "scenario", words(scenario(targets)),
                        "value", wan(left, "total/" + last)));
    }
}
