package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.CarrierKind;

class EnergyUseTest {
    private static final EnergyUse USE = new EnergyUse(ByHand.REFERENCE);

    private static double finalEnergy(Inventory inventory, List<String> rows, CarrierKind... kinds) {
        return USE.finalEnergy(inventory, rows, List.of(kinds)).value();
    }

    private static Inventory inventory(String balance) {
        return City.with("").balance(balance).inventory();
    }

    @Test
    void final_energy_is_amount_times_the_published_coefficient() {
        Inventory inventory = SmallCity.city().inventory();
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.OIL))
                .isCloseTo(10 * ByHand.DIESEL_TCE, within(1e-9));
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.ELECTRICITY))
                .isCloseTo(9 * ByHand.ELECTRICITY_TCE, within(1e-9));
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.HEAT))
                .isCloseTo(100 * ByHand.HEAT_TCE, within(1e-9));
    }

    @Test
    void rows_and_kinds_select() {
        Inventory inventory = SmallCity.city().inventory();
        assertThat(finalEnergy(inventory, List.of("industry"), CarrierKind.COAL, CarrierKind.GAS))
                .isCloseTo(10 * ByHand.RAW_COAL_TCE + 0.5 * ByHand.NATURAL_GAS_TCE, within(1e-9));
    }

    @Test
    void households_not_told_by_town_and_country_are_counted_once() {
        Inventory inventory = inventory("项目,汽油,柴油\n单位,万吨,万吨\n2.工业,,1\n7.生活消费,,2\n");
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.OIL))
                .isCloseTo(3 * ByHand.DIESEL_TCE, within(1e-9));
    }

    @Test
    void households_told_by_town_and_country_are_counted_once() {
        Inventory inventory = inventory("项目,汽油,柴油\n单位,万吨,万吨\n2.工业,,1\n7.生活消费,,2\n城镇,,1.5\n乡村,,0.5\n");
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.OIL))
                .isCloseTo(3 * ByHand.DIESEL_TCE, within(1e-9));
    }

    @Test
    void energy_that_is_reported_in_standard_coal_needs_no_coefficient() {
        Inventory inventory = inventory("项目,柴油,其他能源\n单位,万吨,万吨标准煤\n2.工业,1,7\n");
        assertThat(finalEnergy(inventory, BalanceRows.FINAL_ROWS, CarrierKind.OTHER))
                .isCloseTo(7, within(1e-9));
    }

    @Test
    void what_was_available_is_not_told_where_nobody_published_it() {
        Inventory inventory = inventory("项目,汽油,柴油\n单位,万吨,万吨\n2.工业,,1\n");
        assertThat(USE.available(inventory, List.of(CarrierKind.OIL))).isEmpty();
    }

    /** 10×10^8 kWh printed as 100,000×10^4 kWh. */
    @Test
    void the_printed_consumption_comes_in_the_statistical_unit() {
        Inventory inventory = inventory("项目,柴油,电力\n单位,万吨,万千瓦时\n2.工业,1,100000\n六.消费量合计,1,100000\n");
        assertThat(USE.consumption(inventory, ByHand.carrier("electricity"))
                        .orElseThrow()
                        .value()
                        .value())
                .isCloseTo(10, within(1e-12));
    }

    @Test
    void an_inventory_by_branch_tells_consumption_as_final_use_and_losses() {
        Inventory inventory = City.with("")
                .data("energy/final/textiles/electricity,2020,3,亿千瓦时\nenergy/losses/electricity,2020,1,亿千瓦时\n")
                .inventory();
        assertThat(USE.consumption(inventory, ByHand.carrier("electricity"))
                        .orElseThrow()
                        .value()
                        .value())
                .isEqualTo(4);
    }
}
