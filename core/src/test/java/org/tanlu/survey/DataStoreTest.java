package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;

class DataStoreTest {
    private static final String HEADINGS = "item,year,value,unit,source,status\n";

    @Test
    void a_repeated_value_is_passed_over() {
        Outcome<Dossier> outcome = Sheets.data("population,2020,2189,万人", "population,2020,21890000,人");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-REPEATED");
        assertThat(DataReaderTest.ledger(outcome).rejected()).isZero();
        assertThat(DataReaderTest.ledger(outcome).ignored()).containsKey(Reasons.REPEATED);
    }

    @Test
    void of_two_values_of_one_source_the_first_stands_and_both_places_are_named() {
        Outcome<Dossier> outcome = Sheets.data("population,2020,2189,万人", "population,2020,2190,万人");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-CONTRADICTION");
        assertThat(outcome.findings().get(0).message().chinese())
                .contains("常住人口（population）2020 年", "data/test.csv C2", "2189", "2190");
        assertThat(outcome.findings().get(0).place().orElseThrow().address()).isEqualTo("C3");
        assertThat(outcome.value().findValue("population", 2020).orElseThrow().value())
                .isEqualTo(2189);
        assertThat(DataReaderTest.ledger(outcome).rejected()).isEqualTo(6);
    }

    @Test
    void sources_that_differ_are_a_warning() {
        Table one = Sheets.csv("data/a", HEADINGS + "population,2020,2189,万人,s,verified\n");
        Table other = Sheets.csv("data/b", HEADINGS + "population,2020,2190,万人,tanlu,verified\n");
        Outcome<Dossier> outcome = Sheets.survey(other, one);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SOURCES-DIFFER");
        assertThat(outcome.value().findValue("population", 2020).orElseThrow().value())
                .isEqualTo(2189);
    }

    @Test
    void a_notation_key_contradicts_a_value() {
        assertThat(Sheets.rules(Sheets.data("population,2020,2189,万人", "population,2020,NE,")))
                .containsExactly("SUR-CONTRADICTION");
        assertThat(Sheets.rules(Sheets.data("population,2020,NE,", "population,2020,NE,")))
                .containsExactly("SUR-REPEATED");
    }

    @Test
    void rows_without_source_or_status_are_counted_once_a_table() {
        Outcome<Dossier> outcome = Sheets.survey(Sheets.csv(
                "data/a",
                HEADINGS + "population,2019,2190,万人,,\npopulation,2020,2189,万人,,\npopulation,2021,2189,万人,x,不知道\n"));
        assertThat(Sheets.rules(outcome))
                .containsExactlyInAnyOrder(
                        "SUR-SOURCE-MISSING", "SUR-SOURCE-UNKNOWN", "SUR-STATUS", "SUR-STATUS-MISSING");
        assertThat(Sheets.findings(outcome, "SUR-SOURCE-MISSING").get(0).facts())
                .containsEntry("rows", "2");
        Datum datum = outcome.value().find("population", 2019).orElseThrow();
        assertThat(datum.source().title()).isEqualTo("未注明来源");
        assertThat(datum.verification().isDoubtful()).isTrue();
    }
}
