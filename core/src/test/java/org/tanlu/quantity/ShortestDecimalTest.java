package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortest decimal that means the same double, whatever the version of Java. */
class ShortestDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "2.8421709430404007E-14, 2.842170943040401E-14",
        "2.0E-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "4.9E-324, 5E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308",
        "9007199254740993, 9007199254740992",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E23, 2E+23",
        "48720024, 48720024",
        "1E20, 100000000000000000000",
        "0.000001, 0.000001",
        "0.00000025, 2.5E-7",
        "-812.5, -812.5",
        "-0.0, 0",
        "0, 0"
    })
    void a_number_is_written_by_the_fewest_digits_that_bring_it_back(double value, String decimal) {
        assertThat(ShortestDecimal.of(value)).isEqualTo(decimal);
    }

    @Test
    void every_double_comes_back_and_no_shorter_decimal_would_do() {
        var random = new Random(20_260_101);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String decimal = ShortestDecimal.of(value);
                assertThat(Double.parseDouble(decimal)).as(decimal).isEqualTo(value);
                assertThat(new BigDecimal(decimal).stripTrailingZeros().precision())
                        .as(decimal)
                        .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .precision());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_refused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ShortestDecimal.of(value));
    }
}
