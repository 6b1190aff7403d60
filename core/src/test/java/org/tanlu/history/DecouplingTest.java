package org.tanlu.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class DecouplingTest {
    private static Decoupling of(double emissions, double product) {
        return Decoupling.of(one(100), one(emissions), one(100), one(product));
    }

    private static Quantity one(double value) {
        return Quantity.of(value, Unit.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "95, 110, STRONG_DECOUPLING",
        "105, 110, WEAK_DECOUPLING",
        "110, 110, EXPANSIVE_COUPLING",
        "115, 110, EXPANSIVE_NEGATIVE_DECOUPLING",
        "105, 90, STRONG_NEGATIVE_DECOUPLING",
        "95, 90, WEAK_NEGATIVE_DECOUPLING",
        "90, 90, RECESSIVE_COUPLING",
        "85, 90, RECESSIVE_DECOUPLING",
        "90, 100.05, UNDEFINED",
        "90, 99.95, UNDEFINED"
    })
    void the_eight_classes_of_tapio_and_none(double emissions, double product, Decoupling.State state) {
        assertThat(of(emissions, product).state()).isEqualTo(state);
    }

    @Test
    void the_elasticity_is_the_ratio_of_the_two_changes() {
        assertThat(of(105, 110).elasticity().orElseThrow().value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void emissions_from_nothing_have_no_elasticity() {
        assertThat(Decoupling.of(one(0), one(5), one(100), one(110)).elasticity())
                .isEmpty();
    }
}
