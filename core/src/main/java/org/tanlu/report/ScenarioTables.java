package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.ParameterEffect;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** The tables of emissions of the three scenarios, and of what makes them differ (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class ScenarioTables {
    static final String UNIT = "万吨二氧化碳当量";
    private static final int MOST_EFFECTS = 15;
    private static final String NONE = "－";

    private final Scenarios scenarios;
    private final Course baseline;

    ScenarioTables(Scenarios scenarios) {
        this.scenarios = scenarios;
        this.baseline = scenarios.of(ScenarioKind.BASELINE).course();
    }

    private static String name(Scenario scenario) {
        return scenario.kind().text().chinese().replace("情景", "");
    }

    /** Direct, indirect and all emissions every five years. */
    TableBlock totals() {
        var columns = new ArrayList<>(List.of(new Column("年份", Align.CENTER, 3)));
        for (Scenario scenario : scenarios.scenarios()) {
            for (String part : List.of("直接", "间接", "合计")) {
                columns.add(new Column(name(scenario) + "·" + part, Align.RIGHT, 4));
            }
        }
        var rows = new ArrayList<List<Entry>>();
        for (int year : ScenarioYears.fifth(baseline)) {
            var row = new ArrayList<>(List.of(Entry.words(String.valueOf(year))));
            for (Scenario scenario : scenarios.scenarios()) {
                Course course = scenario.course();
                row.add(ScenarioNumbers.wan(scenario, "direct", course.direct(), year));
                row.add(ScenarioNumbers.wan(scenario, "indirect", course.indirect(), year));
                row.add(ScenarioNumbers.wan(scenario, "total", course.total(), year)
                        .emphasised());
            }
            rows.add(row);
        }
        return new TableBlock("三种情景的碳排放总量", UNIT, columns, rows, List.of(), false);
    }

    /** Emissions by product and by person. */
    Optional<TableBlock> intensities() {
        boolean isKnown = baseline.system().drivers().containsKey("gdp")
                && baseline.system().drivers().containsKey("population");
        if (!isKnown) {
            return Optional.empty();
        }
        var columns = new ArrayList<>(List.of(new Column("年份", Align.CENTER, 3)));
        scenarios.scenarios().forEach(each -> columns.add(new Column(name(each) + "·单位产值", Align.RIGHT, 4)));
        scenarios.scenarios().forEach(each -> columns.add(new Column(name(each) + "·人均", Align.RIGHT, 4)));
        var rows = new ArrayList<List<Entry>>();
        for (int year : ScenarioYears.fifth(baseline)) {
            var row = new ArrayList<>(List.of(Entry.words(String.valueOf(year))));
            scenarios.scenarios().forEach(each -> row.add(ratio(each, "gdp", "intensity", year, 3)));
            scenarios.scenarios().forEach(each -> row.add(ratio(each, "population", "per_capita", year, 2)));
            rows.add(row);
        }
        return Optional.of(new TableBlock(
                "三种情景的碳排放强度",
                "",
                columns,
                rows,
                List.of("单位产值碳排放即单位地区生产总值碳排放，单位为吨二氧化碳当量/万元（2015年价）；人均碳排放单位为吨二氧化碳当量/人。"),
                false));
    }

    private static Entry ratio(Scenario scenario, String driver, String id, int year, int decimals) {
        return ScenarioNumbers.number(scenario, id, Optional.of(ratio(scenario, driver, year)), year, decimals);
    }

    /** Total in tonnes ÷ a driver in 亿元 or 万人, in 万元 or persons. */
    static Quantity ratio(Scenario scenario, String driver, int year) {
        Quantity total = scenario.course().total().find(year).orElseThrow().toQuantity();
        Quantity by = scenario.course().driver(driver).find(year).orElseThrow();
        return total.times(1 / by.value() / 10_000);
    }

    /** Direct emissions by department, then indirect ones. */
    TableBlock departments() {
        var rows = new ArrayList<List<Entry>>();
        for (Functional functional : Functional.values()) {
            String id = "department/" + functional.name().toLowerCase(Locale.ROOT);
            rows.add(row(
                    functional.text().chinese(),
                    (scenario, year) ->
                            ScenarioNumbers.wan(scenario, id, scenario.course().direct(functional), year)));
        }
        rows.add(row(
                "净调入电力、热力（间接）",
                (scenario, year) -> ScenarioNumbers.wan(
                        scenario, "indirect", scenario.course().indirect(), year)));
        rows.add(
                row(
                                "合计",
                                (scenario, year) -> ScenarioNumbers.wan(
                                        scenario, "total", scenario.course().total(), year))
                        .stream()
                        .map(Entry::emphasised)
                        .toList());
        return new TableBlock(
                "三种情景的部门排放", UNIT, columns("部门"), rows, List.of("各部门为直接排放；工业不含发电和供热，其所用电力、热力的排放在能源生产和净调入中。"), true);
    }

    /** An entry of a scenario in a year. */
    interface Cell {
        Entry of(Scenario scenario, int year);
    }

    /** A name, the base year, then each goal year by scenario. */
    List<Entry> row(String name, Cell cell) {
        var row = new ArrayList<>(List.of(Entry.words(name)));
        row.add(cell.of(scenarios.of(ScenarioKind.BASELINE), baseline.system().baseYear()));
        for (int year : ScenarioYears.goals(baseline)) {
            scenarios.scenarios().forEach(scenario -> row.add(cell.of(scenario, year)));
        }
        return row;
    }

    List<Column> columns(String first) {
        var columns = new ArrayList<>(List.of(new Column(first, Align.LEFT, 8)));
        columns.add(new Column(baseline.system().baseYear() + "年", Align.RIGHT, 4));
        for (int year : ScenarioYears.goals(baseline)) {
            scenarios
                    .scenarios()
                    .forEach(each -> columns.add(new Column(name(each) + "·" + year + "年", Align.RIGHT, 4)));
        }
        return columns;
    }

    /** What each difference of a scenario to its parent does, the largest first. */
    TableBlock effects(ScenarioKind kind) {
        Scenario scenario = scenarios.of(kind);
        Scenario parent = scenarios.of(kind.parent().orElseThrow());
        int last = scenario.course().horizon();
        List<Integer> goals = ScenarioYears.goals(scenario.course());
        var columns = new ArrayList<>(List.of(
                new Column("参数", Align.LEFT, 9),
                new Column(name(parent) + "·" + last + "年", Align.RIGHT, 3),
                new Column(name(scenario) + "·" + last + "年", Align.RIGHT, 3)));
        goals.forEach(year -> columns.add(new Column(year + "年变化", Align.RIGHT, 3)));
        columns.add(new Column("依据", Align.LEFT, 12));
        List<ParameterEffect> effects = scenarios.effects(kind);
        List<List<Entry>> rows = effects.stream()
                .limit(MOST_EFFECTS)
                .map(effect -> effect(effect, scenario, parent, goals))
                .toList();
        var notes = new ArrayList<String>();
        notes.add("变化：该情景总量减去只把该参数还原为" + name(parent) + "情景后的总量，负值为减排；参数之间相互影响，各项不能相加。");
        if (effects.size() > MOST_EFFECTS) {
            notes.add("只列作用最大的" + MOST_EFFECTS + "项，全部" + effects.size() + "项见数据附表“情景参数作用”。");
        }
        return new TableBlock(
                kind.text().chinese() + "与" + parent.kind().text().chinese() + "不同的参数及其作用",
                UNIT,
                columns,
                rows,
                notes,
                false);
    }

    private static List<Entry> effect(ParameterEffect effect, Scenario scenario, Scenario parent, List<Integer> goals) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(name(effect, scenario.course().horizon())));
        row.add(value(effect, parent));
        row.add(value(effect, scenario));
        goals.forEach(year -> row.add(Entry.figure(
                Numbers.wanSmall(effect.in(year)), ScenarioNumbers.key(scenario, "effect/" + effect.id(), year))));
        row.add(Entry.words(ScenarioParameters.basis(effect.parameters().get(0).origin())));
        return row;
    }

    /** The name of the parameter with the unit of its value. */
    private static String name(ParameterEffect effect, int last) {
        String name = effect.name().chinese();
        String unit = ScenarioNumbers.unit(effect.parameters().get(0).in(last));
        return unit.equals(Unit.ONE.symbol()) || effect.parameters().size() > 1 ? name : name + "（" + unit + "）";
    }

    /** The value in the last year; of several parameters set back together none. */
    private static Entry value(ParameterEffect effect, Scenario scenario) {
        int last = scenario.course().horizon();
        if (effect.parameters().size() > 1) {
            return Entry.words(NONE);
        }
        Assumption named = effect.parameters().get(0);
        Optional<Assumption> assumption =
                Optional.ofNullable(scenario.assumptions().get(named.parameter()));
        if (assumption.isEmpty()) {
            return Entry.words("未采用");
        }
        String id = "parameter/" + named.parameter();
        Quantity value = assumption.get().in(last);
        boolean isShare = named.parameter().startsWith("measure/")
                || named.parameter().startsWith("share/")
                || named.parameter().startsWith("sales/");
        return isShare
                ? Entry.figure(Numbers.percent(value.value()), ScenarioNumbers.key(scenario, id, last))
                : ScenarioNumbers.parameter(scenario, id, value, last);
    }

    /** The range of 90 per cent of each scenario's total. */
    TableBlock ranges() {
        var rows = new ArrayList<List<Entry>>();
        for (int year : scenarios.rangeYears()) {
            var row = new ArrayList<Entry>();
            row.add(Entry.words(String.valueOf(year)));
            for (ScenarioKind kind : ScenarioKind.values()) {
                row.add(bound(kind, OddsPart.P5, year));
                row.add(bound(kind, OddsPart.P50, year));
                row.add(bound(kind, OddsPart.P95, year));
            }
            rows.add(row);
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column("年份", Align.CENTER, 2));
        for (ScenarioKind kind : ScenarioKind.values()) {
            columns.add(new Column(kind.text().chinese() + "下限", Align.RIGHT, 3));
            columns.add(new Column(kind.text().chinese() + "中位数", Align.RIGHT, 3));
            columns.add(new Column(kind.text().chinese() + "上限", Align.RIGHT, 3));
        }
        return new TableBlock(
                "三种情景碳排放总量的90%范围",
                UNIT,
                columns,
                rows,
                List.of("由" + scenarios.odds().draws() + "次抽样的5%、50%和95%分位数得出；三种情景用同一组抽样。"),
                false);
    }

    private Entry bound(ScenarioKind kind, OddsPart part, int year) {
        Quantity bound = scenarios.odds().of(kind, part).find(year).orElseThrow();
        return Entry.figure(Numbers.wan(Emissions.tonnes(bound.value())), Odds.key(kind, part, year));
    }
}
