package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/** Lesson: fire gives off methane and nitrous oxide too. What was burnt × its calorific value × kg per TJ. */
@Clause({"3.1", "7.1.1", "C7.1.1-1"})
class C07_1_01_CombustionGasesTest {
    /** Departments as the rows are printed. */
    private static final String ROWS = "transport_scope,balance_row\n";

    /** Terajoules in 10^4 t of coal at 20.908 GJ/t, of diesel at 42.652, of gasoline at 43.07; in 10^8 m3 of gas at 389.31. */
    private static final double COAL = 209.08;

    private static final double DIESEL = 426.52;
    private static final double GASOLINE = 430.7;
    private static final double GAS = 3893.1;

    private static final String BALANCE = """
            项目,原煤,汽油,柴油,天然气
            单位,万吨,万吨,万吨,亿立方米
            1.火力发电,-10,,,
            1.农、林、牧、渔业,,,1,
            2.工业,4,1,2,
            3.建筑业,,,1,
            4.交通运输、仓储和邮政业,1,2,8,1
            6.其他,2,,,
            乡村,3,,,
            """;

    private static List<GasLine> lines(Inventory inventory, String unit, String gas) {
        return inventory.sources().stream()
                .flatMap(account -> account.lines().stream())
                .filter(line -> line.source().equals("combustion"))
                .filter(line -> line.unit().equals(unit) && line.gas().equals(gas))
                .toList();
    }

    private static double kilograms(Inventory inventory, String unit, String gas) {
        return lines(inventory, unit, gas).get(0).mass().value().value() * 1000;
    }

    /** Tables 2.2 to 2.5 and chapter 3 of the IPCC's volume on energy, fuel by fuel. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"thermal_power, 1, 1.5", "other_services, 10, 1.5", "rural, 300, 1.5"})
    void coal_gives_off_more_methane_the_smaller_the_fire(String unit, double methane, double nitrous) {
        double amount = unit.equals("thermal_power") ? 10 : unit.equals("rural") ? 3 : 2;
        Inventory inventory = City.with("").balance(BALANCE).inventory();
        assertThat(kilograms(inventory, unit, "CH4")).isCloseTo(amount * COAL * methane, within(1e-6));
        assertThat(kilograms(inventory, unit, "N2O")).isCloseTo(amount * COAL * nitrous, within(1e-6));
    }

    /** Coal in boilers, diesel in engines that stand still, gasoline in cars whoever owns them. */
    @Test
    void one_line_of_a_place_and_gas_holds_all_its_fuels() {
        Inventory inventory = City.with(ROWS).balance(BALANCE).inventory();
        assertThat(lines(inventory, "industry", "CH4")).hasSize(1);
        assertThat(kilograms(inventory, "industry", "CH4"))
                .isCloseTo(4 * COAL * 10 + GASOLINE * 3.8 + 2 * DIESEL * 3, within(1e-6));
        assertThat(kilograms(inventory, "industry", "N2O"))
                .isCloseTo(4 * COAL * 1.5 + GASOLINE * 5.7 + 2 * DIESEL * 0.6, within(1e-6));
    }

    /** 95 % of gasoline and 35 % of diesel of industry, with the factors of vehicles, beside what stands still. */
    @Test
    void vehicles_of_industry_have_lines_of_their_own() {
        Inventory inventory = City.with("").balance(BALANCE).inventory();
        assertThat(lines(inventory, "industry", "CH4"))
                .extracting(line -> line.functional())
                .containsExactly(Functional.INDUSTRY, Functional.TRANSPORT);
        assertThat(lines(inventory, "industry", "CH4").get(1).mass().value().value() * 1000)
                .isCloseTo(0.95 * GASOLINE * 3.8 + 0.35 * 2 * DIESEL * 3.9, within(1e-6));
        assertThat(kilograms(inventory, "industry", "CH4"))
                .isCloseTo(4 * COAL * 10 + 0.05 * GASOLINE * 3.8 + 0.65 * 2 * DIESEL * 3, within(1e-6));
    }

    /** Road vehicles by fuel; the coal of the row heats stations. */
    @Test
    void motor_fuels_of_transport_burn_in_vehicles() {
        Inventory inventory = City.with(ROWS).balance(BALANCE).inventory();
        assertThat(kilograms(inventory, "transport", "CH4"))
                .isCloseTo(COAL * 10 + 2 * GASOLINE * 3.8 + 8 * DIESEL * 3.9 + GAS * 92, within(1e-6));
        assertThat(kilograms(inventory, "transport", "N2O"))
                .isCloseTo(COAL * 1.5 + 2 * GASOLINE * 5.7 + 8 * DIESEL * 3.9 + GAS * 3, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"agriculture", "construction"})
    void diesel_of_farms_and_building_sites_drives_machines(String unit) {
        Inventory inventory = City.with(ROWS).balance(BALANCE).inventory();
        assertThat(kilograms(inventory, unit, "CH4")).isCloseTo(DIESEL * 4.15, within(1e-6));
        assertThat(kilograms(inventory, unit, "N2O")).isCloseTo(DIESEL * 28.6, within(1e-6));
    }

    /** 10 units of coal × 1.5 kg/TJ × 265, beside their CO2. */
    @Test
    void the_gases_of_power_plants_belong_to_electricity() {
        Inventory inventory = City.with("").balance(BALANCE).inventory();
        assertThat(inventory.electricity().plantLines())
                .filteredOn(line -> line.gas().equals("N2O"))
                .extracting(line -> line.emissions().tonnes())
                .singleElement()
                .satisfies(emitted -> assertThat(emitted).isCloseTo(10 * COAL * 1.5 / 1000 * 265, within(1e-9)));
    }

    /** 310 by SAR. */
    @Test
    void the_set_of_potentials_values_the_gases() {
        Inventory inventory = City.with("gwp_set,SAR\n").balance(BALANCE).inventory();
        assertThat(lines(inventory, "thermal_power", "N2O").get(0).emissions().tonnes())
                .isCloseTo(10 * COAL * 1.5 / 1000 * 310, within(1e-9));
    }

    /** Coke 100 at 28.435 GJ/t × 10 kg/TJ in industry, gas 10 at 33 GJ per 10^4 m3 × 1 in power: no deduction burns. */
    @Test
    void coke_and_steel_gas_count_as_burnt_and_the_carbon_balance_burns_nothing() {
        Inventory inventory = City.with("").balance("""
                项目,焦炭,高炉煤气
                单位,万吨,亿立方米
                1.火力发电,,-10
                9.回收能,,10
                2.工业,100,
                """).inventory();
        assertThat(kilograms(inventory, "industry", "CH4")).isCloseTo(100 * 284.35 * 10, within(1e-6));
        assertThat(kilograms(inventory, "thermal_power", "CH4")).isCloseTo(10 * 330 * 1, within(1e-6));
    }

    @Test
    void feedstock_is_not_burnt() {
        Inventory inventory = City.with("")
                .balance("项目,原煤,柴油\n单位,万吨,万吨\n2.工业,10,\n#用作原料、材料,4,\n")
                .inventory();
        assertThat(kilograms(inventory, "industry", "CH4")).isCloseTo(6 * COAL * 10, within(1e-6));
    }

    /** 其他能源 mixes waste, biomass and waste heat: it is no line of combustion, so waste cannot count there as well. */
    @Test
    void energy_of_waste_and_biomass_is_no_line_of_combustion() {
        Inventory inventory = City.with("")
                .balance("项目,原煤,其他能源\n单位,万吨,万吨标准煤\n1.火力发电,,-5\n2.工业,1,3\n")
                .inventory();
        assertThat(inventory.byProducer(Functional.ENERGY_PRODUCTION).tonnes()).isZero();
        assertThat(lines(inventory, "thermal_power", "CH4")).isEmpty();
    }

    @Test
    void a_fuel_without_factor_is_said_once_a_year() {
        City city = City.with(ROWS).balance("项目,柴油,炼厂干气\n单位,万吨,万吨\n6.其他,1,2\n城镇,,1\n");
        assertThat(city.findings("ACC-NO-GAS-FACTOR")).hasSize(1);
        assertThat(kilograms(city.inventory(), "other_services", "CH4")).isCloseTo(DIESEL * 10, within(1e-6));
    }

    @Test
    void the_method_of_the_ceads_inventories_has_carbon_dioxide_alone() {
        City city = City.with("accounting_method,ceads\n").balance(BALANCE);
        assertThat(Accounted.of(city, "combustion").lines()).isEmpty();
        assertThat(Accounted.notation(city, "combustion", "CH4")).isEqualTo(Notation.NE);
        assertThat(Accounted.of(city, "combustion").reason().chinese()).contains("CEADs");
        assertThat(Accounted.of(city, "gas_systems").lines()).isEmpty();
    }

    @Test
    void the_lines_have_keys_of_their_own_and_a_tree_down_to_the_balance() {
        Inventory inventory = City.with("").balance(BALANCE).inventory();
        List<GasLine> lines =
                Accounted.of(City.with("").balance(BALANCE), "combustion").lines();
        assertThat(lines).extracting(GasLine::key).doesNotHaveDuplicates();
        GasLine line = lines(inventory, "thermal_power", "CH4").get(0);
        assertThat(line.mass().parents()).isNotEmpty();
        assertThat(line.mass()
                        .parents()
                        .get(0)
                        .parents()
                        .get(0)
                        .parents()
                        .get(0)
                        .rule()
                        .chinese())
                .contains("课例");
    }
}
