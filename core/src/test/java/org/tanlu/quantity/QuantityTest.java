package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final Unit TONNE = new Unit("t", "mass", 1);
    private static final Unit WAN_TONNES = new Unit("万吨", "mass", 10_000);
    private static final Unit GIGAJOULE = new Unit("GJ", "energy", 1);

    @Test
    void conversion_multiplies_by_the_ratio_of_the_units_sizes() {
        assertThat(Quantity.of(2.5, WAN_TONNES).in(TONNE)).isEqualTo(Quantity.of(25_000, TONNE));
        assertThat(Quantity.of(500, TONNE).in(WAN_TONNES).value()).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void conversion_to_its_own_unit_changes_nothing() {
        Quantity quantity = Quantity.of(0.1, WAN_TONNES);
        assertThat(quantity.in(WAN_TONNES)).isSameAs(quantity);
    }

    @Test
    void conversion_to_another_dimension_is_refused_and_says_what_was_asked() {
        assertThatThrownBy(() -> Quantity.of(3, WAN_TONNES).in(GIGAJOULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot express 3 万吨 in GJ");
    }

    @Test
    void sum_and_difference_keep_the_first_operands_unit() {
        Quantity wan = Quantity.of(1, WAN_TONNES);
        Quantity tonnes = Quantity.of(2_500, TONNE);
        assertThat(wan.plus(tonnes)).isEqualTo(Quantity.of(1.25, WAN_TONNES));
        assertThat(wan.minus(tonnes)).isEqualTo(Quantity.of(0.75, WAN_TONNES));
        assertThat(tonnes.plus(wan)).isEqualTo(Quantity.of(12_500, TONNE));
    }

    @Test
    void quantities_of_two_dimensions_have_no_sum() {
        assertThatThrownBy(() -> Quantity.of(1, TONNE).plus(Quantity.of(1, GIGAJOULE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scaling_and_turning_the_sign_keep_the_unit() {
        assertThat(Quantity.of(3, TONNE).times(-2)).isEqualTo(Quantity.of(-6, TONNE));
        assertThat(Quantity.of(3, TONNE).negated()).isEqualTo(Quantity.of(-3, TONNE));
    }

    /** A negative zero would print as -0. */
    @Test
    void there_is_no_negative_zero() {
        assertThat(Quantity.of(0, TONNE).negated().toString()).isEqualTo("0 t");
        assertThat(Quantity.of(-0.0, TONNE)).isEqualTo(Quantity.of(0.0, TONNE));
    }

    @Test
    void what_is_not_a_number_is_no_quantity() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> Quantity.of(value, TONNE)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void reckoned_decimally_a_quantity_keeps_the_digits_that_were_written() {
        Unit ten = new Unit("万吨标准煤", "energy", 293076e6);
        Unit tonne = new Unit("tce", "energy", 29.3076e6);

        assertThat(Quantity.of(51.37, ten).decimallyIn(tonne)).isEqualTo(Quantity.of(513700, tonne));
        assertThat(Quantity.of(513700, tonne).decimallyIn(ten)).isEqualTo(Quantity.of(51.37, ten));
        assertThat(Quantity.of(0, ten).decimallyIn(tonne)).isEqualTo(Quantity.of(0, tonne));
    }
}
