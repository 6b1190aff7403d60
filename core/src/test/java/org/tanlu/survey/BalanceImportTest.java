package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

class BalanceImportTest {

    @Test
    void a_balance_becomes_its_table_as_printed_and_a_row_of_the_register() {
        Outcome<Imported> outcome = imported(Sheets.csv("x", Balances.CURRENT), Optional.of(2019));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().tables()).extracting(Table::name).containsExactly("balance/2019", "balances");
        assertThat(outcome.value().tables().get(0).rows())
                .isEqualTo(Sheets.csv("x", Balances.CURRENT).rows());
        assertThat(outcome.value().tables().get(1).rows().get(1))
                .extracting(cell -> cell.text())
                .containsExactly("2019", "balance/2019", "cesy-2021-beijing-balance", "secondary", "");
        assertThat(outcome.value().ledger().isBalanced()).isTrue();
    }

    @Test
    void the_title_tells_the_year() {
        assertThat(name(Sheets.csv("x", Balances.CURRENT))).isEqualTo("balance/2020");
    }

    @Test
    void the_year_of_the_yearbook_is_not_the_year_of_the_data() {
        String text = "中国能源统计年鉴2021,,,,,,,\n" + Balances.CURRENT;
        assertThat(name(Sheets.csv("x", text))).isEqualTo("balance/2020");
    }

    @Test
    void the_file_name_tells_the_year_when_the_title_does_not() {
        assertThat(name(Sheets.csv("import/北京2007", Balances.OLD))).isEqualTo("balance/2007");
    }

    @Test
    void without_a_year_nothing_is_imported() {
        Outcome<Imported> outcome = imported(Sheets.csv("x", Balances.OLD), Optional.empty());
        assertThat(Sheets.rules(outcome)).containsExactly("IMP-BALANCE-YEAR");
        assertThat(outcome.value().tables()).isEmpty();
    }

    @Test
    void what_is_no_balance_is_not_imported() {
        Outcome<Imported> outcome = imported(Sheets.csv("x", "a,b\n1,2\n"), Optional.of(2020));
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-LAYOUT");
        assertThat(outcome.value().tables()).isEmpty();
    }

    @Test
    void what_reading_finds_is_reported_at_import() {
        String damaged = Balances.CURRENT.replace("　3.建筑业", "　3.建筑页");
        assertThat(Sheets.rules(imported(Sheets.csv("x", damaged), Optional.empty())))
                .contains("BAL-ROW", "BAL-FINAL-LARGE");
    }

    private static String name(Table table) {
        return imported(table, Optional.empty()).value().tables().get(0).name();
    }

    private static Outcome<Imported> imported(Table table, Optional<Integer> year) {
        return BalanceImport.read(table, year, "cesy-2021-beijing-balance", Verification.SECONDARY, Sheets.REFERENCE);
    }
}
