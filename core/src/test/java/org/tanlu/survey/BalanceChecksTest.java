package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;

class BalanceChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "调入量,120,90,30,5,20,,40; 调入量,120,90,30,5,20,,39; BAL-SUPPLY; 1.00",
                "调入量,120,90,30,5,20,,40; 调入量,120,90,30,5,20,,30; BAL-SUPPLY-LARGE; 10.00",
                "炼焦,-30,,-30,22; 炼焦,-30,,-30,20; BAL-TRANSFORMATION-LARGE; 2.00",
                "建筑业,,,,,,,2; 建筑业,,,,,,,2.5; BAL-FINAL; -0.50",
                "平衡差额,,,,,,,; 平衡差额,,,,,,,0.9; BAL-DIFFERENCE; 0.90",
                "乡村,6,6,,,,,3; 乡村,6,6,,,,,2; BAL-RESIDENTIAL; 1.00",
                "农、林、牧、渔业,5,5; 农、林、牧、渔业,5.5,5; BAL-PARTS; 0.50"
            })
    void a_sum_that_does_not_close_is_found_with_its_gap(String printed, String damaged, String rule, String gap) {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace(printed, damaged));
        List<Finding> findings = Sheets.findings(outcome, rule);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).facts()).containsEntry("gap", gap).containsKeys("column", "printed", "recomputed");
        assertThat(findings.get(0).severity()).isEqualTo(rule.endsWith("LARGE") ? Severity.ERROR : Severity.WARNING);
        assertThat(findings.get(0).message().chinese()).doesNotContain("{");
        assertThat(findings.get(0).message().english()).doesNotContain("{");
    }

    @Test
    void a_total_that_is_blank_is_said_to_be_blank_and_not_nought() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("四、终端消费量,40,40", "四、终端消费量,40,"));

        assertThat(Sheets.findings(outcome, "BAL-FINAL-LARGE")).singleElement().satisfies(finding -> {
            assertThat(finding.message().chinese()).contains("印为 空白，重算为 40.00");
            assertThat(finding.message().english()).contains("printed blank, recomputed 40.00");
        });
    }

    @Test
    void rounding_of_the_printed_values_is_no_gap() {
        String text = Balances.CURRENT.replace("建筑业,,,,,,,2", "建筑业,,,,,,,2.04").replace("乡村,6,6", "乡村,6.05,6.05");
        assertThat(Balances.survey(text).findings()).isEmpty();
    }

    @Test
    void re_inputs_belong_to_the_sum_of_transformation() {
        String text = Balances.OLD.replace(
                "5.炼油,Refining,,-100,40,58,,", "5.炼油,Refining,,-100,50,58,,\n#油品再投入量(-),Reinput,,,-10,,,");
        assertThat(Sheets.rules(Balances.survey(text))).noneMatch(rule -> rule.startsWith("BAL-TRANSFORMATION"));
    }

    @Test
    void feedstock_urban_and_rural_are_not_added_to_final_consumption() {
        assertThat(Balances.survey(Balances.CURRENT).findings()).isEmpty();
    }

    @Test
    void a_lost_opening_stock_is_named_as_the_cause() {
        String text = Balances.CURRENT.replace("减（+）量,-2,-2", "减（+）量,-40,-40");
        Finding finding =
                Sheets.findings(Balances.survey(text), "BAL-SUPPLY-LARGE").get(0);
        assertThat(finding.message().chinese()).contains("年初库存行丢失", "约为 -2.00");
    }

    @Test
    void a_gap_as_large_as_a_row_names_the_row() {
        String text = Balances.CURRENT.replace("终端消费量,40,40,,27,15,336,73", "终端消费量,40,40,,27,15,336,69");
        Finding finding =
                Sheets.findings(Balances.survey(text), "BAL-FINAL-LARGE").get(0);
        assertThat(finding.message().chinese()).contains("交通运输、仓储和邮政业");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "建筑业,,,,,,,2; 建筑业,,,,,,,-2; BAL-NEGATIVE-USE",
                "#用作原料、材料,2,2; #用作原料、材料,2,26; BAL-FEEDSTOCK",
                "平衡差额,,,,,,,; 平衡差额,,,,,,,5; BAL-GAP",
                "平衡差额,,,,,,,; 平衡差额,,,,,,,9; BAL-GAP-LARGE",
                "火力发电,-60,-60,,,-5,,36; 火力发电,-60,-60,,,-5,,66; BAL-POWER-EFFICIENCY",
                "火力发电,-60,-60,,,-5,,36; 火力发电,-60,-60,,,-5,,12; BAL-POWER-EFFICIENCY",
                "供热,-20,-20,,,,330; 供热,-20,-20,,,,130; BAL-HEAT-EFFICIENCY",
                "炼焦,-30,,-30,22; 炼焦,-30,,-30,26; BAL-COKE-YIELD",
                "火力发电,-60,-60,,,-5,,36; 火力发电,-60,-60,,,-5,,33; BAL-POWER-USE"
            })
    void what_cannot_be_is_found(String printed, String damaged, String rule) {
        assertThat(Sheets.rules(Balances.survey(Balances.CURRENT.replace(printed, damaged))))
                .contains(rule);
    }

    /** The whole block one column to the left keeps every sum of a column, but then power plants make heat. */
    @Test
    void numbers_under_the_heading_beside_theirs_are_blocked() throws IOException {
        String printed = Files.readString(Path.of("..", "examples", "beijing", "balance", "2020.csv"));
        assertThat(Sheets.rules(Balances.survey(printed))).doesNotContain("BAL-OUTPUT-COLUMN");
        List<String> lines = printed.lines().toList();
        var shifted = new StringBuilder(lines.get(0) + "\n" + lines.get(1) + "\n");
        for (String line : lines.subList(2, lines.size())) {
            shifted.append(line.replaceFirst(",[^,]*", "")).append(",\n");
        }
        assertThat(Sheets.findings(Balances.survey(shifted.toString()), "BAL-OUTPUT-COLUMN"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }

    @Test
    void a_table_beside_the_wrong_labels_is_blocked_once() throws IOException {
        String printed = Files.readString(Path.of("..", "examples", "beijing", "balance", "2020.csv"));
        assertThat(Sheets.rules(Balances.survey(printed))).doesNotContain("BAL-MISALIGNED");
        List<String> lines = printed.lines().toList();
        var shifted = new StringBuilder(lines.get(0) + "\n" + lines.get(1) + "\n");
        for (int i = 3; i < lines.size(); i++) { // every row gets the numbers of the one above
            String label = lines.get(i).substring(0, lines.get(i).indexOf(','));
            String above = lines.get(i - 1);
            shifted.append(label).append(above.substring(above.indexOf(','))).append('\n');
        }
        List<Finding> findings = Sheets.findings(Balances.survey(shifted.toString()), "BAL-MISALIGNED");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.BLOCKING);
        assertThat(Integer.parseInt(findings.get(0).facts().get("count"))).isGreaterThanOrEqualTo(30);
        assertThat(findings.get(0).message().chinese()).startsWith("疑似错行错列");
    }

    @ParameterizedTest
    @CsvSource({"58,50", "58,66"})
    void a_refinery_neither_loses_nor_gains_much(String printed, String damaged) {
        String text = Balances.OLD.replace("Refining,,-100,40," + printed, "Refining,,-100,40," + damaged);
        assertThat(Sheets.rules(Balances.survey(text))).contains("BAL-REFINERY");
    }
}
