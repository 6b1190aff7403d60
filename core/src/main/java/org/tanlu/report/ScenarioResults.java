package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Fit;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.ParameterEffect;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/** The result tables of the scenarios (clauses 9.1 and 9.2); without scenarios they have no rows. */
@Clause({"9.1", "9.2"})
final class ScenarioResults {
    /** How the keys of scenario figures begin. */
    static final String KEYS = "scenario/";

    private final Optional<Scenarios> simulated;

    ScenarioResults(Optional<Scenarios> scenarios) {
        this.simulated = scenarios;
    }

    List<ResultTable> tables() {
        return List.of(
                parameters(),
                effects(),
                emissions(),
                energy(),
                supply(),
                ScenarioFlows.table(simulated),
                measures(),
                ScenarioBuildings.table(simulated),
                ScenarioTravel.results(simulated),
                ScenarioVariants.results(simulated),
                ScenarioDriverResults.table(simulated));
    }

    private Stream<Scenario> scenarios() {
        return simulated.stream().flatMap(all -> all.scenarios().stream());
    }

    private static String number(Quantity value) {
        return ShortestDecimal.of(value.value());
    }

    private static String key(Scenario scenario, String id, int year) {
        return KEYS + scenario.kind().id() + "/" + id + "/" + year;
    }

    private ResultTable parameters() {
        var rows = new ArrayList<List<String>>();
        scenarios()
                .forEach(scenario -> scenario.assumptions().values().stream()
                        .filter(assumption -> scenario.kind().parent().isEmpty()
                                || scenario.changed().contains(assumption.parameter()))
                        .forEach(assumption -> parameter(scenario, assumption, rows)));
        return new ResultTable(
                "scenario_parameters",
                Text.of(
                        "情景参数，基年、每5年和终年的值；低碳和强化情景只列与上一级情景不同的参数，其余与上一级相同",
                        "parameters of the scenarios in the base year, every fifth and the last; of the low-carbon and enhanced"
                                + " scenario only those that differ from the parent"),
                List.of(
                        ScenarioColumns.SCENARIO,
                        ResultTable.column(
                                "id", "参数编号，填入登记表“情景参数”", "parameter, for the register of scenario parameters"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.UNIT,
                        ScenarioColumns.YEAR,
                        ResultTable.column("value", "数值", "value"),
                        ResultTable.column(
                                "origin",
                                "依据类型 trend 历史趋势、level 基年水平、document 公布文件、assumption 假设",
                                "what it rests on: trend, level, document or assumption"),
                        ResultTable.column("reason_zh", "依据", "why"),
                        ResultTable.column("reason_en", "英文依据", "why, in English"),
                        ResultTable.column("source", "来源", "publication"),
                        ResultTable.column("status", "核验状态", "verification status"),
                        ResultTable.column("fit_first", "趋势所用首年", "first year of the trend"),
                        ResultTable.column("fit_last", "趋势所用末年", "last year of the trend"),
                        ResultTable.column("fit_years", "趋势所用年数", "years of the trend"),
                        ResultTable.column(
                                "slope", "Sen斜率，每年，对数或对数几率", "Sen's slope a year, of logarithms or log odds"),
                        ResultTable.column("p", "趋势检验的p值", "p value of the trend"),
                        ResultTable.column("damping", "趋势每年保留的比例", "what is left of the trend after each year")),
                rows);
    }

    private static void parameter(Scenario scenario, Assumption assumption, List<List<String>> rows) {
        List<String> fit = assumption.origin().fit().map(ScenarioResults::fit).orElse(List.of("", "", "", "", "", ""));
        ScenarioYears.fifth(scenario.course()).forEach(year -> {
            var row = new ArrayList<>(List.of(
                    scenario.kind().id(),
                    assumption.parameter(),
                    assumption.name().chinese(),
                    assumption.name().english(),
                    assumption.unit().symbol(),
                    Integer.toString(year),
                    number(assumption.in(year)),
                    assumption.origin().kind().name().toLowerCase(Locale.ROOT),
                    assumption.origin().reason().chinese(),
                    assumption.origin().reason().english(),
                    assumption.origin().source().map(Source::title).orElse(""),
                    assumption.origin().verification().code()));
            row.addAll(fit);
            rows.add(row);
        });
    }

    private static List<String> fit(Fit fit) {
        return List.of(
                Integer.toString(fit.first()),
                Integer.toString(fit.last()),
                Integer.toString(fit.years()),
                number(fit.slope()),
                number(fit.probability()),
                number(fit.damping()));
    }

    private ResultTable effects() {
        var rows = new ArrayList<List<String>>();
        scenarios()
                .forEach(scenario -> simulated.stream()
                        .flatMap(all -> all.effects(scenario.kind()).stream())
                        .forEach(effect -> effect(scenario, effect, rows)));
        return new ResultTable(
                "scenario_effects",
                Text.of(
                        "低碳、强化情景与上一级情景不同的参数各自的作用：总量减去只把该参数还原后的总量；作用不能相加",
                        "what each difference to the parent scenario does: total less the total with that parameter set back; effects"
                                + " do not add up"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ResultTable.column(
                                "id", "参数编号；用能构成为 share/用能部门", "parameter; share/consumer for a mix of energy"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.YEAR,
                        ResultTable.column("effect_tco2e", "对碳排放总量的作用，吨二氧化碳当量", "effect on total emissions, t CO2e")),
                rows);
    }

    private static void effect(Scenario scenario, ParameterEffect effect, List<List<String>> rows) {
        ScenarioYears.fifth(scenario.course())
                .forEach(year -> rows.add(List.of(
                        key(scenario, "effect/" + effect.id(), year),
                        scenario.kind().id(),
                        effect.id(),
                        effect.name().chinese(),
                        effect.name().english(),
                        Integer.toString(year),
                        ShortestDecimal.of(effect.in(year).tonnes()))));
    }

    private ResultTable emissions() {
        var rows = new ArrayList<List<String>>();
        scenarios()
                .forEach(scenario -> parts(scenario.course())
                        .forEach((part, named) -> named.series()
                                .byYear()
                                .forEach((year, value) -> rows.add(List.of(
                                        key(scenario, part, year),
                                        scenario.kind().id(),
                                        Integer.toString(year),
                                        part,
                                        named.name().chinese(),
                                        named.name().english(),
                                        ShortestDecimal.of(value.tonnes()))))));
        return new ResultTable(
                "scenario_emissions",
                Text.of(
                        "三种情景各年排放：总量、直接（按部门）、间接",
                        "emissions of the scenarios by year: total, direct by department, indirect"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column(
                                "part",
                                "total 总量、direct 直接、department/… 部门的直接排放、indirect 间接、indirect/… 净调入电力和热力",
                                "total, direct, department/… (direct), indirect, indirect/… (electricity, heat)"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("emissions_tco2e", "排放，吨二氧化碳当量", "emissions, t CO2e")),
                rows);
    }

    /** Emissions by year with their name. */
    private record Named(Text name, YearSeries<Emissions> series) {}

    private static Map<String, Named> parts(Course course) {
        var parts = new LinkedHashMap<String, Named>();
        parts.put("total", new Named(Text.of("碳排放总量", "total emissions"), course.total()));
        parts.put("direct", new Named(Text.of("直接排放", "direct emissions"), course.direct()));
        for (Functional functional : Functional.values()) {
            parts.put(
                    "department/" + functional.name().toLowerCase(Locale.ROOT),
                    new Named(functional.text(), course.direct(functional)));
        }
        parts.put("indirect", new Named(Text.of("间接排放", "indirect emissions"), course.indirect()));
        for (CarrierKind kind : List.of(CarrierKind.ELECTRICITY, CarrierKind.HEAT)) {
            parts.put(
                    "indirect/" + kind.name().toLowerCase(Locale.ROOT),
                    new Named(
                            Text.of(
                                    "净调入" + kind.text().chinese(),
                                    "imported " + kind.text().english()),
                            course.indirect(kind)));
        }
        return parts;
    }

    private static Emissions at(YearSeries<Emissions> series, int year) {
        return series.find(year).orElseThrow();
    }

    private ResultTable energy() {
        var rows = new ArrayList<List<String>>();
        scenarios().forEach(scenario -> {
            for (Consumer consumer : scenario.course().system().consumers()) {
                for (Carrier carrier : scenario.course().carriers(consumer)) {
                    use(scenario, consumer, carrier, rows);
                }
            }
        });
        return new ResultTable(
                "scenario_energy",
                Text.of(
                        "三种情景各年各用能部门分品种的用能和直接排放；火力发电和供热为加工转换投入",
                        "use of energy and direct CO2 of the scenarios by year, consumer and carrier; of plants their input"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column("consumer", "用能部门编号", "consumer"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("department", "所属部门", "department"),
                        ResultTable.column("carrier", "能源品种", "carrier"),
                        ResultTable.column("use_10ktce", "用量，万吨标准煤（当量值）", "use, 10^4 tce by calorific value"),
                        ResultTable.column("direct_tco2", "直接排放，吨二氧化碳", "direct emissions, t CO2")),
                rows);
    }

    private static void use(Scenario scenario, Consumer consumer, Carrier carrier, List<List<String>> rows) {
        var burnt = scenario.course().burnt(consumer, carrier);
        scenario.course()
                .use(consumer, carrier)
                .byYear()
                .forEach((year, use) -> rows.add(List.of(
                        key(scenario, "use/" + consumer.id() + "/" + carrier.id(), year),
                        scenario.kind().id(),
                        Integer.toString(year),
                        consumer.id(),
                        consumer.name().chinese(),
                        consumer.name().english(),
                        consumer.functional().name().toLowerCase(Locale.ROOT),
                        carrier.id(),
                        number(use),
                        ShortestDecimal.of(at(burnt, year).tonnes()))));
    }

    private ResultTable supply() {
        var rows = new ArrayList<List<String>>();
        scenarios().forEach(scenario -> {
            for (SupplyPart part : SupplyPart.values()) {
                scenario.course()
                        .supply(part)
                        .byYear()
                        .forEach((year, value) -> rows.add(List.of(
                                key(scenario, part.id(), year),
                                scenario.kind().id(),
                                Integer.toString(year),
                                part.id(),
                                part.text().chinese(),
                                part.text().english(),
                                number(value),
                                value.unit().symbol())));
            }
        });
        return new ResultTable(
                "scenario_supply",
                Text.of("三种情景各年电力和热力的供应", "supply of electricity and heat in the scenarios by year"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column("part", "供应构成", "part of the supply"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("value", "数值", "value"),
                        ScenarioColumns.UNIT),
                rows);
    }

    private ResultTable measures() {
        var rows = new ArrayList<List<String>>();
        scenarios().forEach(scenario -> scenario.course().system().moves().forEach(move -> move(scenario, move, rows)));
        simulated
                .map(Scenarios::system)
                .map(EnergySystem::without)
                .ifPresent(without -> without.forEach((measure, idle) -> rows.add(List.of(
                        "",
                        "",
                        measure.id(),
                        measure.name().chinese(),
                        measure.name().english(),
                        "",
                        "",
                        "",
                        "",
                        measure.unit().symbol(),
                        idle.text().chinese(),
                        idle.text().english()))));
        return new ResultTable(
                "scenario_measures",
                Text.of(
                        "三种情景中措施的采用，基年、每5年和终年；没有进入情景的措施一行，写明原因",
                        "adoption of measures in the scenarios in the base year, every fifth and the last; a row for each measure left"
                                + " out, with the reason"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ResultTable.column("measure", "措施编号", "measure"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ScenarioColumns.YEAR,
                        ResultTable.column("adoption", "采用比例（0—1）", "adoption, 0 to 1"),
                        ResultTable.column("units", "采用量", "units taken up"),
                        ResultTable.column("potential", "潜力；按年增加的措施为每年", "potential; a year where it is yearly"),
                        ScenarioColumns.UNIT,
                        ResultTable.column("idle_zh", "未进入情景的原因", "why it is left out"),
                        ResultTable.column("idle_en", "英文原因", "the same in English")),
                rows);
    }

    private static void move(Scenario scenario, Move move, List<List<String>> rows) {
        var units = scenario.course().units(move);
        var adoption = Optional.ofNullable(
                scenario.assumptions().get(Parameters.measure(move.measure().id())));
        for (int year : ScenarioYears.fifth(scenario.course())) {
            rows.add(List.of(
                    key(scenario, "measure/" + move.measure().id(), year),
                    scenario.kind().id(),
                    move.measure().id(),
                    move.measure().name().chinese(),
                    move.measure().name().english(),
                    Integer.toString(year),
                    number(adoption.map(assumption -> assumption.in(year)).orElse(Quantity.of(0, Unit.ONE))),
                    number(units.find(year).orElseThrow()),
                    number(move.potential()),
                    move.measure().unit().symbol(),
                    "",
                    ""));
        }
    }
}
