package org.tanlu.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/** What a unit avoids, against results by hand (clauses 8.1 and 8.3.2). */
@Clause({"C8.1-6", "C8.3.2-4"})
class UnitEffectTest {
    private static final SupplyFactors FACTORS = SmallSystem.factors();

    private static UnitEffect effect(double coal, double power, double fedIn) {
        return UnitEffect.of(SmallSystem.move("L-IND1", coal, power, fedIn), SmallSystem.system());
    }

    /** 0.1 of coal are 2,600 t; 0.08 of electricity are 640 MWh at 0.5 t in 2024 and at 0.2 t in 2054. */
    @Test
    void electricity_counts_at_the_factor_of_its_year() {
        UnitEffect effect = effect(-0.1, 0.08, 0);
        assertThat(effect.direct().tonnes()).isCloseTo(-2_600, within(1e-9));
        assertThat(effect.electricity().value()).isCloseTo(640, within(1e-9));
        assertThat(effect.abatement(FACTORS, 2024).tonnes()).isCloseTo(2_600 - 320, within(1e-9));
        assertThat(effect.abatement(FACTORS, 2054).tonnes()).isCloseTo(2_600 - 128, within(1e-9));
    }

    /** 0.01 of coal are 260 t; 800 MWh raise emissions above 0.325 t/MWh, which the factor passes after 2041. */
    @Test
    void a_measure_that_raises_emissions_avoids_them_below_its_break_even_factor() {
        UnitEffect effect = effect(-0.01, 0.1, 0);
        assertThat(effect.abatement(FACTORS, 2024).tonnes()).isCloseTo(260 - 400, within(1e-9));
        assertThat(effect.breakEven(FACTORS, 2024).orElseThrow().value()).isCloseTo(0.325, within(1e-12));
        assertThat(effect.abatement(FACTORS, 2041).tonnes()).isNegative();
        assertThat(effect.abatement(FACTORS, 2042).tonnes()).isPositive();
    }

    /** 1,000 MWh at 0.44 t in 2030. */
    @Test
    void what_is_fed_in_avoids_what_the_supply_emits() {
        assertThat(effect(0, 0, 1_000).abatement(FACTORS, 2030).tonnes()).isCloseTo(440, within(1e-9));
    }

    @Test
    void what_saves_electricity_has_no_break_even() {
        assertThat(effect(0, -0.1, 0).breakEven(FACTORS, 2024)).isEmpty();
    }
}
