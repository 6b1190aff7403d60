package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1.005, 2, 1.01", "0.25, 1, 0.3", "-0.25, 1, -0.3", "2, 1, 2.0", "1e9, 0, 1000000000"})
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

    @Test
    void parts_go_up_where_the_remainder_is_largest() {
        assertThat(Numbers.parts(List.of(33.33, 33.33, 33.34), 1)).containsExactly("33.3", "33.3", "33.4");
    }

    /** 0.35 is less than seven twentieths in binary, but it reads 0.35 and rounds to 0.4. */
    @Test
    void a_single_part_is_rounded_as_the_number_itself() {
        assertThat(Numbers.parts(List.of(0.35), 1)).containsExactly("0.4");
        assertThat(Numbers.parts(List.of(-0.25), 1)).containsExactly("-0.3");
    }

    @Test
    void no_parts_have_no_sum() {
        assertThat(Numbers.parts(List.of(), 1)).isEmpty();
    }

    @Test
    void parts_sum_to_the_rounded_total_and_none_is_off_by_a_whole_unit() {
        var random = new Random(100);
        for (int round = 0; round < 5_000; round++) {
            int decimals = random.nextInt(3);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
            var values = new ArrayList<Double>();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = random.nextInt(8); i >= 0; i--) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 400_000, 1 + random.nextInt(4));
                values.add(value.doubleValue());
                exact = exact.add(value);
            }
            List<BigDecimal> parts = Numbers.parts(values, decimals).stream()
                    .map(BigDecimal::new)
                    .toList();
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("%s", values)
                    .isEqualByComparingTo(exact.setScale(decimals, RoundingMode.HALF_UP));
            for (int i = 0; i < values.size(); i++) {
                assertThat(parts.get(i)
                                .subtract(BigDecimal.valueOf(values.get(i)))
                                .abs())
                        .isLessThanOrEqualTo(unit);
            }
        }
    }
}
