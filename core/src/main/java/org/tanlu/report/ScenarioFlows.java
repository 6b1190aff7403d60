package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.EnergyFlows;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Sankey;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The flow of energy as diagrams of the base year and the goal years of the low-carbon scenario, and as a result table (clause 9.2). */
@Clause("9.2")
final class ScenarioFlows {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final List<String> HEADS = List.of("能源供应", "发电供热", "终端能源", "去向");

    private final Scenarios scenarios;

    ScenarioFlows(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** The diagrams of the base year, of the first goal year and of the last year, all of one scale. */
    List<Block> diagrams() {
        Scenario low = scenarios.of(ScenarioKind.LOW_CARBON);
        List<Integer> years = years(low);
        Quantity full = years.stream()
                .map(year -> supply(low.course().flows(year)))
                .reduce((one, other) -> one.value() >= other.value() ? one : other)
                .orElseThrow();
        return years.stream()
                .filter(year -> full.value() > 0)
                .<Block>map(year -> diagram(low, year, full))
                .toList();
    }

    /** The base year, the first goal year and the last year. */
    static List<Integer> years(Scenario scenario) {
        List<Integer> goals = ScenarioYears.goals(scenario.course());
        var years = new LinkedHashSet<>(List.of(scenario.course().system().baseYear(), goals.get(0)));
        years.add(goals.get(goals.size() - 1));
        return List.copyOf(years);
    }

    /** All that is supplied, in 万吨标准煤. */
    static Quantity supply(EnergyFlows flows) {
        return flows.links().stream()
                .filter(link -> link.from().stage() == Stage.SUPPLY)
                .map(EnergyFlows.Link::amount)
                .reduce(Quantity.of(0, COAL), Quantity::plus);
    }

    private static Sankey diagram(Scenario scenario, int year, Quantity full) {
        boolean isBase = year == scenario.course().system().baseYear();
        var drawing = new FlowDrawing(scenario.course().flows(year));
        return new Sankey(
                (isBase ? "" : scenario.kind().text().chinese()) + year + "年能源流向图",
                COAL.symbol(),
                HEADS,
                drawing.nodes(),
                drawing.links(),
                full,
                "单位为" + COAL.symbol() + "，按当量值计，各年比例相同；不足供应总量1%的燃料、部门多于一种的并入“其他”。");
    }

    /** Every flow of the scenarios in the base year, every fifth and the last. */
    static ResultTable table(Optional<Scenarios> simulated) {
        var rows = new ArrayList<List<String>>();
        simulated.stream().flatMap(all -> all.scenarios().stream()).forEach(scenario -> {
            for (int year : ScenarioYears.fifth(scenario.course())) {
                scenario.course().flows(year).links().forEach(link -> rows.add(row(scenario, year, link)));
            }
        });
        return new ResultTable(
                "scenario_flows",
                Text.of(
                        "三种情景的能源流向，基年、每5年和终年：从供应经发电供热到各部门，按当量值",
                        "flow of energy in the scenarios in the base year, every fifth and the last: from supply through plants to"
                                + " departments, by calorific value"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column("from", "从", "from"),
                        ResultTable.column("from_en", "英文从", "from, in English"),
                        ResultTable.column("to", "至", "to"),
                        ResultTable.column("to_en", "英文至", "to, in English"),
                        ResultTable.column("stage", "从哪一环节", "the stage where it begins"),
                        ResultTable.column("amount_10ktce", "流量，万吨标准煤（当量值）", "flow, 10^4 tce by calorific value")),
                rows);
    }

    private static List<String> row(Scenario scenario, int year, EnergyFlows.Link link) {
        return List.of(
                ScenarioNumbers.key(scenario, link.figure(), year),
                scenario.kind().id(),
                Integer.toString(year),
                link.from().name().chinese(),
                link.from().name().english(),
                link.to().name().chinese(),
                link.to().name().english(),
                link.from().stage().name().toLowerCase(Locale.ROOT),
                ShortestDecimal.of(link.amount().value()));
    }
}
