package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;

class BalanceRegisterTest {

    @Test
    void an_unregistered_balance_takes_its_year_from_its_name() {
        Outcome<Dossier> outcome = Sheets.survey(Sheets.csv("balance/2020", Balances.CURRENT));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-BALANCE-UNREGISTERED");
        assertThat(outcome.value().energyYears()).containsExactly(2020);
        assertThat(outcome.value().energy().get(0).source().id()).isEqualTo("unstated");
    }

    @Test
    void a_balance_of_no_year_is_rejected() {
        Outcome<Dossier> outcome = Sheets.survey(Sheets.csv("balance/latest", Balances.CURRENT));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-BALANCE-YEAR");
        assertThat(outcome.value().energy()).isEmpty();
        assertThat(Balances.ledger(outcome).isBalanced()).isTrue();
    }

    @Test
    void the_register_may_name_the_table_shortly_or_by_its_sheet() {
        for (String name : new String[] {"latest", "balance/latest", "平衡表_latest", "balance/latest.csv"}) {
            Table register = Sheets.csv("balances", "年份,表名,来源,状态\n2019年," + name + ",s,已核原件\n");
            Outcome<Dossier> outcome = Sheets.survey(Sheets.csv("balance/latest", Balances.CURRENT), register);
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.value().energyYears()).containsExactly(2019);
        }
    }

    @Test
    void a_registered_table_that_does_not_exist_and_a_second_of_a_year_are_found() {
        Table register = Sheets.csv(
                "balances",
                "year,table,source,status\n2020,a,s,verified\n2020,b,s,verified\n2021,c,s,verified\n2022,c,s,verified\n");
        Outcome<Dossier> outcome = Sheets.survey(
                Sheets.csv("balance/a", Balances.CURRENT), Sheets.csv("balance/b", Balances.CURRENT), register);
        assertThat(Sheets.rules(outcome))
                .containsExactlyInAnyOrder("SUR-BALANCE-TWICE", "SUR-BALANCE-YEAR-TWICE", "SUR-BALANCE-MISSING");
        assertThat(outcome.value().energy()).hasSize(1);
    }
}
