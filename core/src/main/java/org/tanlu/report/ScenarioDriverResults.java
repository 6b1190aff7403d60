package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.scenario.ConsumerDrivers;
import org.tanlu.scenario.DriverComparisons;
import org.tanlu.scenario.ScenarioDrivers;
import org.tanlu.scenario.ScenarioDrivers.Factor;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result table of the drivers of scenarios, of all and of each consumer (clause 9.2). */
@Clause("9.2")
final class ScenarioDriverResults {
    private static final String ALL = "all";

    private ScenarioDriverResults() {}

    static ResultTable table(Optional<Scenarios> simulated) {
        var rows = new ArrayList<List<String>>();
        simulated.ifPresent(scenarios -> {
            var comparisons = new DriverComparisons(scenarios);
            comparisons.sinceBase(scenarios.rangeYears()).forEach(each -> rows(each, rows));
            comparisons.againstParent(scenarios.rangeYears()).forEach(each -> rows(each, rows));
        });
        return new ResultTable(
                "scenario_drivers",
                Text.of(
                        "三种情景碳排放变化（从基年起）和情景之间差别（同一年份）的驱动因素，LMDI分解，合计和分用能部门；各因素相加等于变化",
                        "what makes emissions change since the base year, and scenarios differ in a year: LMDI, for all and by"
                                + " consumer; effects add up to the change"),
                List.of(
                        ResultTable.column(
                                "key",
                                "数字的键，可用于 tanlu explain；分用能部门的没有",
                                "the number's key, for tanlu explain; none by consumer"),
                        ResultTable.column(
                                "scenario",
                                "情景 baseline 基准、low_carbon 低碳、enhanced 强化",
                                "baseline, low_carbon or enhanced"),
                        ResultTable.column("from", "起点：基年，或对照的情景", "from: the base year, or the scenario held against"),
                        ScenarioColumns.YEAR,
                        ResultTable.column("consumer", "用能部门编号；all 为合计", "consumer; all for all of them"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column(
                                "factor",
                                "因素 product 经济规模、structure 产业和需求结构、efficiency 能源效率、mix 能源结构、supply 供应排放因子、other"
                                        + " 非能源活动和其他气体、change 合计",
                                "factor: product, structure, efficiency, mix, supply, other (sources beside the CO2 of energy),"
                                        + " change (all)"),
                        ResultTable.column("effect_tco2e", "作用，吨二氧化碳当量", "effect, t CO2e")),
                rows);
    }

    private static void rows(ScenarioDrivers drivers, List<List<String>> rows) {
        var whole = Text.of("合计", "all");
        for (Factor factor : ScenarioDrivers.FACTORS) {
            row(drivers, drivers.key(factor), ALL, whole, factor, drivers.effect(factor), rows);
        }
        Factor rest = ScenarioDrivers.REST;
        row(drivers, drivers.key(rest), ALL, whole, rest, drivers.rest(), rows);
        Factor change = ScenarioDrivers.CHANGE;
        row(drivers, drivers.key(change), ALL, whole, change, drivers.change(), rows);
        for (ConsumerDrivers consumer : drivers.consumers()) {
            for (int k = 0; k < ScenarioDrivers.FACTORS.size(); k++) {
                row(
                        drivers,
                        "",
                        consumer.consumer().id(),
                        consumer.consumer().name(),
                        ScenarioDrivers.FACTORS.get(k),
                        Emissions.tonnes(
                                consumer.decomposition().effects().get(k).value()),
                        rows);
            }
        }
    }

    private static void row(
            ScenarioDrivers drivers,
            String key,
            String consumer,
            Text name,
            Factor factor,
            Emissions effect,
            List<List<String>> rows) {
        rows.add(List.of(
                key,
                drivers.kind().id(),
                drivers.parent().map(ScenarioKind::id).orElse(Integer.toString(drivers.from())),
                Integer.toString(drivers.to()),
                consumer,
                name.chinese(),
                name.english(),
                factor.id(),
                ShortestDecimal.of(effect.tonnes())));
    }
}
