package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** 主要目标表 the targets of the issue version in one short table: each with its base, what it is by when, and whether it binds. */
@Clause({"9.3", "A"})
final class IssueTargetTable {
    private static final List<Integer> YEARS = List.of(IssueTasks.FIRST, IssueTasks.SECOND);
    /** How indicators told as a fall are called in the table. */
    private static final Map<String, String> CUTS =
            Map.of("IND-B29", "issue-target-table-carbon", "IND-B30", "issue-target-table-energy");

    private static final Entry NONE = Entry.words("－");

    private final Targets targets;
    private final Optional<Integer> cutBase;
    private final Wording wording;

    /**
     * The table of a plan's targets.
     *
     * @param cutBase the year that falls of intensity are told against
     */
    IssueTargetTable(Targets targets, Optional<Integer> cutBase, Wording wording) {
        this.targets = targets;
        this.cutBase = cutBase;
        this.wording = wording;
    }

    /** Nothing where no target has a number. */
    Optional<Block> block() {
        var rows = new ArrayList<List<Entry>>();
        total().ifPresent(rows::add);
        IssueTargets.INDICATORS.stream()
                .flatMap(id -> targets.goal(id).stream())
                .flatMap(goal -> row(goal).stream())
                .forEach(rows::add);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<>(List.of(
                new Column("指标", Align.LEFT, 9),
                new Column("单位", Align.CENTER, 2),
                new Column(targets.base() + "年", Align.RIGHT, 3)));
        YEARS.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 3)));
        columns.add(new Column("属性", Align.CENTER, 3));
        return Optional.of(new TableBlock(
                wording.text("issue-target-table", Map.of()),
                "",
                columns,
                rows,
                List.of(wording.text("issue-target-table-note", Map.of())),
                false));
    }

    /** The change of all emissions, which tells no level. */
    private Optional<List<Entry>> total() {
        List<Entry> changes = YEARS.stream().map(this::change).toList();
        return row(
                wording.text("issue-target-table-total", Map.of("base", Integer.toString(targets.base()))),
                "%",
                NONE,
                changes,
                "引导性");
    }

    private Entry change(int year) {
        String key = "target/change/" + year;
        return targets.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> Entry.figure(Numbers.fixed(figure.value().value(), 1), key))
                .orElse(NONE);
    }

    private Optional<List<Entry>> row(Goal goal) {
        String cut = CUTS.getOrDefault(goal.indicator().id(), "");
        boolean isOfVehicles = IssueTargets.isOfVehicles(goal);
        Entry base = cut.isEmpty()
                ? goal.base().figure().map(figure -> entry(goal, figure)).orElse(NONE)
                : NONE;
        List<Entry> values = YEARS.stream()
                .map(year -> IssueTargets.promised(goal, year)
                        .filter(figure -> IssueTargets.sentence(
                                        goal, figure.value().value(), cutBase.isPresent())
                                .isPresent())
                        .map(figure -> entry(goal, figure))
                        .orElse(NONE))
                .toList();
        return row(
                cut.isEmpty()
                        ? goal.name().chinese()
                        : wording.text(
                                cut,
                                Map.of(
                                        "base",
                                        cutBase.map(year -> Integer.toString(year))
                                                .orElse(""))),
                isOfVehicles ? "万辆" : goal.indicator().unit(),
                base,
                values,
                goal.type().chinese());
    }

    private static Optional<List<Entry>> row(String name, String unit, Entry base, List<Entry> values, String type) {
        if (values.stream().allMatch(NONE::equals)) {
            return Optional.empty();
        }
        var row = new ArrayList<>(List.of(Entry.words(name), Entry.words(unit), base));
        row.addAll(values);
        row.add(Entry.words(type));
        return Optional.of(row);
    }

    private static Entry entry(Goal goal, Figure figure) {
        double value = figure.value().value();
        return Entry.figure(
                IssueTargets.isOfVehicles(goal)
                        ? IssueTargets.wanVehicles(value)
                        : Numbers.fixed(value, goal.decimals()),
                figure.key());
    }
}
