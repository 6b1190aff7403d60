package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.SupplySide;
import org.tanlu.inventory.SupplySide.Part;
import org.tanlu.trace.Clause;

/** Lesson: the supply side is what was available of each carrier, and every tonne of it went somewhere. */
@Clause("7.1.4")
class C07_1_04_SupplySideTest {
    private static final String BALANCE = """
            项目,原煤,洗精煤,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,100,-20,3
            1.一次能源生产量,30,,
            2.外省(区、市)调入量,80,,5
            5.本省(区、市)调出量(-),-15,-20,-2
            8.库存增(-)、减(+)量,5,,
            二.加工转换投入(-)产出(+)量,-70,25,8
            1.火力发电,-30,,8
            3.煤炭洗选,-40,25,
            三.损失量,,,1
            四.终端消费量,28,5,10
            2.工业,28,5,10
            #用作原料、材料,4,,
            五.平衡差额,2,0,0
            """;

    private static SupplySide.Line line(String carrier) {
        SupplySide supply = City.with("").balance(BALANCE).inventory().supply().orElseThrow();
        return supply.lines().stream()
                .filter(line -> line.carrier().id().equals(carrier))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_available_is_production_and_trade_and_stock() {
        assertThat(line("raw_coal").available().value()).isEqualTo(30 + 80 - 15 + 5);
    }

    @Test
    void raw_coal_went_to_the_power_plant_the_washery_industry_and_feedstock() {
        SupplySide.Line coal = line("raw_coal");
        assertThat(coal.amount(Part.BURNT).value()).isEqualTo(30 + 28 - 4);
        assertThat(coal.amount(Part.EXCLUDED).value()).isEqualTo(4);
        assertThat(coal.amount(Part.TRANSFORMATION).value()).isEqualTo(40);
        assertThat(coal.amount(Part.DIFFERENCE).value()).isEqualTo(2);
        assertThat(coal.amount(Part.UNEXPLAINED).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_product_made_here_is_a_negative_input_and_not_counted_twice() {
        SupplySide.Line cleaned = line("cleaned_coal");
        assertThat(cleaned.available().value()).isEqualTo(-20);
        assertThat(cleaned.amount(Part.TRANSFORMATION).value()).isEqualTo(-25);
        assertThat(cleaned.amount(Part.BURNT).value()).isEqualTo(5);
        assertThat(cleaned.amount(Part.UNEXPLAINED).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void electricity_has_a_line_but_no_carbon_of_its_own() {
        SupplySide.Line electricity = line("electricity");
        assertThat(electricity.factor()).isEmpty();
        assertThat(electricity.amount(Part.LOSSES).value()).isEqualTo(1);
    }

    @Test
    void what_a_defective_table_does_not_explain_is_shown() {
        String broken = BALANCE.replace("外省(区、市)调入量,80", "外省(区、市)调入量,90");
        SupplySide supply = City.with("").balance(broken).inventory().supply().orElseThrow();
        assertThat(supply.lines().get(0).amount(Part.UNEXPLAINED).value()).isCloseTo(10, within(1e-9));
    }
}
