package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.report.ResultTable;
import org.tanlu.trace.Text;

/** A city of two internal series needs four runs and the one without zeros; the texts of the runs are written by hand. */
class SuspicionTest {
    private final List<Suppressed> record = new ArrayList<>();
    private final Suspicion suspicion = new Suspicion(
            new Perturbation(City.with("")
                    .data("clinker_output,2020,100,万吨\nlime_output,2020,10,万吨")
                    .dossier()
                    .value()),
            record);

    private static List<Optional<String>> runs(String... texts) {
        return Arrays.stream(texts).map(Optional::of).toList();
    }

    private static ResultTable table(String... rows) {
        return new ResultTable(
                "lesson",
                Text.of("", ""),
                List.of(
                        new ResultTable.Column("year", Text.of("", "")),
                        new ResultTable.Column("view", Text.of("", "")),
                        new ResultTable.Column("part", Text.of("", "")),
                        new ResultTable.Column("value", Text.of("", ""))),
                Arrays.stream(rows).map(row -> List.of(row.split(" "))).toList());
    }

    private List<String> shown(ResultTable table, ResultTable... others) {
        var screen = new TableScreen(suspicion, table, List.of(others));
        screen.subtract();
        return screen.screened().rows().stream()
                .map(row -> row.get(2) + " " + row.get(3))
                .toList();
    }

    @Test
    void a_zero_that_would_be_something_is_hidden_and_one_that_is_public_is_not() {
        assertThat(suspicion.hides("0", runs("0", "0", "0", "0", "7"), "", "")).isTrue();
        assertThat(suspicion.hides("－", runs("－", "－", "－", "－", "7"), "", "")).isTrue();
        assertThat(suspicion.hides("0", runs("0", "0", "0", "0", "0"), "", "")).isFalse();
    }

    /** The row of lime stands only where its zero is something: it is shown as one of any value would be. */
    @Test
    void a_row_that_a_zero_keeps_out_is_shown_with_C() {
        ResultTable without = table("2020 part a 10");

        assertThat(shown(without, without, without, without, without, table("2020 part a 10", "2020 part lime 5")))
                .containsExactly("a 10", "lime C");
    }

    /** Two series move both numbers, so that each may be shown; what is between them moves in the first two runs alone. */
    @Test
    void of_two_numbers_whose_difference_is_one_series_the_later_is_hidden() {
        assertThat(shown(
                        table("2020 x with 16", "2020 x without 12"),
                        table("2020 x with 18", "2020 x without 13"),
                        table("2020 x with 17.5", "2020 x without 12.5"),
                        table("2020 x with 16.5", "2020 x without 12.5"),
                        table("2020 x with 17.5", "2020 x without 13.5"),
                        table("2020 x with 16", "2020 x without 12")))
                .containsExactly("with 16", "without C");
    }

    @Test
    void the_words_of_a_sentence_stay_and_its_number_goes() {
        assertThat(suspicion.screened(
                        "煤占10%，比2019年下降5%",
                        runs("煤占12%，比2019年下降5%", "煤占12%，比2019年下降5%", "煤占10%，比2019年增长5%", "煤占10%，比2019年下降5%", ""),
                        "",
                        ""))
                .isEqualTo("煤占C%，比2019年下降5%");
    }
}
