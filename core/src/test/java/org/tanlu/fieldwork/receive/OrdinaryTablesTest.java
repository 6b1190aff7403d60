package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.trace.Clause;

/** Tables as yearbooks and ledgers of departments print them every year are read without a question; what is not theirs is asked. */
@Clause("C6-7")
class OrdinaryTablesTest {
    private static final String BUREAU = "市统计局";
    private static final String POWER = "市供电公司";

    private static Arguments table(String department, String text, String... values) {
        return Arguments.of(department, text, List.of(values));
    }

    static Stream<Arguments> ordinary() {
        return Stream.of(yearbooks(), power(), vehicles(), products(), forms()).flatMap(tables -> tables);
    }

    private static Stream<Arguments> yearbooks() {
        return Stream.of(
                table(
                        BUREAU,
                        "3.1 能源消费总量,\nTotal Energy Consumption,\n单位：万吨标准煤,\n年 份,能源消费总量\n2022,1420.3\n2023,1455.9",
                        "energy_consumption_total 2022 1420.3 万吨标准煤",
                        "energy_consumption_total 2023 1455.9 万吨标准煤"),
                table(
                        BUREAU,
                        "2-1 地区生产总值,\n单位：亿元,\n年份,地区生产总值,比上年增长（%）\n2022,1630.1,3.1\n2023,1720.5,5.5\n资料来源：云州市统计年鉴,,",
                        "gdp_current 2022 1630.1 亿元",
                        "gdp_current 2023 1720.5 亿元"),
                table(
                        BUREAU,
                        "1-1 主要指标,,\n指标,单位,2024年\n地区生产总值,亿元,1720.5\n注：本表绝对数按当年价格计算，增长速度按可比价格计算。,,",
                        "gdp_current 2024 1720.5 亿元"),
                table(
                        BUREAU,
                        "2-2 地区生产总值,,\n年份,地区生产总值（亿元）\n2018,1600.5\n2019,1720.5\n注：2018年数据根据第四次全国经济普查结果修订。,,",
                        "gdp_current 2018 1600.5 亿元",
                        "gdp_current 2019 1720.5 亿元"),
                table(
                        BUREAU,
                        "3-4 主要指标,,\n指标,单位,2024年\n地区生产总值,亿元,1720.5\n注：“#”表示其中的主要项。,,",
                        "gdp_current 2024 1720.5 亿元"),
                table(
                        BUREAU,
                        "1-2 人口,,\n年份,年末常住人口(万人),城镇化率(%)\n2023,319.4,63.8",
                        "population 2023 319.4 万人",
                        "population_urban_share 2023 63.8 %"));
    }

    private static Stream<Arguments> power() {
        return Stream.of(
                table(
                        "国网云州供电公司",
                        "2024年1-12月全社会用电量,,,\n指标,单位,1-12月累计,比上年同期增长(%)\n全社会用电量,亿千瓦时,186.42,5.1",
                        "electricity/consumption 2024 186.42 亿千瓦时"),
                table(
                        "国网河北省电力有限公司云州供电分公司",
                        "2024年12月电力供需情况,,,\n单位：亿千瓦时、%,,,\n指标,本月,1-12月累计,同比增长(%)\n全社会用电量,16,186.42,5.1",
                        "electricity/consumption 2024 186.42 亿千瓦时"),
                table(
                        BUREAU,
                        "3-1 能源与电力,,\n单位：亿千瓦时,,\n指标,2022年,2023年\n全社会用电量,170.2,177.3\n  其中：工业用电量,105,108\n3-1 续表,,\n指标,2022年,2023年\n发电量,120.2,125.3",
                        "electricity/consumption 2022 170.2 亿千瓦时",
                        "electricity/consumption 2023 177.3 亿千瓦时",
                        "electricity/use/industry 2022 105 亿千瓦时",
                        "electricity/use/industry 2023 108 亿千瓦时",
                        "electricity/generation/total 2022 120.2 亿千瓦时",
                        "electricity/generation/total 2023 125.3 亿千瓦时"));
    }

    private static Stream<Arguments> vehicles() {
        return Stream.of(
                table(
                        "市公安局（交警支队）",
                        "2024年末机动车保有量,,\n单位：辆,,\n序号,车型,保有量\n1,私人汽车,560000\n2,载货汽车,62000",
                        "vehicles/private_car 2024 560000 辆",
                        "vehicles/truck 2024 62000 辆"),
                table(
                        "市公安局（交警支队）",
                        "2023年机动车保有量统计,,\n车型,2022年,2023年\n私人汽车（万辆）,75.1,79.3",
                        "vehicles/private_car 2022 75.1 万辆",
                        "vehicles/private_car 2023 79.3 万辆"),
                table(
                        "市交通运输局",
                        "2023年交通运输主要指标,,,,\n指标,计量单位,本年实际,上年实际,同比±%\n旅客周转量,亿人公里,21.3,15.2,40.1",
                        "passenger_turnover 2022 15.2 亿人公里",
                        "passenger_turnover 2023 21.3 亿人公里"));
    }

    private static Stream<Arguments> products() {
        return Stream.of(
                table(
                        "市水务局",
                        "2024年污水处理情况,,,\n指标,单位,2023年,2024年\n化学需氧量去除量,万吨,4.2,4.31\n制表：王芳,,审核：李强,单位负责人：张伟",
                        "cod_removed 2023 4.2 万吨",
                        "cod_removed 2024 4.31 万吨"),
                table(
                        "国家统计局云州调查队",
                        "家庭户数,,\n指标,单位,2023年\n城镇家庭户数,万户,67\n资料来源：云州市统计局、国家统计局云州调查队。,,",
                        "households/urban 2023 67 万户"),
                table(
                        BUREAU,
                        "2023年主要工业产品产量,,,,\n产品名称,计量单位,产量,比2022年增长%,全省位次\n粗钢,万吨,812.3,2.1,4\n平板玻璃,万重量箱,520,1.1,5",
                        "crude_steel_output 2023 812.3 万吨",
                        "flat_glass_output 2023 520 万重量箱"),
                table(
                        BUREAU,
                        "2-1 地区生产总值,,,\nGross Domestic Product,,,\n单位：亿元,,(100 million yuan),\n年份,地区生产总值,第一产业,第二产业\nYear,Gross Domestic Product,Primary Industry,Secondary Industry\n2023,1720.5,155,690.3",
                        "gdp_current 2023 1720.5 亿元",
                        "value_added/primary 2023 155 亿元",
                        "value_added/secondary 2023 690.3 亿元"));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                table(
                        BUREAU,
                        "2023年能源统计表,,,,,,,\n序号,指标名称,,单位,,2022年,,2023年\n1,能源消费总量,,万吨标准煤,,1420.3,,1455.9",
                        "energy_consumption_total 2022 1420.3 万吨标准煤",
                        "energy_consumption_total 2023 1455.9 万吨标准煤"),
                table(
                        "市发展改革委",
                        "附表2：能源数据收集表,,,,\n填报单位：云州市发展和改革委员会（盖章）,,,填表时间：2025年3月,\n序号,指标,单位,2023年,备注\n1,能源消费总量,万吨标准煤,1455.9,\n填表人：张三,,联系电话：010-88888888,,单位负责人（签字）：李四",
                        "energy_consumption_total 2023 1455.9 万吨标准煤"),
                table(
                        "市住房城乡建设局",
                        "房屋建筑面积统计表（2023年）,,,\n序号,名称,面积（万平方米）,备注\n1,城镇住宅建筑面积,9200,",
                        "building_area/urban_residential 2023 9200 万平方米"));
    }

    @ParameterizedTest
    @MethodSource
    void ordinary(String department, String text, List<String> values) {
        var desk = new Desk();
        Received received = desk.receive(department, "a.csv", true, "Sheet1", text);

        assertThat(received.asked()).isEmpty();
        assertThat(desk.data("a")).containsExactlyInAnyOrderElementsOf(values);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                table(
                        BUREAU,
                        "3-1 能源消费总量,\nTotal Energy Consumption of Beishan District,\n年份,能源消费总量（万吨标准煤）\n2022,120.3"),
                table(BUREAU, "3-1 能源消费总量,\nEnergy Consumption of Industry,\n年份,能源消费总量（万吨标准煤）\n2022,120.3"),
                table(BUREAU, "4-1 能源消费总量,\nPlanned Energy Consumption,\n年份,能源消费总量（万吨标准煤）\n2022,120.3"),
                table(BUREAU, "1-9 发电量,\n年份,发电量（亿千瓦时）\n2022,120.3"),
                table(POWER, "2024年11月用电情况,,\n指标,单位,1-12月累计\n全社会用电量,亿千瓦时,150"),
                table(POWER, "2024年1-9月用电情况,,\n指标,单位,1-12月累计\n全社会用电量,亿千瓦时,150"),
                table(BUREAU, "2024年主要指标增速,,\n指标,单位,2024年\n地区生产总值,亿元,5.5"),
                table(BUREAU, "比上年增长（%）,,\n指标,单位,2024年\n地区生产总值,亿元,5.5"),
                table(POWER, "用电量,,,\n指标,单位,本年,上年\n全社会用电量,亿千瓦时,180,175"),
                table(BUREAU, "2023年工业产品产量,,,\n产品名称,单位,本年累计,上年同期\n粗钢,万吨,812.3,800"),
                table("市水务局", "2024年污水处理情况,,\n指标,单位,2024年\n全社会用电量,亿千瓦时,3.1"),
                table("国网云州市北山县供电公司", "用电量,,\n指标,单位,2024年\n全社会用电量,亿千瓦时,3.1"),
                table(BUREAU, "主要指标,,\n指标,单位,2024年\n能源消费总量,万吨标准煤,1450\n注：本表数据为预计数。,,"));
    }

    @ParameterizedTest
    @MethodSource
    void others(String department, String text, List<String> none) {
        var desk = new Desk();
        Received received = desk.receive(department, "a.csv", true, "Sheet1", text);

        assertThat(received.asked()).isNotEmpty();
        assertThat(desk.data("a")).containsExactlyElementsOf(none);
    }

    @Test
    void a_note_that_all_numbers_are_preliminary_marks_them_and_asks_only_where_the_city_has_others() {
        String text = "2024年主要指标,,\n指标,单位,2024年\n地区生产总值,亿元,1820.5\n注：本表数据为快报数。,,\n";
        var desk = new Desk();
        desk.receive(BUREAU, "a.csv", true, "Sheet1", text);

        assertThat(desk.texts("data/received_a").get(1).toString())
                .contains("gdp_current", "1820.5", "unverified", "本表数据为快报数");
        desk.receive("发改委", "b.csv", true, "Sheet1", text.replace("1820.5", "1890"));
        assertThat(desk.data("b")).isEmpty();
    }
}
