package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static List<Optional<String>> numbers(String text, String other) {
        return Alignment.numbers(Alignment.pieces(text), Alignment.pieces(other));
    }

    @Test
    void numbers_are_found_by_the_words_before_them() {
        assertThat(numbers("排放12.5万吨，比2020年下降3.1%", "排放13万吨，比2020年下降2.9%"))
                .containsExactly(Optional.of("13"), Optional.of("2020"), Optional.of("2.9"));
    }

    /** In the other run emissions rose: by how much they fell has no counterpart. */
    @Test
    void a_number_behind_other_words_has_no_counterpart() {
        assertThat(numbers("排放12.5万吨，比2020年下降3.1%", "排放13万吨，比2020年增长2.9%"))
                .containsExactly(Optional.of("13"), Optional.of("2020"), Optional.empty());
    }

    /** Two places are exchanged: one of them is found, the other is nowhere, never the wrong one. */
    @Test
    void in_a_list_of_another_order_no_number_is_taken_for_another_one() {
        assertThat(numbers("工业占60%、农业占3%", "农业占4%、工业占61%"))
                .allMatch(found -> found.isEmpty() || List.of("61", "4").contains(found.get()))
                .isNotEqualTo(List.of(Optional.of("4"), Optional.of("61")));
    }
}
