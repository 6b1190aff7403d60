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
    void a_value_of_another_source_is_kept_beside_the_one_that_is_used() {
        Outcome<Dossier> outcome = twoSources("population,2020,2189,万人", "population,2020,21900000,人");
        assertThat(outcome.value().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.used().told()).isEqualTo("2189 万人");
            assertThat(conflict.other().told()).isEqualTo("21900000 人");
            assertThat(conflict.difference().orElseThrow()).hasToString("-1 万人");
        });
        assertThat(DataReaderTest.ledger(outcome).ignored()).containsKey(Reasons.CONFLICTING);
    }

    @Test
    void what_sources_say_differently_of_one_item_is_one_finding_whatever_the_number_of_years() {
        Outcome<Dossier> outcome = twoSources(
                "population,2019,2190,万人",
                "population,2019,2154,万人",
                "population,2020,2189,万人",
                "population,2020,2170,万人",
                "gdp_current,2020,35943.3,亿元",
                "gdp_current,2020,36102.6,亿元");
        assertThat(Sheets.findings(outcome, "SUR-SOURCES-DIFFER"))
                .extracting(finding -> finding.facts().get("count"))
                .containsExactly("2", "1");
    }

    @Test
    void another_source_that_agrees_but_for_rounding_confirms_without_a_finding() {
        Outcome<Dossier> outcome = twoSources("population,2021,2189,万人", "population,2021,2188.6,万人");
        assertThat(Sheets.rules(outcome)).isEmpty();
        assertThat(outcome.value().conflicts()).isEmpty();
        assertThat(DataReaderTest.ledger(outcome).ignored()).containsKey(Reasons.CONFIRMED);
    }

    @Test
    void a_notation_key_against_a_value_of_another_source_is_a_conflict_without_difference() {
        Outcome<Dossier> outcome = twoSources("population,2020,NE,", "population,2020,2189,万人");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SOURCES-DIFFER");
        assertThat(outcome.value().conflicts().get(0).difference()).isEmpty();
    }

    /** Rows of the sources s and tanlu in turn. */
    private static Outcome<Dossier> twoSources(String... rows) {
        var text = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows.length; i++) {
            text.append(rows[i]).append(i % 2 == 0 ? ",s,verified\n" : ",tanlu,verified\n");
        }
        return Sheets.survey(Sheets.csv("data/test", text.toString()));
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
