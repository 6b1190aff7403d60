package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.City;

class MethodTest {
    private static final Method GUIDE = new Method.Guide(ByHand.REFERENCE, "guide", true);
    private static final Method CEADS = new Method.Ceads(ByHand.REFERENCE);

    private static Method of(String... settings) {
        var map = new TreeMap<String, String>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return Method.of(new City(map), ByHand.REFERENCE);
    }

    private static double perUnit(Method method, String carrier, String sector) {
        return method.findFactor(ByHand.carrier(carrier), sector)
                .orElseThrow()
                .times(Quantity.of(1, ByHand.carrier(carrier).unit()))
                .tonnes();
    }

    @Test
    void the_guide_is_the_default_and_ceads_a_choice() {
        assertThat(of()).isInstanceOf(Method.Guide.class);
        assertThat(of("accounting_method", "ceads")).isInstanceOf(Method.Ceads.class);
    }

    @Test
    void steel_gases_are_balanced_when_the_city_says_so_and_never_by_ceads() {
        assertThat(of("steel_gases", "carbon_balance").balancesSteelGases()).isTrue();
        assertThat(of("steel_gases", "both").balancesSteelGases()).isFalse();
        assertThat(of("steel_gases", "carbon_balance", "accounting_method", "ceads")
                        .balancesSteelGases())
                .isFalse();
    }

    @Test
    void the_guides_factor_is_calorific_value_times_carbon_times_oxidation() {
        Map<String, Double> expected = Map.of(
                "raw_coal", ByHand.RAW_COAL,
                "coke", ByHand.COKE,
                "diesel", ByHand.DIESEL,
                "natural_gas", ByHand.NATURAL_GAS,
                "converter_gas", ByHand.CONVERTER_GAS);
        expected.forEach((carrier, factor) ->
                assertThat(perUnit(GUIDE, carrier, "textiles")).isCloseTo(factor, within(factor * 1e-12)));
    }

    @Test
    void by_the_guide_a_fuel_has_one_factor_in_every_sector() {
        assertThat(perUnit(GUIDE, "raw_coal", "textiles")).isEqualTo(perUnit(GUIDE, "raw_coal", "power_heat"));
    }

    /** Modal values of the published inventories, in t CO2 per tonne. */
    @ParameterizedTest
    @CsvSource({"textiles, 1.62681", "chemicals, 1.69521", "agriculture, 1.644", "unheard_of, 1.59097"})
    void by_ceads_coal_differs_by_sector_and_has_a_common_factor_elsewhere(String sector, double tonnes) {
        assertThat(perUnit(CEADS, "raw_coal", sector)).isCloseTo(tonnes * 10_000, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bitumen", "naphtha", "lubricants", "paraffin_wax", "white_spirit"})
    void non_energy_products_are_not_burnt_in_final_use(String carrier) {
        assertThat(GUIDE.isBurntInFinalUse(ByHand.carrier(carrier))).isFalse();
        assertThat(CEADS.isBurntInFinalUse(ByHand.carrier(carrier))).isFalse();
    }

    @Test
    void petroleum_coke_burns_by_the_guide_and_is_another_petroleum_product_by_ceads() {
        assertThat(GUIDE.isBurntInFinalUse(ByHand.carrier("petroleum_coke"))).isTrue();
        assertThat(CEADS.isBurntInFinalUse(ByHand.carrier("petroleum_coke"))).isFalse();
    }

    @Test
    void liquefied_natural_gas_is_outside_the_ceads_method() {
        assertThat(CEADS.covers(ByHand.carrier("lng"))).isFalse();
        assertThat(CEADS.findFactor(ByHand.carrier("lng"), "transport")).isEmpty();
        assertThat(GUIDE.covers(ByHand.carrier("lng"))).isTrue();
    }

    @Test
    void a_negative_final_use_counts_by_the_guide_and_is_none_by_ceads() {
        assertThat(GUIDE.countsNegativeUse()).isTrue();
        assertThat(CEADS.countsNegativeUse()).isFalse();
    }

    /** The oxidation rate of gangue was never found. */
    @Test
    void an_incomplete_chain_of_parameters_gives_no_factor() {
        assertThat(GUIDE.findFactor(ByHand.carrier("gangue"), "industry")).isEmpty();
    }
}
