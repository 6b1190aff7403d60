package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTest {

    private static double sum(List<Double> addends) {
        var sum = new Sum();
        addends.forEach(sum::add);
        return sum.value();
    }

    @Test
    void the_sum_of_nothing_is_zero() {
        assertThat(new Sum().value()).isZero();
    }

    /** Plain addition gives 0: each small addend is lost beside the large one. */
    @Test
    void small_addends_survive_beside_large_ones() {
        assertThat(sum(List.of(1.0, 1e100, 1.0, -1e100))).isEqualTo(2);
    }

    /** Plain addition of ten tenths gives 0.9999999999999999. */
    @Test
    void ten_tenths_are_one() {
        assertThat(sum(Collections.nCopies(10, 0.1))).isEqualTo(1);
    }

    @Test
    void sums_agree_with_exact_decimal_arithmetic_whatever_the_order() {
        var random = new Random(20_251);
        for (int round = 0; round < 200; round++) {
            var addends = new ArrayList<Double>();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < 100; i++) {
                double addend = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12));
                addends.add(addend);
                exact = exact.add(new BigDecimal(addend));
            }
            Collections.shuffle(addends, random);
            double expected = exact.doubleValue();
            assertThat(Math.abs(sum(addends) - expected)).isLessThanOrEqualTo(Math.ulp(expected));
        }
    }
}
