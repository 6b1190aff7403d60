package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

class DataReaderTest {

    @Test
    void a_clean_row_becomes_a_datum_with_source_status_and_place() {
        Outcome<Dossier> outcome = Sheets.data("population,2020,2189,万人");
        Datum datum = outcome.value().find("population", 2020).orElseThrow();
        assertThat(datum.value().orElseThrow().value()).isEqualTo(2189);
        assertThat(datum.source().title()).isEqualTo("统计年鉴");
        assertThat(datum.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(datum.place()).hasToString("data/test.csv C2");
        assertThat(outcome.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"population", "常住人口", "年末常住人口", " 常住 人口 ", "常住人口（万人）", "常住人口(年末)"})
    void an_item_is_known_by_its_id_and_by_its_names(String item) {
        assertThat(Sheets.data(item + ",2020,2189,万人").value().find("population", 2020))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energy/final/ferrous_smelting/raw_coal",
                "终端消费量/黑色金属冶炼和压延加工业/原煤",
                "energy/final/黑色金属冶炼和压延加工业/raw_coal"
            })
    void a_family_is_completed_by_ids_or_names(String item) {
        assertThat(Sheets.data(item + ",2020,1.5,万吨").value().series())
                .containsOnlyKeys("energy/final/ferrous_smelting/raw_coal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energy/final/ferrous_smelting",
                "energy/final/ferrous_smelting/raw_coal/x",
                "energy/final/nowhere/raw_coal",
                "energy/transformation/agriculture/raw_coal",
                "energy/transformation/transformation/raw_coal",
                "energy/final",
                "人囗",
                ""
            })
    void an_item_that_is_not_in_the_dictionary_is_refused(String item) {
        Outcome<Dossier> outcome = Sheets.data(item + ",2020,1.5,万吨");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-ITEM");
        assertThat(outcome.value().series()).isEmpty();
    }

    @Test
    void a_misspelt_item_gets_the_nearest_name() {
        Outcome<Dossier> outcome = Sheets.data("常驻人口,2020,2189,万人");
        assertThat(outcome.findings().get(0).message().chinese()).contains("最相近的是 常住人口");
    }

    @Test
    void an_item_of_a_family_gets_the_nearest_parameters() {
        Outcome<Dossier> outcome = Sheets.data("energy/final/textile/raw_cole,2020,2189,万吨");
        assertThat(outcome.findings().get(0).message().chinese()).contains("最相近的是 energy/final/textiles/raw_coal");
    }

    @Test
    void a_parameter_like_none_that_is_known_gets_the_list_of_those_that_are() {
        Outcome<Dossier> outcome = Sheets.data("energy/final/industry/raw_coal,2020,2189,万吨");
        assertThat(outcome.findings().get(0).remedy().chinese())
                .contains("“industry”不是部门的编号或名称，可用：agriculture、coal_mining、", "、ferrous_smelting、", "、urban、rural");
        assertThat(Sheets.data("energy/final,2020,1,万吨")
                        .findings()
                        .get(0)
                        .remedy()
                        .english())
                .contains("write energy/final/sector/carrier");
    }

    @ParameterizedTest
    @CsvSource({
        "population,21890000,人,2189",
        "energy/losses/electricity,4415000000,kWh,44.15",
        "forest_stock,2520.7,万立方米,2520.7"
    })
    void a_unit_of_the_items_dimension_is_kept_and_converts(String item, String value, String unit, double usual) {
        Datum datum = Sheets.data(item + ",2020," + value + "," + unit)
                .value()
                .find(item, 2020)
                .orElseThrow();
        String dimension = datum.value().orElseThrow().unit().dimension();
        assertThat(datum.value().orElseThrow().value()).isEqualTo(Double.parseDouble(value));
        String symbol = switch (dimension) {
            case "energy" -> "亿千瓦时";
            case "wood_volume" -> "万立方米蓄积";
            default -> "万人";
        };
        assertThat(datum.value()
                        .orElseThrow()
                        .in(Sheets.REFERENCE.units().unit(symbol))
                        .value())
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "population,万吨,SUR-UNIT-DIMENSION",
        "energy/final/trade/diesel,万吨标准煤,SUR-UNIT-DIMENSION",
        "energy/final/trade/natural_gas,万吨,SUR-UNIT-DIMENSION",
        "population,万口,SUR-UNIT",
        "population,,SUR-UNIT-MISSING"
    })
    void a_wrong_or_missing_unit_is_refused(String item, String unit, String rule) {
        Outcome<Dossier> outcome = Sheets.data(item + ",2020,12," + (unit == null ? "" : unit));
        assertThat(Sheets.rules(outcome)).containsExactly(rule);
        assertThat(outcome.value().series()).isEmpty();
    }

    @Test
    void an_index_in_per_cent_is_refused_with_how_to_write_it() {
        Outcome<Dossier> outcome = Sheets.data("gdp_index,2020,12.8,%");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-UNIT-INDEX");
        assertThat(outcome.findings().get(0).remedy().chinese()).contains("上年=100", "112.8");
    }

    @Test
    void messages_name_the_item_in_the_reader_s_language() {
        Outcome<Dossier> outcome = Sheets.data(
                "population,2020,6943,亿人", "share_secondary_industry,2020,40,", "energy/final/trade/diesel,2020,-3,万吨");
        assertThat(outcome.findings().get(0).message().chinese()).contains("常住人口（population）");
        assertThat(outcome.findings().get(0).message().english())
                .contains("Resident population, year end")
                .doesNotContain("（");
        assertThat(outcome.findings().get(1).message().chinese()).startsWith("第二产业比重（share_secondary_industry）没有写单位");
        assertThat(outcome.findings().get(2).message().chinese())
                .startsWith("终端消费量·")
                .contains("（energy/final/trade/diesel）");
    }

    @Test
    void electricity_in_standard_coal_is_read_with_a_warning() {
        assertThat(Sheets.rules(Sheets.data("energy/final/trade/electricity,2020,12.29,万吨标准煤")))
                .containsExactly("SUR-STANDARD-COAL");
    }

    @ParameterizedTest
    @CsvSource({"35.2%,%,35.2,%", "35.2,%,35.2,%", "35.2%,1,0.352,1", "0.352,1,0.352,1"})
    void a_share_is_a_percentage_or_a_fraction_as_its_unit_says(String text, String unit, double value, String symbol) {
        Datum datum = Sheets.data("forest_cover,2020," + text + "," + unit)
                .value()
                .find("forest_cover", 2020)
                .orElseThrow();
        assertThat(datum.value().orElseThrow().value()).isEqualTo(value);
        assertThat(datum.value().orElseThrow().unit().symbol()).isEqualTo(symbol);
    }

    @Test
    void a_percent_sign_in_a_mass_row_is_refused() {
        assertThat(Sheets.rules(Sheets.data("cement_output,2020,35%,万吨"))).containsExactly("SUR-NUMBER");
    }

    @Test
    void a_value_beyond_the_plausible_is_kept_with_a_warning() {
        Outcome<Dossier> outcome = Sheets.data("population,2020,21890000,万人", "gdp_index,2020,1.012,指数（上年=100）");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-RANGE", "SUR-RANGE");
        assertThat(outcome.findings().get(0).message().chinese()).endsWith("已按所写数值采用");
        assertThat(outcome.value().series()).hasSize(2);
    }

    @Test
    void less_than_nothing_is_refused_where_nothing_is_the_least() {
        Outcome<Dossier> outcome =
                Sheets.data("clinker_output,2020,-371,万吨", "land_management_emissions,2020,-3,万吨CO2");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-NEGATIVE");
        assertThat(outcome.value().find("clinker_output", 2020)).isEmpty();
        assertThat(outcome.value().find("land_management_emissions", 2020)).isPresent();
    }

    @Test
    void more_than_the_whole_and_a_city_without_people_are_refused() {
        Outcome<Dossier> outcome =
                Sheets.data("forest_growth_rate,2020,640,%", "population,2020,0,万人", "forest_growth_rate,2021,40,%");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-BEYOND-WHOLE", "SUR-NO-ZERO", "SUR-RANGE");
        assertThat(outcome.value().find("forest_growth_rate", 2020)).isEmpty();
        assertThat(outcome.value().find("population", 2020)).isEmpty();
        assertThat(outcome.value().find("forest_growth_rate", 2021)).isPresent();
    }

    @Test
    void a_fraction_in_a_percent_row_is_kept_with_a_warning() {
        Outcome<Dossier> outcome = Sheets.data("population_urban_share,2020,0.875,%");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-FRACTION");
        assertThat(outcome.findings().get(0).message().english()).endsWith("it is used as written");
        assertThat(outcome.value()
                        .findValue("population_urban_share", 2020)
                        .orElseThrow()
                        .value())
                .isEqualTo(0.875);
    }

    @Test
    void negative_use_of_a_carrier_is_implausible_in_the_carriers_unit() {
        assertThat(Sheets.rules(Sheets.data("energy/final/trade/diesel,2020,-3,万吨")))
                .containsExactly("SUR-RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "…", "暂无"})
    void a_form_row_that_was_not_filled_in_is_passed_over(String value) {
        Outcome<Dossier> outcome = Sheets.data("population,2020," + value + ",万人", "population,2021,2188.6,万人");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().find("population", 2020)).isEmpty();
        assertThat(outcome.value().find("population", 2021)).isPresent();
        assertThat(ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void a_notation_key_is_a_datum_without_value() {
        Datum datum = Sheets.data("adipic_acid_output,2020,NO,")
                .value()
                .find("adipic_acid_output", 2020)
                .orElseThrow();
        assertThat(datum.notation()).contains(Notation.NO);
        assertThat(datum.value()).isEmpty();
    }

    @Test
    void a_row_without_a_plausible_year_is_refused() {
        assertThat(Sheets.rules(Sheets.data("population,20200,2189,万人", "population,,2189,万人")))
                .containsExactly("SUR-YEAR", "SUR-YEAR");
    }

    @Test
    void rejected_rows_are_rejected_cell_by_cell() {
        Outcome<Dossier> outcome = Sheets.data("population,2020,约2189,万人");
        assertThat(ledger(outcome).rejected()).isEqualTo(6);
        assertThat(ledger(outcome).accepted()).isZero();
    }

    @Test
    void chinese_headings_in_any_order_below_a_title_are_recognised() {
        Outcome<Dossier> outcome = Sheets.survey(Sheets.csv(
                "data/a",
                "表1 主要指标\n\n数 据 来 源,单位,指标名称,年 份,数值（填报）,核验状态,负责人\ns,万人,常住人口,2020年,2189,已核原件,张三\n注：年末数,,,,,,\n"));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().findValue("population", 2020).orElseThrow().value())
                .isEqualTo(2189);
        assertThat(ledger(outcome).ignored().keySet()).contains(Reasons.COLUMN, Reasons.TITLE, Reasons.HEADING);
    }

    @Test
    void a_unit_in_the_heading_holds_for_rows_without_one() {
        Outcome<Dossier> outcome =
                Sheets.survey(Sheets.csv("data/a", "指标,年份,数值（万人）,来源,状态\n常住人口,2020,2189,s,verified\n"));
        assertThat(outcome.value().findValue("population", 2020).orElseThrow()).hasToString("2189 万人");
    }

    @Test
    void a_table_without_a_required_column_is_rejected_as_a_whole() {
        Outcome<Dossier> outcome = Sheets.survey(Sheets.csv("data/a", "指标,数值,单位\n常住人口,2189,万人\n"));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-COLUMN-MISSING");
        assertThat(ledger(outcome).rejected()).isEqualTo(6);
    }

    @Test
    void a_second_column_of_the_same_heading_is_said_and_passed_over() {
        Outcome<Dossier> outcome =
                Sheets.survey(Sheets.csv("data/a", "指标,年份,数值,数值,单位,来源,状态\n常住人口,2020,2189,2200,万人,s,verified\n"));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-COLUMN-TWICE");
        assertThat(outcome.value().findValue("population", 2020).orElseThrow().value())
                .isEqualTo(2189);
    }

    static Ledger ledger(Outcome<Dossier> outcome) {
        List<Ledger> ledgers = outcome.value().ledgers();
        return ledgers.get(ledgers.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"水泥产量（吨）,200,万吨", "发电量（万千瓦时）,400,亿千瓦时", "常住人口（吨）,2189,万人"})
    void a_unit_in_the_name_that_is_not_the_unit_of_the_value_refuses_the_row(String item, String value, String unit) {
        Outcome<Dossier> outcome = Sheets.data(item + ",2020," + value + "," + unit);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-UNIT-CONTRADICTION");
        assertThat(outcome.value().series()).isEmpty();
    }

    @Test
    void a_unit_in_the_name_must_agree_with_the_heading_of_the_values() {
        Outcome<Dossier> outcome =
                Sheets.survey(Sheets.csv("data/a", "指标,年份,数值（万人）,来源,状态\n常住人口（人）,2020,21890000,s,verified\n"));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-UNIT-CONTRADICTION");
        assertThat(outcome.value().series()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"发电量（亿千瓦时）,亿kWh", "水泥产量（2）,万吨", "森林蓄积量（万立方米）,万m3"})
    void the_same_unit_in_another_spelling_is_no_contradiction(String item, String unit) {
        assertThat(Sheets.rules(Sheets.data(item + ",2020,400," + unit))).doesNotContain("SUR-UNIT-CONTRADICTION");
    }
}
