package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.Dossier;

/** Every formula of the indicators on a city small enough to compute by hand. */
class IndicatorFormulasTest {
    private static final City CITY = SmallCity.city();
    private static final List<IndicatorValue> VALUES = values(CITY);
    private static final double WAN = 10_000;

    private static List<IndicatorValue> values(City city) {
        Dossier dossier = city.dossier().value();
        return IndicatorTable.of(dossier, city.history().value(), ByHand.REFERENCE);
    }

    private static IndicatorValue find(List<IndicatorValue> values, String id, int year) {
        return values.stream()
                .filter(value -> value.indicator().id().equals(id) && value.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static double number(String id) {
        return find(VALUES, id, 2020).figure().orElseThrow().value().value();
    }

    private static Map<String, Double> expected() {
        var expected = new LinkedHashMap<String, Double>();
        city(expected);
        electricity(expected);
        sectors(expected);
        return expected;
    }

    private static void city(Map<String, Double> expected) {
        double finalEnergy = 10 * ByHand.RAW_COAL_TCE
                + 10 * ByHand.DIESEL_TCE
                + ByHand.NATURAL_GAS_TCE
                + 100 * ByHand.HEAT_TCE
                + 9 * ByHand.ELECTRICITY_TCE;
        expected.put("IND-B02", SmallCity.DIRECT / WAN);
        expected.put("IND-B07", 35.6);
        expected.put("IND-B14", 4.0);
        expected.put("IND-B15", 0.1);
        expected.put("IND-B16", 10.0);
        expected.put("IND-B17", 96.0);
        expected.put("IND-B18", 5.0);
        expected.put("IND-B19", 30.0);
        expected.put("IND-B20", 65.0);
        expected.put("IND-B23", 9 * ByHand.ELECTRICITY_TCE / finalEnergy * 100);
        expected.put("IND-B24", 20 * ByHand.RAW_COAL_TCE / 50 * 100);
        expected.put("IND-B25", 10 * ByHand.DIESEL_TCE / 50 * 100);
        expected.put("IND-B26", 3 * ByHand.NATURAL_GAS_TCE / 50 * 100);
        expected.put("IND-B29", (1 - (SmallCity.TOTAL / 1000) / (10 * ByHand.DIESEL / 500)) * 100);
        expected.put("IND-B30", (1 - (45.0 / 1000) / (30.0 / 500)) * 100);
        expected.put("IND-B44", 25.0);
        expected.put("IND-S01", SmallCity.TOTAL / 10_000_000);
        expected.put("IND-S02", SmallCity.TOTAL / 1_000_000);
    }

    private static void electricity(Map<String, Double> expected) {
        expected.put("IND-B31", 5.0);
        expected.put("IND-B32", 50.0);
        expected.put("IND-B33", 35.6);
        expected.put("IND-S16", 1.0);
        expected.put("IND-S17", 2.0);
        expected.put("IND-S19", (5 - 1) * 0.5942 * 10);
        // 8 of coal and 1 of gas make 4, hydropower 1, import 5: 10^6 MWh
        expected.put("IND-S43", (8 * ByHand.RAW_COAL + ByHand.NATURAL_GAS + 356_000) / 1e6);
        expected.put("IND-B34", 356_000 / SmallCity.TOTAL * 100);
    }

    private static void sectors(Map<String, Double> expected) {
        double total = SmallCity.TOTAL / WAN;
        double coal = ByHand.RAW_COAL / WAN;
        double diesel = ByHand.DIESEL / WAN;
        double gas = ByHand.NATURAL_GAS / WAN;
        expected.put("IND-B35", 10 * ByHand.RAW_COAL_TCE + 2 * ByHand.NATURAL_GAS_TCE);
        sector(expected, 36, 10 * coal + 2 * gas, total);
        expected.put("IND-B38", ByHand.DIESEL_TCE);
        sector(expected, 39, diesel, total);
        // of industry's diesel 35 % is moved to transport
        expected.put("IND-B41", 10 * ByHand.RAW_COAL_TCE + 0.65 * ByHand.DIESEL_TCE + 0.5 * ByHand.NATURAL_GAS_TCE);
        sector(expected, 42, 10 * coal + 0.65 * diesel + 0.5 * gas, total);
        expected.put("IND-B45", 7.35 * ByHand.DIESEL_TCE);
        sector(expected, 46, 7.35 * diesel, total);
        expected.put("IND-B49", 0.2 * ByHand.NATURAL_GAS_TCE);
        sector(expected, 50, 0.2 * gas, total);
        expected.put("IND-B52", 0.3 * ByHand.NATURAL_GAS_TCE);
        sector(expected, 53, 0.3 * gas, total);
    }

    private static void sector(Map<String, Double> expected, int emitted, double emissions, double total) {
        expected.put("IND-B" + emitted, emissions);
        expected.put("IND-B" + (emitted + 1), emissions / total * 100);
    }

    /** A city of energy data alone has none of them; {@link CategoryIndicatorsTest} computes them by hand. */
    private static final List<String> OF_CATEGORIES = List.of(
            "IND-B01", "IND-B03", "IND-B04", "IND-B05", "IND-B06", "IND-B08", "IND-B09", "IND-B12", "IND-S13",
            "IND-S14", "IND-S15");

    @Test
    void every_formula_agrees_with_the_computation_by_hand() {
        expected()
                .forEach((id, value) -> assertThat(number(id)).as(id).isCloseTo(value, within(Math.abs(value) * 1e-9)));
    }

    @Test
    void no_formula_is_left_out_of_the_computation_by_hand() {
        Dossier dossier = CITY.dossier().value();
        var formulas = new IndicatorFormulas(dossier, CITY.history().value(), ByHand.REFERENCE);
        var known = new TreeSet<>(expected().keySet());
        known.addAll(OF_CATEGORIES);
        assertThat(formulas.byIndicator().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_value_has_a_derivation_of_the_same_value() {
        assertThat(VALUES).filteredOn(value -> value.figure().isPresent()).allSatisfy(value -> {
            var figure = value.figure().orElseThrow();
            assertThat(figure.derivation().get().value()).isEqualTo(figure.value());
        });
    }

    @Test
    void the_base_year_itself_has_no_fall_of_intensity() {
        assertThat(find(VALUES, "IND-B29", 2015).notation()).contains(Notation.NE);
    }

    @Test
    void without_gross_product_what_needs_it_is_not_estimated() {
        List<IndicatorValue> values = values(City.with(SmallCity.SETTINGS).balance(SmallCity.BALANCE));
        var missing = new ArrayList<String>();
        for (String id : List.of("IND-B14", "IND-B15", "IND-B16", "IND-B24", "IND-B29", "IND-S01", "IND-S02")) {
            if (find(values, id, 2020).notation().isPresent()) {
                missing.add(id);
            }
        }
        assertThat(missing).hasSize(7);
    }

    @Test
    void the_share_of_imported_power_does_not_depend_on_the_unit_that_power_is_printed_in() {
        String wan = SmallCity.BALANCE.replace("亿千瓦时", "万千瓦时").replaceAll("(?m),([0-9.]+)$", ",$10000");
        List<IndicatorValue> values = values(City.with(SmallCity.SETTINGS).balance(wan));
        assertThat(find(values, "IND-B32", 2020).figure().orElseThrow().value().value())
                .isCloseTo(50, within(1e-9));
    }

    /** The share of heat imports unknown in one of two years: both are compared without heat (clause 7.1.2). */
    @Test
    void intensities_are_compared_by_one_calibre_where_a_year_does_not_tell_imported_heat() {
        City city = City.with(SmallCity.SETTINGS)
                .balance(SmallCity.BALANCE.replace("调入量,20,10,3,,5", "调入量,20,10,3,10,5"))
                .data(SmallCity.DATA)
                .balance(2015, "项目,汽油,柴油,电力\n单位,万吨,万吨,亿千瓦时\n2.工业,,10,1\n" + SmallCity.NOTHING_ELSE)
                .data("electricity/net_import,2015,0,亿千瓦时\n");
        double then = 10 * ByHand.DIESEL / 500;
        double now = SmallCity.TOTAL / 1000;
        assertThat(find(values(city), "IND-B29", 2020)
                        .figure()
                        .orElseThrow()
                        .value()
                        .value())
                .isCloseTo((1 - now / then) * 100, within(1e-9));
    }

    /** A year of another kind of publication is no year to compare with (clause 7.1.2). */
    @Test
    void intensities_of_two_kinds_of_publication_are_not_compared_and_the_reason_is_said() {
        City city = City.with(SmallCity.SETTINGS)
                .balance(SmallCity.BALANCE)
                .data(SmallCity.DATA)
                .data("energy/final/textiles/diesel,2015,10,万吨\nelectricity/net_import,2015,0,亿千瓦时\n");
        IndicatorValue value = find(values(city), "IND-B29", 2020);
        assertThat(value.figure()).isEmpty();
        assertThat(value.reason().chinese()).contains("2015年口径不同", "能源资料种类");
    }
}
