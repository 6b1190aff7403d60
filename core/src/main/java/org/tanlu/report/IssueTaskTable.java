package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 任务分工表 the annex of the issue version: each action with its task, amount, years and bodies (clause 10.2). */
@Clause("10.2")
final class IssueTaskTable {
    private final Plan plan;
    private final Wording wording;

    IssueTaskTable(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** Nothing without a pathway. */
    List<Block> annex() {
        return plan.pathway().main().map(this::annex).orElse(List.of());
    }

    private List<Block> annex(Route route) {
        var rows = new ArrayList<List<Entry>>();
        var tasks = new IssueTasks(plan, wording);
        for (Scheduled action : tasks.inOrder()) {
            rows.add(row(tasks, route.base().horizon(), rows.size() + 1, IssueTasks.group(action, wording), action));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        String title = wording.text("issue-annex", Map.of());
        var notes = new ArrayList<>(List.of(wording.text(
                "issue-annex-note",
                Map.of("base", Integer.toString(route.base().system().baseYear())))));
        new IssueSums(route, new IssueChoice(plan, wording), wording)
                .told("issue-annex-sum", "issue-annex-sum-alone")
                .ifPresent(notes::add);
        return List.of(
                new Heading(0, "附表", title),
                new TableBlock(
                        wording.text("issue-annex-caption", Map.of()),
                        "",
                        List.of(
                                new Column("序号", Align.CENTER, 2),
                                new Column("重点任务", Align.LEFT, 5),
                                new Column("具体举措", Align.LEFT, 6),
                                new Column("量化指标", Align.LEFT, 5),
                                new Column("起止年份", Align.CENTER, 3),
                                new Column("2030年目标", Align.LEFT, 4),
                                new Column("2035年目标", Align.LEFT, 4),
                                new Column("牵头单位", Align.LEFT, 4),
                                new Column("责任和参与单位", Align.LEFT, 7)),
                        rows,
                        notes,
                        true));
    }

    private List<Entry> row(IssueTasks tasks, int horizon, int number, String task, Scheduled action) {
        return List.of(
                Entry.words(Integer.toString(number)),
                Entry.words(task),
                Entry.words(Waterways.name(action, plan)),
                Entry.words(tasks.indicator(action)),
                Entry.words(action.start() + "—" + action.action().end().orElse(horizon)),
                tasks.goal(action, IssueTasks.FIRST),
                tasks.goal(action, IssueTasks.SECOND),
                Entry.words(IssueTasks.plain(action.lead().name().chinese())),
                Entry.words(IssueTasks.listed(action.support().stream()
                        .map(body -> IssueTasks.plain(body.name().chinese()))
                        .toList())));
    }
}
