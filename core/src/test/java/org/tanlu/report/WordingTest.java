package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;

class WordingTest {
    private static final Wording WORDING = new Wording(Map.of("total", "{year}年排放{total}，其中{total}。", "bare", "没有数字。"));

    @Test
    void a_sentence_is_words_and_figures_in_turn() {
        var total = new Printed("5.0万吨", "inventory/total/2020");
        assertThat(WORDING.sentence("total", Map.of("year", new Words("2020"), "total", total)))
                .containsExactly(new Words("2020"), new Words("年排放"), total, new Words("，其中"), total, new Words("。"));
    }

    @Test
    void a_sentence_without_braces_is_its_words() {
        assertThat(WORDING.paragraph("bare", Map.of()).inlines()).containsExactly(new Words("没有数字。"));
    }

    @Test
    void a_missing_fact_is_a_defect_that_names_sentence_and_fact() {
        assertThatThrownBy(() -> WORDING.sentence("total", Map.of("year", new Words("2020"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording total lacks total");
    }

    @Test
    void an_unknown_sentence_is_a_defect_that_names_the_file() {
        assertThatThrownBy(() -> WORDING.sentence("none", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reference/wording.csv");
    }

    @Test
    void facts_too_many_do_no_harm() {
        assertThat(WORDING.sentence("bare", Map.of("year", new Words("2020")))).hasSize(1);
    }

    @Test
    void a_sentence_of_words_is_filled_as_text() {
        assertThat(WORDING.text("total", Map.of("year", "2020", "total", "5"))).isEqualTo("2020年排放5，其中5。");
    }

    @Test
    void a_name_that_looks_like_a_brace_stays_a_name() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("year", "{total}");
        facts.put("total", "5");
        assertThat(WORDING.text("total", facts)).startsWith("{total}年排放5");
    }
}
