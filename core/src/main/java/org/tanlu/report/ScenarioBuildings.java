package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.FloorClass;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.BuildingStock;
import org.tanlu.scenario.FloorPart;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The stock of buildings by class of retrofit and standard, and the retrofits in batches (clauses 8.4.2.1 and 9.1). */
@Clause({"8.4.2.1", "9.1"})
final class ScenarioBuildings {
    private static final List<ScenarioKind> SHOWN = List.of(ScenarioKind.LOW_CARBON, ScenarioKind.ENHANCED);
    private static final int DECIMALS = 0;

    private ScenarioBuildings() {}

    /** The paragraph and both tables; nothing where no floor is known. */
    static List<Block> blocks(Scenarios scenarios, Wording wording) {
        if (scenarios.buildings().of(ScenarioKind.LOW_CARBON).isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                "scenario-floor", Map.of("year", words(scenarios.system().baseYear()))));
        blocks.add(stock(scenarios));
        batches(scenarios).ifPresent(blocks::add);
        return blocks;
    }

    private static String name(ScenarioKind kind) {
        return kind.text().chinese().replace("情景", "");
    }

    private static TableBlock stock(Scenarios scenarios) {
        List<Integer> years =
                ScenarioYears.goals(scenarios.of(ScenarioKind.BASELINE).course());
        var columns = new ArrayList<>(List.of(new Column("类别", Align.LEFT, 11)));
        int base = scenarios.system().baseYear();
        columns.add(new Column(base + "年", Align.RIGHT, 3));
        for (ScenarioKind kind : SHOWN) {
            years.forEach(year -> columns.add(new Column(name(kind) + "·" + year + "年", Align.RIGHT, 3)));
        }
        var rows = new ArrayList<List<Entry>>();
        for (FloorPart part : scenarios.buildings().of(ScenarioKind.LOW_CARBON)) {
            var row = new ArrayList<>(List.of(Entry.words(part.type().name().chinese())));
            row.add(entry(scenarios.of(ScenarioKind.LOW_CARBON), part, base));
            for (ScenarioKind kind : SHOWN) {
                FloorPart own = same(scenarios.buildings(), kind, part);
                years.forEach(year -> row.add(entry(scenarios.of(kind), own, year)));
            }
            rows.add(row);
        }
        return new TableBlock("建筑存量按改造类别和建设标准的构成", "万平方米", columns, rows, List.of(), false);
    }

    private static FloorPart same(BuildingStock stock, ScenarioKind kind, FloorPart part) {
        return stock.of(kind).stream()
                .filter(other -> other.type().equals(part.type()))
                .findFirst()
                .orElseThrow();
    }

    private static Entry entry(Scenario scenario, FloorPart part, int year) {
        return ScenarioNumbers.number(
                scenario, "floor/" + part.type().id(), part.area().find(year), year, DECIMALS);
    }

    /** What is retrofitted until the end of each five-year plan (依次分批). */
    private static Optional<TableBlock> batches(Scenarios scenarios) {
        var rows = new ArrayList<List<Entry>>();
        var years = new TreeSet<Integer>();
        for (ScenarioKind kind : SHOWN) {
            for (FloorPart part : scenarios.buildings().of(kind)) {
                if (part.type().kind() == FloorClass.Kind.DONE) {
                    var batches = BuildingStock.batches(part);
                    years.addAll(batches.years());
                    var row = new ArrayList<>(List.of(Entry.words(
                            name(kind) + "·" + part.type().name().chinese().replace("已实施", ""))));
                    batches.byYear()
                            .forEach((year, area) -> row.add(ScenarioNumbers.number(
                                    scenarios.of(kind),
                                    "floor_batch/" + part.type().id(),
                                    Optional.of(area),
                                    year,
                                    DECIMALS)));
                    rows.add(row);
                }
            }
        }
        var columns = new ArrayList<>(List.of(new Column("情景和类别", Align.LEFT, 11)));
        years.forEach(year -> columns.add(new Column("至" + year + "年", Align.RIGHT, 3)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        "既有建筑分批改造的面积",
                        "万平方米",
                        columns,
                        rows,
                        List.of("各列为上一列年份（首列为基年）之后至该年该类改造面积的净增加；同一面积只计入一类，负数为转由其他类别改造或拆除。"),
                        false));
    }

    /** Every class of every scenario by year. */
    static ResultTable table(Optional<Scenarios> simulated) {
        var rows = new ArrayList<List<String>>();
        simulated.ifPresent(scenarios -> scenarios
                .scenarios()
                .forEach(scenario -> scenarios
                        .buildings()
                        .of(scenario.kind())
                        .forEach(part -> part.area()
                                .byYear()
                                .forEach((year, area) -> rows.add(List.of(
                                        ScenarioNumbers.key(
                                                scenario, "floor/" + part.type().id(), year),
                                        scenario.kind().id(),
                                        part.type().id(),
                                        part.type().name().chinese(),
                                        part.type().name().english(),
                                        Integer.toString(year),
                                        ShortestDecimal.of(area.value()),
                                        area.unit().symbol()))))));
        return new ResultTable(
                "scenario_buildings",
                Text.of("三种情景各年建筑面积按改造类别和建设标准的构成", "floor by class of retrofit and standard in the scenarios by year"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ResultTable.column("class", "类别编号", "class of floor"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.YEAR,
                        ResultTable.column("area", "建筑面积", "floor"),
                        ScenarioColumns.UNIT),
                rows);
    }
}
