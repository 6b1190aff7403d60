package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Source;

class CityReaderTest {
    private static final String LONG_NAME = "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲";

    @Test
    void what_the_city_does_not_say_holds_the_default() {
        City city = city("name,北京市").value().city();
        assertThat(city.find("gwp_set")).contains("AR5");
        assertThat(city.findInteger("horizon")).contains(2060);
        assertThat(city.find("base_year")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "基准年,2020年,base_year,2020",
        "base_year,２０２０,base_year,2020",
        "增温潜势取值,ar6,gwp_set,AR6",
        "accounting_method, CEADs ,accounting_method,ceads",
        "钢铁煤气处理,焦炭与煤气均全额计算,steel_gases,both",
        "电力等价折标系数,0.305,electricity_equal_value,0.305"
    })
    void settings_are_known_by_key_and_name_and_brought_to_one_spelling(
            String key, String value, String id, String read) {
        Outcome<Dossier> outcome = city("name,北京市", key + "," + value);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().city().find(id)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
        "base_year,去年,SUR-SETTING-VALUE",
        "horizon,2060.5,SUR-SETTING-VALUE",
        "gwp_set,AR9,SUR-SETTING-VALUE",
        "基准,2020,SUR-SETTING-UNKNOWN",
        "name,上海市,SUR-SETTING-TWICE"
    })
    void what_is_not_valid_is_found_and_not_used(String key, String value, String rule) {
        Outcome<Dossier> outcome = city("name,北京市", key + "," + value);
        assertThat(Sheets.rules(outcome)).containsExactly(rule);
        assertThat(outcome.value().city().name().chinese()).isEqualTo("北京市");
        assertThat(outcome.value().city().findInteger("horizon")).contains(2060);
    }

    @Test
    void a_city_without_name_or_without_table_is_found() {
        assertThat(Sheets.rules(city("base_year,2020"))).containsExactly("SUR-CITY-NAME");
        assertThat(Sheets.rules(Survey.read(Sheets.tables(), Sheets.REFERENCE))).containsExactly("SUR-CITY-MISSING");
    }

    @Test
    void sources_need_an_id_of_their_own_and_should_have_a_title() {
        Table sources = Sheets.csv("sources", "编号,名称,发布单位,年份\na,北京统计年鉴2021,北京市统计局,2021\n,无编号,,\na,另一本,,\nb,,,\n");
        Outcome<Dossier> outcome =
                Survey.read(Sheets.tables(Sheets.csv("city", "key,value\nname,北京市\n"), sources), Sheets.REFERENCE);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SOURCE-ID", "SUR-SOURCE-TWICE", "SUR-SOURCE-TITLE");
        assertThat(outcome.value().sources()).containsOnlyKeys("a", "b");
        assertThat(outcome.value().sources().values())
                .extracting(Source::publisher)
                .containsExactly("北京市统计局", "");
    }

    @Test
    void tables_that_belong_nowhere_or_come_twice_are_said_and_accounted_for() {
        Table notes = Sheets.csv("notes", "a,b\n");
        Table city = Sheets.csv("city", "key,value\nname,某市\n");
        Outcome<Dossier> outcome = Sheets.survey(notes, city);
        assertThat(Sheets.rules(outcome)).containsExactlyInAnyOrder("SUR-TABLE-UNKNOWN", "SUR-TABLE-TWICE");
        assertThat(outcome.value().ledgers()).hasSize(4).allMatch(Ledger::isBalanced);
    }

    @ParameterizedTest
    @CsvSource({
        "所在省份,河北省,province,河北",
        "所在省份,北京市,province,北京",
        "所在省份,内蒙古自治区,province,内蒙古",
        "所在省份,广西壮族自治区,province,广西",
        "所在省份,新疆维吾尔自治区,province,新疆",
        "province,Shaanxi,province,陕西",
        "grid_area,华北电网,grid_area,华北",
        "grid_area,华北区域电网,grid_area,华北",
        "grid_area,全国电网,grid_area,全国",
        "grid_area,北京市,grid_area,北京"
    })
    void names_of_areas_as_officials_write_them_are_read_by_their_short_names(
            String key, String value, String id, String read) {
        Outcome<Dossier> outcome = city("name,某市", key + "," + value);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-PLACE-NAME");
        assertThat(outcome.findings().get(0).message().chinese()).contains(value, "按“" + read + "”读取");
        assertThat(outcome.value().city().find(id)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"province,蒙东", "province,河北", "grid_area,华北", "grid_area,某某电网"})
    void short_names_and_areas_that_the_accounting_judges_stay_as_they_are(String key, String value) {
        Outcome<Dossier> outcome = city("name,某市", key + "," + value);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().city().find(key)).contains(value);
    }

    @Test
    void an_unknown_province_is_said_with_those_that_are_known() {
        Outcome<Dossier> outcome = city("name,某市", "province,云州省");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-PROVINCE");
        assertThat(outcome.findings().get(0).remedy().chinese()).contains("河北", "内蒙古", "西藏");
    }

    private static Outcome<Dossier> city(String... rows) {
        String text = String.join(
                "\n", Stream.concat(Stream.of("key,value"), Arrays.stream(rows)).toList());
        return Survey.read(Sheets.tables(Sheets.csv("city", text + "\n")), Sheets.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲/乙市", "甲\\乙", "甲:乙", "甲*", "甲?", "\"甲\"\"\"", "<甲>", "甲|乙", LONG_NAME})
    void a_name_that_no_file_can_have_is_kept_and_said(String name) {
        Outcome<Dossier> outcome = city("name," + name);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-CITY-NAME-CHARACTERS");
        assertThat(outcome.value().city().find("name").orElseThrow()).contains("甲");
    }
}
