package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;

class YearTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020年", "2020年度", "２０２０", "２０２０年", "2020.0", " 2020 ", "2020\u00a0"})
    void a_year_may_be_written_like_this(String text) {
        assertThat(YearText.find(text)).contains(2020);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "1948",
                "2101",
                "2020.5",
                "2020-01",
                "20200101",
                "二〇二〇",
                "2020/21",
                "约2020",
                "-2020",
                "2020 2021"
            })
    void anything_else_is_no_year(String text) {
        assertThat(YearText.find(text)).isEmpty();
    }

    @Test
    void a_date_is_no_year() {
        assertThat(YearText.find(new Cell("2020", Cell.Kind.DATE, Place.ofFile("t.csv"))))
                .isEmpty();
    }

    @Test
    void a_title_tells_its_year_when_it_mentions_only_one() {
        assertThat(YearText.findWithin("balance/2020")).contains(2020);
        assertThat(YearText.findWithin("北京市能源平衡表（实物量）—2020年")).contains(2020);
        assertThat(YearText.findWithin("2019—2020年")).isEmpty();
        assertThat(YearText.findWithin("表 120201")).isEmpty();
    }
}
