package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** Values of a district, of a sector, of half a year, of another sign, shifted or said to have ended are asked, not taken. */
@Clause("C6-7")
@Tag("bulk")
class SenderTest {
    private static final String USE = "指标,单位,2023年\n全社会用电量,亿千瓦时,88\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"北山县统计局", "云州高新区管委会", "云州东区统计局", "云州热电有限公司"})
    void what_a_district_a_park_or_an_enterprise_sends_is_not_the_citys_until_somebody_says_so(String sender) {
        Received received = desk.receive(sender, "a.csv", true, "数据", USE);

        assertThat(received.asked()).hasSize(1);
        assertThat(received.asked().get(0).doubt().orElseThrow().chinese()).contains("提供部门是“" + sender + "”");
        assertThat(desk.data("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州东区经济指标.csv",
                "云州市上半年主要指标.csv",
                "规上工业2024年1-6月.csv",
                "十四五规划目标预测数.csv",
                "北山县.csv",
                "教育系统用电.csv",
                "河北省数据.csv"
            })
    void the_name_of_a_file_is_read_as_the_name_of_a_sheet_is(String file) {
        Received received = desk.receive("统计局", file, true, "数据", USE);

        assertThat(received.asked()).hasSize(1);
        assertThat(received.asked().get(0).doubt().orElseThrow().chinese()).contains("文件名“" + file + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计局_2024年统计资料.csv",
                "云州市_工业和信息化局_收资表_已填.csv",
                "市统计局2026年1月20日报.csv",
                "云州市统计年鉴（第二次）.csv",
                "20260120统计资料.csv",
                "地区生产总值.csv"
            })
    void usual_names_of_files_change_nothing(String file) {
        assertThat(desk.receive("云州市统计局", file, true, "数据", USE).asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"教育,全社会用电量,亿千瓦时", "卫生,能源消费总量,万吨标准煤", "旅游,地区生产总值（现价）,亿元", "金融,常住人口,万人"})
    void a_general_total_under_the_name_of_a_field_is_that_of_the_field(String field, String item, String unit) {
        String row = item + "," + unit + ",12\n";

        Received title = desk.receive("统计局", "a.csv", true, "数据", field + "情况,,\n指标,单位,2023年\n" + row);
        Received group = desk.receive("统计局", "b.csv", true, "数据", "类别,指标,单位,2023年\n" + field + "," + row);

        assertThat(title.asked()).hasSize(1);
        assertThat(group.asked()).hasSize(1);
    }

    @Test
    void a_value_of_another_sign_than_the_citys_is_asked() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年\n净调入电量,亿千瓦时,53.87\n");

        Received received = desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2023年,2024年\n净调入电量,亿千瓦时,-53.1,-54.2\n");

        assertThat(desk.data("b")).isEmpty();
        assertThat(received.asked().get(0).doubt().orElseThrow().chinese()).contains("正负号与其他各年都相反");
    }

    @Test
    void what_is_said_to_have_ended_after_a_year_that_is_not_zero_is_asked_once() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年\n粗钢产量,万吨,655.8\n水泥产量,万吨,425\n");

        Received received =
                desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2023年,2024年\n粗钢产量,万吨,645,NO\n水泥产量,万吨,NO,NO\n");

        assertThat(desk.data("b")).containsExactly("crude_steel_output 2023 645 万吨");
        assertThat(received.asked().get(0).doubt().orElseThrow().chinese()).contains("其他年份有不为零的数，这里写“不涉及”（NO）");
    }

    @Test
    void a_row_that_stands_one_column_to_the_right_of_its_headings_is_asked_as_a_whole() {
        desk.receive(
                "统计局", "a.csv", true, "数据", "指标,单位,2022年,2023年,2024年,\n粗钢产量,万吨,210,212,214,\n水泥产量,万吨,,425,420,410\n");

        assertThat(desk.data("a")).noneMatch(text -> text.contains("cement")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"是否公开,否", "可否公开,不", "是否可以公开,不可以", "公开与否,否"})
    void a_value_that_may_not_be_published_by_its_column_is_kept_so(String head, String said) {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2023年," + head + "\n粗钢产量,万吨,210," + said + "\n");

        assertThat(desk.texts("data/received_a")).hasSize(2);
        assertThat(desk.texts("data/received_a").get(1)).contains("confidential");
    }

    @ParameterizedTest
    @CsvSource({"此件不对社会公开,confidential", "工业产量（秘）,confidential", "工业产量（限内部）,internal"})
    void words_of_secrecy_in_other_forms_mark_the_values_below(String title, String access) {
        desk.receive("统计局", "a.csv", true, "数据", title + ",,\n指标,单位,2023年\n粗钢产量,万吨,210\n");

        assertThat(desk.texts("data/received_a")).hasSize(2);
        assertThat(desk.texts("data/received_a").get(1)).contains(access);
    }

    @Test
    void a_product_under_the_title_of_outputs_and_a_branch_under_that_of_value_added_are_known() {
        desk.receive(
                "统计局",
                "a.csv",
                true,
                "产量",
                "主要工业产品产量,,\n年份,粗钢（万吨）,水泥（万吨）\n2022,210,420\n2023,212,425\n",
                "国民经济",
                "地区生产总值,,\n指标,单位,2023年\n第一产业,亿元,120\n#工业,亿元,975\n");

        assertThat(desk.data("a"))
                .containsExactlyInAnyOrder(
                        "crude_steel_output 2022 210 万吨",
                        "crude_steel_output 2023 212 万吨",
                        "cement_output 2022 420 万吨",
                        "cement_output 2023 425 万吨",
                        "value_added/primary 2023 120 亿元",
                        "value_added/industry 2023 975 亿元");
    }

    @Test
    void a_share_of_a_branch_or_a_growth_of_a_product_is_not_taken_for_its_value() {
        Received received = desk.receive(
                "统计局",
                "a.csv",
                true,
                "产量",
                "主要工业产品产量,,,\n产品,单位,2023年,比上年增长（%）\n粗钢,%,2.1,1.3\n",
                "构成",
                "地区生产总值构成,,\n指标,单位,2023年\n第一产业,%,12\n");

        assertThat(desk.data("a")).isEmpty();
        assertThat(received.asked()).isNotEmpty();
    }

    @Test
    void a_sheet_of_thousands_of_numbers_is_read_at_once() {
        String numbers = IntStream.range(0, 150)
                .mapToObj(row -> IntStream.range(0, 60)
                        .mapToObj(column -> Integer.toString(row * 60 + column + 3000))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        long before = System.nanoTime();

        Received received = desk.receive("统计局", "a.csv", true, "数据", numbers);

        assertThat(received.asked()).isNotEmpty();
        assertThat((System.nanoTime() - before) / 1e9).isLessThan(20);
    }
}
