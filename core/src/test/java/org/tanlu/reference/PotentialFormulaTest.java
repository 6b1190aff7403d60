package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class PotentialFormulaTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Unit KILOWATT = unit("kW");

    private static Unit unit(String symbol) {
        return REFERENCE.units().unit(symbol);
    }

    private static PotentialFormula parse(String text) {
        return PotentialFormula.parse(text, "reference/measures/8.3.csv row 3", PotentialFormulaTest::unit);
    }

    private static Optional<Quantity> evaluate(PotentialFormula formula, Map<String, Quantity> told) {
        return formula.evaluate(
                KILOWATT,
                item -> Optional.ofNullable(told.get(item)),
                parameter -> Optional.ofNullable(
                                REFERENCE.measures().parameters().get(parameter))
                        .orElseThrow()
                        .value()
                        .usual());
    }

    @Test
    void the_roofs_of_a_city_hold_what_is_left_after_the_plants_that_stand_there() {
        PotentialFormula roofs =
                REFERENCE.measures().measure("E-PV2").potential().formula();
        Optional<Quantity> room = evaluate(
                roofs,
                Map.of(
                        "potential/roof_area", Quantity.of(1000, unit("万平方米")),
                        "potential/capacity_solar_distributed", Quantity.of(20, unit("万千瓦"))));
        // 10 million m2 × 0.40 × 0.15 kW/m2 − 200 000 kW
        assertThat(room.orElseThrow().value()).isCloseTo(400_000, within(1e-6));
    }

    @Test
    void storage_follows_sun_and_wind() {
        PotentialFormula storage =
                REFERENCE.measures().measure("E-STO1").potential().formula();
        Optional<Quantity> room = evaluate(
                storage,
                Map.of(
                        "capacity/solar", Quantity.of(60, unit("万千瓦")),
                        "capacity/wind", Quantity.of(40, unit("万千瓦")),
                        "potential/renewable_additions", Quantity.of(100, unit("万千瓦")),
                        "capacity/storage", Quantity.of(5, unit("万千瓦"))));
        // 2 GW × 0.15 × 3 h − 50 MW × 3 h, in kWh
        assertThat(room.orElseThrow().value()).isCloseTo(750_000, within(1e-6));
    }

    @Test
    void a_city_that_did_not_tell_an_item_has_no_potential_instead_of_none() {
        assertThat(evaluate(parse("capacity/solar[kW] + capacity/wind[kW]"), Map.of()))
                .isEmpty();
        assertThat(evaluate(parse("$storage_hours * capacity/wind[kW]"), Map.of()))
                .isEmpty();
    }

    @Test
    void minus_binds_the_term_behind_it_and_times_binds_closer() {
        var told = Map.of(
                "capacity/solar", Quantity.of(7, KILOWATT),
                "capacity/wind", Quantity.of(2, KILOWATT));
        assertThat(evaluate(parse("capacity/solar[kW] - capacity/wind[kW] - capacity/wind[kW] * $storage_hours"), told))
                .contains(Quantity.of(-1, KILOWATT));
        assertThat(evaluate(parse("(capacity/solar[kW]-capacity/wind[kW])*$storage_hours"), told))
                .contains(Quantity.of(15, KILOWATT));
    }

    @Test
    void a_formula_tells_what_it_needs() {
        PotentialFormula formula = parse("capacity/solar[kW] * $storage_hours + capacity/wind[MW]");
        assertThat(formula.items())
                .containsExactly(Map.entry("capacity/solar", KILOWATT), Map.entry("capacity/wind", unit("MW")));
        assertThat(formula.parameters()).containsExactly("storage_hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capacity/solar[kW] *|at character 21",
                "capacity/solar[kW] capacity/wind[kW]|at character 20",
                "(capacity/solar[kW]|closing bracket",
                "2 * capacity/solar[kW]|at character 1",
                "capacity/solar|at character 1",
                "capacity/solar[parsec]|no unit parsec",
                "capacity/solar[kW] / $storage_hours|at character 20"
            })
    void what_is_no_formula_is_refused_with_row_and_place(String text, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text))
                .withMessageContaining("reference/measures/8.3.csv row 3")
                .withMessageContaining(place)
                .withMessageContaining(text);
    }
}
