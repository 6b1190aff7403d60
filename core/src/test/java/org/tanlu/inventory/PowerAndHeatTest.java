package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

class PowerAndHeatTest {
    private static final String USE = """
            energy/final/textiles/electricity,2020,20,亿千瓦时
            energy/final/trade/electricity,2020,30,亿千瓦时
            energy/final/trade/heat,2020,300,百亿千焦
            energy/transformation/thermal_power/electricity,2020,15,亿千瓦时
            """;

    private static SecondaryEnergy electricity(City city) {
        return city.inventory().electricity();
    }

    private static City balance(String rows) {
        return City.with("grid_area,华北\ngrid_factor_year,2021\n").balance("项目,天然气,热力,电力\n单位,亿立方米,百亿千焦,亿千瓦时\n" + rows);
    }

    @Test
    void local_supply_is_thermal_primary_and_recovered_power() {
        SecondaryEnergy electricity = electricity(balance("1.一次能源生产量,,,3\n1.火力发电,-2,,40\n9.回收能,,,0.5\n6.其他,,,10\n"));
        assertThat(electricity.localSupply().value()).isCloseTo(43.5, within(1e-12));
        assertThat(electricity.localParts()).hasSize(3);
    }

    @Test
    void net_import_is_inflow_and_imports_less_outflow_and_exports() {
        SecondaryEnergy electricity =
                electricity(balance("2.外省(区、市)调入量,,,50\n3.进口量,,,2\n5.本省(区、市)调出量(-),,,-7\n6.出口量(-),,,-1\n6.其他,,,10\n"));
        assertThat(electricity.netImport().orElseThrow().value()).isCloseTo(44, within(1e-12));
    }

    @Test
    void a_reported_net_import_holds_where_no_supply_rows_were_published() {
        City city = City.with("").data(USE + "electricity/net_import,2020,330000,万千瓦时\nheat/net_import,2020,5,百亿千焦\n");
        assertThat(electricity(city).netImport().orElseThrow().value()).isCloseTo(33, within(1e-9));
        assertThat(city.inventory().heat().netImport().orElseThrow().value()).isEqualTo(5);
        assertThat(city.rules()).doesNotContain("ACC-IMPORT-COMPUTED", "ACC-IMPORT-UNKNOWN");
    }

    /** Used 20 + 30, lost 2, into heat supply 1, generated 15 + 3: 35 must have come from elsewhere. */
    @Test
    void a_computed_net_import_counts_losses_and_what_heat_plants_used() {
        City city = City.with("").data(USE + """
                energy/losses/electricity,2020,2,亿千瓦时
                energy/transformation/heat_supply/electricity,2020,-1,亿千瓦时
                electricity/generation/wind,2020,3,亿千瓦时
                """);
        assertThat(electricity(city).netImport().orElseThrow().value()).isCloseTo(35, within(1e-12));
    }

    /** 5×10^10 kJ are 50,000 GJ; at 0.11 t/GJ 5,500 t. */
    @Test
    void imported_heat_is_valued_by_its_own_factor() {
        City city = balance("2.外省(区、市)调入量,,5,\n6.其他,,5,\n");
        assertThat(city.inventory().heat().indirect().tonnes()).isCloseTo(5_500, within(1e-6));
    }

    @Test
    void households_not_told_by_town_and_country_are_users_all_the_same() {
        SecondaryEnergy electricity = electricity(balance("2.外省(区、市)调入量,,,10\n6.其他,,,4\n7.生活消费,,,6\n"));
        assertThat(electricity.users())
                .extracting(SecondaryEnergy.User::unit)
                .containsExactly("other_services", "residential");
    }

    @Test
    void households_told_by_town_and_country_are_not_counted_twice() {
        SecondaryEnergy electricity = electricity(balance("2.外省(区、市)调入量,,,10\n6.其他,,,4\n7.生活消费,,,6\n城镇,,,5\n乡村,,,1\n"));
        assertThat(electricity.users())
                .extracting(SecondaryEnergy.User::unit)
                .containsExactly("other_services", "urban", "rural");
    }

    @Test
    void without_any_user_the_emissions_stand_unallocated() {
        SecondaryEnergy electricity = electricity(balance("2.外省(区、市)调入量,,,10\n"));
        assertThat(electricity.allocations()).isEmpty();
        assertThat(electricity.unallocated().tonnes()).isCloseTo(712_000, within(1e-6));
    }

    @Test
    void exports_beyond_what_was_made_here_take_no_more_than_all_direct_emissions() {
        SecondaryEnergy electricity = electricity(balance("5.本省(区、市)调出量(-),,,-50\n1.火力发电,-2,,40\n6.其他,,,1\n"));
        assertThat(electricity.exported()).isEqualTo(electricity.direct());
        assertThat(electricity.consumed().tonnes()).isZero();
        assertThat(electricity.localFactor()).isEmpty();
    }

    @Test
    void what_is_exported_without_local_supply_carries_nothing() {
        SecondaryEnergy electricity = electricity(balance("5.本省(区、市)调出量(-),,,-50\n6.其他,,,1\n"));
        assertThat(electricity.exported().tonnes()).isZero();
    }
}
