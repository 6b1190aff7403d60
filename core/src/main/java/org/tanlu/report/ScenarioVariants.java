package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.YearSeries;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioVariant;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The three scenarios on other baselines beside the main ones (clause 9.1). */
@Clause("9.1")
final class ScenarioVariants {
    private ScenarioVariants() {}

    /** A sentence of peaks for each variant and the table of all; nothing where there are none. */
    static List<Block> blocks(Scenarios scenarios, Wording wording) {
        if (scenarios.variants().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        scenarios
                .variants()
                .forEach(variant -> blocks.add(wording.paragraph(
                        "scenario-variant",
                        Map.of(
                                "name", words(variant.name()),
                                "peaks",
                                        words(variant.scenarios().stream()
                                                .map(ScenarioVariants::peak)
                                                .collect(Collectors.joining("，")))))));
        blocks.add(table(scenarios));
        return blocks;
    }

    private static String peak(Scenario scenario) {
        PeakStatement peak = ScenarioVariant.peak(scenario);
        boolean isLast = peak.year() == scenario.course().horizon();
        return scenario.kind().text().chinese()
                + (isLast ? "到" + peak.year() + "年仍未达峰" : "排放最高的一年是" + peak.year() + "年");
    }

    private static TableBlock table(Scenarios scenarios) {
        List<Scenario> main = scenarios.scenarios();
        List<Integer> years = ScenarioYears.marks(main.get(0).course());
        var columns = new ArrayList<>(List.of(new Column("方案", Align.LEFT, 4), new Column("情景", Align.LEFT, 4)));
        years.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 4)));
        var rows = new ArrayList<List<Entry>>();
        main.forEach(scenario -> rows.add(
                row("主方案", scenario, ScenarioResults.KEYS + scenario.kind().id(), years)));
        scenarios
                .variants()
                .forEach(variant -> variant.scenarios()
                        .forEach(scenario -> rows.add(row(variant.name(), scenario, variant.key(scenario), years))));
        return new TableBlock("不同基准方案下三种情景的碳排放总量", ScenarioTables.UNIT, columns, rows, List.of(), false);
    }

    private static List<Entry> row(String name, Scenario scenario, String prefix, List<Integer> years) {
        var row = new ArrayList<>(
                List.of(Entry.words(name), Entry.words(scenario.kind().text().chinese())));
        YearSeries<Emissions> total = scenario.course().total();
        years.forEach(
                year -> row.add(Entry.figure(Numbers.wan(total.find(year).orElseThrow()), prefix + "/total/" + year)));
        return row;
    }

    /** The totals of every variant by year. */
    static ResultTable results(Optional<Scenarios> simulated) {
        var rows = new ArrayList<List<String>>();
        simulated.stream()
                .flatMap(scenarios -> scenarios.variants().stream())
                .forEach(variant -> variant.scenarios()
                        .forEach(scenario -> scenario.course()
                                .total()
                                .byYear()
                                .forEach((year, total) -> rows.add(List.of(
                                        variant.key(scenario) + "/total/" + year,
                                        variant.name(),
                                        scenario.kind().id(),
                                        Integer.toString(year),
                                        tonnes(scenario.course().direct(), year),
                                        tonnes(scenario.course().indirect(), year),
                                        tonnes(scenario.course().total(), year))))));
        return new ResultTable(
                "scenario_variants",
                Text.of("其他基准方案下三种情景各年的排放", "emissions of the three scenarios on other baselines by year"),
                List.of(
                        ScenarioColumns.KEY,
                        ResultTable.column("variant", "方案名称", "name of the variant"),
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column("direct", "直接排放，吨二氧化碳当量", "direct emissions, t CO2e"),
                        ResultTable.column("indirect", "间接排放，吨二氧化碳当量", "indirect emissions, t CO2e"),
                        ResultTable.column("total", "排放总量，吨二氧化碳当量", "total emissions, t CO2e")),
                rows);
    }

    private static String tonnes(YearSeries<Emissions> series, int year) {
        return ShortestDecimal.of(series.find(year).orElseThrow().tonnes());
    }
}
