package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Units that registers tell in a column, in a row, behind a number or behind the name of a column. */
@Clause("6")
class RegisterUnitsTest {
    private static final String END = ",来源,状态\n";

    private static Outcome<Dossier> enterprises(String text) {
        return Sheets.survey(Sheets.csv("enterprises", text));
    }

    private static List<Quantity> told(Outcome<Dossier> outcome, String column) {
        return outcome.value().register("enterprises").rows().stream()
                .flatMap(row -> row.findQuantity(column).stream())
                .toList();
    }

    private static Quantity quantity(double value, String unit) {
        return Quantity.of(value, Sheets.REFERENCE.units().unit(unit));
    }

    @Test
    void a_column_of_units_gives_the_numbers_of_its_dimension_their_units() {
        Outcome<Dossier> outcome = enterprises("企业名称,产值,用电量（万千瓦时）,单位" + END + "甲厂,51,7,亿元,s,转引\n乙厂,5,8,万元,s,转引\n");

        assertThat(told(outcome, "output_value")).containsExactly(quantity(51, "亿元"), quantity(5, "万元"));
        assertThat(told(outcome, "electricity")).containsExactly(quantity(7, "万千瓦时"), quantity(8, "万千瓦时"));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @Test
    void a_column_of_units_serves_a_product_where_no_number_has_its_dimension() {
        Outcome<Dossier> outcome = enterprises("企业名称,产量,计量单位,产值（万元）" + END + "甲厂,51,万吨,100,s,转引\n");

        assertThat(told(outcome, "output")).containsExactly(quantity(51, "万吨"));
        assertThat(told(outcome, "output_value")).containsExactly(quantity(100, "万元"));
    }

    @Test
    void a_row_of_units_below_the_heading_is_read_as_part_of_it() {
        Outcome<Dossier> outcome = enterprises("企业名称,产值,综合能耗,用电量" + END + "单位,（亿元）,万吨标准煤,亿千瓦时,,\n甲厂,51,12.3,5,s,转引\n");

        assertThat(told(outcome, "output_value")).containsExactly(quantity(51, "亿元"));
        assertThat(told(outcome, "energy")).containsExactly(quantity(12.3, "万吨标准煤"));
        assertThat(told(outcome, "electricity")).containsExactly(quantity(5, "亿千瓦时"));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"51.37 万吨标准煤|51.37", "5万吨标煤|5", "1,234.5万吨标准煤|1234.5", "０.５ 万吨标准煤|0.5"})
    void a_unit_behind_a_number_is_its_unit(String written, double value) {
        assertThat(told(enterprises("企业名称,综合能耗" + END + "甲厂,\"" + written + "\",s,转引\n"), "energy"))
                .containsExactly(quantity(value, "万吨标准煤"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"产值/亿元", "产值，亿元", "产值：亿元", "产值 亿元", "产值（亿元）"})
    void a_unit_behind_the_name_of_a_column_is_its_unit(String heading) {
        assertThat(told(enterprises("企业名称," + heading + END + "甲厂,3,s,转引\n"), "output_value"))
                .containsExactly(quantity(3, "亿元"));
    }

    @ParameterizedTest
    @CsvSource({
        "产值（万元）,51,亿元,几个不同的单位（亿元、万元）",
        "产值（万元）,51亿元,,几个不同的单位（亿元、万元）",
        "产值,51亿元,万元,几个不同的单位（亿元、万元）",
        "产值,51,吨,单位“吨”不能换算为 万元"
    })
    void units_that_contradict_each_other_or_do_not_fit_are_refused(
            String heading, String value, String unit, String why) {
        Outcome<Dossier> outcome = enterprises("企业名称," + heading + ",单位" + END + "甲厂," + value + ","
                + (unit == null ? "" : unit) + ",s,转引\n乙厂,,万元,s,转引\n");

        assertThat(told(outcome, "output_value")).isEmpty();
        assertThat(outcome.findings())
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message.chinese()).contains(why));
    }

    @Test
    void units_under_a_heading_that_means_a_body_are_units_and_no_body() {
        Outcome<Dossier> outcome =
                Sheets.survey(Sheets.csv("existing_measures", "措施名称,投资,单位" + END + "锅炉改造,3,亿元,s,转引\n"));
        Register.Row row = outcome.value().register("existing_measures").rows().get(0);

        assertThat(row.text("enterprise")).isEmpty();
        assertThat(row.findQuantity("investment")).contains(quantity(3, "亿元"));
    }

    @Test
    void bodies_under_a_heading_of_units_leave_the_usual_units() {
        Outcome<Dossier> outcome = enterprises("企业名称,产值（亿元）,单位" + END + "甲厂,3,市发改委,s,转引\n");

        assertThat(told(outcome, "output_value")).containsExactly(quantity(3, "亿元"));
    }
}
