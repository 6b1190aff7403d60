package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
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

    @ParameterizedTest
    @CsvSource({
        "1786, 1786, 户, 1800户",
        "3725, 3725, 辆, 3700辆",
        "68, 68, 辆, 68辆",
        "7001, 7001, kW, 7000千瓦",
        "6325, 16000, kW, 0.63万千瓦",
        "5481, 14000, t, 0.55万吨",
        "12344000, 12344000, m2, 1230万平方米",
        "4780000, 4780000, m2, 478万平方米",
        "4, 12000, 辆, 4辆",
        "0, 12000, 辆, 0辆",
        "10, 10, kW, 10.0千瓦",
    })
    void amounts_of_tasks_have_three_digits_at_most_and_one_unit_in_a_row(
            double value, double larger, String unit, String text) {
        Unit of = City.REFERENCE.units().unit(unit);
        assertThat(Amounts.rounded(Quantity.of(value, of), Quantity.of(larger, of)))
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
