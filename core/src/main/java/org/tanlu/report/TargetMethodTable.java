package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.target.AllocationMethod;
import org.tanlu.target.Quota;
import org.tanlu.target.TargetSector;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;

/** 减排任务的分解办法 what each method of dividing a task asks of the sectors, and what the plan asks of them (clause 9.3). */
@Clause("9.3")
final class TargetMethodTable {
    private static final String NONE = "－";
    private static final double WAN = 10_000;
    /** Tasks are whole units of 0.01 万吨. */
    private static final double CENT = 100;

    /** The heading of Appendix A whose measures lower the emissions of a sector. */
    private static final Map<TargetSector, String> FIELDS = Map.of(
            TargetSector.INDUSTRY, "A4.3",
            TargetSector.BUILDINGS, "A4.4",
            TargetSector.TRANSPORT, "A4.5",
            TargetSector.LIVING, "A4.4",
            TargetSector.OTHER, "A4.7");

    private final Targets targets;
    private final IssueSupplements supplements;
    private final Wording wording;

    TargetMethodTable(Targets targets, IssueSupplements supplements, Wording wording) {
        this.targets = targets;
        this.supplements = supplements;
        this.wording = wording;
    }

    /** The methods side by side in a year. */
    TableBlock of(Task task) {
        int year = task.year();
        var columns = new ArrayList<>(List.of(new Column("部门", Align.LEFT, 4), new Column("基准情景排放", Align.RIGHT, 3)));
        task.vectors()
                .keySet()
                .forEach(method -> columns.add(new Column(method.text().chinese(), Align.RIGHT, 3)));
        columns.add(new Column("各办法最小", Align.RIGHT, 3));
        columns.add(new Column("各办法最大", Align.RIGHT, 3));
        columns.add(new Column("可减排上限", Align.RIGHT, 3));
        columns.add(new Column("选用的任务", Align.RIGHT, 3));
        var rows = new ArrayList<List<Entry>>();
        for (Quota quota : task.quotas()) {
            String end = year + "/" + quota.sector().id();
            var row = new ArrayList<>(
                    List.of(Entry.words(quota.sector().text().chinese()), wan(quota.baseline(), "baseline/" + end)));
            task.vectors()
                    .keySet()
                    .forEach(method -> row.add(
                            wan(task.part(method, quota.sector()).orElseThrow(), "task/" + end + "/" + method.id())));
            row.add(wan(quota.low(), "task_low/" + end));
            row.add(wan(quota.high(), "task_high/" + end));
            row.add(wan(quota.ceiling(), "ceiling/" + end));
            row.add(wan(quota.task(), "task/" + end));
            rows.add(row);
        }
        var total = new ArrayList<>(List.of(Entry.words("合计"), wan(task.baseline(), "baseline/" + year)));
        task.vectors().keySet().forEach(method -> total.add(wan(task.reduction(), "task/" + year)));
        total.addAll(List.of(
                Entry.words(NONE), Entry.words(NONE), Entry.words(NONE), wan(task.reduction(), "task/" + year)));
        rows.add(total.stream().map(Entry::emphasised).toList());
        return new TableBlock(
                year + "年减排任务按不同办法的部门分解",
                TargetTables.UNIT,
                columns,
                rows,
                notes(task, weights(), "可减排上限为措施库的技术潜力与目标情景、强化情景比基准情景减少的排放中的最大者；情景还包含需求和结构变化。"),
                false);
    }

    private List<String> notes(Task task, String... told) {
        var notes = new ArrayList<>(List.of(told));
        if (targets.path().isPresent()) {
            notes.add("目标取自优化的路径，“按目标情景”即按该路径的部门减排量，与“成本最低”相同。");
        }
        if (!task.vectors().containsKey(AllocationMethod.LEAST_COST)) {
            notes.add("没有成本最低路径的结果，未列“成本最低”。");
        }
        return notes;
    }

    /** What was moved between sectors, and which of them are asked for more than their measures bring; nothing without either. */
    List<Block> said(Task task) {
        var inlines = new ArrayList<Inline>();
        task.quotas().stream()
                .filter(quota -> quota.moved().tonnes() != 0)
                .forEach(quota -> inlines.addAll(moved(quota, task.year())));
        inlines.addAll(beyond(task));
        return inlines.isEmpty() ? List.of() : List.of(new Paragraph(inlines));
    }

    /**
     * The sectors that are asked for more than the course of the targets has of them: their measures do not bring that. Their sum,
     * which the others are asked for less, who brings measures and by when.
     */
    private List<Inline> beyond(Task task) {
        var list = new ArrayList<Inline>();
        var leads = new LinkedHashSet<String>();
        for (Quota quota : task.quotas()) {
            Emissions beyond = task.beyond(quota);
            if (beyond.tonnes() >= CENT) {
                list.add(words(
                        (list.isEmpty() ? "" : "、") + quota.sector().text().chinese()));
                list.add(amount(beyond, key("task_beyond", task.year(), quota)));
                leads.add(supplements.lead(FIELDS.getOrDefault(quota.sector(), "")));
            }
        }
        return list.isEmpty()
                ? List.of()
                : wording.phrases(
                        "target-beyond",
                        Map.of(
                                "year", List.of(words(task.year())),
                                "sectors", list,
                                "sum", List.of(amount(task.beyond(), "target/task_beyond/" + task.year())),
                                "leads", List.of(words(String.join("、", leads)))));
    }

    private static Inline amount(Emissions amount, String key) {
        return printed(Numbers.fixed(amount.tonnes() / WAN, 2) + "万吨", key);
    }

    private static List<Inline> moved(Quota quota, int year) {
        Emissions amount = Emissions.tonnes(Math.abs(quota.moved().tonnes()));
        return List.of(
                words(year + "年" + quota.sector().text().chinese()
                        + (quota.moved().tonnes() > 0 ? "按权重分解的任务超过可减排上限，转出" : "承接其他部门超过上限的任务")),
                printed(TargetTables.wan(amount) + "万吨", key("task_moved", year, quota)),
                words("。"));
    }

    private static String key(String what, int year, Quota quota) {
        return "target/" + what + "/" + year + "/" + quota.sector().id();
    }

    private static Entry wan(Emissions emissions, String key) {
        return Entry.figure(TargetTables.wan(emissions), "target/" + key);
    }

    private String weights() {
        var terms = targets.terms();
        String methods = Arrays.stream(AllocationMethod.values())
                .map(method -> method.text().chinese()
                        + ShortestDecimal.of(terms.weight(method).value()))
                .collect(Collectors.joining("、"));
        String emphasis = Arrays.stream(TargetSector.values())
                .map(sector -> sector.text().chinese()
                        + ShortestDecimal.of(terms.emphasis(sector).value()))
                .collect(Collectors.joining("、"));
        return "办法权重：" + methods + "。多指标加权：责任"
                + ShortestDecimal.of(terms.responsibility().value()) + "、能力"
                + ShortestDecimal.of(terms.capacity().value()) + "、潜力"
                + ShortestDecimal.of(terms.potential().value())
                + "；能力按部门侧重" + emphasis + "（" + terms.origin().chinese() + "）。";
    }
}
