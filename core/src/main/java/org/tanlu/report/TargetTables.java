package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Indicator;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register;
import org.tanlu.target.CarbonBudget;
import org.tanlu.target.Conflict;
import org.tanlu.target.DistrictTask;
import org.tanlu.target.Goal;
import org.tanlu.target.Quota;
import org.tanlu.target.TargetSector;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** 目标各表 the tables of the chapter of targets (clause 9.3; Appendix A, 三). */
@Clause({"9.3", "A"})
final class TargetTables {
    private static final String NONE = "－";
    static final String UNIT = "万吨二氧化碳当量";
    private static final double WAN = 10_000;
    private static final List<Integer> PRINTED = List.of(2025, 2030, 2035);

    /** The indicators of the chapter beside those that are binding; all others stand in the annex and in the results. */
    private static final List<String> KEY = List.of(
            "IND-B09", "IND-B23", "IND-B24", "IND-B48", "IND-S01", "IND-S02", "IND-S10", "IND-S11", "IND-S12",
            "IND-S43");

    private static final List<String> FALLS = List.of("IND-B29", "IND-B30");

    private final Targets targets;
    private final String since;
    private final List<Integer> years;

    /**
     * The tables of a plan.
     *
     * @param since the year that falls of intensity are told against
     */
    TargetTables(Targets targets, Optional<Integer> since) {
        this.since = since.map(year -> year + "年").orElse("基准年");
        this.targets = targets;
        int last = targets.milestones().get(targets.milestones().size() - 1);
        this.years = targets.milestones().stream()
                .filter(year -> year >= targets.first() && (PRINTED.contains(year) || year == last))
                .toList();
    }

    /** The milestone years that are printed; the others stand in the results. */
    List<Integer> years() {
        return years;
    }

    /** Emissions with two decimals, as targets are whole units of 0.01 万吨. */
    static String wan(Emissions emissions) {
        return Numbers.fixed(emissions.tonnes() / WAN, 2);
    }

    private static Entry wan(Emissions emissions, String key) {
        return Entry.figure(wan(emissions), "target/" + key);
    }

    /** Binding and key indicators: base year, targets, and what higher levels assigned. */
    TableBlock indicators() {
        var columns = new ArrayList<>(List.of(
                new Column("指标", Align.LEFT, 8),
                new Column("单位", Align.CENTER, 5),
                new Column("属性", Align.CENTER, 3),
                new Column(targets.base() + "年", Align.RIGHT, 3)));
        years.forEach(year -> columns.add(new Column(year + "年目标", Align.RIGHT, 3)));
        columns.add(new Column("上级下达和本市规划的目标", Align.LEFT, 9));
        List<Goal> shown = shown();
        return new TableBlock(
                "碳减排目标和评价指标", "", columns, shown.stream().map(this::indicator).toList(), notes(shown), true);
    }

    private List<Goal> shown() {
        return targets.goals().stream()
                .filter(goal ->
                        goal.isBinding() || KEY.contains(goal.indicator().id()))
                .toList();
    }

    private List<Entry> indicator(Goal goal) {
        var row = new ArrayList<>(List.of(
                Entry.words(name(goal)),
                Entry.words(goal.indicator().unit()),
                Entry.words(goal.type().chinese()),
                value(goal, Optional.of(goal.base()))));
        for (int year : years) {
            Optional<Figure> target = goal.target(year);
            row.add(
                    target.isPresent()
                            ? Entry.figure(
                                    Numbers.fixed(target.get().value().value(), goal.decimals()),
                                    target.get().key())
                            : value(goal, goal.held(year)));
        }
        row.add(Entry.words(
                goal.plans().isEmpty()
                        ? NONE
                        : goal.plans().stream()
                                .filter(PlanTarget::isOwn)
                                .map(this::held)
                                .collect(Collectors.joining("；"))));
        return row;
    }

    /** The name, of falls with the year that they are told against. */
    private String name(Goal goal) {
        String star = goal.indicator().binding() ? "*" : "";
        return goal.name().chinese() + star + (FALLS.contains(goal.indicator().id()) ? "（比" + since + "）" : "");
    }

    /** A target of a plan and whether the scenario of the targets holds it. */
    private String held(PlanTarget plan) {
        String since =
                plan.row().text("base_year").isEmpty() ? "" : "比" + plan.row().text("base_year") + "年";
        String goal = plan.year() + "年" + since + ShortestDecimal.of(plan.goal().value())
                + plan.goal().unit().symbol();
        String who = plan.row().says("assigned", Register.YES) ? "下达" : "规划";
        String type = plan.row().says("strictness", "expected") ? "预期性，" : "";
        return who
                + goal
                + targets.gap(plan)
                        .map(gap -> gap.value() == 0 ? "（" + type + "可达到）" : "（" + type + "未达到）")
                        .orElse("（" + type + "情景不能回答）");
    }

    private static Entry value(Goal goal, Optional<IndicatorValue> value) {
        return value.flatMap(IndicatorValue::figure)
                .map(figure -> Entry.figure(Numbers.fixed(figure.value().value(), goal.decimals()), figure.key()))
                .orElseGet(() -> Entry.words(value.flatMap(IndicatorValue::notation)
                        .map(Notation::name)
                        .orElse(NONE)));
    }

    private List<String> notes(List<Goal> shown) {
        var reasons = new LinkedHashMap<String, List<String>>();
        for (Goal goal : shown) {
            years.stream()
                    .flatMap(year -> goal.held(year).stream())
                    .filter(value -> value.notation().isPresent())
                    .findFirst()
                    .ifPresent(value -> reasons.computeIfAbsent(value.reason().chinese(), any -> new ArrayList<>())
                            .add(goal.name().chinese()));
        }
        var notes = new ArrayList<String>();
        notes.add("*为指南表B.1的约束性指标；其他指标在规划或下达文件中为约束性的也列为约束性，其余为引导性；下达文件把指标定为预期性的列为预期性，考核按下达文件。目标取自"
                + targets.source().chinese() + "，四舍五入；全部指标、年份和三种情景的值见数据附表。");
        reasons.forEach((reason, names) -> notes.add("NE（未估算）：" + String.join("、", names) + "——" + reason + "。"));
        return notes;
    }

    /** Goals that ask for less than the baseline has in a printed year, with what that has; nothing where none does. */
    List<Block> weaker() {
        var list = new ArrayList<Inline>();
        for (Goal goal : shown()) {
            years.stream()
                    .filter(year -> isWeaker(goal, year))
                    .findFirst()
                    .flatMap(year -> goal.find(ScenarioKind.BASELINE, year))
                    .ifPresent(value -> value.figure()
                            .ifPresent(figure -> list.addAll(List.of(
                                    words((list.isEmpty() ? "" : "、")
                                            + goal.name().chinese() + "（" + value.year() + "年基准情景"),
                                    printed(
                                            Numbers.fixed(figure.value().value(), goal.decimals())
                                                    + goal.indicator().unit(),
                                            figure.key()),
                                    words("）")))));
        }
        if (list.isEmpty()) {
            return List.of();
        }
        list.add(0, words("目标弱于同年基准情景的："));
        list.add(words("；两者的活动水平不同（如保有量、产量的总数较少时随之较少），须与总数和占比一并判断，不作为放宽的依据。"));
        return List.of(new Paragraph(list));
    }

    private static boolean isWeaker(Goal goal, int year) {
        Optional<Double> baseline = goal.find(ScenarioKind.BASELINE, year)
                .flatMap(IndicatorValue::figure)
                .map(figure -> figure.value().value());
        Optional<Double> target = goal.target(year).map(figure -> figure.value().value());
        if (baseline.isEmpty() || target.isEmpty()) {
            return false;
        }
        double more = target.get() - baseline.get();
        double weaker = goal.indicator().direction() == Indicator.Direction.UP ? -more : more;
        return weaker >= StrictMath.pow(10, -goal.decimals());
    }

    /** The structures that clause 9.3 names, by the scenario of the targets. */
    TableBlock structure() {
        var columns = new ArrayList<>(List.of(
                new Column("指标", Align.LEFT, 10),
                new Column("单位", Align.CENTER, 4),
                new Column(targets.base() + "年", Align.RIGHT, 3)));
        years.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 3)));
        List<List<Entry>> rows = targets.goals().stream()
                .filter(goal -> goal.base()
                        .figure()
                        .filter(figure -> figure.key().startsWith("target/"))
                        .isPresent())
                .map(goal -> {
                    var row = new ArrayList<>(List.of(
                            Entry.words(goal.name().chinese()),
                            Entry.words(goal.indicator().unit()),
                            value(goal, Optional.of(goal.base()))));
                    years.forEach(year -> row.add(value(goal, goal.held(year))));
                    return List.<Entry>copyOf(row);
                })
                .toList();
        return new TableBlock(
                "能源流向、排放来源、能源供给、外来电力热力和电气化指标（" + targets.source().chinese() + "）",
                "",
                columns,
                rows,
                List.of("均由情景能源系统按当量值计算，与按公布数起算的附录B指标口径不同；各项构成之和均为100%。净调入为负表示净调出。"),
                false);
    }

    /** What each sector is to reduce in every printed year. */
    TableBlock tasks() {
        return divided(
                "减排任务的部门分解",
                "task/",
                "task/",
                Quota::task,
                Task::reduction,
                "排放含所用电力和热力；工业含能源加工转换，居民生活为住宅建筑，私人车辆列入交通，其他为农业和废弃物处理。" + "减排任务为负表示该部门因电气化等承接了其他部门的排放。各部门之和等于合计。");
    }

    /** What each sector may still emit in every printed year. */
    TableBlock quotas() {
        return divided("排放目标的部门分解", "quota/", "total/", Quota::target, Task::target, "排放目标＝基准情景排放－减排任务。各部门之和等于合计。");
    }

    private TableBlock divided(
            String caption,
            String key,
            String whole,
            Function<Quota, Emissions> part,
            Function<Task, Emissions> sum,
            String note) {
        var columns = new ArrayList<>(List.of(new Column("部门", Align.LEFT, 4)));
        years.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 3)));
        var rows = new ArrayList<List<Entry>>();
        for (TargetSector sector : TargetSector.values()) {
            var row = new ArrayList<>(List.of(Entry.words(sector.text().chinese())));
            years.forEach(year -> row.add(
                    wan(part.apply(targets.task(year).orElseThrow().quota(sector)), key + year + "/" + sector.id())));
            rows.add(row);
        }
        var total = new ArrayList<>(List.of(Entry.words("合计")));
        years.forEach(year -> total.add(wan(sum.apply(targets.task(year).orElseThrow()), whole + year)));
        rows.add(total.stream().map(Entry::emphasised).toList());
        return new TableBlock(caption, UNIT, columns, rows, List.of(note), false);
    }

    /** The districts in every printed year; empty where there are none. */
    Optional<TableBlock> districts() {
        Map<String, List<DistrictTask>> byName = targets.districts().stream()
                .collect(Collectors.groupingBy(DistrictTask::name, LinkedHashMap::new, Collectors.toList()));
        List<Integer> divided = years.stream()
                .filter(year -> targets.task(year).filter(Task::isTask).isPresent())
                .toList();
        if (byName.isEmpty() || divided.isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<>(List.of(new Column("区县", Align.LEFT, 5)));
        divided.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 3)));
        var rows = new ArrayList<List<Entry>>();
        byName.forEach((name, parts) -> {
            var row = new ArrayList<>(List.of(Entry.words(name)));
            divided.forEach(year -> parts.stream()
                    .filter(part -> part.year() == year)
                    .forEach(part -> row.add(wan(part.task(), "district/" + year + "/" + part.order()))));
            rows.add(row);
        });
        var total = new ArrayList<>(List.of(Entry.words("合计")));
        divided.forEach(year -> total.add(wan(targets.task(year).orElseThrow().reduction(), "task/" + year)));
        rows.add(total.stream().map(Entry::emphasised).toList());
        return Optional.of(new TableBlock(
                "减排任务的区县分解",
                UNIT,
                columns,
                rows,
                List.of("按资料表“区县”最近年份的占比分解，各区县之和等于合计；按排放占比和按部门两种办法的结果见数据附表。"),
                false));
    }

    /** The carbon budget by five-year plan. */
    TableBlock budget() {
        List<List<Entry>> rows =
                targets.budget().periods().stream().map(TargetTables::period).toList();
        return new TableBlock(
                "碳预算",
                UNIT,
                List.of(
                        new Column("时期", Align.LEFT, 5),
                        new Column("年数", Align.CENTER, 2),
                        new Column("累计排放控制量", Align.RIGHT, 4)),
                rows,
                List.of("按" + (targets.path().isPresent() ? "承诺的" : "承载目标的")
                        + targets.source().chinese() + "逐年排放累计，年度数见数据附表。不满五年的时期只含基年以后的年份。"),
                false);
    }

    private static List<Entry> period(CarbonBudget.Period period) {
        return List.of(
                Entry.words((period.first() == period.last() ? "" : period.first() + "—") + period.last() + "年"),
                Entry.words(String.valueOf(period.last() - period.first() + 1)),
                wan(period.emissions(), "budget/" + period.first() + "-" + period.last()));
    }

    /** The targets on record that cannot both hold. */
    TableBlock conflicts() {
        return new TableBlock(
                "规划目标之间的冲突",
                "",
                List.of(
                        new Column("目标", Align.LEFT, 6),
                        new Column("冲突", Align.LEFT, 5),
                        new Column("上级或前一文件", Align.LEFT, 8),
                        new Column("本市或后一文件", Align.LEFT, 8),
                        new Column("判断和处理", Align.LEFT, 6)),
                targets.conflicts().stream().map(TargetTables::conflict).toList(),
                List.of(),
                false);
    }

    private static List<Entry> conflict(Conflict conflict) {
        String verdict = conflict.isLaxer() ? "后者低于前者，按前者执行" : "须确定采用哪一个";
        return List.of(
                Entry.words(conflict.name().chinese() + "（" + conflict.year() + "年）"),
                Entry.words(conflict.kind().text().chinese()),
                Entry.words(document(conflict.one())),
                Entry.words(document(conflict.other())),
                Entry.words(conflict.resolution().map(told -> "已处理：" + told).orElse(verdict)));
    }

    private static String document(Register.Row row) {
        String value = row.findQuantity("value")
                .map(found -> ShortestDecimal.of(found.value()) + found.unit().symbol())
                .orElseGet(() -> row.text("target_year") + "年");
        String number = row.text("number").isEmpty() ? "" : "（" + row.text("number") + "）";
        return "《" + row.text("title") + "》" + number + "：" + value + "（" + row.place() + "）";
    }
}
