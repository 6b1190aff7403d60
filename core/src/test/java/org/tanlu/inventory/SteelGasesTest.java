package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

class SteelGasesTest {
    private static final String BALANCE = """
            项目,焦炭,高炉煤气,转炉煤气,其他煤气
            单位,万吨,亿立方米,亿立方米,亿立方米
            1.火力发电,,-10,-1,
            9.回收能,,10,1,
            2.工业,100,,,
            """;

    private static List<CombustionLine> deductions(City city) {
        return city.inventory().combustion().stream()
                .filter(CombustionLine::isCarbonBalance)
                .toList();
    }

    private static double deducted(City city) {
        return -deductions(city).stream()
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
    }

    @Test
    void each_gas_is_taken_out_of_coke_in_a_line_of_its_own() {
        List<CombustionLine> lines = deductions(City.with("").balance(BALANCE));
        assertThat(lines)
                .extracting(CombustionLine::row)
                .containsExactly("coke_carbon_in_blast_furnace_gas", "coke_carbon_in_converter_gas");
        assertThat(lines.get(0).emissions().tonnes()).isCloseTo(-10 * ByHand.BLAST_FURNACE_GAS, within(1e-6));
        assertThat(lines.get(1).emissions().tonnes()).isCloseTo(-ByHand.CONVERTER_GAS, within(1e-6));
    }

    @Test
    void the_deduction_is_told_as_the_coke_that_holds_the_carbon() {
        CombustionLine line = deductions(City.with("").balance(BALANCE)).get(0);
        assertThat(line.carrier().id()).isEqualTo("coke");
        assertThat(line.amount().value()).isCloseTo(-10 * ByHand.BLAST_FURNACE_GAS / ByHand.COKE, within(1e-9));
    }

    /** Old layouts have no row of recovered energy: what was burnt and neither made by gas works nor bought was recovered. */
    @Test
    void without_a_recovery_row_burnt_gas_less_gas_works_and_trade_was_recovered() {
        City city = City.with("").balance("""
                项目,焦炭,其他煤气
                单位,万吨,亿立方米
                2.外省(区、市)调入量,,2
                1.火力发电,,-10
                6.制气,,3
                2.工业,100,
                """);
        double otherGas = 52.34 * 12.2 * 0.99 * 44 / 12 / 1000 * 10_000;
        assertThat(deducted(city)).isCloseTo((10 - 3 - 2) * otherGas, within(1e-6));
    }

    @Test
    void gas_bought_from_elsewhere_holds_no_coke_of_this_city() {
        City city = City.with("").balance("""
                项目,焦炭,高炉煤气
                单位,万吨,亿立方米
                2.外省(区、市)调入量,,10
                1.火力发电,,-10
                2.工业,100,
                """);
        assertThat(deducted(city)).isZero();
    }

    @Test
    void no_more_is_taken_than_the_coke_that_industry_burnt() {
        City city = City.with("").balance(BALANCE.replace("2.工业,100", "2.工业,1"));
        assertThat(deducted(city)).isCloseTo(ByHand.COKE, within(1e-6));
        assertThat(city.findings("ACC-STEEL-GAS")).hasSize(2);
    }

    /** 100 units of coke in iron making: the branch shows what is left after both gases, and the lines keep their own keys. */
    @Test
    void iron_making_bears_the_deduction_where_its_coke_is_told_apart() {
        City city = City.with("gases,co2\n").balance(BALANCE).data("energy/final/ferrous_smelting/coke,2020,100,万吨\n");
        double left = 100 * ByHand.COKE - 10 * ByHand.BLAST_FURNACE_GAS - ByHand.CONVERTER_GAS;
        assertThat(city.inventory().byUser("ferrous_smelting").tonnes()).isCloseTo(left, within(1e-6));
        assertThat(city.inventory().combustion())
                .extracting(CombustionLine::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void coke_outside_industry_is_left_alone() {
        City city = City.with("").balance(BALANCE.replace("2.工业,100", "6.其他,100"));
        assertThat(deducted(city)).isZero();
    }

    @Test
    void nothing_is_taken_out_where_the_city_wants_both_counted() {
        assertThat(deductions(City.with("steel_gases,both\n").balance(BALANCE))).isEmpty();
    }
}
