package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

class BalanceReaderTest {

    @Test
    void the_current_layout_is_read_without_findings() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "outflow", "raw_coal")).contains(-18.0);
        assertThat(Balances.amount(outcome, "feedstock", "natural_gas")).contains(1.0);
        assertThat(Balances.amount(outcome, "recovered_energy", "heat")).contains(10.0);
        assertThat(Balances.amount(outcome, "available", "coal_total")).contains(150.0);
        assertThat(Balances.amount(outcome, "urban", "electricity")).contains(7.0);
        assertThat(Balances.ledger(outcome).rejected()).isZero();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void messages_name_row_and_column_in_the_reader_s_language() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT + "续表\n项目,原煤,电力\n3.建筑业,,7\n2.工业,约5,\n");
        assertThat(Sheets.findings(outcome, "BAL-CELL-TWICE").get(0).message().chinese())
                .startsWith("建筑业×电力 在 ");
        assertThat(Sheets.findings(outcome, "BAL-NUMBER").get(0).message().english())
                .containsIgnoringCase("industry × raw coal");
    }

    @Test
    void what_a_form_leaves_when_a_table_is_pasted_over_it_is_passed_over() {
        String text = Balances.CURRENT
                        .substring(Balances.CURRENT.indexOf('\n') + 1)
                        .replace("天然气,热力,电力", "天然气,热力,电力,原煤,电力,其他能源")
                        .replace("亿立方米,百亿千焦,亿千瓦时", "亿立方米,百亿千焦,亿千瓦时,万吨,亿千瓦时,万吨标准煤")
                + "五.平衡差额\n3.建筑业,,,-\n六.消费量合计\n";
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "construction", "electricity")).contains(2.0);
        assertThat(Balances.ledger(outcome).ignored()).containsKey(Reasons.LEFT_OVER);
        assertThat(Balances.ledger(outcome).rejected()).isZero();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void of_a_repeated_column_or_row_the_one_with_numbers_is_read() {
        String text = Balances.CURRENT
                .replace("项　目,", "项　目,电力,")
                .replaceAll("(?m)^(计量单位|[一二三四五六　]).*?(?=,)", "$0,")
                .replace("　3.建筑业", "　3.建筑业\n　3.建筑业");
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "construction", "electricity")).contains(2.0);
    }

    @Test
    void a_repeated_column_or_row_with_a_number_of_its_own_is_found() {
        Outcome<Dossier> column = Balances.survey(
                Balances.CURRENT.replace("热力,电力\n", "热力,电力,电力（亿千瓦时）\n").replace("三、损失量,,,,,,4,3", "三、损失量,,,,,,4,3,1"));
        assertThat(Sheets.rules(column)).containsExactly("BAL-COLUMN-TWICE");
        Outcome<Dossier> row = Balances.survey(Balances.CURRENT.replace("注：", "3.建筑业,,约3\n注："));
        assertThat(Sheets.rules(row)).containsExactly("BAL-ROW-TWICE");
    }

    @Test
    void a_cell_that_is_not_printed_is_absent_and_not_zero() {
        assertThat(Balances.amount(Balances.survey(Balances.CURRENT), "available", "heat"))
                .isEmpty();
    }

    @Test
    void year_source_and_status_come_from_the_register() {
        EnergyBalance balance = Balances.balance(Balances.survey(Balances.CURRENT));
        assertThat(balance.year()).isEqualTo(2020);
        assertThat(balance.kind()).isEqualTo(EnergyBalance.Kind.BALANCE);
        assertThat(balance.source().id()).isEqualTo("s");
        Datum datum = balance.find("final", Sheets.REFERENCE.carrier("coke")).orElseThrow();
        assertThat(datum.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(datum.place()).hasToString("balance/2020.csv E15");
    }

    @Test
    void the_old_layout_is_read_and_its_english_column_passed_over() {
        Outcome<Dossier> outcome = Balances.survey(Balances.OLD);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "recovered_energy_supply", "heat")).contains(20.0);
        assertThat(Balances.amount(outcome, "recovered_energy", "heat")).isEmpty();
        assertThat(Balances.amount(outcome, "refining", "gasoline")).contains(40.0);
        assertThat(Balances.amount(outcome, "other_services", "electricity")).contains(1.0);
        assertThat(Balances.ledger(outcome).ignored()).containsKey(Reasons.CODES);
    }

    @Test
    void the_layout_by_three_industries_keeps_its_subtotals_out() {
        String text = Balances.CURRENT
                .replace("　1.农、林、牧、渔业,", "　1.第一产业,5,5,,,,,3\n　　农、林、牧、渔业,")
                .replace("　2.工业,", "　2.第二产业,25,25,,27,10,200,42\n　　工业,")
                .replace("　4.交通运输", "　3.第三产业,,,,,,,18\n　　交通运输")
                .replace("　7.生活消费", "　4.生活消费");
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "agriculture", "electricity")).contains(3.0);
        assertThat(Balances.amount(outcome, "residential", "electricity")).contains(10.0);
        assertThat(Balances.ledger(outcome).ignored()).containsKey(Reasons.SUBTOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一.可供本地区消费的能源量",
                "（一）可供本地区消费的能源量",
                "一 可供本地区消费的能源量",
                "可供本地区消费的能源量",
                "一、可供本地区\n消费的能源量",
                "①可供本地区消费的能源量"
            })
    void numbering_and_blanks_do_not_make_another_row(String label) {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("一、可供本地区消费的能源量", '"' + label + '"'));
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "available", "raw_coal")).contains(120.0);
    }

    @Test
    void a_continued_table_is_read_block_by_block() {
        String text = Balances.CURRENT + """
                续表,,
                项　目,汽油,柴油
                计量单位,万吨,吨
                四、终端消费量,3,20000
                　4.交通运输、仓储和邮政业,3,20000
                """;
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(Balances.amount(outcome, "transport", "gasoline")).contains(3.0);
        assertThat(Balances.amount(outcome, "transport", "diesel")).contains(2.0);
        assertThat(Balances.amount(outcome, "transport", "electricity")).contains(4.0);
        assertThat(Balances.ledger(outcome).rejected()).isZero();
    }

    @Test
    void units_are_converted_to_the_statistical_ones() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("亿立方米,百亿千焦,亿千瓦时", "万立方米,万吉焦,百万千瓦时"));
        assertThat(Balances.amount(outcome, "available", "natural_gas")).contains(0.002);
        assertThat(Balances.amount(outcome, "transformation", "heat")).contains(340.0);
        assertThat(Balances.amount(outcome, "final", "electricity")).contains(0.73);
    }

    @Test
    void without_units_the_statistical_ones_are_assumed_and_it_is_said() {
        String text = Balances.CURRENT.replaceAll("计量单位.*\n", "");
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-UNIT-ASSUMED");
        assertThat(Balances.amount(outcome, "available", "natural_gas")).contains(20.0);
    }

    @ParameterizedTest
    @CsvSource({"某市能源平衡表（实物量）—2020,某市能源平衡表（标准量）—2020", "某市能源平衡表（实物量）—2020,单位：万吨标准煤"})
    void a_table_in_standard_coal_is_not_taken_for_physical_quantities(String title, String other) {
        String text = Balances.CURRENT.replaceAll("计量单位.*\n", "").replace(title, other);
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(Sheets.findings(outcome, "BAL-UNIT-DIMENSION")).hasSize(5);
        assertThat(Balances.amount(outcome, "available", "raw_coal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"亿立方米,万吨,BAL-UNIT-DIMENSION", "亿立方米,亿立方,BAL-UNIT"})
    void a_column_of_a_wrong_or_unknown_unit_is_rejected(String unit, String other, String rule) {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace(unit, other));
        assertThat(Sheets.findings(outcome, rule)).hasSize(1);
        assertThat(Balances.amount(outcome, "available", "natural_gas")).isEmpty();
        assertThat(Balances.ledger(outcome).rejected()).isEqualTo(11); // ten values and their unit
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void an_unknown_row_is_rejected_with_the_nearest_name() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("　3.建筑业", "　3.建筑页"));
        assertThat(Sheets.findings(outcome, "BAL-ROW").get(0).message().chinese())
                .contains("最相近的是 建筑业");
        assertThat(Balances.ledger(outcome).rejected()).isEqualTo(2);
    }

    @Test
    void an_unknown_column_is_rejected_with_the_nearest_name() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("洗精煤", "洗精媒"));
        assertThat(Sheets.findings(outcome, "BAL-COLUMN").get(0).message().chinese())
                .contains("最相近的是 洗精煤");
        assertThat(Balances.amount(outcome, "coking", "cleaned_coal")).isEmpty();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void of_equal_rows_and_columns_the_first_stands() {
        Outcome<Dossier> rows = Balances.survey(Balances.CURRENT.replace("　3.建筑业", "　3.工业"));
        assertThat(Sheets.rules(rows)).contains("BAL-ROW-TWICE");
        assertThat(Balances.amount(rows, "industry", "electricity")).contains(40.0);
        Outcome<Dossier> columns = Balances.survey(Balances.CURRENT.replace("洗精煤", "原煤"));
        assertThat(Sheets.rules(columns)).contains("BAL-COLUMN-TWICE");
        assertThat(Balances.amount(columns, "available", "raw_coal")).contains(120.0);
    }

    @Test
    void a_cell_nobody_can_be_sure_of_is_refused_alone() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("　3.建筑业,,,,,,,2", "　3.建筑业,,…,,IE,,,2*"));
        assertThat(Sheets.findings(outcome, "BAL-NUMBER")).hasSize(1);
        assertThat(Balances.amount(outcome, "construction", "electricity")).isEmpty();
        assertThat(Balances.ledger(outcome).rejected()).isEqualTo(1);
        assertThat(Balances.balance(outcome)
                        .find("construction", Sheets.REFERENCE.carrier("coke"))
                        .orElseThrow()
                        .notation())
                .contains(Notation.IE);
    }

    @Test
    void row_numbers_and_column_numbers_are_codes() {
        var text = new StringBuilder();
        int number = 0;
        for (String line : Balances.CURRENT.lines().toList()) {
            String code = number == 0 ? "" : number == 1 ? "代码" : number == 2 ? "" : "" + (number - 2);
            text.append(code).append(',').append(line).append('\n');
            text.append(number++ == 2 ? "乙,甲,1,2,3,4,5,6,7\n" : "");
        }
        Outcome<Dossier> outcome = Balances.survey(text.toString());
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "final", "electricity")).contains(73.0);
    }

    @Test
    void a_table_that_is_no_balance_is_rejected_as_a_whole() {
        Outcome<Dossier> outcome = Balances.survey("年份,人口\n2020,2189\n");
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-LAYOUT");
        assertThat(Balances.ledger(outcome).rejected()).isEqualTo(4);
        assertThat(outcome.value().energy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目,煤炭,,,焦炭,天然气,热力,电力\n,合计,原煤,洗精煤,,,,\n",
                "项目,煤及制品,,,焦炭,天然气,热力,电力\n,合计,原煤,洗精煤\n",
                "项目,固体燃料,,,,天然气,热力,电力\n,煤合计,原煤,洗精煤,焦炭,,,\n",
                "项目,煤合计,其中,,焦炭,天然气,热力,电力\n,,原煤,洗精煤,,,,\n"
            })
    void headings_in_two_rows_of_merged_cells_are_read_as_one(String headings) {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replaceAll("项　目.*\n", headings));
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.balance(outcome).cells())
                .hasSameSizeAs(
                        Balances.balance(Balances.survey(Balances.CURRENT)).cells());
        assertThat(Balances.amount(outcome, "available", "coal_total")).contains(150.0);
        assertThat(Balances.amount(outcome, "available", "raw_coal")).contains(120.0);
        assertThat(Balances.amount(outcome, "final", "electricity")).contains(73.0);
        assertThat(Balances.ledger(outcome).rejected()).isZero();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void a_part_of_a_group_that_nobody_knows_is_not_taken_for_the_group() {
        Outcome<Dossier> outcome =
                Balances.survey(Balances.CURRENT.replaceAll("项　目.*\n", "项目,煤炭,,,焦炭,天然气,热力,电力\n,甲种煤,原煤,洗精煤,,,,\n"));
        assertThat(Sheets.findings(outcome, "BAL-COLUMN")).hasSize(1);
        assertThat(Balances.amount(outcome, "available", "coal_total")).isEmpty();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void a_form_with_a_few_values_is_no_balance_whose_blanks_are_zeros() {
        String form = Balances.CURRENT
                .lines()
                .map(line -> line.replaceAll("(?<=,)-?\\d+(?=,|$)", ""))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("　2.工业,,,,,,,", "　2.工业,,25,,,10,,40")
                .replace("　　城镇,,,,,,,", "　　城镇,,,,,,,7");

        Outcome<Dossier> outcome = Balances.survey(form);

        assertThat(Sheets.findings(outcome, "BAL-SPARSE").get(0).message().chinese())
                .contains("列出 24 行", "只填了 4 个数");
        assertThat(outcome.value().energy()).isEmpty();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
        assertThat(Balances.ledger(outcome).rejected()).isGreaterThanOrEqualTo(4);
    }
}
