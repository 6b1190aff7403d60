package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

class RangeTest {

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "1, 3, 2"})
    void bounds_out_of_order_are_refused(double low, double usual, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(
                        Quantity.of(low, Unit.ONE), Quantity.of(usual, Unit.ONE), Quantity.of(high, Unit.ONE)))
                .withMessageContaining("not in order");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "0, -3"})
    void co_benefits_beyond_the_scale_are_refused(int growth, int jobs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoBenefits(growth, jobs, 0, 0, Text.of("", "")))
                .withMessageContaining("between -2 and 3");
    }
}
