package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void units_of_one_dimension_are_compatible() {
        assertThat(new Unit("kWh", "energy", 0.0036).isCompatibleWith(new Unit("GJ", "energy", 1)))
                .isTrue();
    }

    @Test
    void units_of_two_dimensions_are_not_even_when_they_print_the_same() {
        Unit gas = new Unit("万立方米", "gas_volume", 10_000);
        Unit wood = new Unit("万立方米", "wood_volume", 10_000);
        assertThat(gas.isCompatibleWith(wood)).isFalse();
    }

    @Test
    void a_units_size_is_positive_and_finite() {
        for (double factor : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Unit("x", "mass", factor)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_unit_prints_as_its_symbol() {
        assertThat(Unit.TONNE_CO2E).hasToString("tCO2e");
    }
}
