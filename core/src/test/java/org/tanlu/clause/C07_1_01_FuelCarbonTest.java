package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.clause.Accounted.mass;
import static org.tanlu.clause.Accounted.notation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Severity;

/**
 * Lesson: one unit of fuel stands in exactly one place. Coal that feeds a process and is printed as feedstock counts there;
 * the same coal printed in final use alone counts where it burns. Raw coal: 20.908 GJ/t × 26.1 tC/TJ × 0.93 × 44/12.
 */
@Clause({"7.1.1", "7.1.6", "C7.1.1-2"})
class C07_1_01_FuelCarbonTest {
    private static final double RAW_COAL = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000 * 10_000;
    private static final double NATURAL_GAS = 389.31 * 15.3 * 0.99 * 44 / 12 / 1000 * 10_000;

    /** 10 units of coal and 1 of gas in industry, some of it feedstock. */
    private static City city(String coal, String gas, String data) {
        return City.with("gases,co2\n").balance("""
                项目,原煤,天然气
                单位,万吨,亿立方米
                2.工业,10,1
                #用作原料、材料,%s,%s
                """.formatted(coal, gas)).data(data);
    }

    /** 1×10^4 t of ammonia from coal ask for 32,730 t; 4 units of coal hold more. */
    @Test
    void ammonia_gives_off_the_carbon_of_its_feedstock() {
        City city = city("4", "", "ammonia_output/partial_oxidation,2020,1,万吨\n");
        assertThat(mass(city, "ammonia", "CO2")).isCloseTo(32_730, within(1e-6));
        assertThat(city.rules()).doesNotContain("ACC-FEEDSTOCK-CARBON");
    }

    /** 10×10^4 t ask for 327,300 t; the one unit of coal that was declared gives off no more than if it were burnt. */
    @Test
    void no_more_is_given_off_than_the_feedstock_holds() {
        City city = city("1", "", "ammonia_output/partial_oxidation,2020,10,万吨\n");
        assertThat(mass(city, "ammonia", "CO2")).isCloseTo(RAW_COAL, within(1e-6));
        assertThat(Accounted.of(city, "ammonia").reason().chinese()).contains("IE");
        assertThat(city.rules()).contains("ACC-FEEDSTOCK-CARBON");
    }

    /** Whatever is declared as feedstock, coal and process together give off the carbon of ten units of coal. */
    @Test
    void combustion_and_process_together_hold_each_unit_of_coal_once() {
        String ammonia = "ammonia_output/partial_oxidation,2020,10,万吨\n";
        for (String feedstock : new String[] {"", "1", "5"}) {
            Inventory inventory = city(feedstock, "", ammonia).inventory();
            assertThat(inventory.direct().tonnes()).isCloseTo(10 * RAW_COAL + NATURAL_GAS, within(1e-6));
        }
    }

    @Test
    void without_declared_feedstock_the_carbon_is_included_in_combustion() {
        City city = city("", "", "ammonia_output/partial_oxidation,2020,10,万吨\n");
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(Notation.IE);
        assertThat(Accounted.of(city, "ammonia").reason().chinese()).contains("用作原料、材料");
    }

    /** Ammonia asks for 32,730 t and methanol for 52,850 t of one declared unit of coal. */
    @Test
    void processes_share_the_feedstock_in_proportion() {
        City city = city("1", "", """
                ammonia_output/partial_oxidation,2020,1,万吨
                methanol_output/coal,2020,1,万吨
                """);
        double share = RAW_COAL / (32_730 + 52_850);
        assertThat(mass(city, "ammonia", "CO2")).isCloseTo(32_730 * share, within(1e-6));
        assertThat(mass(city, "petrochemicals", "CO2")).isCloseTo(52_850 * share, within(1e-6));
    }

    @Test
    void coal_does_not_feed_a_process_that_lives_on_gas() {
        City city = city("5", "", "ammonia_output/natural_gas,2020,1,万吨\n");
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(Notation.IE);
    }

    /** 2.104 t of CO2 per tonne of ammonia from gas; each tonne of urea binds 0.733. */
    @Test
    void carbon_bound_in_urea_is_not_given_off() {
        City city = city("", "1", "ammonia_output/natural_gas,2020,2,万吨\nurea_output,2020,3,万吨\n");
        assertThat(mass(city, "ammonia", "CO2")).isCloseTo(2 * 21_040 - 3 * 7_330, within(1e-6));
    }

    /** 9×10^4 t of urea bind 65,970 t; 1×10^4 t of ammonia give off 21,040 t. */
    @Test
    void more_carbon_bound_in_urea_than_ammonia_holds_is_an_error_of_the_data() {
        City city = city("", "1", "ammonia_output/natural_gas,2020,1,万吨\nurea_output,2020,9,万吨\n");
        assertThat(Accounted.of(city, "ammonia").lines()).isEmpty();
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(Notation.NE);
        assertThat(city.findings("ACC-TAKEN-BEYOND")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().chinese()).contains("65970 t", "21040 t");
        });
    }

    /** 30×10^4 t ask for 981,900 t and urea binds 219,900 t of them; one unit of coal holds 18,600 t. */
    @Test
    void urea_that_binds_carbon_counted_in_combustion_is_no_error() {
        City city = city("1", "", "ammonia_output/partial_oxidation,2020,30,万吨\nurea_output,2020,30,万吨\n");
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(Notation.IE);
        assertThat(city.rules()).doesNotContain("ACC-TAKEN-BEYOND");
    }

    /** Urea is of all ammonia: taken from the route of gas alone it would leave nothing. */
    @ParameterizedTest
    @CsvSource({"C,NE,C", "NE,C,C", "C,5,C", "NE,5,NE", "5,NE,NE"})
    void ammonia_of_which_a_route_is_hidden_has_the_strongest_key(String coal, String gas, Notation expected) {
        City city = city("4", "1", """
                ammonia_output,2020,38,万吨
                ammonia_output/partial_oxidation,2020,%s,万吨
                ammonia_output/natural_gas,2020,%s,万吨
                urea_output,2020,3,万吨
                """.formatted(coal, gas));
        assertThat(Accounted.of(city, "ammonia").lines()).isEmpty();
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(expected);
        assertThat(Accounted.of(city, "ammonia").reason().chinese()).contains("合成氨产量");
        assertThat(city.rules()).doesNotContain("ACC-ONLY-TOTAL", "ACC-PARTS-DIFFER", "ACC-TAKEN-BEYOND");
    }

    /** 5×10^4 t from gas at 2.104; the route of coal is missing, which is said. */
    @Test
    void without_urea_the_route_that_is_told_counts_and_the_hidden_one_is_said() {
        City city = city("4", "9", """
                ammonia_output/partial_oxidation,2020,C,万吨
                ammonia_output/natural_gas,2020,5,万吨
                """);
        assertThat(mass(city, "ammonia", "CO2")).isCloseTo(105_200, within(1e-6));
        assertThat(city.rules()).contains("ACC-PART-HIDDEN");
    }

    @Test
    void urea_is_not_taken_from_one_route_where_another_is_not_told() {
        City city = city("4", "9", """
                ammonia_output,2020,38,万吨
                ammonia_output/natural_gas,2020,5,万吨
                urea_output,2020,3,万吨
                """);
        assertThat(notation(city, "ammonia", "CO2")).isEqualTo(Notation.NE);
        assertThat(city.rules()).contains("ACC-PARTS-DIFFER").doesNotContain("ACC-TAKEN-BEYOND");
    }

    @Test
    void feedstock_that_no_process_takes_up_is_said_with_its_amount_and_carbon() {
        City city = city("4", "0.5", "ammonia_output/partial_oxidation,2020,1,万吨\n");
        String carbon = Print.number(NATURAL_GAS / 2 / 10_000);
        assertThat(city.findings("ACC-FEEDSTOCK-UNTAKEN")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().chinese())
                    .contains("天然气", "2020年", "0.5 亿立方米", carbon + "万吨二氧化碳")
                    .doesNotContain("原煤");
        });
    }

    @Test
    void the_feedstock_of_a_hidden_process_is_said_too() {
        City city = city("4", "", "ammonia_output/partial_oxidation,2020,C,万吨\n");
        assertThat(city.findings("ACC-FEEDSTOCK-UNTAKEN"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("原煤", "4 万吨"));
    }

    @Test
    void feedstock_that_a_process_takes_up_is_not_said() {
        City city = city("4", "", "ammonia_output/partial_oxidation,2020,1,万吨\n");
        assertThat(city.rules()).doesNotContain("ACC-FEEDSTOCK-UNTAKEN");
    }

    /** The carbon of iron made here is carbon of coke, which combustion counts. */
    @Test
    void decarburisation_of_iron_made_here_is_included_in_the_coke() {
        City city = city("", "", """
                steel_flux/limestone,2020,10,万吨
                steelmaking_pig_iron,2020,100,万吨
                steel_product_output,2020,105,万吨
                pig_iron_output,2020,102,万吨
                """);
        assertThat(mass(city, "steel", "CO2")).isCloseTo(43_000, within(1e-6));
        assertThat(Accounted.of(city, "steel").reason().chinese())
                .contains("IE")
                .contains("焦炭");
    }

    /** All iron is bought: (100 × 4.1 % − 105 × 0.248 %) × 44/12, in 10^4 t. */
    @Test
    void iron_from_outside_brings_carbon_that_no_coke_of_the_city_holds() {
        City city = city("", "", """
                steelmaking_pig_iron,2020,100,万吨
                steel_product_output,2020,105,万吨
                pig_iron_output,2020,NO,万吨
                """);
        double expected = (100 * 0.041 - 105 * 0.00248) * 44 / 12 * 10_000;
        assertThat(mass(city, "steel", "CO2")).isCloseTo(expected, within(1e-6));
    }

    @Test
    void a_quarter_of_the_iron_from_outside_brings_a_quarter() {
        City city = city("", "", """
                steelmaking_pig_iron,2020,100,万吨
                steel_product_output,2020,105,万吨
                pig_iron_output,2020,75,万吨
                """);
        double expected = (100 * 0.041 - 105 * 0.00248) * 44 / 12 * 10_000 / 4;
        assertThat(mass(city, "steel", "CO2")).isCloseTo(expected, within(1e-6));
    }

    /** The IPCC's 1.35 t per tonne of pig iron and 0.08 per tonne of electric steel hold coke and electrodes. */
    @Test
    void pig_iron_and_steel_themselves_are_not_multiplied_by_a_factor() {
        City city = city("", "", """
                pig_iron_output,2020,100,万吨
                crude_steel_output/electric,2020,100,万吨
                sinter_output,2020,100,万吨
                """);
        assertThat(Accounted.of(city, "steel").lines()).isEmpty();
    }
}
