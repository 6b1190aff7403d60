package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
}
