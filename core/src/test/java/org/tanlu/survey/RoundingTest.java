package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Quantity;

class RoundingTest {

    private static Quantity quantity(double value, String unit) {
        return Quantity.of(value, Sheets.REFERENCE.units().unit(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "2189, 万人, 2188.6, 万人, true",
        "6831.23, 万吨标准煤, 6831.2, 万吨标准煤, true",
        "0.15, 亿元, 0.1, 亿元, true",
        "43760.7, 亿元, 4.37607, 万亿元, true",
        "617, 万辆, 6170400, 辆, true",
        "479, 万辆, 478.49, 万辆, false",
        "83.9, %, 83.8, %, false",
        "7.5, 亿平方米, 75600, 万平方米, false",
        "2078, 万人, 2069.3, 万人, false"
    })
    void values_agree_when_the_finer_rounds_to_the_coarser(
            double one, String unit, double other, String otherUnit, boolean agree) {
        assertThat(Rounding.explains(quantity(one, unit), quantity(other, otherUnit)))
                .isEqualTo(agree);
        assertThat(Rounding.explains(quantity(other, otherUnit), quantity(one, unit)))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "2189, 万人, 2188.6, 万人, true",
        "2188.6, 万人, 2189, 万人, false",
        "320, 万人, 3200000, 人, true",
        "320, 万人, 3204900, 人, true",
        "3204900, 人, 320, 万人, false",
        "479, 万辆, 478.49, 万辆, false"
    })
    void fewer_digits_repeat_a_value_and_more_digits_do_not(
            double told, String unit, double there, String otherUnit, boolean repeats) {
        assertThat(Rounding.repeats(quantity(told, unit), quantity(there, otherUnit)))
                .isEqualTo(repeats);
    }
}
