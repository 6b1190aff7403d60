package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Indicator;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 情景指标 the indicators of Table B.1 in the three scenarios (clauses 9.2 and 9.3): some years in print, all in the results. */
@Clause({"9.2", "9.3", "B"})
final class ScenarioIndicatorTable {
    private static final int FIRST_MARK = 2025;

    private final Plan plan;

    ScenarioIndicatorTable(Plan plan) {
        this.plan = plan;
    }

    /** The values of an indicator by scenario and year. */
    private record Row(Indicator indicator, Map<ScenarioKind, Map<Integer, IndicatorValue>> values) {
        Optional<IndicatorValue> find(ScenarioKind kind, int year) {
            return Optional.ofNullable(values.get(kind)).flatMap(byYear -> Optional.ofNullable(byYear.get(year)));
        }
    }

    private List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        for (ScenarioIndicator each : plan.forecasts()) {
            Indicator indicator = each.value().indicator();
            rows.computeIfAbsent(indicator.id(), any -> new Row(indicator, new LinkedHashMap<>()))
                    .values()
                    .computeIfAbsent(each.kind(), any -> new LinkedHashMap<>())
                    .put(each.value().year(), each.value());
        }
        return List.copyOf(rows.values());
    }

    TableBlock table(Scenarios scenarios) {
        int base = scenarios.system().baseYear();
        List<Integer> years = years(scenarios);
        var columns = new ArrayList<>(List.of(
                new Column("指标", Align.LEFT, 9),
                new Column("单位", Align.CENTER, 5),
                new Column(base + "年", Align.RIGHT, 3)));
        for (int year : years) {
            for (ScenarioKind kind : ScenarioKind.values()) {
                columns.add(new Column(kind.text().chinese().replace("情景", "") + "·" + year + "年", Align.RIGHT, 3));
            }
        }
        List<Row> all = rows();
        List<List<Entry>> rows = all.stream().map(row -> row(row, base, years)).toList();
        return new TableBlock("三种情景的碳减排进程评价指标（指南表B.1）", "", columns, rows, notes(all, years), true);
    }

    private static List<Integer> years(Scenarios scenarios) {
        return Stream.concat(
                        Stream.of(FIRST_MARK)
                                .filter(year -> year > scenarios.system().baseYear()),
                        ScenarioYears.goals(scenarios.of(ScenarioKind.BASELINE).course()).stream())
                .toList();
    }

    private static List<Entry> row(Row row, int base, List<Integer> years) {
        Indicator indicator = row.indicator();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words(indicator.name().chinese() + (indicator.binding() ? "*" : "") + department(indicator)));
        entries.add(Entry.words(indicator.unit()));
        entries.add(entry(indicator, row.find(ScenarioKind.BASELINE, base)));
        for (int year : years) {
            for (ScenarioKind kind : ScenarioKind.values()) {
                entries.add(entry(indicator, row.find(kind, year)));
            }
        }
        return entries;
    }

    /** Names that the table repeats for each department are told apart by their group. */
    private static String department(Indicator indicator) {
        return List.of("碳排放总量", "排放占比", "化石能源消费量").contains(indicator.name().chinese())
                ? "（" + indicator.group() + "）"
                : "";
    }

    private static Entry entry(Indicator indicator, Optional<IndicatorValue> value) {
        return value.flatMap(IndicatorValue::figure)
                .map(figure -> Entry.figure(
                        Numbers.fixed(figure.value().value(), IndicatorAnnex.decimals(indicator)), figure.key()))
                .orElseGet(() -> Entry.words(value.flatMap(IndicatorValue::notation)
                        .map(Notation::name)
                        .orElse("")));
    }

    /** Which definitions hold, and why there is no value where there is none. */
    private static List<String> notes(List<Row> rows, List<Integer> years) {
        var reasons = new LinkedHashMap<String, List<String>>();
        for (Row row : rows) {
            years.stream()
                    .flatMap(year -> row.find(ScenarioKind.BASELINE, year).stream())
                    .filter(value -> value.notation().isPresent())
                    .findFirst()
                    .ifPresent(value -> reasons.computeIfAbsent(value.reason().chinese(), any -> new ArrayList<>())
                            .add(row.indicator().name().chinese() + department(row.indicator())));
        }
        var notes = new ArrayList<String>();
        notes.add("定义与附件1相同，基年为清单和公布数；能源消费总量、占比等以公布数为起点，按情景中同一数量的变化推算，推算办法见各数字的推导。" + "*为约束性指标。全部年份见情景指标结果表。");
        reasons.forEach((reason, names) -> notes.add("NE（未估算）：" + String.join("、", names) + "——" + reason + "。"));
        return notes;
    }

    /** All values of all years. */
    ResultTable results() {
        List<List<String>> rows =
                plan.forecasts().stream().map(ScenarioIndicatorTable::result).toList();
        return new ResultTable(
                "scenario_indicators",
                Text.of(
                        "指南表B.1的指标在三种情景中逐年的值；没有值的写明原因。基年为清单和公布数",
                        "the indicators of Table B.1 in the scenarios by year, with the reason where there is no value; the base year is"
                                + " that of the history"),
                List.of(
                        ScenarioColumns.KEY,
                        ResultTable.column(
                                "scenario",
                                "情景 baseline 基准、low_carbon 低碳、enhanced 强化",
                                "baseline, low_carbon or enhanced"),
                        ResultTable.column("id", "指标编号", "indicator"),
                        ResultTable.column("group_zh", "类别", "group in Chinese"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.UNIT,
                        ScenarioColumns.YEAR,
                        ResultTable.column("value", "数值", "value"),
                        ResultTable.column("notation", "没有数值时的标记", "notation key where there is no value"),
                        ResultTable.column("reason_zh", "没有数值的原因，或数值的说明", "why there is no value, or what it lacks"),
                        ResultTable.column("reason_en", "英文原因", "the same in English")),
                rows);
    }

    private static List<String> result(ScenarioIndicator each) {
        IndicatorValue value = each.value();
        return List.of(
                value.figure().map(figure -> figure.key()).orElse(""),
                each.kind().id(),
                value.indicator().id(),
                value.indicator().group(),
                value.indicator().name().chinese(),
                value.indicator().name().english(),
                value.indicator().unit(),
                Integer.toString(value.year()),
                value.figure()
                        .map(figure -> ShortestDecimal.of(figure.value().value()))
                        .orElse(""),
                value.notation().map(Notation::name).orElse(""),
                value.reason().chinese(),
                value.reason().english());
    }
}
