package org.tanlu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.Results;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Outcome;

/** What must not matter does not: order of files and rows, units of measurement, running twice. */
@Tag("bulk")
class PlanPropertyTest {
    private static final String SETTINGS = "grid_area,华北\ngrid_factor_year,2021\nbase_year,2019\n";

    private static final List<String> ROWS = List.of(
            "energy/final/textiles/raw_coal,2020,4.37,万吨",
            "energy/final/chemicals/raw_coal,2020,3.11,万吨",
            "energy/feedstock/raw_coal,2020,1.29,万吨",
            "energy/final/transport/diesel,2020,7.77,万吨",
            "energy/final/transport/diesel,2019,7.13,万吨",
            "energy/final/urban/natural_gas,2020,0.83,亿立方米",
            "energy/final/trade/electricity,2020,31.7,亿千瓦时",
            "energy/final/textiles/electricity,2020,12.9,亿千瓦时",
            "energy/final/trade/heat,2020,210.6,百亿千焦",
            "energy/transformation/thermal_power/electricity,2020,20.3,亿千瓦时",
            "energy/transformation/thermal_power/raw_coal,2020,-60.7,万吨",
            "electricity/net_import,2020,26.1,亿千瓦时",
            "heat/net_import,2020,17.9,百亿千焦",
            "population,2020,314.15,万人",
            "gdp_2015,2020,2718.28,亿元",
            "gdp_2015,2019,2618.28,亿元",
            "energy_consumption_total,2020,141.42,万吨标准煤");

    /** Another unit of the same dimension, and how many of it make one. */
    private static final Map<String, List<String>> OTHER = new TreeMap<>(Map.of(
            "万吨", List.of("吨", "10000"),
            "亿立方米", List.of("立方米", "100000000"),
            "亿千瓦时", List.of("万千瓦时", "10000"),
            "百亿千焦", List.of("万吉焦", "1"),
            "万人", List.of("人", "10000"),
            "亿元", List.of("万元", "10000"),
            "万吨标准煤", List.of("吨标准煤", "10000")));

    private static Map<String, Double> figures(City city) {
        var figures = new TreeMap<String, Double>();
        city.plan().value().figures().forEach(figure -> figures.put(figure.key(), amount(figure)));
        return figures;
    }

    /** What is quoted as told keeps the unit it was told in, so it is held in the unit of its dimension. */
    private static double amount(Figure figure) {
        Quantity value = figure.value();
        return figure.key().startsWith("data/") ? value.value() * value.unit().factor() : value.value();
    }

    private static City city(List<String> rows) {
        return City.with(SETTINGS).data(String.join("\n", rows));
    }

    private static void same(Map<String, Double> one, Map<String, Double> other, double relative) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((key, value) -> assertThat(Math.abs(other.getOrDefault(key, Double.NaN) - value))
                .as(key)
                .isLessThanOrEqualTo(Math.abs(value) * relative));
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        Map<String, Double> figures = figures(city(ROWS));
        var random = new Random(1);
        for (int round = 0; round < 20; round++) {
            var rows = new ArrayList<>(ROWS);
            Collections.shuffle(rows, random);
            same(figures, figures(city(rows)), 0);
        }
    }

    @Test
    void the_order_of_files_does_not_matter() {
        City city = City.with(SETTINGS);
        ROWS.forEach(city::data);
        List<Table> tables = city.tables().tables();
        List<List<String>> expected = results(tables);
        var random = new Random(2);
        for (int round = 0; round < 20; round++) {
            var shuffled = new ArrayList<>(tables);
            Collections.shuffle(shuffled, random);
            assertThat(results(shuffled)).isEqualTo(expected);
        }
    }

    private static List<List<String>> results(List<Table> tables) {
        Plan plan = Preparation.prepare(
                        Survey.read(new Tables(tables, List.of()), City.REFERENCE)
                                .value(),
                        City.REFERENCE)
                .value();
        return Results.of(plan, List.of()).stream()
                .filter(table -> !table.name().equals("ledger"))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    @Test
    void the_unit_that_data_are_written_in_does_not_matter() {
        Map<String, Double> figures = figures(city(ROWS));
        var random = new Random(3);
        for (int round = 0; round < 20; round++) {
            List<String> rows = ROWS.stream()
                    .map(row -> random.nextBoolean() ? inAnotherUnit(row) : row)
                    .toList();
            same(figures, figures(city(rows)), 1e-12);
        }
    }

    private static String inAnotherUnit(String row) {
        String[] cells = row.split(",");
        List<String> other = OTHER.getOrDefault(cells[3], List.of());
        String value =
                new BigDecimal(cells[2]).multiply(new BigDecimal(other.get(1))).toPlainString();
        return cells[0] + "," + cells[1] + "," + value + "," + other.get(0);
    }

    @Test
    void the_unit_that_a_balances_columns_are_printed_in_does_not_matter() {
        String balance = """
                项目,原煤,天然气,热力,电力
                单位,万吨,亿立方米,百亿千焦,亿千瓦时
                2.外省(区、市)调入量,20,3,10,5
                1.火力发电,-8,-1,,4
                2.供热,-2,-1,100,
                2.工业,10,0.5,60,4
                6.其他,,0.5,50,5
                六.消费量合计,20,3,110,9
                """;
        String other = """
                项目,原煤,天然气,热力,电力
                单位,吨,万立方米,GJ,万千瓦时
                2.外省(区、市)调入量,200000,30000,100000,50000
                1.火力发电,-80000,-10000,,40000
                2.供热,-20000,-10000,1000000,
                2.工业,100000,5000,600000,40000
                6.其他,,5000,500000,50000
                六.消费量合计,200000,30000,1100000,90000
                """;
        same(
                figures(City.with(SETTINGS).balance(balance)),
                figures(City.with(SETTINGS).balance(other)),
                1e-12);
    }

    @Test
    void the_same_data_give_the_same_page_and_the_same_results() {
        Outcome<Plan> once = city(ROWS).plan();
        Outcome<Plan> twice = city(ROWS).plan();
        assertThat(page(twice)).isEqualTo(page(once));
        assertThat(Results.of(twice.value(), twice.findings())).isEqualTo(Results.of(once.value(), once.findings()));
    }

    private static String page(Outcome<Plan> plan) {
        return HtmlPage.of(PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE));
    }
}
