package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;

class DateTextTest {
    private static Cell cell(String text, Cell.Kind kind) {
        return new Cell(text, kind, Place.ofFile("a.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021年, 2021",
        "2021-4, 2021-04",
        "2021年4月, 2021-04",
        "２０２１年１０月２４日, 2021-10-24",
        "2021/10/24, 2021-10-24",
        "2021.10.24, 2021-10-24",
        "2024-02-29, 2024-02-29"
    })
    void a_date_is_read_as_far_as_it_is_told(String text, String iso) {
        assertThat(DateText.find(cell(text, Cell.Kind.TEXT))).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2021-13", "21-04", "去年", "2021-04-05-06", "1234", "2021年13日"})
    void what_is_no_date_is_none(String text) {
        assertThat(DateText.find(cell(text, Cell.Kind.TEXT))).isEmpty();
    }

    @Test
    void a_cell_that_the_spreadsheet_calls_a_date_is_one_and_an_error_is_not() {
        assertThat(DateText.find(cell("2021-10-24", Cell.Kind.DATE))).contains("2021-10-24");
        assertThat(DateText.find(cell("2021", Cell.Kind.ERROR))).isEmpty();
    }
}
