package org.tanlu.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @Test
    void every_double_comes_back_from_its_shortest_decimal() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = Decimals.shortest(Double.toString(value)).orElseThrow();
                assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0 : value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.6843418860808015E-14, 5.684341886080802E-14",
        "2.0E-3, 0.002",
        "1.0E23, 1E+23",
        "9.999999999999999E22, 1E+23"
    })
    void no_shorter_decimal_means_the_same_double(String written, String shortest) {
        assertThat(Decimals.shortest(written)).contains(shortest);
    }

    @Test
    void a_decimal_of_up_to_fifteen_digits_is_its_own_shortest() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            long digits =
                    random.nextLong(100_000_000_000_000L, 1_000_000_000_000_000L) / 10 * 10 + 1 + random.nextInt(9);
            String text = new BigDecimal(BigInteger.valueOf(digits), random.nextInt(15)).toPlainString();
            assertThat(Decimals.isShortest(text)).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"00123", "1e5", "+5", "0.10", "-0", "1.", ".5", "１２", "' 1'", "123456789012345678", "NaN"})
    void other_texts_are_not_what_a_number_is_written_as(String text) {
        assertThat(Decimals.isShortest(text)).isFalse();
    }
}
