package org.tanlu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A cell as long as a book is no cell of a table, and the file is refused with its place before anything reads its digits. */
class LongTextsTest {
    private static List<Sheet> sheet(String text) {
        Place place = new Place("a.csv", "", 1, 1);
        return List.of(Sheet.plain(
                new Table("a", Place.ofFile("a.csv"), List.of(List.of(new Cell(text, Cell.Kind.TEXT, place))))));
    }

    @Test
    void a_number_of_many_digits_is_refused_and_a_long_remark_is_not() throws Unreadable {
        assertThatThrownBy(() -> LongTexts.refused(sheet("1".repeat(300_000))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("300000");
        assertThat(LongTexts.refused(sheet("注".repeat(9_000)))).hasSize(1);
    }
}
