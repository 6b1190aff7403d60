package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.inventory.SupplySide.Part;

class SupplySideTest {
    private static final String BALANCE = """
            项目,原煤,柴油,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,999,999,999
            1.一次能源生产量,30,,
            2.外省(区、市)调入量,80,20,5
            3.进口量,2,,
            5.本省(区、市)调出量(-),-15,,-2
            8.库存增(-)、减(+)量,-7,,
            1.火力发电,-30,,8
            三.损失量,1,,1
            2.工业,58,8,10
            #用作原料、材料,4,3,
            4.交通运输、仓储和邮政业,,12,
            五.平衡差额,1,0,0
            """;

    private static SupplySide supply(String balance) {
        return City.with("").balance(balance).inventory().supply().orElseThrow();
    }

    @Test
    void what_was_available_is_summed_from_the_rows_and_not_read_from_the_printed_total() {
        assertThat(supply(BALANCE).lines())
                .extracting(line -> line.carrier().id() + " " + line.available().value())
                .containsExactly("raw_coal 90.0", "diesel 20.0", "electricity 3.0");
    }

    @Test
    void the_parts_of_every_carrier_sum_to_what_was_available() {
        assertThat(supply(BALANCE).lines()).allSatisfy(line -> {
            double parts = Arrays.stream(Part.values())
                    .mapToDouble(part -> line.amount(part).value())
                    .sum();
            assertThat(parts).isCloseTo(line.available().value(), within(1e-9));
        });
    }

    @Test
    void the_reference_approach_is_available_carbon_less_feedstock() {
        SupplySide supply = supply(BALANCE);
        assertThat(supply.apparent().tonnes()).isCloseTo(90 * ByHand.RAW_COAL + 20 * ByHand.DIESEL, within(1e-3));
        assertThat(supply.referenceApproach().tonnes())
                .isCloseTo(86 * ByHand.RAW_COAL + 17 * ByHand.DIESEL, within(1e-3));
    }

    @Test
    void each_part_has_its_carbon_dioxide() {
        SupplySide supply = supply(BALANCE);
        assertThat(supply.emissions(Part.LOSSES).tonnes()).isCloseTo(ByHand.RAW_COAL, within(1e-6));
        assertThat(supply.emissions(Part.EXCLUDED).tonnes())
                .isCloseTo(4 * ByHand.RAW_COAL + 3 * ByHand.DIESEL, within(1e-6));
    }

    @Test
    void a_carrier_that_nobody_had_has_no_line() {
        assertThat(supply(BALANCE).lines())
                .extracting(line -> line.carrier().id())
                .doesNotContain("gasoline");
    }

    @Test
    void households_not_told_by_town_and_country_are_part_of_what_was_burnt() {
        SupplySide supply = supply("项目,汽油,柴油\n单位,万吨,万吨\n2.外省(区、市)调入量,,6\n7.生活消费,,6\n");
        assertThat(supply.lines().get(0).amount(Part.BURNT).value()).isEqualTo(6);
    }

    @Test
    void an_inventory_without_supply_rows_has_no_supply_side() {
        City city = City.with("").data("energy/final/textiles/diesel,2020,1,万吨\n");
        assertThat(city.inventory().supply()).isEmpty();
    }
}
