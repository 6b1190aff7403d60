package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.inventory.EnergyGaps;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Functional;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;

/**
 * Lesson: what was not told is no zero. A year without energy data, a row or a cell without a value, a hidden ledger: the
 * number says what it lacks, or is not told at all.
 */
@Clause({"7.1.2", "7.1.1", "B"})
class C07_1_02_WhatIsMissingTest {
    /** Diesel: 42.652 GJ/t × 20.2 kgC/GJ × 0.98 × 44/12, for 10^4 t. */
    private static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;

    private static final String BALANCE = """
            项目,原煤,柴油,煤油,电力
            单位,万吨,万吨,万吨,亿千瓦时
            2.外省(区、市)调入量,60,20,10,60
            1.火力发电,-50,,,40
            2.供热,-2,,,
            1.农、林、牧、渔业,,1,,2
            2.工业,4,5,,50
            3.建筑业,,1,,3
            4.交通运输、仓储和邮政业,,10,10,5
            5.批发、零售业和住宿、餐饮业,1,,,10
            6.其他,1,1,,10
            城镇,1,1,,15
            """;

    private static City whole(String settings) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n" + settings)
                .balance(BALANCE);
    }

    private static IndicatorValue indicator(City city, String id, int year) {
        return IndicatorTable.of(city.dossier().value(), city.history().value(), City.REFERENCE).stream()
                .filter(value -> value.indicator().id().equals(id) && value.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static double number(City city, String id) {
        return indicator(city, id, 2020).figure().orElseThrow().value().value();
    }

    private static List<String> keys(City city) {
        return city.history().value().figures().stream().map(Figure::key).toList();
    }

    private static Finding only(City city, String rule) {
        List<Finding> findings = city.findings(rule);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    // a year without energy data

    /** 1000 t of soda ash from trona × 0.138; 12×10^8 kWh × 0.7120 imported. */
    @Test
    void without_energy_data_other_sources_and_imported_electricity_are_accounted() {
        City city = City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n")
                .data("soda_ash_output/trona,2020,1000,吨\nelectricity/net_import,2021,12,亿千瓦时\npopulation,2019,1,万人\n");
        assertThat(city.history().value().years()).containsExactly(2020, 2021);
        Inventory inventory = city.inventory();
        assertThat(inventory.basis().kind()).isEqualTo(Kind.NONE);
        assertThat(inventory.direct().tonnes()).isCloseTo(138, within(1e-9));
        assertThat(inventory.isTotalKnown()).isFalse();
        assertThat(city.history()
                        .value()
                        .inventory(2021)
                        .electricity()
                        .indirect()
                        .tonnes())
                .isCloseTo(1_200_000 * 0.712, within(1e-6));
        assertThat(city.rules()).contains("ACC-NO-ENERGY");
    }

    @Test
    void without_energy_data_combustion_is_not_estimated_and_there_is_no_total() {
        City city = City.with("").data("soda_ash_output/trona,2020,1000,吨\n");
        assertThat(indicator(city, "IND-B01", 2020).notation()).contains(Notation.NE);
        assertThat(indicator(city, "IND-B05", 2020).isPartial()).isTrue();
        assertThat(indicator(city, "IND-B05", 2020).reason().chinese()).contains("没有能源资料");
        assertThat(city.inventory().sources().get(0).reason().chinese()).contains("没有能源资料");
        assertThat(keys(city))
                .doesNotContain("inventory/total/2020", "inventory/transport/2020", "inventory/burnt/2020");
    }

    // rows of which nothing was told

    private static final String INDUSTRY_ALONE = "energy/final/textiles/diesel,2019,3,万吨\n";

    @Test
    void a_year_that_lacks_its_users_names_all_rows_that_other_years_tell() {
        Finding finding = only(whole("").data(INDUSTRY_ALONE), "ACC-INCOMPLETE-YEAR");
        assertThat(finding.facts().get("rows")).isEqualTo("火力发电、供热、农、林、牧、渔业、建筑业、交通运输、仓储和邮政业、批发、零售业和住宿、餐饮业、其他、生活消费");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energy_production",
                "transport",
                "public_buildings",
                "residential_buildings",
                "agriculture",
                "electricity/direct",
                "heat/direct",
                "electricity/factor"
            })
    void what_lacks_is_no_figure_of_zero(String key) {
        City city = whole("").data(INDUSTRY_ALONE);
        assertThat(keys(city)).contains("inventory/" + key + "/2020").doesNotContain("inventory/" + key + "/2019");
    }

    /** Three of diesel in industry are told; what the transport sector emits is not. */
    @Test
    void the_indicators_of_an_incomplete_year_say_what_they_lack() {
        City city = whole("").data(INDUSTRY_ALONE);
        assertThat(indicator(city, "IND-B46", 2019).notation()).contains(Notation.NE);
        assertThat(indicator(city, "IND-B05", 2019)
                        .figure()
                        .orElseThrow()
                        .value()
                        .value())
                .isCloseTo(3 * DIESEL / 10_000, within(1e-9));
        assertThat(indicator(city, "IND-B05", 2019).reason().chinese()).contains("能源资料没有火力发电");
    }

    // cells with a notation key

    @ParameterizedTest
    @CsvSource({"'1.火力发电,-50', '1.火力发电,C', 火力发电·原煤＝C", "'2.工业,4', '2.工业,NE', 工业·原煤＝NE", "'2.工业,4', '2.工业,IE', 工业·原煤＝IE"
    })
    void a_fuel_cell_with_a_notation_key_is_named_at_its_cell(String row, String hidden, String name) {
        City city = City.with("").balance(BALANCE.replace(row, hidden));
        Finding finding = only(city, "ACC-CELL-HIDDEN");
        assertThat(finding.facts().get("list")).isEqualTo(name);
        assertThat(finding.place().orElseThrow().file()).isEqualTo("balance/2020.csv");
        assertThat(city.inventory().sources().get(0).reason().chinese()).contains(name);
    }

    @Test
    void a_year_with_a_confidential_fuel_is_incomplete_and_compares_with_no_other() {
        City city = whole("").balance(2019, BALANCE.replace("1.火力发电,-50", "1.火力发电,C"));
        EnergyGaps gaps = city.history().value().inventory(2019).gaps();
        assertThat(gaps.isIncomplete()).isTrue();
        assertThat(indicator(city, "IND-B09", 2019).isPartial()).isTrue();
        assertThat(city.rules()).contains("ACC-CALIBRE");
    }

    @Test
    void fuel_that_is_included_elsewhere_leaves_the_year_complete() {
        City city = City.with("").balance(BALANCE.replace("2.工业,4", "2.工业,IE"));
        assertThat(city.inventory().gaps().isIncomplete()).isFalse();
    }

    @Test
    void a_whole_balance_has_no_gaps() {
        assertThat(whole("").inventory().gaps().text().chinese()).isEmpty();
        assertThat(whole("").rules()).doesNotContain("ACC-CELL-HIDDEN", "ACC-INCOMPLETE-YEAR");
    }

    // the same coverage everywhere

    /** Agriculture and waste are not accounted: value and mark go together. */
    @ParameterizedTest
    @ValueSource(strings = {"IND-B01", "IND-B05", "IND-B06", "IND-B08", "IND-B09", "IND-B34", "IND-S01", "IND-S02"})
    void totals_and_what_rests_on_them_are_told_and_marked_alike(String id) {
        City city = whole("").data("population,2020,100,万人\ngdp_2015,2020,500,亿元\n");
        assertThat(indicator(city, id, 2020).isPartial()).isTrue();
    }

    /** 12×10^8 kWh × 0.7120 t/MWh are 85.44×10^4 t; of heat nothing is known. */
    @Test
    void indirect_emissions_without_imported_heat_are_those_of_electricity_and_marked() {
        City city = City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n")
                .data(INDUSTRY_ALONE.replace("2019", "2020") + "electricity/net_import,2020,12,亿千瓦时\n");
        IndicatorValue indirect = indicator(city, "IND-B07", 2020);
        assertThat(indirect.figure().orElseThrow().value().value()).isCloseTo(85.44, within(1e-9));
        assertThat(indirect.reason().chinese()).isEqualTo("覆盖不完整：净调入热力未知");
        assertThat(indicator(city, "IND-B09", 2020).reason().chinese()).contains("净调入热力未知");
    }

    @Test
    void the_marked_parts_sum_to_the_marked_total() {
        City city = whole("");
        assertThat(number(city, "IND-B05") + number(city, "IND-B07")).isCloseTo(number(city, "IND-B09"), within(1e-9));
        assertThat(number(city, "IND-B06") + number(city, "IND-B08")).isCloseTo(100, within(1e-9));
    }

    // green power

    private static City green(String rows) {
        return whole("indirect_line,market\n").data(rows);
    }

    @ParameterizedTest
    @CsvSource({"NE,NE", "C,C"})
    void a_hidden_ledger_bears_no_market_line_and_the_location_line_stands_in(String told, Notation key) {
        City city = green("electricity/green_trade,2020,NE,\nelectricity/green_certificates,2020," + told + ",\n");
        SecondaryEnergy electricity = city.inventory().electricity();
        assertThat(electricity.market()).isEmpty();
        assertThat(electricity.indirect().tonnes()).isCloseTo(6_000_000 * 0.712, within(1e-6));
        assertThat(only(city, "ACC-GREEN-WITHHELD").place()).isPresent();
        assertThat(indicator(city, "IND-S19", 2020).notation()).contains(key);
        assertThat(indicator(city, "IND-S19", 2020).reason().chinese()).contains("填报为NE");
    }

    /** 29.33 made of wind and sun; 90 sold. */
    @Test
    void certificates_sold_beyond_what_was_made_bear_no_line() {
        String made = "electricity/generation/wind,2020,20,亿千瓦时\nelectricity/generation/solar,2020,9.33,亿千瓦时\n";
        City city = green(made + "electricity/green_certificates_sold,2020,90,亿千瓦时\n");
        assertThat(city.inventory().electricity().market()).isEmpty();
        assertThat(only(city, "ACC-GREEN-WITHHELD").facts().get("reason")).contains("29.33");
        City within = green(made + "electricity/green_certificates_sold,2020,9,亿千瓦时\n");
        assertThat(within.inventory().electricity().market()).isPresent();
        assertThat(within.rules()).doesNotContain("ACC-GREEN-WITHHELD", "ACC-GREEN-CLAIMED");
    }

    /** 60 imported and 45 sold are more than the 100 that the city has. */
    @Test
    void more_electricity_than_the_city_uses_is_not_valued() {
        City city = green("electricity/green_certificates_sold,2020,45,亿千瓦时\n");
        assertThat(city.inventory().electricity().market()).isEmpty();
        assertThat(city.rules()).contains("ACC-GREEN-WITHHELD");
    }

    @Test
    void local_trade_and_direct_lines_beyond_what_was_made_are_found() {
        City city = green("""
                electricity/generation/wind,2020,29.33,亿千瓦时
                electricity/green_trade_local,2020,80,亿千瓦时
                electricity/green_direct,2020,50,亿千瓦时
                """);
        assertThat(only(city, "ACC-GREEN-CLAIMED").facts().get("amount")).contains("130");
    }

    // settings

    private static City years(String settings) {
        return whole(settings).balance(2018, BALANCE).balance(2019, BALANCE);
    }

    @Test
    void the_account_begins_with_the_first_year_of_the_settings() {
        assertThat(years("first_year,2019\n").history().value().years()).containsExactly(2019, 2020);
    }

    @Test
    void a_first_year_after_all_data_is_said_and_not_used() {
        City city = years("first_year,2030\n");
        assertThat(city.history().value().years()).containsExactly(2018, 2019, 2020);
        assertThat(city.rules()).contains("ACC-FIRST-YEAR");
    }

    @ParameterizedTest
    @CsvSource({"electricity_equal_value,-1", "base_year,2060", "horizon,2020", "price_base,1800", "grid_factor_year,19"
    })
    void a_setting_that_cannot_be_is_refused_at_its_cell(String key, String value) {
        City city = City.with(key + "," + value + "\n").balance(BALANCE);
        assertThat(only(city, "SUR-SETTING-VALUE").place().orElseThrow().file()).isEqualTo("city.csv");
        assertThat(city.dossier().value().city().find(key)).isNotEqualTo(Optional.of(value));
    }

    @Test
    void a_base_year_without_account_is_said() {
        assertThat(only(years("intensity_base_year,1990\n"), "ACC-BASE-YEAR").facts())
                .containsEntry("base", "1990");
        assertThat(years("base_year,2018\n").rules()).doesNotContain("ACC-BASE-YEAR");
    }

    @Test
    void a_grid_year_that_was_not_published_is_no_choice_of_the_settings() {
        City city = City.with("grid_area,华北\ngrid_factor_year,1999\n").balance(BALANCE);
        assertThat(city.rules()).contains("ACC-GRID-ABSENT").doesNotContain("ACC-GRID-CHOSEN");
    }

    @ParameterizedTest
    @CsvSource({"grid_area,ACC-GRID-UNKNOWN", "heat_import_factor_area,ACC-HEAT-AREA"})
    void one_bad_area_is_one_finding(String key, String rule) {
        City city = City.with(key + ",火星\n")
                .balance(2018, BALANCE)
                .balance(2019, BALANCE)
                .balance(BALANCE);
        assertThat(city.findings(rule)).hasSize(1);
    }

    // buildings and vehicles

    @ParameterizedTest
    @CsvSource({
        "building_area/public,万平方米",
        "vehicle_distance/private_car,km",
        "fuel_economy/private_car/gasoline,L/100km"
    })
    void what_every_city_has_is_not_zero(String item, String unit) {
        City city = whole("").data(item + ",2020,0," + unit + "\n");
        assertThat(only(city, "SUR-NO-ZERO").place()).isPresent();
    }

    @Test
    void a_class_of_vehicles_that_is_told_elsewhere_is_named() {
        City city = whole("").data("vehicles/truck_heavy/diesel,2020,1,万辆\nvehicles/truck_light/diesel,2020,IE,\n");
        assertThat(only(city, "ACC-ROAD-CLASSES").facts().get("list")).contains("轻型货车（柴油）保有量（填报为IE）");
    }

    /** 10^6 heavy trucks use far more than the 11×10^4 t of diesel that the road burns. */
    @Test
    void a_factor_of_calibration_out_of_bounds_names_classes_and_the_first_cell() {
        City city = whole("").data("vehicles/truck_heavy/diesel,2020,100,万辆\n");
        Finding finding = only(city, "ACC-ROAD-FACTOR");
        assertThat(finding.facts()).containsEntry("classes", "重型货车").containsEntry("largest", "重型货车");
        assertThat(finding.place()).isPresent();
    }

    @Test
    void departments_that_are_told_are_known() {
        assertThat(whole("").inventory().isKnown(Functional.TRANSPORT)).isTrue();
        assertThat(whole("")
                        .data(INDUSTRY_ALONE)
                        .history()
                        .value()
                        .inventory(2019)
                        .isKnown(Functional.TRANSPORT))
                .isFalse();
    }

    /** Lime is accounted, clinker exists and is secret: the total without it is no whole total. */
    @Test
    void a_total_without_a_confidential_source_says_so() {
        City told = whole("").data("lime_output,2020,10,万吨\nclinker_output,2020,100,万吨\n");
        City secret = whole("").data("lime_output,2020,10,万吨\nclinker_output,2020,C,万吨\n");

        assertThat(told.inventory().lacking())
                .noneMatch(lacking -> lacking.chinese().contains("保密"));
        assertThat(secret.inventory().lacking())
                .anyMatch(lacking -> lacking.chinese().equals("保密的水泥熟料生产没有计入"));
        assertThat(indicator(secret, "IND-B01", 2020).isPartial()).isTrue();
    }
}
