package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * Lesson: plants answer for what they burn, importers for what they import, and users for what they consume. Natural gas at
 * 21.621888 t per 10^4 m3 (389.31 × 15.3 × 0.99 × 44/12 / 1000): 1×10^8 m3 burnt are 216,218.88 t. The lesson is about carbon
 * dioxide; the other gases have theirs.
 */
@Clause("7.1.5")
class C07_1_05_ElectricityAndHeatTest {
    private static final double GAS = 389.31 * 15.3 * 0.99 * 44 / 12 / 1000 * 10_000;

    private static final String IMPORTER = """
            项目,天然气,热力,电力
            单位,亿立方米,百亿千焦,亿千瓦时
            2.外省(区、市)调入量,3,,60
            1.火力发电,-2,,40
            2.供热,-1,300,
            三.损失量,,,10
            2.工业,,100,30
            6.其他,,200,45
            城镇,,,15
            """;

    private static final String EXPORTER = IMPORTER.replace("2.外省(区、市)调入量,3,,60", "5.本省(区、市)调出量(-),,,-10");

    private static Inventory inventory(String balance) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n")
                .balance(balance)
                .inventory();
    }

    @Test
    void direct_emissions_are_the_plants_fuel_times_its_factor() {
        assertThat(inventory(IMPORTER).electricity().direct().tonnes()).isCloseTo(2 * GAS, within(1e-3));
        assertThat(inventory(IMPORTER).heat().direct().tonnes()).isCloseTo(GAS, within(1e-3));
    }

    /** 60×10^8 kWh at 0.712 t/MWh: 4,272,000 t. */
    @Test
    void indirect_emissions_are_net_import_times_the_grid_factor() {
        assertThat(inventory(IMPORTER).electricity().indirect().tonnes()).isCloseTo(4_272_000, within(1e-3));
    }

    @Test
    void the_factor_of_consumption_spreads_both_over_all_that_was_available() {
        SecondaryEnergy electricity = inventory(IMPORTER).electricity();
        assertThat(electricity.localFactor().orElseThrow().value())
                .isCloseTo((2 * GAS + 4_272_000) / (100 * 1e5), within(1e-12));
    }

    @Test
    void losses_follow_the_users_so_that_nothing_is_left_over() {
        Inventory inventory = inventory(IMPORTER);
        double consumed = inventory.electricity().consumed().tonnes();
        double industry =
                inventory.electricity().allocations().get(0).emissions().tonnes();
        assertThat(industry).isCloseTo(consumed * 30 / 90, within(1e-6));
        assertThat(inventory.byUser(Functional.INDUSTRY).tonnes())
                .isCloseTo(consumed / 3 + inventory.heat().consumed().tonnes() / 3, within(1e-6));
    }

    @Test
    void by_user_the_power_plants_own_nothing() {
        assertThat(inventory(IMPORTER).byUser(Functional.ENERGY_PRODUCTION).tonnes())
                .isZero();
    }

    /** 10 of 40 are exported: a quarter of the direct emissions leaves with them, at the local average. */
    @Test
    void a_net_exporter_has_no_indirect_emissions_and_its_exports_stand_apart() {
        SecondaryEnergy electricity = inventory(EXPORTER).electricity();
        assertThat(electricity.indirect().tonnes()).isZero();
        assertThat(electricity.exported().tonnes()).isCloseTo(2 * GAS / 4, within(1e-6));
        assertThat(electricity.consumed().tonnes()).isCloseTo(2 * GAS * 3 / 4, within(1e-6));
    }

    @Test
    void a_net_exporters_direct_emissions_stay_whole() {
        assertThat(inventory(EXPORTER).total().tonnes()).isCloseTo(3 * GAS, within(1e-3));
    }

    /** No regional factor of 2020 was found: the nearest year's stands in, and a finding says so. */
    @Test
    void the_nearest_years_factor_stands_in_and_is_said() {
        City city = City.with("grid_area,华北\n").balance(IMPORTER);
        assertThat(city.inventory().electricity().importFactor().orElseThrow().year())
                .isEqualTo(2021);
        assertThat(city.rules()).contains("ACC-GRID-YEAR");
    }

    @Test
    void without_an_area_the_provinces_regional_grid_is_taken() {
        Inventory inventory = City.with("").balance(IMPORTER).inventory();
        assertThat(inventory.electricity().importFactor().orElseThrow().area()).isEqualTo("华北");
    }

    @Test
    void an_area_without_factor_is_said_and_nothing_is_invented() {
        City city = City.with("grid_area,火星\n").balance(IMPORTER);
        assertThat(city.inventory().electricity().indirect().tonnes()).isZero();
        assertThat(city.rules()).contains("ACC-GRID-UNKNOWN");
    }

    /** Inventories by branch tell no trade: what use and losses need beyond local generation must have been imported. */
    @Test
    void net_import_is_computed_where_only_use_and_generation_are_told() {
        City city = City.with("grid_area,华北\n").data("""
                energy/final/industry_branch,2020,1,亿千瓦时
                energy/final/trade/electricity,2020,50,亿千瓦时
                energy/losses/electricity,2020,4,亿千瓦时
                energy/transformation/thermal_power/electricity,2020,20,亿千瓦时
                electricity/generation/hydro,2020,1,亿千瓦时
                """);
        assertThat(city.inventory().electricity().netImport().orElseThrow().value())
                .isCloseTo(50 + 4 - 20 - 1, within(1e-9));
        assertThat(city.rules()).contains("ACC-IMPORT-COMPUTED");
    }

    @Test
    void without_generation_nothing_is_computed_and_the_gap_is_said() {
        City city = City.with("").data("energy/final/trade/electricity,2020,50,亿千瓦时\n");
        assertThat(city.inventory().electricity().netImport()).isEmpty();
        assertThat(city.rules()).contains("ACC-IMPORT-UNKNOWN");
    }

    /** The supply rows are printed without inflow and outflow: what the city reports is not overruled by blanks. */
    @Test
    void a_balance_without_trade_rows_leaves_the_word_to_the_city() {
        String untold = IMPORTER.replace("2.外省(区、市)调入量,3,,60\n", "1.一次能源生产量,3,,\n3.进口量,1,,\n");
        City reported = City.with("grid_area,华北\ngrid_factor_year,2021\n")
                .balance(untold)
                .data("electricity/net_import,2020,60,亿千瓦时\n");
        assertThat(reported.inventory().electricity().indirect().tonnes()).isCloseTo(4_272_000, within(1e-3));
    }
}
