package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;

/** Totals and shares of Table B.1 over a city that tells something of every category, by hand. */
@Clause("B")
class CategoryIndicatorsTest {
    private static final double WAN = 10_000;

    /** 1000 t of soda ash from trona; IPCC 2006: 0.138 tCO2/t. */
    private static final double PROCESSES = 1000 * 0.138;

    /** 2000 horses; IPCC 2006 Table 10.10: 18 kg of methane a head by digestion; guide 2011: 1.09 kg by manure. */
    private static final double HORSES = 2000 * 18 / 1000.0 * 28;

    /** 5000 t composted; IPCC 2006 Table 4.1: 4 kg CH4 and 0.24 kg N2O a tonne; AR5: 28 and 265. */
    private static final double WASTE = 5000 * (4 * 28 + 0.24 * 265) / 1000;

    private static final String DATA = """
            soda_ash_output/trona,2020,1000,吨
            livestock/horses,2020,2000,头
            municipal_waste/composted,2020,5000,吨
            """;

    private static City city(String settings) {
        return City.with(SmallCity.SETTINGS.replace("gases,co2\n", "") + settings)
                .balance(SmallCity.BALANCE)
                .data(DATA);
    }

    private static double number(City city, String id) {
        return IndicatorTable.of(city.dossier().value(), city.history().value(), ByHand.REFERENCE).stream()
                .filter(value -> value.indicator().id().equals(id) && value.year() == 2020)
                .findFirst()
                .flatMap(IndicatorValue::figure)
                .orElseThrow(() -> new AssertionError(id + " has no value"))
                .value()
                .value();
    }

    @Test
    void processes_and_waste_are_those_of_their_categories() {
        assertThat(number(city(""), "IND-B03")).isCloseTo(PROCESSES / WAN, within(1e-9));
        assertThat(number(city(""), "IND-B04")).isCloseTo(WASTE / WAN, within(1e-9));
    }

    @Test
    void the_total_is_direct_and_indirect_together_and_the_shares_fill_it() {
        City city = city("");
        double total = number(city, "IND-B01");
        assertThat(number(city, "IND-B05") + number(city, "IND-B07")).isCloseTo(total, within(1e-9));
        assertThat(number(city, "IND-B06") + number(city, "IND-B08")).isCloseTo(100, within(1e-9));
        assertThat(number(city, "IND-B09")).isCloseTo(total, within(1e-9));
    }

    @Test
    void direct_emissions_are_the_sum_of_the_categories() {
        City city = city("");
        double parts =
                number(city, "IND-B02") + number(city, "IND-B03") + number(city, "IND-B04") + number(city, "IND-S13");
        assertThat(number(city, "IND-B05")).isCloseTo(parts, within(1e-9));
        assertThat(number(city, "IND-S13") * WAN).isGreaterThan(HORSES);
    }

    /** Gap G-03: by clause 3.2 direct emissions are combustion and processes alone. */
    @Test
    void the_narrow_scope_leaves_out_agriculture_and_waste_and_nothing_else() {
        City narrow = city("direct_scope,energy_process\n");
        assertThat(number(narrow, "IND-B05"))
                .isCloseTo(number(narrow, "IND-B02") + number(narrow, "IND-B03"), within(1e-9));
        assertThat(number(narrow, "IND-B04")).isCloseTo(number(city(""), "IND-B04"), within(1e-9));
    }

    /** Gap G-16: 35.6 of imported electricity against three denominators. */
    @Test
    void shares_have_the_denominator_that_the_city_chose() {
        City city = city("");
        double direct = number(city, "IND-B05");
        double energy = number(city, "IND-B02");
        double indirect = SmallCity.INDIRECT / WAN;
        assertThat(number(city, "IND-B34")).isCloseTo(indirect / (direct + indirect) * 100, within(1e-9));
        assertThat(number(city("share_denominator,direct\n"), "IND-B34"))
                .isCloseTo(indirect / direct * 100, within(1e-9));
        assertThat(number(city("share_denominator,energy\n"), "IND-B34"))
                .isCloseTo(indirect / (energy + indirect) * 100, within(1e-9));
    }

    /** Gap G-17: 4 % of unemployment against a reported rate of 93 %. */
    @Test
    void the_employment_rate_follows_the_definition_that_the_city_chose() {
        String rates = "employment_rate,2020,93,%\nunemployment_rate,2020,4,%\n";
        City reported = City.with("").balance(SmallCity.BALANCE).data(rates);
        City defined = City.with("employment_definition,unemployment\n")
                .balance(SmallCity.BALANCE)
                .data(rates);
        assertThat(number(reported, "IND-B17")).isEqualTo(93);
        assertThat(number(defined, "IND-B17")).isEqualTo(96);
    }
}
