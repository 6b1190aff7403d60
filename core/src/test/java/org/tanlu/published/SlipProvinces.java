package org.tanlu.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tanlu.survey.CeadsImport;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Verification;

/** The published provinces as cities, once by their energy inventories and once by the yearbook's series. */
final class SlipProvinces {
    /** By area code; every second one, beginning with the first, was kept out of the design of the checks. */
    private static final List<String> NAMES = List.of(
            "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
            "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "宁夏", "新疆");

    private static final List<String> YEARBOOK = List.of(
            "energy_consumption_total",
            "energy/apparent_consumption/coal_total",
            "energy/apparent_consumption/coke",
            "energy/apparent_consumption/crude_oil",
            "energy/apparent_consumption/gasoline",
            "energy/apparent_consumption/kerosene",
            "energy/apparent_consumption/diesel",
            "energy/apparent_consumption/fuel_oil",
            "energy/apparent_consumption/natural_gas",
            "electricity/consumption");
    private static final List<String> UNITS =
            List.of("万吨标准煤", "万吨", "万吨", "万吨", "万吨", "万吨", "万吨", "万吨", "亿立方米", "亿千瓦时");

    private SlipProvinces() {}

    /** The provinces of the test half, or those of the half that the checks were designed on. */
    static List<String> half(boolean test) {
        var half = new ArrayList<String>();
        for (int i = test ? 0 : 1; i < NAMES.size(); i += 2) {
            half.add(NAMES.get(i));
        }
        return half;
    }

    /** A city that told nothing. */
    static Dossier nothing() {
        return dossier(List.of());
    }

    /** A province by its energy inventories of 2014 to 2021. */
    static Dossier inventory(String province) throws IOException, Unreadable {
        var tables = new ArrayList<Table>();
        for (int year = 2014; year <= 2021; year++) {
            Table energy = PublishedData.table(PublishedData.path("ceads_energy_inventory/energy_" + year + ".csv"));
            tables.addAll(CeadsImport.read(energy, province, "ceads", Verification.SECONDARY, PublishedData.REFERENCE)
                    .value()
                    .tables());
        }
        tables.add(CityTables.of("data/economy", economy(province)));
        return dossier(tables);
    }

    /** A province by the consumption that the yearbooks print, 1995 to 2022. */
    static Dossier yearbook(String province) throws IOException, Unreadable {
        List<List<String>> rows = economy(province);
        for (List<String> row : rows("cesy_province_consumption/energy_consumption_1995_2022.csv")) {
            if (row.get(2).equals(province)) {
                for (int i = 0; i < YEARBOOK.size(); i++) {
                    String value = 3 + i < row.size() ? row.get(3 + i) : "";
                    if (!value.isEmpty()) {
                        rows.add(List.of(YEARBOOK.get(i), row.get(1), value, UNITS.get(i), "s", "转引"));
                    }
                }
            }
        }
        return dossier(List.of(CityTables.of("data/yearbook", rows)));
    }

    private static List<List<String>> economy(String province) throws IOException, Unreadable {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("item", "year", "value", "unit", "source", "status"));
        for (List<String> row : rows("socioeconomic/population_gdp_capital_2015_2022.csv")) {
            if (row.get(1).equals(province)) {
                rows.add(List.of("population", row.get(0), row.get(2), "万人", "s", "转引"));
                rows.add(List.of("gdp_2015", row.get(0), row.get(5), "亿元", "s", "转引"));
            }
        }
        return rows;
    }

    private static List<List<String>> rows(String file) throws IOException, Unreadable {
        return PublishedData.table(PublishedData.path(file)).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static Dossier dossier(List<Table> tables) {
        List<List<String>> city = List.of(List.of("key", "value"), List.of("name", "某市"));
        var start = new Tables(List.of(CityTables.of(TableNames.CITY, city)), List.of());
        return Survey.read(CityTables.merge(start, tables), PublishedData.REFERENCE)
                .value();
    }
}
