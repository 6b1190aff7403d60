package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** 规划目标与情景对照 the targets of plans beside what the three scenarios have in their years (clauses 4.1 and 9.2). */
@Clause({"4.1", "9.2"})
final class PlanTargetTable {
    private final List<PlanTarget> targets;
    private final Wording wording;

    PlanTargetTable(List<PlanTarget> targets, Wording wording) {
        this.targets = targets;
        this.wording = wording;
    }

    /** Nothing where no plan has a target. */
    List<Block> blocks() {
        List<PlanTarget> answered =
                targets.stream().filter(PlanTarget::isAnswered).toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        if (answered.isEmpty()) {
            return List.of(wording.paragraph(
                    "plan-targets-none", Map.of("count", words(targets.size()), "reasons", words(reasons()))));
        }
        long met = answered.stream()
                .filter(target -> target.isMet(ScenarioKind.LOW_CARBON))
                .count();
        return List.of(
                wording.paragraph(
                        "plan-targets",
                        Map.of(
                                "count", words(targets.size()),
                                "answered", words(answered.size()),
                                "met", words(met),
                                "missed", words(answered.size() - met))),
                table(answered));
    }

    private TableBlock table(List<PlanTarget> answered) {
        var columns = new ArrayList<>(List.of(
                new Column("目标", Align.LEFT, 8),
                new Column("规划方案", Align.LEFT, 7),
                new Column("目标年份", Align.CENTER, 3),
                new Column("目标值", Align.RIGHT, 3)));
        for (ScenarioKind kind : ScenarioKind.values()) {
            columns.add(new Column(kind.text().chinese(), Align.RIGHT, 3));
        }
        columns.add(new Column("低碳情景的差距", Align.RIGHT, 4));
        for (ScenarioKind kind : ScenarioKind.values()) {
            columns.add(new Column(kind.text().chinese() + "抽样达到", Align.RIGHT, 3));
        }
        var notes = new ArrayList<String>();
        notes.add("强度下降率由历史下降率和情景中的变化相乘得到；能耗按当量值、不含本地可再生能源，包含原料用能。");
        notes.add("抽样达到：情景参数的每次抽样按与上述数字相同的算法得出该目标年份的值，" + "达到目标（差额小于目标末位的一半）的抽样次数除以总次数；三种情景用同一组抽样。");
        if (answered.stream().anyMatch(target -> !target.isOwn())) {
            notes.add("※为上级整体目标，未下达本市，仅供参照。");
        }
        if (answered.size() < targets.size()) {
            notes.add("没有对照的目标：" + reasons() + "。");
        }
        return new TableBlock(
                "规划目标与三种情景对照",
                "",
                columns,
                answered.stream().map(PlanTargetTable::row).toList(),
                notes,
                false);
    }

    /** Why targets are not compared, each reason with how many. */
    private String reasons() {
        Map<String, Long> counts = targets.stream()
                .flatMap(target -> target.reason().stream())
                .collect(Collectors.groupingBy(Text::chinese, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue() + "项")
                .collect(Collectors.joining("，"));
    }

    private static List<Entry> row(PlanTarget target) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(target.name() + (target.isOwn() ? "" : "※")));
        row.add(Entry.words(target.row().text("title")));
        row.add(Entry.words(String.valueOf(target.year())));
        row.add(Entry.words(
                ShortestDecimal.of(target.goal().value()) + target.goal().unit().symbol()));
        for (ScenarioKind kind : ScenarioKind.values()) {
            row.add(target.find(kind)
                    .map(figure -> Entry.figure(number(figure.value()), figure.key()))
                    .orElse(Entry.words("－")));
        }
        row.add(Entry.words(
                target.gap(ScenarioKind.LOW_CARBON).map(PlanTargetTable::gap).orElse("－")));
        for (ScenarioKind kind : ScenarioKind.values()) {
            row.add(target.chance(kind)
                    .map(figure -> Entry.figure(Numbers.fixed(figure.value().value(), 0) + "%", figure.key()))
                    .orElse(Entry.words("－")));
        }
        return row;
    }

    private static String number(Quantity value) {
        return switch (value.unit().symbol()) {
            case "年" -> Numbers.fixed(value.value(), 0);
            case "%" -> Numbers.fixed(value.value(), 1) + "%";
            default -> Numbers.fixed(value.value(), 2);
        };
    }

    private static String gap(Quantity gap) {
        if (gap.value() == 0) {
            return "达到";
        }
        return switch (gap.unit().symbol()) {
            case "年" -> "晚" + Numbers.fixed(gap.value(), 0) + "年";
            case "%" -> "差" + Numbers.fixed(gap.value(), 1) + "个百分点";
            default -> "差" + Numbers.fixed(gap.value(), 2);
        };
    }

    /** The same as a result table. */
    static ResultTable results(List<PlanTarget> targets) {
        return new ResultTable(
                "plan_targets",
                Text.of("规划目标与三种情景对照", "targets of plans against the three scenarios"),
                List.of(
                        ResultTable.column("plan", "规划方案", "plan"),
                        ResultTable.column("name_zh", "目标", "target"),
                        ResultTable.column("year", "目标年份", "year of the target"),
                        ResultTable.column("value", "目标值", "its value"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column(
                                "own", "本市或下达本市的目标 yes，上级整体目标 no", "yes for the city's own and assigned ones"),
                        ResultTable.column("baseline", "基准情景", "baseline"),
                        ResultTable.column("low_carbon", "低碳情景", "low-carbon scenario"),
                        ResultTable.column("enhanced", "强化情景", "enhanced scenario"),
                        ResultTable.column("gap", "低碳情景的差距；0为达到", "gap of the low-carbon scenario; 0 where met"),
                        ResultTable.column(
                                "baseline_chance",
                                "基准情景达到目标的抽样占比（%）",
                                "per cent of the draws of the baseline that meet it"),
                        ResultTable.column(
                                "low_carbon_chance",
                                "低碳情景达到目标的抽样占比（%）",
                                "per cent of the draws of the low-carbon scenario that meet it"),
                        ResultTable.column(
                                "enhanced_chance",
                                "强化情景达到目标的抽样占比（%）",
                                "per cent of the draws of the enhanced scenario that meet it"),
                        ResultTable.column("key", "低碳情景数字的键", "key of the low-carbon number"),
                        ResultTable.column("reason_zh", "没有对照的原因", "why it is not compared"),
                        ResultTable.column("reason_en", "英文原因", "the same in English")),
                targets.stream().map(PlanTargetTable::cells).toList());
    }

    private static List<String> cells(PlanTarget target) {
        Optional<Figure> low = target.find(ScenarioKind.LOW_CARBON);
        var cells = new ArrayList<>(List.of(
                target.row().text("title"),
                target.name(),
                String.valueOf(target.year()),
                ShortestDecimal.of(target.goal().value()),
                target.goal().unit().symbol(),
                target.isOwn() ? "yes" : "no"));
        for (ScenarioKind kind : ScenarioKind.values()) {
            cells.add(target.find(kind)
                    .map(figure -> ShortestDecimal.of(figure.value().value()))
                    .orElse(""));
        }
        cells.add(target.gap(ScenarioKind.LOW_CARBON)
                .map(gap -> ShortestDecimal.of(gap.value()))
                .orElse(""));
        for (ScenarioKind kind : ScenarioKind.values()) {
            cells.add(target.chance(kind)
                    .map(figure -> ShortestDecimal.of(figure.value().value()))
                    .orElse(""));
        }
        cells.add(low.map(Figure::key).orElse(""));
        cells.add(target.reason().map(Text::chinese).orElse(""));
        cells.add(target.reason().map(Text::english).orElse(""));
        return cells;
    }
}
