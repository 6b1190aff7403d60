package org.tanlu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年排放13028.4万吨，下降−3.5%，比上年高1,234吨|2020;13028.4万;−3.5%;1,234",
                "2019—2021年|2019;2021",
                "力争翻一番，煤炭削减三成，一半来自外购|翻一番;三成;一半",
                "人口十二万，为基期的两倍半，占三分之一、百分之四十五点五|十二万;两倍半;三分之一;百分之四十五点五",
                "按指南7.1.5，共3项举措|7.1.5;3",
                "二〇三〇年前达到一百二十个|二〇三〇;一百二十",
            })
    void arabic_digits_and_quantities_in_chinese_words_are_numerals(String text, String numerals) {
        assertThat(Numeral.in(text)).extracting(Numeral::text).containsExactlyElementsOf(List.of(numerals.split(";")));
    }

    @Test
    void words_that_only_hold_such_a_character_are_none() {
        assertThat(Numeral.in("统一核算二氧化碳，进一步完善第三产业和一般行业，千瓦时、万元、百分点")).isEmpty();
    }
}
