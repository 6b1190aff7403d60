package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1.005, 2, 1.01", "0.25, 1, 0.3", "-0.25, 1, −0.3", "2, 1, 2.0", "1e9, 0, 1000000000"})
    void numbers_are_rounded_half_up_as_they_read(double value, int decimals, String printed) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(printed);
    }

    @Test
    void a_rounded_negative_zero_has_no_sign() {
        assertThat(Numbers.fixed(-0.04, 1)).isEqualTo("0.0");
    }

    @Test
    void a_ratio_to_nothing_is_a_dash() {
        assertThat(Numbers.fixed(Double.NaN, 1)).isEqualTo("－");
        assertThat(Numbers.percent(Double.POSITIVE_INFINITY)).isEqualTo("－");
    }

    @Test
    void emissions_are_printed_in_ten_thousand_tonnes() {
        assertThat(Numbers.wanTonnes(Emissions.tonnes(123_456))).isEqualTo("12.3万吨");
    }

    @Test
    void quantities_are_printed_with_their_unit() {
        assertThat(Numbers.text(Quantity.of(2189, new Unit("万人", "persons", 10_000)), 1))
                .isEqualTo("2189.0万人");
    }

    @ParameterizedTest
    @CsvSource({"100, 112.5, 增长12.5%", "100, 80, 下降20.0%", "0, 0, 持平", "0, 5, 增加（起点为零）"})
    void changes_are_told_in_words(double from, double to, String words) {
        assertThat(Numbers.change(from, to)).isEqualTo(words);
    }
}
