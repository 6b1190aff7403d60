package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;

class PrintTest {

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "12.30, 12.3", "-0.004, 0", "100, 100", "1234567.891, 1234567.89", "-2.675, -2.68"})
    void numbers_have_at_most_two_decimals_rounded_half_up(double value, String printed) {
        assertThat(Print.number(value)).isEqualTo(printed);
    }

    @Test
    void quantities_are_printed_with_their_unit() {
        assertThat(Print.of(Quantity.of(3.5, ByHand.carrier("diesel").unit()))).isEqualTo("3.5 万吨");
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 12.5", "-1, 4, -25", "0, 0, 0", "3, 0, ∞"})
    void a_share_of_nothing_is_nothing_or_infinite(double part, double whole, String printed) {
        assertThat(Print.percent(part, whole)).isEqualTo(printed);
    }
}
