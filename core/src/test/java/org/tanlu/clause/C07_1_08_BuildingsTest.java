package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.BuildingEmissions;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.inventory.BuildingType;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * Lesson: buildings are urban homes, rural homes and public buildings, each with what it burns, its electricity and its heat.
 * Imported electricity at 0.712 t/MWh; heat of 100 × 10^10 kJ from 5 × 10^4 t of raw coal at 20.908 GJ/t × 26.1 × 0.93 × 44/12.
 */
@Clause("7.1.8")
class C07_1_08_BuildingsTest {
    private static final double RAW_COAL = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000 * 10_000;
    private static final double GAS = 389.31 * 15.3 * 0.99 * 44 / 12 / 1000 * 10_000;
    private static final String SETTINGS = "gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n";
    private static final String BALANCE = """
            项目,原煤,汽油,天然气,热力,电力
            单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
            2.外省(区、市)调入量,9,3,3,,20
            2.供热,-5,,,100,
            2.工业,,,,40,10
            4.交通运输、仓储和邮政业,0.5,,,10,
            6.其他,,1,0.5,20,5
            城镇,,2,1,30,3
            乡村,3.5,,,,2
            """;
    private static final String DATA = """
            building_area/urban_residential,2020,1000,万平方米
            building_area/rural_residential,2020,500,万平方米
            building_area/public,2020,600,万平方米
            heated_area,2020,400,万平方米
            """;

    private static City city(String settings, String data) {
        return City.with(SETTINGS + settings).balance(BALANCE).data(data);
    }

    private static BuildingEmissions buildings() {
        return city("", DATA).history().value().endUses(2020).buildings();
    }

    private static Account account(BuildingType type) {
        return buildings().find(type).orElseThrow();
    }

    /** Electricity 3 of 20 at 0.712 Mt per 10^9 kWh; heat 30 of 100 of the boilers' coal; gas 1 × 10^8 m3. */
    @Test
    void urban_homes_have_their_fuel_electricity_and_heat() {
        Account urban = account(BuildingType.URBAN_RESIDENTIAL);
        assertThat(urban.direct().tonnes()).isCloseTo(GAS, within(1e-6));
        assertThat(urban.ofElectricity().tonnes()).isCloseTo(3 * 71_200, within(1e-6));
        assertThat(urban.ofHeat().tonnes()).isCloseTo(0.3 * 5 * RAW_COAL, within(1e-6));
        assertThat(urban.total().tonnes()).isCloseTo(GAS + 3 * 71_200 + 1.5 * RAW_COAL, within(1e-6));
    }

    @Test
    void rural_homes_stand_apart() {
        Account rural = account(BuildingType.RURAL_RESIDENTIAL);
        assertThat(rural.total().tonnes()).isCloseTo(3.5 * RAW_COAL + 2 * 71_200, within(1e-6));
    }

    /** Services without 95 % of their gasoline, and the stations' coal and heat: 20 + 10 of 100. */
    @Test
    void public_buildings_are_services_without_vehicles_and_with_stations() {
        Account publicly = account(BuildingType.PUBLIC);
        double gasoline = publicly.direct().tonnes() - 0.5 * GAS - 0.5 * RAW_COAL;
        assertThat(gasoline).isBetween(0.05 * 29_000, 0.05 * 31_500);
        assertThat(publicly.ofHeat().tonnes()).isCloseTo(0.3 * 5 * RAW_COAL, within(1e-6));
        assertThat(publicly.ofElectricity().tonnes()).isCloseTo(5 * 71_200, within(1e-6));
    }

    @Test
    void the_types_sum_to_the_departments() {
        Inventory inventory = city("", DATA).inventory();
        double departments = inventory
                .byUser(Functional.PUBLIC_BUILDINGS)
                .plus(inventory.byUser(Functional.RESIDENTIAL_BUILDINGS))
                .tonnes();
        assertThat(buildings().total().tonnes() / departments).isCloseTo(1, within(1e-12));
    }

    /** Gas 13.3, electricity 1.229, heat 0.03412 (10^4 tce per statistical unit), over 10^7 m2. */
    @Test
    void energy_and_emissions_per_floor_area() {
        Account urban = account(BuildingType.URBAN_RESIDENTIAL);
        assertThat(urban.energy().value().value()).isCloseTo(13.3 + 3 * 1.229 + 30 * 0.03412, within(1e-9));
        assertThat(urban.find("energy_per_area").orElseThrow().value().value())
                .isCloseTo(13.3 + 3 * 1.229 + 30 * 0.03412, within(1e-9));
        assertThat(urban.find("emissions_per_area").orElseThrow().value().value())
                .isCloseTo((GAS + 3 * 71_200 + 1.5 * RAW_COAL) * 1000 / 1e7, within(1e-9));
        assertThat(urban.find("electricity_per_area").orElseThrow().value().value())
                .isCloseTo(30, within(1e-9));
    }

    /** 60 of 100 units of heat go into buildings: 60 × 10^10 kJ ÷ 29.3076 GJ/t over 4 × 10^6 m2. */
    @Test
    void district_heating_is_shown_apart_and_added_to_nothing() {
        BuildingEmissions.Heating heating = buildings().heating();
        assertThat(heating.heat().value()).isEqualTo(60);
        assertThat(heating.emissions().tonnes()).isCloseTo(0.6 * 5 * RAW_COAL, within(1e-6));
        assertThat(heating.intensity().orElseThrow().value().value())
                .isCloseTo(60 * 1e4 / 29.3076 * 1000 / 4e6, within(1e-9));
    }

    @Test
    void without_floor_area_there_is_no_intensity_and_no_remark_on_it() {
        City city = city("", "population,2020,100,万人\n");
        Account urban = city.history()
                .value()
                .endUses(2020)
                .buildings()
                .find(BuildingType.URBAN_RESIDENTIAL)
                .orElseThrow();
        assertThat(urban.intensities()).isEmpty();
        assertThat(city.rules()).doesNotContain("ACC-BUILDING-INTENSITY");
    }

    /** 5 × 10^8 kWh over 6 × 10^6 m2 are 83 kWh/m2, near the national 72; over 2 × 10^6 m2 they are 250. */
    @Test
    void an_intensity_far_from_the_national_mean_is_remarked_on_with_the_means_status() {
        assertThat(city("", DATA).findings("ACC-BUILDING-INTENSITY"))
                .noneMatch(finding -> finding.message().chinese().contains("公共建筑单位面积电耗"));
        Finding finding = city("", "building_area/public,2020,200,万平方米\n")
                .findings("ACC-BUILDING-INTENSITY")
                .get(0);
        assertThat(finding.message().chinese()).contains("公共建筑单位面积电耗", "250 kWh/m2", "36–144", "未核实");
    }

    /** (0.5 × 13.3 + 0.5 × 0.7143 + 0.05 × 1.4714 + 5 × 3) × 10^7 kgce over 6 × 10^6 m2. */
    @Test
    void national_means_are_compared_by_equal_value_and_only_with_a_coefficient() {
        assertThat(account(BuildingType.PUBLIC).find("equal_value_per_area")).isEmpty();
        Account publicly = city("electricity_equal_value,0.3\n", DATA)
                .history()
                .value()
                .endUses(2020)
                .buildings()
                .find(BuildingType.PUBLIC)
                .orElseThrow();
        assertThat(publicly.find("equal_value_per_area").orElseThrow().value().value())
                .isCloseTo((0.5 * 13.3 + 0.5 * 0.7143 + 0.05 * 1.4714 + 5 * 3) * 1e7 / 6e6, within(1e-6));
    }

    @Test
    void households_not_told_by_town_and_country_are_neither() {
        History history = City.with(SETTINGS).balance("""
                        项目,天然气,电力
                        单位,亿立方米,亿千瓦时
                        2.外省(区、市)调入量,1,5
                        7.生活消费,1,5
                        """).history().value();
        assertThat(history.endUses(2020).buildings().accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.type()).isEqualTo(BuildingType.RESIDENTIAL_UNDIVIDED));
    }
}
