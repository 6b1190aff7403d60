package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.trace.Clause;

/** A balance whose totals are far from those of the city's nearest year, or whose plants make more than they are fed, is asked. */
@Clause({"4.2", "C6-7"})
class BalanceStepsTest {
    private static final String ROWS = """
            项目,煤合计,原煤,油品合计,柴油,天然气,电力
            单位,万吨,万吨,万吨,万吨,亿立方米,亿千瓦时
            一.可供本地区消费的能源量,500,500,40,40,6,30
            2.外省(区、市)调入量,500,500,40,40,6,30
            四.终端消费量,500,500,40,40,6,30
            2.工业,500,500,40,40,6,30
            五.平衡差额,0,0,0,0,0,0
            """;

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({
        "'500,500', '50,50', 煤合计 50 万吨，2018年 500 万吨",
        "'500,500', '5000000,5000000', 煤合计",
        "'40,40', '320,320', 油品合计 320 万吨，2018年 40 万吨",
        "',30', ',3', 电力 3 亿千瓦时，2018年 30 亿千瓦时",
        "',6,', ',60000,', 天然气 60000 亿立方米，2018年 6 亿立方米"
    })
    void a_total_far_from_that_of_the_nearest_year_is_asked(String from, String to, String told) {
        receive(2018, ROWS);

        Received received = receive(2019, ROWS.replace(from, to));

        assertThat(years()).containsExactly(2018);
        assertThat(doubt(received)).contains("合计与城市最近年份相差悬殊", told);
        desk.decide("mapping/b2019_登记", "balance/2019", "是");
        receive(2019, ROWS.replace(from, to));
        assertThat(years()).containsExactly(2018, 2019);
    }

    @Test
    void growth_and_the_first_balance_are_taken() {
        receive(2018, ROWS);
        receive(2019, ROWS.replace("500", "900").replace(",30", ",38").replace(",6,", ",30,"));

        assertThat(years()).containsExactly(2018, 2019);
    }

    /** 10 tonnes of coal at 20.908 GJ/t are 209 GJ; 10 × 10^4 kWh are 360 GJ: more than they are made of. */
    @Test
    void plants_that_make_more_than_they_are_fed_are_asked() {
        String plants = ROWS.replace("四.终端消费量,500,500,40,40,6,30", """
                二.加工转换投入(-)产出(+)量,-10,-10,,,,10
                1.火力发电,-10,-10,,,,10
                四.终端消费量,490,490,40,40,6,40""")
                .replace("2.工业,500,500,40,40,6,30", "2.工业,490,490,40,40,6,40");

        Received received = receive(2019, plants);

        assertThat(years()).isEmpty();
        assertThat(doubt(received)).contains("产出多于投入", "火力发电效率");
    }

    /** The fifteen balances of the example city, in which coal falls and gas grows. */
    @Test
    void the_balances_of_one_city_in_a_row_ask_nothing() throws Exception {
        Dossier city = Survey.read(CityFolder.read(Path.of("../examples/yunzhou"), City.REFERENCE), City.REFERENCE)
                .value();

        assertThat(city.energy()).hasSizeGreaterThan(10);
        assertThat(city.energy())
                .allSatisfy(balance -> assertThat(new BalanceSteps(balance, city, City.REFERENCE).doubt())
                        .isEmpty());
    }

    private Received receive(int year, String rows) {
        return desk.receive(
                "统计局", "b" + year + ".csv", true, year + "年能源平衡表", "云州市能源平衡表（实物量）" + year + "年,,,,,,\n" + rows);
    }

    private static String doubt(Received received) {
        return received.entries().keySet().stream()
                .flatMap(entry -> entry.doubt().stream())
                .map(text -> text.chinese())
                .findFirst()
                .orElse("");
    }

    private List<Integer> years() {
        return Survey.read(desk.tables(), City.REFERENCE).value().energyYears();
    }
}
