package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * Lesson: fuel counts where it is burnt, once. Diesel at 42.652 GJ/t × 20.2 tC/TJ × 0.98 × 44/12 = 3.09591 t/t; coke at
 * 28.435 × 29.5 × 0.93 × 44/12 = 2.860419 t/t. The lesson is about carbon dioxide; the other gases have theirs.
 */
@Clause("7.1.6")
class C07_1_06_ConsumptionSideTest {
    private static final String CO2 = "gases,co2\n";
    private static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;
    private static final double COKE = 28.435 * 29.5 * 0.93 * 44 / 12 / 1000 * 10_000;
    private static final double BLAST_FURNACE_GAS = 33.0 * 70.8 * 0.99 * 44 / 12 / 1000 * 10_000;

    @Test
    void each_row_counts_for_its_economic_and_its_functional_sector() {
        Inventory inventory =
                City.with(CO2 + "transport_scope,balance_row\n").balance("""
                        项目,汽油,柴油
                        单位,万吨,万吨
                        1.农、林、牧、渔业,,1
                        2.工业,,2
                        3.建筑业,,4
                        4.交通运输、仓储和邮政业,,8
                        5.批发、零售业和住宿、餐饮业,,16
                        6.其他,,32
                        城镇,,64
                        乡村,,128
                        """).inventory();
        assertThat(inventory.byProducer(Economic.PRIMARY).tonnes()).isCloseTo(DIESEL, within(1e-6));
        assertThat(inventory.byProducer(Economic.SECONDARY).tonnes()).isCloseTo(6 * DIESEL, within(1e-6));
        assertThat(inventory.byProducer(Economic.TERTIARY).tonnes()).isCloseTo(56 * DIESEL, within(1e-6));
        assertThat(inventory.byProducer(Economic.RESIDENTIAL).tonnes()).isCloseTo(192 * DIESEL, within(1e-4));
        assertThat(inventory.byProducer(Functional.INDUSTRY).tonnes()).isCloseTo(6 * DIESEL, within(1e-6));
        assertThat(inventory.byProducer(Functional.TRANSPORT).tonnes()).isCloseTo(8 * DIESEL, within(1e-6));
        assertThat(inventory.byProducer(Functional.PUBLIC_BUILDINGS).tonnes()).isCloseTo(48 * DIESEL, within(1e-6));
    }

    @Test
    void washing_coking_and_refining_pass_carbon_on_and_burn_nothing() {
        Inventory inventory = City.with(CO2).balance("""
                        项目,洗精煤,焦炭,原油,柴油
                        单位,万吨,万吨,万吨,万吨
                        3.煤炭洗选,50,,,
                        4.炼焦,-50,37,,
                        5.炼油及煤制油,,,-100,40
                        2.工业,,,,1
                        """).inventory();
        assertThat(inventory.direct().tonnes()).isCloseTo(DIESEL, within(1e-6));
    }

    @Test
    void feedstock_is_taken_out_of_industry() {
        Inventory inventory = City.with(CO2).balance("""
                        项目,汽油,柴油
                        单位,万吨,万吨
                        2.工业,,10
                        #用作原料、材料,,4
                        """).inventory();
        assertThat(inventory.direct().tonnes()).isCloseTo(6 * DIESEL, within(1e-6));
    }

    @Test
    void feedstock_is_taken_from_chemicals_first_and_from_no_branch_twice() {
        Inventory inventory = City.with(CO2).data("""
                        energy/final/chemicals/diesel,2020,3,万吨
                        energy/final/petroleum_coking/diesel,2020,2,万吨
                        energy/final/ferrous_smelting/diesel,2020,5,万吨
                        energy/feedstock/diesel,2020,4,万吨
                        """).inventory();
        assertThat(inventory.byUser("chemicals").tonnes()).isCloseTo(0, within(1e-6));
        assertThat(inventory.byUser("petroleum_coking").tonnes()).isCloseTo(DIESEL, within(1e-6));
        assertThat(inventory.byUser("ferrous_smelting").tonnes()).isCloseTo(5 * DIESEL, within(1e-6));
    }

    @Test
    void non_energy_products_are_not_burnt_in_final_use_and_a_finding_says_so() {
        City city = City.with(CO2).balance("""
                        项目,柴油,石油沥青
                        单位,万吨,万吨
                        3.建筑业,1,20
                        """);
        assertThat(city.inventory().direct().tonnes()).isCloseTo(DIESEL, within(1e-6));
        assertThat(city.rules()).contains("ACC-NON-ENERGY");
    }

    /** 10×10^8 m3 of recovered gas: counted where the power plant burns it, and its carbon taken out of the coke. */
    @Test
    void the_carbon_of_blast_furnace_gas_is_coke_carbon_and_counts_once() {
        String balance = """
                项目,焦炭,高炉煤气
                单位,万吨,亿立方米
                1.火力发电,,-10
                9.回收能,,10
                2.工业,100,
                """;
        Inventory balanced = City.with(CO2).balance(balance).inventory();
        Inventory both = City.with(CO2 + "steel_gases,both\n").balance(balance).inventory();
        assertThat(balanced.direct().tonnes()).isCloseTo(100 * COKE, within(1e-3));
        assertThat(balanced.byProducer(Functional.ENERGY_PRODUCTION).tonnes())
                .isCloseTo(10 * BLAST_FURNACE_GAS, within(1e-3));
        assertThat(both.direct().tonnes()).isCloseTo(100 * COKE + 10 * BLAST_FURNACE_GAS, within(1e-3));
    }

    @Test
    void gas_that_holds_more_carbon_than_the_coke_is_said_and_nothing_turns_negative() {
        City city = City.with(CO2).balance("""
                        项目,焦炭,高炉煤气
                        单位,万吨,亿立方米
                        1.火力发电,,-10
                        9.回收能,,10
                        2.工业,1,
                        """);
        assertThat(city.inventory().byProducer(Functional.INDUSTRY).tonnes()).isCloseTo(0, within(1e-6));
        assertThat(city.rules()).contains("ACC-STEEL-GAS");
    }

    @Test
    void branches_split_the_balances_industry_row_in_proportion() {
        Inventory inventory = City.with(CO2).balance("""
                        项目,汽油,柴油
                        单位,万吨,万吨
                        2.工业,,10
                        """).data("""
                        energy/final/textiles/diesel,2020,2.5,万吨
                        energy/final/paper/diesel,2020,7.51,万吨
                        """).inventory();
        assertThat(inventory.direct().tonnes()).isCloseTo(10 * DIESEL, within(1e-6));
        assertThat(inventory.byUser("textiles").tonnes()).isCloseTo(10 * DIESEL * 2.5 / 10.01, within(1e-6));
    }

    @Test
    void branches_that_contradict_the_balance_do_not_split_it() {
        Inventory inventory = City.with(CO2)
                .balance("""
                        项目,汽油,柴油
                        单位,万吨,万吨
                        2.工业,,10
                        """)
                .data("energy/final/textiles/diesel,2020,4,万吨\n")
                .inventory();
        assertThat(inventory.byUser("industry").tonnes()).isCloseTo(10 * DIESEL, within(1e-6));
        assertThat(inventory.byUser("textiles").tonnes()).isZero();
    }

    @Test
    void a_fuel_without_complete_factor_is_an_error_and_not_a_zero_unseen() {
        City city = City.with(CO2).balance("""
                        项目,柴油,煤矸石
                        单位,万吨,万吨
                        2.工业,1,5
                        """);
        assertThat(city.rules()).contains("ACC-NO-FACTOR");
    }
}
