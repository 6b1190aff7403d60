package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmissionsTest {

    @Test
    void emissions_add_subtract_and_scale() {
        Emissions three = Emissions.tonnes(3);
        assertThat(three.plus(Emissions.tonnes(4))).isEqualTo(Emissions.tonnes(7));
        assertThat(three.minus(Emissions.tonnes(4))).isEqualTo(Emissions.tonnes(-1));
        assertThat(three.times(2)).isEqualTo(Emissions.tonnes(6));
    }

    @Test
    void the_sum_of_no_parts_is_zero() {
        assertThat(Emissions.sum(List.of())).isEqualTo(Emissions.ZERO);
    }

    @Test
    void the_sum_of_parts_is_compensated() {
        assertThat(Emissions.sum(Collections.nCopies(10, Emissions.tonnes(0.1))))
                .isEqualTo(Emissions.tonnes(1));
    }

    @Test
    void a_share_is_part_over_total() {
        assertThat(Emissions.tonnes(1).shareOf(Emissions.tonnes(4))).isEqualTo(0.25);
    }

    @Test
    void as_a_quantity_they_are_tonnes_of_co2_equivalent() {
        assertThat(Emissions.tonnes(5).toQuantity()).isEqualTo(Quantity.of(5, Unit.TONNE_CO2E));
    }

    @Test
    void a_taken_back_amount_leaves_no_negative_zero() {
        assertThat(Emissions.ZERO.times(-1)).isEqualTo(Emissions.ZERO);
    }

    @Test
    void emissions_that_are_no_number_are_refused() {
        assertThatThrownBy(() -> Emissions.tonnes(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Emissions.tonnes(1).times(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
