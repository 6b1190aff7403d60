package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.trace.Clause;

/**
 * Lesson: what a row of Table B.1 asks for follows from what the city publishes, where it does not publish the row itself.
 * The value added and the high-tech share are those of Beijing in 2023 (105.5, 6525.6 and 37129.6; 11875.4 of 43760.7).
 */
@Clause("B")
class CB_IndicatorsTest {
    private static final String BALANCE = """
            项目,柴油,电力
            单位,万吨,亿千瓦时
            2.外省(区、市)调入量,10,
            四.终端消费量,10,
            2.工业,10,
            """;
    private static final String DATA = """
            value_added/primary,2020,105.5,亿元
            value_added/secondary,2020,6525.6,亿元
            value_added/tertiary,2020,37129.6,亿元
            value_added/high_tech,2020,1.18754,万亿元
            gdp_current,2020,43760.7,亿元
            unemployment_rate,2020,4.7,%
            gdp_2015,2019,2000,亿元
            gdp_2015,2020,2100,亿元
            gdp_2015,2015,1600,亿元
            energy_consumption_without_renewables_and_feedstock,2015,8000000,吨标准煤
            energy_consumption_without_renewables_and_feedstock,2020,840,万吨标准煤
            """;

    private static double value(String indicator) {
        City city = City.with("base_year,2015\n").balance(BALANCE).data(DATA);
        return IndicatorTable.of(city.dossier().value(), city.history().value(), City.REFERENCE).stream()
                .filter(value -> value.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .figure()
                .orElseThrow()
                .value()
                .value();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "IND-B14, growth where no index is published, 5.0",
        "IND-B17, employment from surveyed unemployment, 95.3",
        "IND-B18, primary industry of the sum of three, 0.24108",
        "IND-B19, secondary industry, 14.91201",
        "IND-B20, tertiary industry, 84.84691",
        "IND-B30, 0.4 against 0.5 万吨标准煤 per 亿元, 20.0",
        "IND-B44, high-tech value added of gross product, 27.13713"
    })
    void a_row_that_is_not_published_follows_from_what_is(String indicator, String how, double expected) {
        assertThat(value(indicator)).as(how).isCloseTo(expected, within(1e-5));
    }
}
