package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Rows of totals, split numbers and lost digits in registers. */
@Clause("6")
class TotalRowsTest {
    private static final String HEADS = "企业名称,统一社会信用代码,年份,用电量（万千瓦时）,来源,状态\n";

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计", "全市合计", "合 计", "合计（3家）", "工业企业小计", "Total"})
    void a_row_of_totals_is_no_enterprise(String name) {
        Outcome<Dossier> outcome = survey("甲公司,,2023,10,s,已核原件\n乙公司,,2023,20,s,已核原件\n" + name + ",,2023,30,s,已核原件\n");

        assertThat(outcome.value().register("enterprises").rows()).hasSize(2);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void subtotals_are_those_of_their_group_and_the_total_is_that_of_all() {
        Outcome<Dossier> outcome = survey("""
                甲公司,,2023,10,s,已核原件
                小计,,2023,10,s,已核原件
                乙公司,,2023,20.4,s,已核原件
                小计,,2023,20,s,已核原件
                总计,,2023,30,s,已核原件
                平均,,2023,15,s,已核原件
                """);

        assertThat(outcome.value().register("enterprises").rows()).hasSize(2);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void a_total_that_differs_from_its_rows_is_found() {
        Outcome<Dossier> outcome = survey("甲公司,,2023,10,s,已核原件\n合计,,2023,30,s,已核原件\n");

        assertThat(rules(outcome)).containsExactly("SUR-TOTAL-ROW");
        assertThat(outcome.findings().get(0).message().chinese()).contains("30 万千瓦时", "10 万千瓦时");
    }

    @Test
    void an_enterprise_whose_name_holds_such_a_word_stays_one() {
        assertThat(survey("云州小计量仪器厂,,2023,10,s,已核原件\n")
                        .value()
                        .register("enterprises")
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_row_that_commas_split_is_found_and_not_used() {
        Outcome<Dossier> outcome = survey("甲公司,,2023,1,234,567,s\n乙公司,,2023,20,s,已核原件\n");

        assertThat(outcome.value().register("enterprises").rows()).hasSize(1);
        assertThat(rules(outcome)).containsExactly("SUR-ROW-SPLIT");
        assertThat(outcome.findings().get(0).message().chinese()).contains("第 2 行");
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.11301E+17", "911301001234567000"})
    void a_code_that_lost_digits_is_found_and_left_out(String code) {
        Outcome<Dossier> outcome = survey("甲公司," + code + ",2023,10,s,已核原件\n");

        assertThat(outcome.value().register("enterprises").rows().get(0).text("credit_code"))
                .isEmpty();
        assertThat(rules(outcome)).containsExactly("SUR-CELL-VALUE");
        assertThat(outcome.findings().get(0).message().chinese()).contains("末几位已丢失");
    }

    private static Outcome<Dossier> survey(String rows) {
        return Sheets.survey(Sheets.csv("enterprises", HEADS + rows));
    }

    private static List<String> rules(Outcome<Dossier> outcome) {
        return outcome.findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
