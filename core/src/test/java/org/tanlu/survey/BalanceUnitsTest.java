package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Outcome;

/** What a balance says of its units, wherever it says it. */
class BalanceUnitsTest {
    private static final String TITLE = "某市能源平衡表（实物量）—2020";
    private static final String BARE = Balances.CURRENT.replaceAll("计量单位.*\n", "");

    @ParameterizedTest
    @CsvSource({"电力,电力（GW·h）", "天然气,天然气（标准煤）", "天然气,天然气（折标煤，万吨）", "电力,电力（等价值）"})
    void what_stands_in_brackets_and_is_no_unit_is_not_passed_over(String carrier, String heading) {
        for (String text : new String[] {BARE, Balances.CURRENT}) {
            Outcome<Dossier> outcome = Balances.survey(text.replace("," + carrier, "," + heading));
            assertThat(Sheets.findings(outcome, "BAL-UNIT")).hasSize(1);
            assertThat(Balances.amount(outcome, "final", carrier.equals("电力") ? "electricity" : "natural_gas"))
                    .isEmpty();
            assertThat(Balances.amount(outcome, "final", "raw_coal")).contains(40.0);
        }
    }

    @Test
    void headings_that_all_say_standard_coal_leave_nothing_to_read() {
        Outcome<Dossier> outcome = Balances.survey(BARE.replace("煤合计,原煤,洗精煤,焦炭,天然气,热力,电力", "煤合计（折标煤）,原煤（折标煤）,电力（折标煤）"));
        assertThat(Sheets.findings(outcome, "BAL-UNIT")).hasSize(3);
        assertThat(outcome.value().energy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"天然气（实物量）", "天然气（不含液化天然气）", "天然气（Natural gas）", "天然气（亿m³）"})
    void known_remarks_and_units_do_not_make_another_column(String heading) {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("天然气", heading));
        assertThat(outcome.findings()).isEmpty();
        assertThat(Balances.amount(outcome, "final", "natural_gas")).contains(15.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（万吨标准煤）",
                "某市能源平衡表（万吨标准煤）",
                "地区能源平衡表 计量单位 万吨标准煤 2020",
                "单位：万吨标准煤",
                "某市能源平衡表（标准量）\n单位：万吨",
                "某市能源平衡表（折标准煤）"
            })
    void a_title_in_standard_coal_is_never_read_as_physical_quantities(String title) {
        Outcome<Dossier> bare = Balances.survey(BARE.replace(TITLE, title));
        assertThat(Sheets.findings(bare, "BAL-UNIT-DIMENSION")).hasSize(5);
        assertThat(Balances.amount(bare, "available", "raw_coal")).isEmpty();
        Outcome<Dossier> both = Balances.survey(Balances.CURRENT.replace(TITLE, title));
        assertThat(Sheets.findings(both, "BAL-UNIT-DIMENSION")).hasSize(5);
        assertThat(Sheets.findings(both, "BAL-UNIT-CONTRADICTION")).hasSize(2); // heat and electricity
        assertThat(both.value().energy()).isEmpty();
    }

    @Test
    void the_cell_over_the_labels_speaks_for_the_whole_table() {
        Outcome<Dossier> outcome = Balances.survey(BARE.replace("项　目", "项目（万吨标准煤）"));
        assertThat(Sheets.findings(outcome, "BAL-UNIT-DIMENSION")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE + " 附：折标准煤系数", "单位：万吨、亿立方米、万吨标准煤"})
    void a_title_that_only_mentions_standard_coal_states_no_unit(String title) {
        assertThat(Balances.survey(Balances.CURRENT.replace(TITLE, title)).findings())
                .isEmpty();
    }

    @Test
    void heading_and_row_of_units_must_agree() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("天然气", "天然气（万立方米）"));
        assertThat(Sheets.findings(outcome, "BAL-UNIT-CONTRADICTION")).hasSize(1);
        assertThat(Sheets.findings(outcome, "BAL-UNIT-CONTRADICTION")
                        .get(0)
                        .message()
                        .chinese())
                .contains("亿立方米、万立方米");
        assertThat(Balances.amount(outcome, "final", "natural_gas")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"万百万千焦", "百亿千焦", "百亿千焦耳", "10^10 kJ"})
    void the_yearbooks_spellings_of_ten_billion_kilojoules_are_one_unit(String unit) {
        for (String text :
                new String[] {Balances.CURRENT.replace("百亿千焦", unit), BARE.replace("热力", "热力（" + unit + "）")}) {
            Outcome<Dossier> outcome = Balances.survey(text);
            assertThat(Balances.amount(outcome, "final", "heat")).contains(336.0);
            assertThat(Sheets.findings(outcome, "BAL-UNIT")).isEmpty();
        }
    }
}
