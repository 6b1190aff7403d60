package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SobolSequenceTest {
    /** Half of the last digit, by which zero is avoided. */
    private static final double HALF = 0x1p-33;

    private static double[] numbers(int dimension, long shift, int from, int count) {
        var numbers = new double[count];
        SobolSequence.fill(dimension, shift, from, numbers, 0, count);
        return numbers;
    }

    /** Points of the same direction numbers by scipy.stats.qmc.Sobol, which goes through them in the order of Gray's code. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.25, 0.75, 0.75, 0.25, 0.75, 0.25",
        "7, 0.875, 0.875, 0.125, 0.375, 0.625, 0.625",
        "25, 0.59375, 0.96875, 0.96875, 0.34375, 0.84375, 0.59375",
        "17, 0.53125, 0.03125, 0.40625, 0.03125, 0.90625, 0.28125"
    })
    void points_are_those_of_another_program(
            int index, double first, double second, double third, double eighth, double thirtySecond, double last) {
        double[] expected = {first, second, third, eighth, thirtySecond, last};
        int[] dimensions = {0, 1, 2, 7, 31, 63};
        for (int i = 0; i < dimensions.length; i++) {
            assertThat(numbers(dimensions[i], 0, index, 1)[0]).isEqualTo(expected[i] + HALF);
        }
    }

    @Test
    void every_dimension_has_one_of_256_points_in_each_of_256_equal_parts_whatever_the_shift() {
        for (int dimension = 0; dimension < SobolSequence.DIMENSIONS; dimension++) {
            var parts = new boolean[256];
            for (double number : numbers(dimension, 0x123456789ABCDEFL, 256, 256)) {
                parts[(int) (number * 256)] = true;
            }
            assertThat(parts).doesNotContain(false);
        }
    }

    @Test
    void a_number_does_not_depend_on_where_its_block_begins() {
        assertThat(numbers(5, 77, 3, 10)[4]).isEqualTo(numbers(5, 77, 7, 1)[0]);
    }

    /** ∫ Π (1 + (x − ½) ÷ i) dx = 1; the standard error of 4,096 points drawn by chance is 6e-3. */
    @Test
    void integrals_are_closer_than_by_chance() {
        double[] products = new double[4096];
        Arrays.fill(products, 1);
        for (int dimension = 0; dimension < 12; dimension++) {
            double[] numbers = numbers(dimension, 99, 0, products.length);
            for (int i = 0; i < products.length; i++) {
                products[i] *= 1 + (numbers[i] - 0.5) / (dimension + 1);
            }
        }
        assertThat(Arrays.stream(products).sum() / products.length).isCloseTo(1, within(5e-4));
    }
}
