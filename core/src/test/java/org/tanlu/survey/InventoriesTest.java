package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;

class InventoriesTest {

    @Test
    void energy_items_of_a_year_become_an_inventory_by_row_branch_and_carrier() {
        EnergyBalance inventory = Sheets.data(
                        "energy/final/chemicals/natural_gas,2020,1.2,亿立方米",
                        "energy/final/paper/natural_gas,2020,0.3,亿立方米",
                        "energy/final/urban/electricity,2020,230.7,亿千瓦时",
                        "energy/transformation/thermal_power/raw_coal,2020,-21.72,万吨",
                        "energy/losses/electricity,2020,44.15,亿千瓦时",
                        "energy/feedstock/naphtha,2020,63.93,万吨",
                        "energy/apparent_consumption/crude_oil,2020,781.77,万吨",
                        "energy/bunker_own_abroad/kerosene,2020,76.9,万吨",
                        "energy/bunker_foreign_here/kerosene,2020,26.15,万吨")
                .value()
                .findEnergy(2020, EnergyBalance.Kind.INVENTORY)
                .orElseThrow();
        assertThat(amount(inventory, "industry", "natural_gas")).contains(1.5);
        assertThat(amount(inventory, "urban", "electricity")).contains(230.7);
        assertThat(amount(inventory, "thermal_power", "raw_coal")).contains(-21.72);
        assertThat(amount(inventory, "losses", "electricity")).contains(44.15);
        assertThat(amount(inventory, "feedstock", "naphtha")).contains(63.93);
        assertThat(amount(inventory, "consumption", "crude_oil")).contains(781.77);
        assertThat(amount(inventory, "own_refuelling_abroad", "kerosene")).contains(76.9);
        assertThat(amount(inventory, "foreign_refuelling_here", "kerosene")).contains(-26.15);
    }

    @Test
    void the_publication_of_most_cells_names_an_inventory_of_several() {
        Table table = Sheets.csv("data/e", """
                item,year,value,unit,source,status
                energy/losses/heat,2020,1,百亿千焦,tanlu,verified
                energy/losses/diesel,2020,1,万吨,s,verified
                energy/losses/gasoline,2020,1,万吨,s,verified
                """);
        Outcome<Dossier> outcome = Sheets.survey(table);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-INVENTORY-SOURCES");
        assertThat(outcome.value().energy().get(0).source().id()).isEqualTo("s");
    }

    private static Optional<Double> amount(EnergyBalance inventory, String row, String carrier) {
        return inventory.findAmount(row, Sheets.REFERENCE.carrier(carrier)).map(quantity -> quantity.value());
    }

    @Test
    void a_year_with_all_signs_of_transformation_reversed_is_turned_and_it_is_said() {
        Outcome<Dossier> outcome = Sheets.data(
                "energy/transformation/thermal_power/raw_coal,2020,300,万吨",
                "energy/transformation/thermal_power/electricity,2020,-80,亿千瓦时",
                "energy/transformation/coking/coke,2020,-5,万吨",
                "energy/final/chemicals/raw_coal,2020,1,万吨");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SIGN-YEAR");
        EnergyBalance inventory = outcome.value().energy().get(0);
        assertThat(amount(inventory, "thermal_power", "raw_coal")).contains(-300.0);
        assertThat(amount(inventory, "thermal_power", "electricity")).contains(80.0);
        assertThat(amount(inventory, "coking", "coke")).contains(5.0);
        assertThat(amount(inventory, "industry", "raw_coal")).contains(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "thermal_power,raw_coal,300,万吨,应为负",
        "heat_supply,natural_gas,2,亿立方米,应为负",
        "thermal_power,electricity,-80,亿千瓦时,应为正",
        "heat_supply,heat,-80,百亿千焦,应为正"
    })
    void a_single_wrong_sign_is_left_out_and_the_right_one_named(
            String row, String carrier, String value, String unit, String expected) {
        Outcome<Dossier> outcome = Sheets.data(
                "energy/transformation/" + row + "/" + carrier + ",2020," + value + "," + unit,
                "energy/transformation/thermal_power/diesel,2020,-1,万吨");
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SIGN");
        assertThat(Sheets.findings(outcome, "SUR-SIGN").get(0).message().chinese())
                .contains(expected);
        EnergyBalance inventory = outcome.value().energy().get(0);
        assertThat(amount(inventory, row, carrier)).isEmpty();
        assertThat(amount(inventory, "thermal_power", "diesel")).contains(-1.0);
    }

    @Test
    void heat_taken_in_by_power_plants_and_electricity_by_boilers_have_their_own_signs() {
        Outcome<Dossier> outcome = Sheets.data(
                "energy/transformation/thermal_power/heat,2020,-321.86,百亿千焦",
                "energy/transformation/heat_supply/electricity,2020,-1,亿千瓦时",
                "energy/transformation/coking/cleaned_coal,2020,-3,万吨");
        assertThat(outcome.findings()).isEmpty();
    }
}
