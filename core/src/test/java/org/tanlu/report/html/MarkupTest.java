package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void label_keeps_four_significant_digits_and_all_of_an_integer() {
        assertThat(Markup.label(1862.4)).isEqualTo("1862");
        assertThat(Markup.label(123456)).isEqualTo("123456");
        assertThat(Markup.label(12.345)).isEqualTo("12.35");
        assertThat(Markup.label(0.00123456)).isEqualTo("0.001235");
        assertThat(Markup.label(-3.5)).isEqualTo("−3.5");
        assertThat(Markup.label(0)).isEqualTo("0");
    }

    @Test
    void escape_keeps_characters_outside_the_basic_plane() {
        assertThat(Markup.escape("𬭊&\uD800")).isEqualTo("𬭊&amp;\uFFFD");
    }
}
