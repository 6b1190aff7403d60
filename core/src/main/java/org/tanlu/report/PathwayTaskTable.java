package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Department;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 任务分工表 the tasks with goal, years, predecessors, bodies, money and abatement (clauses 10.1 and 10.2). */
@Clause({"10.1", "10.2", "C10.2-1", "C10.2-2"})
final class PathwayTaskTable {
    private static final double HUNDRED_MILLION = 1e8;
    private static final String ELSEWHERE = "前置举措、责任和参与单位、投资、减排量和监测指标见“重点任务和分工”。";

    private final Route route;
    private final List<Integer> years;
    private final Guidance guidance;

    PathwayTaskTable(Route route) {
        this.route = route;
        this.guidance = new Guidance(route.terms().from());
        this.years = List.of(2030, 2035).stream()
                .filter(year -> year > route.base().system().baseYear()
                        && year <= route.base().horizon())
                .toList();
    }

    TableBlock of(List<Scheduled> actions) {
        var columns = new ArrayList<>(List.of(
                new Column("序号", Align.CENTER, 2),
                new Column("重点任务", Align.LEFT, 4),
                new Column("具体举措", Align.LEFT, 6),
                new Column("维度", Align.CENTER, 2),
                new Column("量化目标（含基准情景部分）", Align.LEFT, 5),
                new Column("起止时间", Align.CENTER, 3),
                new Column("前置举措", Align.LEFT, 5),
                new Column("牵头单位", Align.LEFT, 4),
                new Column("责任和参与单位", Align.LEFT, 6),
                new Column("新增投资/亿元", Align.RIGHT, 3)));
        years.forEach(year -> columns.add(new Column(year + "年比基准减排/万吨", Align.RIGHT, 3)));
        columns.add(new Column("支撑项目（区县）", Align.LEFT, 6));
        columns.add(new Column("监测指标", Align.LEFT, 4));
        var rows = new ArrayList<List<Entry>>();
        actions.forEach(action -> rows.add(row(rows.size() + 1, action)));
        return new TableBlock("重点任务和分工", "", columns, rows, notes(actions), true);
    }

    private List<String> notes(List<Scheduled> actions) {
        var notes = new ArrayList<>(List.of(
                "重点任务为《2030年前碳达峰行动方案》对应行动；量化目标为基年以后新增的全部规模，含基准情景也会建成的部分，不含基年已有部分；新增投资和减排只计比基准情景多建的部分，投资含规划期内的设备更新、未折现，所以不能用投资除以量化目标求单价；终止年份为比基准情景多建的部分达到其最大规模95%的年份，余量随设备更新陆续完成；可数的设施不足1个的不设量化目标；分工未在“任务分工”表登记的为措施库的建议，由各单位确认；支撑项目为“重点项目”表中填写了对应措施的项目，－表示没有；新增投资中公共资金占"
                        + Numbers.percent(route.terms().publicShare().value()) + "，其余为社会资金。"));
        if (actions.stream().anyMatch(this::adds)) {
            notes.add("减排量为负的，是该举措单独计算时当年增加排放，多为以用电替代燃料或为其他举措创造条件；列入路径是因为能够节约费用、为其后年份减排或为其他举措和目标所需。");
        }
        if (guidance.isShifted(actions)) {
            notes.add(Guidance.NOTE);
        }
        List<String> remarks = actions.stream()
                .flatMap(action -> action.told().stream()
                        .filter(row -> !row.text("note").isEmpty())
                        .map(row -> action.measure().name().chinese() + "：" + row.text("note")))
                .toList();
        if (!remarks.isEmpty()) {
            notes.add("登记的备注：" + String.join("；", remarks) + "。");
        }
        return notes;
    }

    /** Whether an action prints a negative abatement in a year of the table. */
    private boolean adds(Scheduled action) {
        return years.stream()
                .anyMatch(year -> action.action()
                        .abatement()
                        .find(year)
                        .filter(avoided -> avoided.tonnes() < 0)
                        .isPresent());
    }

    /** The projects that carry an action, each with its site (clause 10.1). */
    @Clause("C10.1-17")
    static String projects(Scheduled action) {
        return action.projects().isEmpty()
                ? PathwayTables.NONE
                : action.projects().stream()
                        .map(row -> row.text("name")
                                + (row.text("district").isEmpty() ? "" : "（" + row.text("district") + "）")
                                + early(row, action.start()))
                        .collect(Collectors.joining("、"));
    }

    /** That a project is complete before its task begins, so that nobody takes it for what the task adds; nothing where it is not. */
    private static String early(Register.Row row, int start) {
        return row.findYear("completion")
                .filter(year -> year < start)
                .map(year -> row.says("state", "running")
                        ? "（" + year + "年已建成，属已有规模，不计入本任务新增）"
                        : "（计划" + year + "年建成，早于本任务启动，属前期基础）")
                .orElse("");
    }

    /** The same of one field, by what a reader of its section asks: what, how much, when, who; named after its heading. */
    TableBlock brief(String heading, List<Scheduled> actions) {
        var rows = new ArrayList<List<Entry>>();
        for (Scheduled action : actions) {
            rows.add(List.of(
                    Entry.words(Integer.toString(rows.size() + 1)),
                    Entry.words(action.measure().name().chinese()),
                    goal(action),
                    Entry.words(guidance.start(action) + "—" + end(action)),
                    Entry.words(action.lead().name().chinese())));
        }
        return new TableBlock(
                IssueTasks.plain(heading) + "的举措",
                "",
                List.of(
                        new Column("序号", Align.CENTER, 2),
                        new Column("举措", Align.LEFT, 8),
                        new Column("量化目标", Align.LEFT, 6),
                        new Column("起止时间", Align.CENTER, 4),
                        new Column("牵头单位", Align.LEFT, 5)),
                rows,
                guidance.isShifted(actions) ? List.of(ELSEWHERE, Guidance.NOTE) : List.of(ELSEWHERE),
                false);
    }

    private Entry goal(Scheduled action) {
        return TaskGoal.of(action, route.base().horizon()).entry(action);
    }

    private int end(Scheduled action) {
        return action.action().end().orElse(route.base().horizon());
    }

    private List<Entry> row(int number, Scheduled action) {
        String key = "pathway/" + action.measure().id() + "/";
        double invested = PathwayTables.investment(action) / HUNDRED_MILLION;
        var row = new ArrayList<>(List.of(
                Entry.words(Integer.toString(number)),
                Entry.words(action.mapping().action().text().chinese()),
                Entry.words(action.measure().name().chinese()),
                Entry.words(action.measure().dimension().text().chinese()),
                goal(action),
                Entry.words(guidance.start(action) + "—" + end(action)),
                Entry.words(before(action)),
                Entry.words(action.lead().name().chinese()),
                Entry.words(support(action)),
                Entry.figure(Numbers.fixed(invested, 2), key + "investment")));
        years.forEach(year -> row.add(Entry.figure(
                Numbers.wanSmall(action.action().abatement().find(year).orElse(Emissions.ZERO)),
                key + "abatement/" + year)));
        row.add(Entry.words(projects(action)));
        row.add(Entry.words(action.measure().activity().chinese() + "（"
                + Amounts.unit(action.measure().unit().symbol()) + "）"));
        return row;
    }

    static String before(Scheduled action) {
        return action.before().isEmpty()
                ? PathwayTables.NONE
                : action.before().stream()
                        .map(one -> one.measure().name().chinese()
                                + (one.standing() == Scheduled.Standing.PLANNED
                                        ? ""
                                        : "（" + one.standing().text().chinese() + "）"))
                        .distinct()
                        .collect(Collectors.joining("、"));
    }

    static String support(Scheduled action) {
        return action.support().stream()
                .map(Department::name)
                .map(name -> name.chinese())
                .collect(Collectors.joining("、"));
    }
}
