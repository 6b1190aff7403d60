package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource({"NO, 不存在", "NE, 未估算", "IE, 列入他处", "C, 保密"})
    void a_key_is_read_by_its_letters_and_by_its_chinese_name(Notation notation, String chinese) {
        assertThat(Notation.find(notation.name())).contains(notation);
        assertThat(Notation.find(chinese)).contains(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "NA", "0", "-", "…"})
    void other_texts_are_no_notation_key(String text) {
        assertThat(Notation.find(text)).isEmpty();
    }

    @Test
    void every_key_has_a_meaning_in_both_languages() {
        assertThat(Notation.values()).allSatisfy(notation -> {
            assertThat(notation.chinese()).isNotBlank();
            assertThat(notation.english()).matches("[a-z ]+");
        });
    }
}
