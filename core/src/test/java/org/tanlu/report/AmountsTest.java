package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

@Clause("A")
class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "105000, 万元, 10.5亿元",
        "550000, 万吨公里, 55.0亿吨公里",
        "450000, 千人公里, 4.5亿人公里",
        "450, 千人公里, 45.0万人公里",
        "1880000, MWh, 18.8亿千瓦时",
        "6325, kW, 6325千瓦",
        "540000, m2, 54.0万平方米",
        "4100, 公顷, 4100公顷",
        "3.8, 辆, 4辆",
        "64.2, 辆, 64辆",
        "0.7, 个, 不足1个",
        "0, 个, 0个",
        "0.0123, kW, 0.012千瓦",
        "0.04, t, 0.04吨",
        "0, MWh, 0千瓦时",
        "226000, 头, 22.6万头",
        "-20, tce, −20.0吨标准煤",
    })
    void amounts_are_in_the_units_of_plans_and_only_nothing_is_zero(double value, String unit, String text) {
        assertThat(Amounts.text(Quantity.of(value, City.REFERENCE.units().unit(unit))))
                .isEqualTo(text);
    }

    @Test
    void less_than_a_piece_is_no_amount() {
        assertThat(Amounts.isPart(Quantity.of(0.7, City.REFERENCE.units().unit("个"))))
                .isTrue();
        assertThat(Amounts.isPart(Quantity.of(3.8, City.REFERENCE.units().unit("辆"))))
                .isFalse();
        assertThat(Amounts.isPart(Quantity.of(0.7, City.REFERENCE.units().unit("t"))))
                .isFalse();
    }

    @Test
    void no_measure_of_the_library_prints_in_two_wans_or_latin_letters() {
        for (Measure measure : City.REFERENCE.measures().measures().values()) {
            for (double value : new double[] {0.003, 7, 70_000, 7e8, 7e12}) {
                assertThat(Amounts.text(Quantity.of(value, measure.unit())))
                        .as(measure.id())
                        .doesNotContainPattern("万万|亿万|万千(?!瓦)|亿千(?!瓦)|万亿|[A-Za-z]");
            }
        }
    }
}
