package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/**
 * 目标与路径的衔接 how the committed pathway lies to the scenarios in the years of targets, and who brings its reductions: the
 * conditions of the scenario that it is named after, and the actions of chapter 四 (clauses 9.3 and 10.1; Appendix A, 三).
 */
@Clause({"9.3", "10.1", "A"})
final class CommittedPathTable {
    /** A change of less than this share of the base year needs no reason. */
    private static final double TOLD = 0.005;

    private final Plan plan;
    private final Targets targets;
    private final List<Integer> years;
    private final Wording wording;

    CommittedPathTable(Plan plan, Targets targets, List<Integer> years, Wording wording) {
        this.plan = plan;
        this.targets = targets;
        this.years = years;
        this.wording = wording;
    }

    /** Nothing where the scenario itself carries the targets. */
    List<Block> blocks() {
        Optional<Route> route = targets.path().flatMap(path -> plan.pathway().find(path.kind()));
        if (route.isEmpty()) {
            return List.of();
        }
        String named = targets.carrier().text().chinese();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                hasGrid() ? "target-bridge-grid" : "target-bridge", Map.of("named", Wording.words(named))));
        blocks.add(table(route.get(), named));
        start(route.get()).ifPresent(blocks::add);
        return blocks;
    }

    /** What the path loses before its first year, in which no action has an effect yet; nothing where it does not fall. */
    private Optional<Block> start(Route route) {
        int first = targets.first();
        Course course = route.pathway().course();
        double base = course.total().find(targets.base()).orElseThrow().tonnes();
        Emissions then = course.total().find(first).orElseThrow();
        double fall = base - then.tonnes();
        if (fall < TOLD * base || route.avoided(first).tonnes() > fall / 2) {
            return Optional.empty();
        }
        return Optional.of(wording.paragraph(
                "target-start",
                Map.of(
                        "base", Wording.words(targets.base()),
                        "first", Wording.words(first),
                        "to", Wording.printed(TargetTables.wan(then) + "万吨", "pathway/emissions/" + first),
                        "avoided",
                                Wording.printed(
                                        TargetTables.wan(route.avoided(first)) + "万吨", "pathway/abatement/" + first),
                        "parts", Wording.words(new RiseCauses(course).ofFall(targets.base(), first)))));
    }

    private boolean hasGrid() {
        return targets.path().filter(CommittedPath::hasGrid).isPresent();
    }

    private TableBlock table(Route route, String named) {
        var columns = new ArrayList<>(List.of(new Column("年份", Align.CENTER, 2), new Column("基准情景", Align.RIGHT, 3)));
        if (hasGrid()) {
            columns.add(new Column("区域电网因子减排（市外条件）", Align.RIGHT, 3));
            columns.add(new Column("其他情景条件减排", Align.RIGHT, 3));
        } else {
            columns.add(new Column("情景条件减排", Align.RIGHT, 3));
        }
        columns.add(new Column("第四章举措减排", Align.RIGHT, 3));
        columns.add(new Column(targets.source().chinese() + "（承诺的路径）", Align.RIGHT, 4));
        columns.add(new Column("模拟的" + named + "（对照）", Align.RIGHT, 4));
        return new TableBlock(
                "承诺的路径与情景的衔接",
                "万吨二氧化碳当量",
                columns,
                years.stream().map(year -> row(route, year)).toList(),
                List.of(wording.text(hasGrid() ? "target-bridge-grid-note" : "target-bridge-note", Map.of())),
                false);
    }

    private List<Entry> row(Route route, int year) {
        Emissions baseline = total(ScenarioKind.BASELINE, year);
        Emissions without = route.base().total().find(year).orElseThrow();
        var row = new ArrayList<Entry>();
        row.add(Entry.words(Integer.toString(year)));
        row.add(Entry.figure(TargetTables.wan(baseline), "scenario/baseline/total/" + year));
        CommittedPath path = targets.path().orElseThrow();
        if (hasGrid()) {
            row.add(Entry.figure(TargetTables.wan(path.grid().find(year).orElseThrow()), "target/grid/" + year));
            row.add(Entry.figure(TargetTables.wan(path.cityConditions(year)), "target/conditions_city/" + year));
        } else {
            row.add(Entry.figure(TargetTables.wan(baseline.minus(without)), "target/conditions/" + year));
        }
        row.add(Entry.figure(TargetTables.wan(route.avoided(year)), "pathway/abatement/" + year));
        row.add(Entry.figure(
                TargetTables.wan(route.pathway().emission().find(year).orElseThrow()), "pathway/emissions/" + year));
        row.add(Entry.figure(
                TargetTables.wan(total(targets.carrier(), year)),
                "scenario/" + targets.carrier().id() + "/total/" + year));
        return row;
    }

    private Emissions total(ScenarioKind kind, int year) {
        return plan.scenarios()
                .orElseThrow()
                .of(kind)
                .course()
                .total()
                .find(year)
                .orElseThrow();
    }
}
