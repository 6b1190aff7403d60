package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** 多情景碳排放模拟 (Appendix A, 三): the three scenarios side by side, their curves and peaks (clauses 9.1 and 9.2). */
@Clause({"A", "9.1"})
final class ScenarioSection {
    private static final Unit WAN = new Unit("万吨二氧化碳当量", "emissions", 10_000);

    private final Plan plan;
    private final Wording wording;

    ScenarioSection(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Block> blocks() {
        return plan.scenarios()
                .map(this::blocks)
                .orElseGet(() -> List.of(wording.paragraph("scenario-none", Map.of())));
    }

    private List<Block> blocks(Scenarios scenarios) {
        var blocks = new ArrayList<Block>();
        scenarios.scenarios().forEach(scenario -> blocks.add(peak(scenarios, scenario)));
        blocks.add(curves(scenarios));
        blocks.add(totals(scenarios));
        return blocks;
    }

    private Block.Paragraph peak(Scenarios scenarios, Scenario scenario) {
        PeakStatement peak = scenarios.peak(scenario.kind());
        String id = peak.isPast() ? "scenario-past-peak" : peak.isNever() ? "scenario-no-peak" : "scenario-peak";
        return wording.paragraph(
                id,
                Map.of(
                        "scenario", words(scenario.kind().text().chinese()),
                        "year", words(peak.year()),
                        "horizon", words(peak.horizon()),
                        "base", words(peak.base()),
                        "value", words(Numbers.wanTonnes(peak.emissions()))));
    }

    private static Chart curves(Scenarios scenarios) {
        List<Integer> years = scenarios.scenarios().get(0).course().total().years();
        return new Chart(
                "三种情景的碳排放总量",
                ChartKind.LINE,
                WAN.symbol(),
                years.stream().map(String::valueOf).toList(),
                scenarios.scenarios().stream()
                        .map(scenario -> new Block.Series(
                                scenario.kind().text().chinese(),
                                years.stream()
                                        .map(year -> scenario.course()
                                                .total()
                                                .find(year)
                                                .map(emissions ->
                                                        emissions.toQuantity().in(WAN)))
                                        .toList()))
                        .toList(),
                "");
    }

    private static TableBlock totals(Scenarios scenarios) {
        var rows = new ArrayList<List<Entry>>();
        for (int year : scenarios.scenarios().get(0).course().total().years()) {
            if (year % 5 == 0 || year == scenarios.system().baseYear()) {
                var row = new ArrayList<Entry>();
                row.add(Entry.words(String.valueOf(year)));
                scenarios
                        .scenarios()
                        .forEach(scenario -> row.add(Entry.words(
                                Numbers.wan(Optional.of(scenario.course().total())
                                        .flatMap(series -> series.find(year))
                                        .orElseThrow()))));
                rows.add(row);
            }
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column("年份", Align.CENTER, 2));
        scenarios
                .scenarios()
                .forEach(scenario ->
                        columns.add(new Column(scenario.kind().text().chinese(), Align.RIGHT, 3)));
        return new TableBlock("三种情景的碳排放总量", WAN.symbol(), columns, rows, List.of(), false);
    }
}
