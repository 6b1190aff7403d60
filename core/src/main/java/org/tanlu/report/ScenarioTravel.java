package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.ModePart;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The modes of travel in the scenarios (clauses 8.4.3.1 and 9.1). */
@Clause({"8.4.3.1", "9.1"})
final class ScenarioTravel {
    private ScenarioTravel() {}

    /** The sentence and the table; nothing where the city tells no turnover by mode. */
    static List<Block> blocks(Scenarios scenarios, Wording wording) {
        return scenarios.travel().of(ScenarioKind.BASELINE).isEmpty()
                ? List.of()
                : List.of(
                        wording.paragraph(
                                "scenario-travel",
                                Map.of("year", words(scenarios.system().baseYear()))),
                        table(scenarios));
    }

    private static TableBlock table(Scenarios scenarios) {
        int base = scenarios.system().baseYear();
        List<Integer> years =
                ScenarioYears.goals(scenarios.of(ScenarioKind.BASELINE).course());
        var columns =
                new ArrayList<>(List.of(new Column("出行方式", Align.LEFT, 4), new Column(base + "年", Align.RIGHT, 3)));
        for (Scenario scenario : scenarios.scenarios()) {
            years.forEach(year -> columns.add(
                    new Column(scenario.kind().text().chinese().replace("情景", "") + "·" + year + "年", Align.RIGHT, 3)));
        }
        var rows = new ArrayList<List<Entry>>();
        for (ModePart part : scenarios.travel().of(ScenarioKind.BASELINE)) {
            var row = new ArrayList<>(List.of(Entry.words(part.mode().name().chinese())));
            row.add(share(scenarios, ScenarioKind.BASELINE, part, base));
            for (Scenario scenario : scenarios.scenarios()) {
                years.forEach(year -> row.add(share(scenarios, scenario.kind(), part, year)));
            }
            rows.add(row);
        }
        return new TableBlock("三种情景的出行结构（占市域客运周转量的比重）", "%", columns, rows, List.of(), false);
    }

    private static Entry share(Scenarios scenarios, ScenarioKind kind, ModePart like, int year) {
        ModePart part = scenarios.travel().of(kind).stream()
                .filter(one -> one.mode().equals(like.mode()))
                .findFirst()
                .orElseThrow();
        return ScenarioNumbers.percent(
                scenarios.of(kind),
                "travel_share/" + part.mode().id(),
                part.share().find(year),
                year);
    }

    /** Turnover and share of every mode by year. */
    static ResultTable results(Optional<Scenarios> simulated) {
        var rows = new ArrayList<List<String>>();
        simulated.ifPresent(scenarios -> scenarios
                .scenarios()
                .forEach(scenario -> scenarios
                        .travel()
                        .of(scenario.kind())
                        .forEach(
                                part -> part.turnover().years().forEach(year -> rows.add(row(scenario, part, year))))));
        return new ResultTable(
                "scenario_travel",
                Text.of("三种情景各年分方式的客运周转量和比重", "passenger turnover by mode in the scenarios by year"),
                List.of(
                        ResultTable.column("key", "比重的键，可用于 tanlu explain", "the share's key, for tanlu explain"),
                        ScenarioColumns.SCENARIO,
                        ResultTable.column("mode", "出行方式编号", "mode of travel"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.YEAR,
                        ResultTable.column("turnover", "客运周转量", "passenger turnover"),
                        ScenarioColumns.UNIT,
                        ResultTable.column("share", "占各方式之和的比重（0—1）", "share in all modes, 0 to 1")),
                rows);
    }

    private static List<String> row(Scenario scenario, ModePart part, int year) {
        Quantity turnover = part.turnover().find(year).orElseThrow();
        return List.of(
                ScenarioNumbers.key(scenario, "travel_share/" + part.mode().id(), year),
                scenario.kind().id(),
                part.mode().id(),
                part.mode().name().chinese(),
                part.mode().name().english(),
                Integer.toString(year),
                ShortestDecimal.of(turnover.value()),
                turnover.unit().symbol(),
                ShortestDecimal.of(part.share().find(year).orElseThrow().value()));
    }
}
