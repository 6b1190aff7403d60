package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Driver;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Fit;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/** 情景参数 the key parameters of the three scenarios side by side, each with its origin (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class ScenarioParameters {
    /** Drivers of small sources or beside greater ones, which the results list with all others. */
    private static final List<String> BESIDE = List.of(
            "rural_population",
            "pig_iron",
            "cement",
            "lime",
            "flat_glass",
            "nitric_acid",
            "adipic_acid",
            "civil_vehicles",
            "rice_area",
            "cattle",
            "pigs",
            "nitrogen",
            "municipal_waste",
            "incinerated_waste",
            "landfilled_waste");

    /** What stands in the chapter itself. */
    private static final List<String> KEY = List.of(
            Parameters.driver("gdp"),
            Parameters.driver("population"),
            Parameters.driver("secondary_value"),
            Parameters.driver("urban_population"),
            Parameters.driver("crude_steel"),
            Parameters.driver("private_cars"),
            Parameters.driver("freight_turnover"),
            Parameters.sales("vehicle/private_car"),
            Parameters.supply("electricity", Parameters.IMPORT_FACTOR));

    /** The classes of vehicles whose sales are shown; the results list all. */
    private static final List<String> VEHICLES = List.of(
            Parameters.sales("vehicle/private_car"),
            Parameters.sales("vehicle/bus"),
            Parameters.sales("vehicle/truck_heavy"));

    private static final String ALL = "三种情景";
    private static final String WAN = "万";
    private static final String PRICES = "（2015年价）";

    private final Scenarios scenarios;
    private final EnergySystem system;
    private final List<Integer> years;

    ScenarioParameters(Scenarios scenarios) {
        this.scenarios = scenarios;
        this.system = scenarios.system();
        this.years = ScenarioYears.marks(scenarios.of(ScenarioKind.BASELINE).course());
    }

    /**
     * A parameter as it is printed.
     *
     * @param name  its name with its unit
     * @param entry the entry of a scenario and year
     * @param id    the id of the parameter that tells its origin; empty where there is none
     */
    private record Printed(String name, Value entry, Optional<String> id) {}

    /** What is printed of a scenario in a year. */
    private interface Value {
        Entry of(Scenario scenario, int year);
    }

    /** The parameters that tell a scenario at a glance. */
    TableBlock key() {
        var rows = new ArrayList<List<Entry>>();
        printed().stream()
                .filter(parameter -> parameter.id().map(KEY::contains).orElse(true))
                .forEach(parameter -> rows(parameter, rows));
        var columns = new ArrayList<>(List.of(new Column("参数", Align.LEFT, 12), new Column("情景", Align.LEFT, 5)));
        years.forEach(year -> columns.add(new Column(String.valueOf(year), Align.RIGHT, 4)));
        return new TableBlock(
                "三种情景的关键参数",
                "",
                columns,
                rows.stream().map(row -> row.subList(0, row.size() - 1)).toList(),
                List.of("数值和依据相同的情景并列一行。"),
                false);
    }

    TableBlock table() {
        var rows = new ArrayList<List<Entry>>();
        printed().forEach(parameter -> rows(parameter, rows));
        var columns = new ArrayList<>(List.of(new Column("参数", Align.LEFT, 9), new Column("情景", Align.LEFT, 4)));
        years.forEach(year -> columns.add(new Column(String.valueOf(year), Align.RIGHT, 3)));
        columns.add(new Column("依据", Align.LEFT, 14));
        return new TableBlock(
                "三种情景的主要参数",
                "",
                columns,
                rows,
                List.of("数值相同的情景并列一行；依据后的“未核实”“依据不足”等为核验状态。全部参数、逐年数值和趋势检验结果见数据附表“情景参数”。"),
                false);
    }

    /** Growth of the product by five-year plan. */
    Optional<TableBlock> growth() {
        if (!system.drivers().containsKey("gdp")) {
            return Optional.empty();
        }
        List<Integer> ends =
                ScenarioYears.fifth(scenarios.of(ScenarioKind.BASELINE).course());
        var columns = new ArrayList<>(List.of(new Column("时期", Align.CENTER, 5)));
        scenarios
                .scenarios()
                .forEach(scenario ->
                        columns.add(new Column(scenario.kind().text().chinese(), Align.RIGHT, 4)));
        var rows = new ArrayList<List<Entry>>();
        for (int k = 1; k < ends.size(); k++) {
            rows.add(growth(ends.get(k - 1), ends.get(k)));
        }
        return Optional.of(new TableBlock("地区生产总值年均增速（2015年价）", "%", columns, rows, List.of(), false));
    }

    private List<Entry> growth(int from, int to) {
        var row = new ArrayList<>(List.of(Entry.words((from + 1 == to ? "" : from + 1 + "—") + to + "年")));
        for (Scenario scenario : scenarios.scenarios()) {
            double rate = StrictMath.pow(product(scenario, to) / product(scenario, from), 1.0 / (to - from)) - 1;
            row.add(Entry.figure(Numbers.fixed(rate * 100, 1), ScenarioNumbers.key(scenario, "growth/gdp", to)));
        }
        return row;
    }

    private static double product(Scenario scenario, int year) {
        return scenario.course().driver("gdp").find(year).orElseThrow().value();
    }

    private List<Printed> printed() {
        var printed = new ArrayList<Printed>();
        system.drivers().values().stream()
                .filter(driver -> !BESIDE.contains(driver.id()))
                .forEach(driver -> printed.add(driver(driver)));
        scenarios.of(ScenarioKind.BASELINE).assumptions().values().stream()
                .filter(assumption -> VEHICLES.contains(assumption.parameter()))
                .forEach(assumption -> printed.add(
                        share(assumption.parameter(), assumption.name().chinese())));
        Stream.of(system.electricity(), system.heat())
                .filter(supply -> supply.importFactor().isPresent())
                .forEach(supply -> {
                    String id = Parameters.supply(supply.carrier().id(), Parameters.IMPORT_FACTOR);
                    printed.add(parameter(id, name(id) + "（" + unit(id) + "）"));
                });
        if (!system.moves().isEmpty()) {
            printed.add(new Printed(
                    "措施平均采用比例（%，" + system.moves().size() + "项有潜力的措施）",
                    (scenario, year) -> Entry.figure(
                            Numbers.fixed(adoption(scenario, year) * 100, 1),
                            ScenarioNumbers.key(scenario, "adoption", year)),
                    Optional.empty()));
        }
        return printed;
    }

    private double adoption(Scenario scenario, int year) {
        return system.moves().stream()
                        .map(move -> Optional.ofNullable(scenario.assumptions()
                                .get(Parameters.measure(move.measure().id()))))
                        .flatMap(Optional::stream)
                        .mapToDouble(assumption -> assumption.in(year).value())
                        .sum()
                / system.moves().size();
    }

    private Printed driver(Driver driver) {
        String id = Parameters.driver(driver.id());
        ActivityDriver of = driver.definition();
        String name = of.name().chinese().replace(PRICES, "");
        if (of.form() == ActivityDriver.Form.SHARE) {
            return share(id, name + "占" + parent(of).name().chinese().replace(PRICES, "") + "比重");
        }
        boolean isRatio = of.parent().isPresent()
                && of.unit().symbol().startsWith(WAN)
                && parent(of).unit().symbol().startsWith(WAN);
        if (isRatio) {
            String unit = of.unit().symbol().substring(1) + "/"
                    + parent(of).unit().symbol().substring(1);
            return parameter(id, "平均每" + parent(of).unit().symbol().substring(1) + name + "（" + unit + "）");
        }
        String price = of.name().chinese().contains(PRICES) ? "，2015年价" : "";
        return new Printed(
                name + "（" + of.unit().symbol() + price + "）",
                (scenario, year) -> ScenarioNumbers.sized(
                        scenario,
                        "driver/" + driver.id(),
                        scenario.course().driver(driver.id()).find(year),
                        year),
                Optional.of(id));
    }

    private ActivityDriver parent(ActivityDriver of) {
        return system.driver(of.parent().orElseThrow()).definition();
    }

    private Printed share(String id, String name) {
        return new Printed(
                name + "（%）",
                (scenario, year) ->
                        ScenarioNumbers.percent(scenario, "parameter/" + id, value(scenario, id, year), year),
                Optional.of(id));
    }

    private Printed parameter(String id, String name) {
        return new Printed(
                name,
                (scenario, year) -> ScenarioNumbers.sized(scenario, "parameter/" + id, value(scenario, id, year), year),
                Optional.of(id));
    }

    private static Optional<Assumption> find(Scenario scenario, String id) {
        return Optional.ofNullable(scenario.assumptions().get(id));
    }

    private static Optional<Quantity> value(Scenario scenario, String id, int year) {
        return find(scenario, id).map(assumption -> assumption.in(year));
    }

    private String name(String id) {
        return of(id, assumption -> assumption.name().chinese());
    }

    private String unit(String id) {
        return of(id, assumption -> assumption.unit().symbol());
    }

    private String of(String id, Function<Assumption, String> what) {
        return find(scenarios.of(ScenarioKind.BASELINE), id).map(what).orElse("");
    }

    /** One row for the scenarios that print alike, as long as they stand beside each other. */
    private void rows(Printed parameter, List<List<Entry>> rows) {
        List<Scenario> open = new ArrayList<>(scenarios.scenarios());
        boolean isFirst = true;
        while (!open.isEmpty()) {
            Scenario first = open.get(0);
            List<Scenario> alike = open.stream()
                    .takeWhile(each -> same(parameter, first, each))
                    .toList();
            String name = alike.size() == ScenarioKind.values().length
                    ? ALL
                    : alike.stream()
                            .map(each -> each.kind().text().chinese().replace("情景", ""))
                            .collect(Collectors.joining("、"));
            var row = new ArrayList<Entry>();
            row.add(Entry.words(isFirst ? parameter.name() : ""));
            row.add(Entry.words(name));
            years.forEach(year -> row.add(parameter.entry().of(first, year)));
            row.add(Entry.words(basis(parameter, first)));
            rows.add(row);
            open.removeAll(alike);
            isFirst = false;
        }
    }

    private boolean same(Printed parameter, Scenario one, Scenario other) {
        return basis(parameter, one).equals(basis(parameter, other))
                && years.stream()
                        .allMatch(year -> parameter
                                .entry()
                                .of(one, year)
                                .text()
                                .equals(parameter.entry().of(other, year).text()));
    }

    private static String basis(Printed parameter, Scenario scenario) {
        return parameter
                .id()
                .flatMap(id -> find(scenario, id))
                .map(Assumption::origin)
                .map(ScenarioParameters::basis)
                .orElse("见“措施的潜力和采用比例”表");
    }

    /** The origin in few words. */
    static String basis(Origin origin) {
        String status = origin.verification().text().chinese();
        return switch (origin.kind()) {
            case TREND -> origin.fit().map(ScenarioParameters::trend).orElse("历史趋势");
            case LEVEL -> "保持基年水平";
            case DOCUMENT ->
                "公布文件：" + origin.source().map(Source::titles).map(Text::chinese).orElse("") + "（"
                        + origin.reason().chinese() + "；" + status + "）";
            case ASSUMPTION -> "假设：" + origin.reason().chinese() + "（" + status + "）";
        };
    }

    private static String trend(Fit fit) {
        return "历史趋势（" + fit.first() + "—" + fit.last() + "年）";
    }
}
