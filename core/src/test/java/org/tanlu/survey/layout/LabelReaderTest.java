package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.survey.Vocabulary;

/** The words over and beside values, taken apart. */
class LabelReaderTest {
    private static final LabelReader READER =
            new LabelReader(new Vocabulary(City.REFERENCE), new PlainWords(City.REFERENCE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "常住人口",
                "常 住 人 口",
                "1. 常住人口",
                "（二）常住人口",
                "其中：常住人口",
                "常住人口①",
                "常住人口[1]",
                "全市常住人口",
                "年末常住人口",
                "常住人口数",
                "常住人口（万人）",
                "常住人口\n（万人）",
                "常住人口/万人",
                "常住人口万人",
                "2023年常住人口",
                "2023年末常住人口（单位：万人）"
            })
    void all_of_these_are_the_population(String text) {
        assertThat(READER.read(text).item())
                .hasValueSatisfying(item -> assertThat(item.id()).isEqualTo("population"));
        assertThat(READER.read(text).rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市区常住人口", "常住人口（市区）", "常住人口增速", "户籍人口", "2025年常住人口目标", "常住人口（2022年、2023年）"})
    void none_of_these_is_the_population_of_the_city(String text) {
        Label label = READER.read(text);

        assertThat(label.item().isEmpty() || !label.rest().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023,2023", "2023年,2023", "２０２３年,2023", "2023 年度,2023", "2023年（实际）,2023"})
    void years_in_many_spellings(String text, int year) {
        assertThat(READER.read(text).year()).contains(year);
        assertThat(READER.read(text).isYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年快报", "2023年1-6月", "2020-2023年", "2023E", "十四五", "本年"})
    void what_is_not_just_a_year(String text) {
        assertThat(READER.read(text).isYear()).isFalse();
    }

    @Test
    void a_price_year_is_no_year_of_the_data() {
        assertThat(READER.read("地区生产总值（2015年价）").item()).isPresent();
        assertThat(READER.read("2015年价").year()).isEmpty();
    }

    @Test
    void a_caption_names_the_unit() {
        assertThat(READER.read("（单位：万吨）").units())
                .extracting(unit -> unit.symbol())
                .containsExactly("万吨");
        assertThat(READER.read("单位：万辆、辆").units()).isEmpty();
    }
}
