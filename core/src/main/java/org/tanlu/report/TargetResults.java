package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register;
import org.tanlu.target.AllocationMethod;
import org.tanlu.target.Conflict;
import org.tanlu.target.DistrictTask;
import org.tanlu.target.Goal;
import org.tanlu.target.Quota;
import org.tanlu.target.Targets;
import org.tanlu.target.Task;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The result tables of the targets: indicators, tasks by sector and district, budget, conflicts (clause 9.3). */
@Clause("9.3")
final class TargetResults {
    private static final ResultTable.Column KEY = ResultTable.column("key", "数字的键", "the number's key");
    private static final ResultTable.Column YEAR = ResultTable.column("year", "年份", "year");

    private final Optional<Targets> targets;

    TargetResults(Optional<Targets> targets) {
        this.targets = targets;
    }

    List<ResultTable> tables() {
        return List.of(indicators(), tasks(), districts(), budget(), conflicts());
    }

    private List<List<String>> rows(Function<Targets, List<List<String>>> of) {
        return targets.map(of).orElseGet(List::of);
    }

    private ResultTable indicators() {
        return new ResultTable(
                "targets",
                Text.of(
                        "指南附录B和9.3的全部指标：基年值、各里程碑年份三种情景的值和目标值",
                        "all indicators of Appendix B and clause 9.3: base year, scenarios and targets in the milestone years"),
                List.of(
                        ResultTable.column("key", "目标值的键；没有目标值的为承载目标情景的值的键", "key of the target, or of the value"),
                        ResultTable.column("id", "指标编号", "indicator"),
                        ResultTable.column("part", "构成中的一项", "part of a structure"),
                        ResultTable.column("name_zh", "指标名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("type", "binding 约束性、guiding 引导性", "binding or guiding"),
                        ResultTable.column("base", "基年值", "value of the base year"),
                        YEAR,
                        ResultTable.column("baseline", "基准情景", "baseline"),
                        ResultTable.column("low_carbon", "低碳情景", "low-carbon scenario"),
                        ResultTable.column("enhanced", "强化情景", "enhanced scenario"),
                        ResultTable.column("carrier", "承载目标的情景", "scenario of the targets"),
                        ResultTable.column("target", "目标值，已取整", "target, rounded"),
                        ResultTable.column("notation", "没有数值时的标记", "notation key where there is no value"),
                        ResultTable.column("reason_zh", "没有数值的原因", "why there is no value"),
                        ResultTable.column("reason_en", "英文原因", "the same in English")),
                rows(set -> {
                    var rows = new ArrayList<List<String>>();
                    set.goals().forEach(goal -> set.milestones().forEach(year -> rows.add(row(set, goal, year))));
                    return rows;
                }));
    }

    private static List<String> row(Targets set, Goal goal, int year) {
        Optional<Figure> target = goal.target(year);
        Optional<IndicatorValue> held = goal.held(year);
        var row = new ArrayList<>(List.of(
                target.or(() -> held.flatMap(IndicatorValue::figure))
                        .map(Figure::key)
                        .orElse(""),
                goal.indicator().id(),
                goal.part(),
                goal.name().chinese(),
                goal.name().english(),
                goal.indicator().unit(),
                goal.isBinding() ? "binding" : "guiding",
                number(goal.base().figure()),
                Integer.toString(year)));
        for (ScenarioKind kind : ScenarioKind.values()) {
            row.add(number(goal.find(kind, year).flatMap(IndicatorValue::figure)));
        }
        row.add(set.path().isPresent() ? "pathway" : set.carrier().id());
        row.add(number(target));
        row.add(held.flatMap(IndicatorValue::notation).map(Notation::name).orElse(""));
        row.add(held.map(value -> value.reason().chinese()).orElse(""));
        row.add(held.map(value -> value.reason().english()).orElse(""));
        return row;
    }

    private static String number(Optional<Figure> figure) {
        return figure.map(found -> ShortestDecimal.of(found.value().value())).orElse("");
    }

    private static String tonnes(Emissions emissions) {
        return ShortestDecimal.of(emissions.tonnes());
    }

    private ResultTable tasks() {
        var columns = new ArrayList<>(List.of(
                ResultTable.column("key", "选用任务的键", "key of the task that is chosen"),
                YEAR,
                ResultTable.column(
                        "sector",
                        "部门 industry 工业、buildings 公共建筑、transport 交通、living 居民生活、other 其他、total 合计",
                        "sector, or total"),
                ResultTable.column("name_zh", "部门名称", "name in Chinese"),
                ResultTable.column("baseline_tco2e", "基准情景排放", "baseline, t CO2e")));
        for (AllocationMethod method : AllocationMethod.values()) {
            columns.add(ResultTable.column(
                    method.id() + "_tco2e",
                    method.text().chinese() + "的任务；空为没有",
                    "task " + method.text().english() + "; empty where there is none"));
        }
        columns.addAll(List.of(
                ResultTable.column("ceiling_tco2e", "可减排上限", "ceiling"),
                ResultTable.column("task_tco2e", "选用的减排任务", "task that is chosen"),
                ResultTable.column("target_tco2e", "排放目标", "what may be emitted"),
                ResultTable.column("reason_zh", "理由", "reason in Chinese"),
                ResultTable.column("reason_en", "英文理由", "reason in English")));
        return new ResultTable(
                "target_tasks",
                Text.of("减排任务和排放目标的部门分解，各种办法并列", "the reduction task by sector, the methods side by side"),
                columns,
                rows(set -> {
                    var rows = new ArrayList<List<String>>();
                    for (Task task : set.tasks()) {
                        task.quotas().forEach(quota -> rows.add(row(task, quota)));
                        rows.add(total(task));
                    }
                    return rows;
                }));
    }

    private static List<String> row(Task task, Quota quota) {
        var row = new ArrayList<>(List.of(
                "target/task/" + task.year() + "/" + quota.sector().id(),
                Integer.toString(task.year()),
                quota.sector().id(),
                quota.sector().text().chinese(),
                tonnes(quota.baseline())));
        for (AllocationMethod method : AllocationMethod.values()) {
            row.add(task.part(method, quota.sector()).map(TargetResults::tonnes).orElse(""));
        }
        row.addAll(List.of(
                tonnes(quota.ceiling()),
                tonnes(quota.task()),
                tonnes(quota.target()),
                quota.reason().chinese(),
                quota.reason().english()));
        return row;
    }

    private static List<String> total(Task task) {
        var row = new ArrayList<>(List.of(
                "target/task/" + task.year(), Integer.toString(task.year()), "total", "合计", tonnes(task.baseline())));
        for (AllocationMethod method : AllocationMethod.values()) {
            row.add(task.vectors().containsKey(method) ? tonnes(task.reduction()) : "");
        }
        row.addAll(List.of("", tonnes(task.reduction()), tonnes(task.target()), "", ""));
        return row;
    }

    private ResultTable districts() {
        return new ResultTable(
                "target_districts",
                Text.of("减排任务的区县分解", "the reduction task by district"),
                List.of(
                        KEY,
                        YEAR,
                        ResultTable.column("district", "区县", "district"),
                        ResultTable.column("task_tco2e", "选用的任务", "task that is chosen, t CO2e"),
                        ResultTable.column("by_emission_tco2e", "按排放占比；空为占比没有填全", "by shares of emissions"),
                        ResultTable.column("by_sector_tco2e", "按部门；空为占比没有填全", "by sectors"),
                        ResultTable.column("row", "登记表的行", "row of the register")),
                rows(set -> set.districts().stream().map(TargetResults::row).toList()));
    }

    private static List<String> row(DistrictTask district) {
        return List.of(
                "target/district/" + district.year() + "/" + district.order(),
                Integer.toString(district.year()),
                district.name(),
                tonnes(district.task()),
                district.byEmission().map(TargetResults::tonnes).orElse(""),
                district.bySector().map(TargetResults::tonnes).orElse(""),
                district.row().place().toString());
    }

    private ResultTable budget() {
        return new ResultTable(
                "carbon_budget",
                Text.of("碳预算，逐年和按五年规划期累计", "the carbon budget by year and five-year plan"),
                List.of(
                        KEY,
                        ResultTable.column("first_year", "首年", "first year"),
                        ResultTable.column("last_year", "末年", "last year"),
                        ResultTable.column("budget_tco2e", "排放控制量，吨二氧化碳当量", "what may be emitted, t CO2e")),
                rows(set -> {
                    var rows = new ArrayList<List<String>>();
                    set.budget()
                            .yearly()
                            .byYear()
                            .forEach((year, value) -> rows.add(List.of(
                                    "target/budget/" + year,
                                    Integer.toString(year),
                                    Integer.toString(year),
                                    tonnes(value))));
                    set.budget()
                            .periods()
                            .forEach(period -> rows.add(List.of(
                                    "target/budget/" + period.first() + "-" + period.last(),
                                    Integer.toString(period.first()),
                                    Integer.toString(period.last()),
                                    tonnes(period.emissions()))));
                    return rows;
                }));
    }

    private ResultTable conflicts() {
        return new ResultTable(
                "target_conflicts",
                Text.of("规划目标之间的冲突", "targets on record that cannot both hold"),
                List.of(
                        ResultTable.column("kind", "assigned 下达与本市、documents 两件规划、peak 达峰年份", "between whom"),
                        ResultTable.column("name_zh", "目标", "target"),
                        ResultTable.column("name_en", "英文名称", "the same in English"),
                        YEAR,
                        ResultTable.column("one", "上级或前一文件的行", "row of the one"),
                        ResultTable.column("one_value", "目标值", "its value"),
                        ResultTable.column("other", "本市或后一文件的行", "row of the other"),
                        ResultTable.column("other_value", "目标值", "its value"),
                        ResultTable.column("laxer", "后者是否低于前者 yes、no", "whether the other asks for less"),
                        ResultTable.column("resolution", "协调性核对中的处理办法", "resolution on record")),
                rows(set -> set.conflicts().stream().map(TargetResults::row).toList()));
    }

    private static List<String> row(Conflict conflict) {
        return List.of(
                conflict.kind().name().toLowerCase(java.util.Locale.ROOT),
                conflict.name().chinese(),
                conflict.name().english(),
                Integer.toString(conflict.year()),
                conflict.one().place().toString(),
                value(conflict.one()),
                conflict.other().place().toString(),
                value(conflict.other()),
                conflict.isLaxer() ? Register.YES : Register.NO,
                conflict.resolution().orElse(""));
    }

    private static String value(Register.Row row) {
        return row.findQuantity("value")
                .map(found ->
                        ShortestDecimal.of(found.value()) + " " + found.unit().symbol())
                .orElseGet(() -> row.text("target_year"));
    }
}
