package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Text;

class IndicatorTableTest {

    private static IndicatorValue value(String id, String rows) {
        City city = City.with("").balance(SmallCity.BALANCE).data(rows);
        return IndicatorTable.of(city.dossier().value(), city.history().value(), ByHand.REFERENCE).stream()
                .filter(value -> value.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "IND-B10, forest_cover, 44.4",
        "IND-B11, forest_stock, 2520",
        "IND-B12, forest_sink, 30",
        "IND-B13, population, 2189",
        "IND-B17, employment_rate, 95",
        "IND-B18, share_primary_industry, 0.3",
        "IND-B19, share_secondary_industry, 15.8",
        "IND-B20, share_tertiary_industry, 83.9",
        "IND-B21, energy_consumption_total, 6762",
        "IND-B27, non_fossil_share, 10.4",
        "IND-B28, clean_heating_share, 98",
        "IND-B44, high_tech_gdp_share, 25",
        "IND-B48, new_energy_vehicles, 400"
    })
    void what_the_city_reported_is_printed_as_reported(String id, String item, double number) {
        String unit = ByHand.REFERENCE.items().values().stream()
                .filter(known -> known.id().equals(item))
                .findFirst()
                .orElseThrow()
                .unit()
                .orElseThrow()
                .symbol();
        IndicatorValue value = value(id, item + ",2020," + number + "," + unit + "\n");
        assertThat(value.figure().orElseThrow().value().value()).isCloseTo(number, within(1e-9));
    }

    @Test
    void a_value_reported_in_another_unit_is_converted_to_the_printed_one() {
        IndicatorValue value = value("IND-B13", "population,2020,21890000,人\n");
        assertThat(value.figure().orElseThrow().value().value()).isCloseTo(2189, within(1e-9));
        assertThat(value.figure().orElseThrow().value().unit().symbol()).isEqualTo("万人");
    }

    @Test
    void a_reported_notation_key_stands_as_reported() {
        assertThat(value("IND-B12", "forest_sink,2020,C,万吨CO2\n").notation()).contains(Notation.C);
    }

    @Test
    void what_nobody_reported_and_nothing_computes_is_not_estimated() {
        IndicatorValue value = value("IND-B10", "");
        assertThat(value.notation()).contains(Notation.NE);
        assertThat(value.reason().chinese()).isEqualTo("资料中没有");
    }

    /** The text prints these numbers, so the table prints them too; both say what they lack. */
    @ParameterizedTest
    @ValueSource(strings = {"IND-B01", "IND-B05", "IND-B06", "IND-B08", "IND-B09"})
    void totals_that_lack_a_category_are_told_and_marked(String id) {
        IndicatorValue value = value(id, "");
        assertThat(value.isPartial()).isTrue();
        assertThat(value.reason().chinese()).startsWith("覆盖不完整：").contains("农业");
    }

    @Test
    void the_table_holds_all_fifty_four_rows_of_table_b_1() {
        City city = City.with("").balance(SmallCity.BALANCE);
        assertThat(IndicatorTable.of(city.dossier().value(), city.history().value(), ByHand.REFERENCE))
                .filteredOn(value -> value.indicator().id().startsWith("IND-B"))
                .hasSize(54);
    }

    @Test
    void a_value_has_a_figure_or_a_notation_key_and_not_both_or_none() {
        IndicatorValue value = value("IND-B02", "");
        List<Optional<Notation>> wrong = List.of(Optional.of(Notation.NE));
        assertThatThrownBy(() ->
                        new IndicatorValue(value.indicator(), 2020, value.figure(), wrong.get(0), Text.of("", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndicatorValue(
                        value.indicator(), 2020, Optional.empty(), Optional.empty(), Text.of("", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
