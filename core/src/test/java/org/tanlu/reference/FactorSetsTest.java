package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Which publication's value a factor set gives, and the CO2 factors that follow. */
class FactorSetsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Carrier COAL = REFERENCE.carrier("raw_coal");
    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    /** A set of three publications, searched in this order. */
    private static FuelFactors factors(Verification first, Verification second, Verification third) {
        return factors("none", first, second, third);
    }

    private static FuelFactors factors(String decisive, Verification first, Verification second, Verification third) {
        List<ReferenceFiles.Row> sets = Stream.of("first", "second", "third")
                .map(folder -> new ReferenceFiles.Row(
                        Map.of("set", "own", "folder", folder, "decisive", folder.equals(decisive) ? "yes" : "no"),
                        "here"))
                .toList();
        var factors = new FuelFactors(REFERENCE.units(), sets);
        factors.add("first", "raw_coal", FuelFactors.NCV, value(1, first));
        factors.add("second", "raw_coal", FuelFactors.NCV, value(2, second));
        factors.add("third", "raw_coal", FuelFactors.NCV, value(3, third));
        return factors;
    }

    private static Parameter value(double value, Verification verification) {
        return new Parameter(
                Text.of("低位发热量", "net calorific value"),
                Quantity.of(value, REFERENCE.units().unit("GJ/t")),
                new Source("book", "Book", "", "", ""),
                verification,
                "");
    }

    private static double found(FuelFactors factors) {
        return factors.find("own", COAL, FuelFactors.NCV).orElseThrow().value().value();
    }

    @Test
    void the_first_publication_with_evidence_gives_the_value() {
        assertThat(found(factors(Verification.VERIFIED, Verification.VERIFIED, Verification.VERIFIED)))
                .isEqualTo(1);
        assertThat(found(factors(Verification.WEAK, Verification.SECONDARY, Verification.VERIFIED)))
                .isEqualTo(2);
    }

    @Test
    void without_any_evidence_the_first_publication_gives_the_value() {
        assertThat(found(factors(Verification.UNVERIFIED, Verification.WEAK, Verification.UNVERIFIED)))
                .isEqualTo(1);
    }

    @Test
    void a_value_that_was_not_found_is_no_value() {
        assertThat(found(factors(Verification.NOT_FOUND, Verification.WEAK, Verification.NOT_FOUND)))
                .isEqualTo(2);
        assertThat(factors(Verification.NOT_FOUND, Verification.NOT_FOUND, Verification.NOT_FOUND)
                        .find("own", COAL, FuelFactors.NCV))
                .isEmpty();
    }

    @Test
    void a_decisive_publication_gives_the_value_whatever_its_status_if_it_has_one() {
        assertThat(found(factors("first", Verification.UNVERIFIED, Verification.VERIFIED, Verification.VERIFIED)))
                .isEqualTo(1);
        assertThat(found(factors("first", Verification.NOT_FOUND, Verification.VERIFIED, Verification.VERIFIED)))
                .isEqualTo(2);
    }

    @Test
    void another_set_has_values_of_its_own() {
        assertThat(factors(Verification.VERIFIED, Verification.VERIFIED, Verification.VERIFIED)
                        .find("other", COAL, FuelFactors.NCV))
                .isEmpty();
    }

    /** Calorific values, carbon contents and oxidation rates as the provincial guide and the energy yearbook print them. */
    @ParameterizedTest
    @CsvSource({
        "raw_coal, 20.908, 26.1, 0.93, 1.8608, tCO2/t",
        "gasoline, 43.070, 18.9, 0.98, 2.9251, tCO2/t",
        "diesel, 42.652, 20.2, 0.98, 3.0959, tCO2/t",
        "fuel_oil, 41.816, 21.1, 0.98, 3.1705, tCO2/t",
        "crude_oil, 41.816, 20.1, 0.98, 3.0202, tCO2/t",
        "lpg, 50.179, 17.2, 0.98, 3.1013, tCO2/t",
        "natural_gas, 389.31, 15.3, 0.99, 21.6219, tCO2/万立方米"
    })
    void the_co2_factor_of_a_fuel(
            String carrier, double calorific, double carbon, double oxidised, double expected, String unit) {
        Quantity factor = REFERENCE
                .factors()
                .fuels()
                .findCo2("guide", REFERENCE.carrier(carrier))
                .orElseThrow()
                .value();
        assertThat(calorific * carbon * oxidised * CO2_PER_CARBON / 1000).isCloseTo(expected, within(5e-5));
        assertThat(factor.value()).isCloseTo(expected, within(5e-5));
        assertThat(factor.unit().symbol()).isEqualTo(unit);
    }

    @Test
    void every_fuel_that_is_burnt_has_a_co2_factor() {
        assertThat(REFERENCE.addableCarriers().stream()
                        .filter(carrier -> carrier.finalUse() == Carrier.FinalUse.BURNT)
                        .filter(carrier -> REFERENCE
                                .factors()
                                .fuels()
                                .findCo2("guide", carrier)
                                .isEmpty())
                        .map(Carrier::id))
                .as("no published oxidation rate of gangue was found")
                .containsExactly("gangue");
    }

    @Test
    void no_electricity_heat_or_total_has_a_co2_factor_of_a_fuel() {
        assertThat(REFERENCE.carriers().values().stream()
                        .filter(carrier -> carrier.finalUse() == Carrier.FinalUse.NONE))
                .allMatch(carrier ->
                        REFERENCE.factors().fuels().findCo2("guide", carrier).isEmpty());
    }

    @Test
    void a_hundred_million_kilowatt_hours_are_12290_tonnes_of_standard_coal_by_calorific_value() {
        Carrier electricity = REFERENCE.carrier("electricity");
        Quantity amount = Quantity.of(1, electricity.unit());
        assertThat(REFERENCE.factors().fuels().standardCoal("guide", electricity, amount))
                .hasValueSatisfying(coal -> assertThat(
                                coal.in(REFERENCE.units().unit("tce")).value())
                        .isCloseTo(12_290, within(1e-6)));
    }

    @Test
    void every_carrier_that_is_no_total_can_be_told_in_standard_coal() {
        assertThat(REFERENCE.addableCarriers())
                .allMatch(carrier -> REFERENCE
                        .factors()
                        .fuels()
                        .standardCoal("guide", carrier, Quantity.of(1, carrier.unit()))
                        .isPresent());
    }
}
