package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Titles, heads and names of files and sheets that departments use every year are no reason to ask for what is sure. */
@Clause("C6-7")
class YearbookPagesTest {
    private static Arguments page(String department, String file, String sheet, String text, String... values) {
        return Arguments.of(department, file, sheet, text, List.of(values));
    }

    static Stream<Arguments> pages() {
        return Stream.concat(titles(), heads());
    }

    private static Stream<Arguments> titles() {
        return Stream.of(
                page(
                        "市交通运输局",
                        "客货运输.csv",
                        "Sheet1",
                        "客货运输量和周转量,,\n指标,单位,2024年\n旅客周转量,亿人公里,24.5\n货物周转量,亿吨公里,455.6\n",
                        "passenger_turnover 2024 24.5 亿人公里",
                        "freight_turnover 2024 455.6 亿吨公里"),
                page(
                        "市公安局",
                        "机动车保有量.csv",
                        "Sheet1",
                        "民用车辆拥有量,,\n指标,计量单位,2024年末\n民用汽车保有量,辆,1258000\n私人汽车保有量,辆,1132000\n摩托车保有量,辆,58100\n",
                        "vehicles_civil 2024 1258000 辆",
                        "vehicles/private_car 2024 1132000 辆",
                        "vehicles/motorcycle 2024 58100 辆"),
                page(
                        "市水务局",
                        "污水.csv",
                        "Sheet1",
                        "城镇污水处理情况,,\n指标,单位,2024\n污水处理量,万立方米,12450\nCOD去除量,吨,31050\n",
                        "wastewater_treated 2024 12450 万立方米水",
                        "cod_removed 2024 31050 t"),
                page(
                        "市林业和园林局",
                        "林业.csv",
                        "Sheet1",
                        "森林资源主要指标,,\n年份,森林覆盖率（%）,森林蓄积量（万立方米）\n2023,33.6,1455\n",
                        "forest_cover 2023 33.6 %",
                        "forest_stock 2023 1455 万立方米蓄积"),
                page(
                        "市供电公司",
                        "用电.csv",
                        "Sheet1",
                        "2024年分行业用电量,\n单位：亿千瓦时,\n指标,2024年\n全社会用电量,180.16\n第一产业用电量,3.2\n工业用电量,131.0\n",
                        "electricity/consumption 2024 180.16 亿千瓦时",
                        "electricity/use/primary 2024 3.2 亿千瓦时",
                        "electricity/use/industry 2024 131 亿千瓦时"));
    }

    private static Stream<Arguments> heads() {
        return Stream.of(
                page(
                        "市供电公司",
                        "全社会用电情况.csv",
                        "Sheet1",
                        "全社会用电量分类情况,\n单位：万千瓦时,\n类别,2024年\n全社会用电总计,2311000\n第一产业,45000\n其中：工业,1440000\n第三产业,480000\nB、城乡居民生活用电合计,316000\n",
                        "electricity/consumption 2024 2311000 万千瓦时",
                        "electricity/use/primary 2024 45000 万千瓦时",
                        "electricity/use/tertiary 2024 480000 万千瓦时",
                        "electricity/use/residential 2024 316000 万千瓦时"),
                page(
                        "市供电公司",
                        "装机.csv",
                        "Sheet1",
                        "发电装机情况（截至2024年底）,\n类型,装机容量（万千瓦）\n风电装机容量,45.2\n光伏发电装机容量,160.3\n",
                        "capacity/wind 2024 45.2 万千瓦",
                        "capacity/solar 2024 160.3 万千瓦"),
                page(
                        "市城市管理局",
                        "a.csv",
                        "Sheet1",
                        "主要指标,,,\n指标,分项,单位,2024年\n生活垃圾,清运量,万吨,122.8\n生活垃圾,焚烧量,万吨,108.0\n生活垃圾,填埋量,万吨,2.8\n",
                        "municipal_waste 2024 122.8 万吨",
                        "municipal_waste/incinerated 2024 108 万吨",
                        "municipal_waste/landfilled 2024 2.8 万吨"),
                page(
                        "市统计局",
                        "a.csv",
                        "S",
                        "主要指标,,\n指标,单位,2024年\n全社会用电量,亿千瓦时,180.16\n",
                        "electricity/consumption 2024 180.16 亿千瓦时"));
    }

    @ParameterizedTest
    @MethodSource
    void pages(String department, String file, String sheet, String text, List<String> values) {
        var desk = new Desk();
        Received received = desk.receive(department, file, true, sheet, text);

        assertThat(desk.texts("data/received_" + received.name()).stream()
                        .skip(1)
                        .map(row -> String.join(" ", row.subList(0, 4))))
                .as(questions(received).toString())
                .containsAll(values);
    }

    private static List<String> questions(Received received) {
        return received.rows().stream()
                .flatMap(row -> row.line().doubt().stream())
                .map(Text::chinese)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年常住人口分区情况,,,|指标,单位,全市,桥东区|常住人口,万人,408.6,120.1",
                "各县（市、区）主要指标（2024年）,,|地区,年末常住人口（万人）,地区生产总值（亿元）|全市,408.6,2748.2"
            })
    void of_a_table_of_districts_the_whole_city_is_taken(String title, String head, String first) {
        var desk = new Desk();
        String more = head.startsWith("地区") ? "\n桥东区,120.1,900\n" : "\n";
        Received received = desk.receive("市统计局", "a.csv", true, "Sheet1", title + "\n" + head + "\n" + first + more);

        assertThat(desk.data("a"))
                .as(questions(received).toString())
                .contains("population 2024 408.6 万人")
                .noneMatch(row -> row.contains("120.1"));
        assertThat(questions(received)).hasSize(head.startsWith("地区") ? 2 : 1);
    }

    @Test
    void a_zone_beside_a_known_name_is_told_as_the_zone() {
        var desk = new Desk();
        Received received = desk.receive(
                "市统计局", "a.csv", true, "Sheet1", "主要指标,,,\n,,经开区,\n指标,单位,2023年,2024年\n常住人口,万人,41.2,41.0\n");

        assertThat(desk.data("a")).isEmpty();
        assertThat(questions(received))
                .isNotEmpty()
                .allMatch(text -> text.contains("“经开区”可能说明") && !text.contains("不认识"));
    }

    @Test
    void a_sheet_of_districts_without_the_city_s_row_is_asked() {
        var desk = new Desk();
        desk.receive("市统计局", "a.csv", true, "Sheet1", "各县（市、区）主要指标（2024年）,,\n指标,单位,数值\n常住人口,万人,120.1\n");

        assertThat(desk.data("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1", "H1", "M12", "高新区"})
    void sheets_called_by_quarters_and_halves_are_asked(String sheet) {
        var desk = new Desk();
        desk.receive("市统计局", "a.csv", true, sheet, "主要指标,,\n指标,单位,2024年\n常住人口,万人,408.6\n");

        assertThat(desk.data("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024年主要指标.csv,2023年主要指标,true",
        "2024年主要指标.csv,2024年主要指标,false",
        "2024年统计年鉴.csv,2023年主要指标,false",
        "2022-2024年主要指标.csv,2023年主要指标,false",
        "主要指标20240315.csv,2023年主要指标,false"
    })
    void a_year_in_the_name_of_the_file_that_is_not_that_of_the_title_is_asked(
            String file, String title, boolean isAsked) {
        var desk = new Desk();
        Received received = desk.receive("市统计局", file, true, "Sheet1", title + ",,\n指标,单位,数值\n常住人口,万人,409.2\n");

        assertThat(questions(received).stream().anyMatch(text -> text.contains("不一致")))
                .isEqualTo(isAsked);
    }

    @Test
    void a_year_over_the_numbers_is_no_reason_to_ask_for_the_name_of_the_file() {
        var desk = new Desk();
        Received received = desk.receive("市统计局", "2025年报表.csv", true, "Sheet1", "主要指标,,\n指标,单位,2024年\n常住人口,万人,409.2\n");

        assertThat(questions(received)).isEmpty();
    }
}
