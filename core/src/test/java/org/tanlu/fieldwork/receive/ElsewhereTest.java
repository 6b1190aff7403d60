package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Look;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;

/** What is said of a table elsewhere – on another sheet, around the pages, in comments, in columns, in names – is heard. */
@Clause("C6-7")
@Tag("bulk")
class ElsewhereTest {
    private static final String HEADS = "指标,单位,2024年";
    private static final String ROW = "全社会用电量,亿千瓦时,88";
    private static final String TABLE = HEADS + "\n" + ROW + "\n";
    private static final String ENERGY = HEADS + "\n能源消费总量,万吨标准煤,300\n";

    private final Desk desk = new Desk();

    /** Words that make the numbers those of a district, an enterprise, a field, a department or another year. */
    static Stream<String> ofOthers() {
        return Stream.of(
                "以上数据为北山县数据",
                "统计范围：北山县",
                "本表由北山县统计局提供",
                "以上均为高新区数",
                "本表系东城区统计数",
                "以上为青山镇数据",
                "摘自北山县统计年鉴2025",
                "本资料为邻江市数据",
                "河北省数据",
                "统计口径：云州钢铁有限公司",
                "数据取自云州热电有限公司报表",
                "本表只统计云州港务集团",
                "本表为2023年数据",
                "数据年份：2023年",
                "二〇二三年数据",
                "以上数据截至2023年底",
                "数据为上年数",
                "教育系统数据",
                "以上为公共机构系统数据",
                "填报单位：市教育局",
                "市卫生健康委提供",
                "本表由市机关事务管理局填报");
    }

    /** Words that leave the numbers those of the city and of the year of their column. */
    static Stream<String> ofTheCity() {
        return Stream.of(
                "云州市统计局",
                "云州统计年鉴2025",
                "以上数据为2024年数据",
                "本表为全市数据",
                "数据来源：云州市统计局、市发展改革委",
                "数据来源：河北省统计局",
                "填报单位：市统计局",
                "填报单位：云州市发展和改革委员会",
                "云州市供电公司提供",
                "数据来源：国网云州供电公司",
                "表中数据由市统计局提供",
                "注：部分数据因四舍五入，分项之和可能不等于合计。");
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void words_of_others_are_asked_wherever_they_stand(String text) {
        assertThat(asked(TABLE + "\n", "", List.of(), text)).as("another sheet").contains(text);
        assertThat(asked(TABLE, text, List.of(), "")).as("the head of a page").contains(text);
        assertThat(asked(HEADS + ",备注\n" + ROW + "," + text + "\n", "", List.of(), ""))
                .as("a remark")
                .isNotEmpty();
        assertThat(asked(text + ",,\n" + TABLE, "", List.of(), ""))
                .as("a title")
                .isNotEmpty();
        assertThat(asked(TABLE + "注：" + text + ",,\n", "", List.of(), ""))
                .as("a note")
                .isNotEmpty();
        assertThat(asked(TABLE, "", List.of(new Look(0, 0, false, false, false, text)), ""))
                .as("a comment at the corner")
                .contains(text);
        assertThat(asked("主要指标,,\n" + TABLE, "", List.of(new Look(0, 0, false, false, false, text)), ""))
                .as("a comment at the title")
                .contains(text);
    }

    @ParameterizedTest
    @MethodSource("ofTheCity")
    void words_of_the_city_are_passed_wherever_they_stand(String text) {
        assertThat(asked(TABLE, "", List.of(), text)).as("another sheet").isEmpty();
        assertThat(asked(TABLE, text, List.of(), "")).as("the head of a page").isEmpty();
        assertThat(asked(HEADS + ",来源\n" + ROW + "," + text + "\n", "", List.of(), ""))
                .as("a source")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源,北山县",
                "数据来源,北山县统计局",
                "文件名,北山县2024年报表.xlsx",
                "来源,云州钢铁有限公司",
                "资料出处,东城区发改局",
                "来源,高新区管委会",
                "文件名,全社会用电量2023.xlsx",
                "来源文件,北山县.xlsx",
                "提供单位,市教育局",
                "数据来源,市教育局",
                "填报单位,云州钢铁",
                "来源,2023年年报"
            })
    void a_column_that_names_others_is_asked(String column) {
        String[] said = column.split(",", 2);

        assertThat(asked(HEADS + "," + said[0] + "\n" + ROW + "," + said[1] + "\n", "", List.of(), ""))
                .isNotEmpty();
    }

    @Test
    void a_district_that_the_city_has_on_record_is_known_by_its_short_name() {
        desk.put("districts", "区县名称,数据年份\n北山县,2023\n");

        assertThat(asked(TABLE, "", List.of(), "以上为北山数据")).contains("以上为北山数据");
    }

    @ParameterizedTest
    @ValueSource(strings = {"以上数据为北山县数据", "统计口径：云州钢铁有限公司"})
    void a_balance_is_asked_for_the_words_of_another_sheet_and_of_its_pages(String text) {
        Sheet balance = Desk.sheet("b.xlsx", "能源平衡表2019", """
                云州市能源平衡表（实物量）2019年
                项目,原煤,柴油,电力
                单位,万吨,万吨,亿千瓦时
                一.可供本地区消费的能源量,5,4,3
                2.外省(区、市)调入量,5,4,3
                四.终端消费量,5,4,3
                2.工业,5,,3
                3.建筑业,,4,
                五.平衡差额,0,0,0
                """);
        List<Sheet> noted = List.of(balance, Desk.sheet("b.xlsx", "说明", text + "\n"));

        assertThat(new Desk().receive("统计局", "b.xlsx", true, List.of(balance)).askedEntries())
                .isZero();
        assertThat(new Desk().receive("统计局", "b.xlsx", true, noted).askedEntries())
                .isOne();
        assertThat(new Desk()
                        .receive("统计局", "b.xlsx", true, List.of(balance.withAround(List.of(text))))
                        .askedEntries())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年主要经济指标", "注：数据时间：2023年"})
    void a_title_or_note_of_a_year_before_all_values_is_asked(String text) {
        assertThat(asked(text + ",,\n" + TABLE, "", List.of(), "")).contains("2023年");
        assertThat(asked(TABLE.replace("2024", "2023") + text + ",,\n", "", List.of(), ""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A公司",
                "B集团能耗",
                "XX厂",
                "云州港口2024",
                "铁路",
                "数据中心",
                "园区",
                "地铁",
                "学校用电",
                "样本企业",
                "甲钢",
                "月报",
                "2024年度季报",
                "一季度",
                "2024Q1",
                "半年报",
                "1-3月用电",
                "征求意见稿",
                "燃气公司"
            })
    void the_name_of_a_file_that_tells_a_part_is_asked(String name) {
        assertThat(desk.receive("统计局", name + ".csv", true, "数据", ENERGY).asked())
                .hasSize(1);
        assertThat(desk.data(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"能源", "电子版", "附件1", "年报", "2015-2024年数据", "云州市统计局（张三）", "低碳试点资料", "附表2-1", "最终版", "报送发改委"})
    void other_names_of_files_are_passed(String name) {
        assertThat(desk.receive("统计局", name + ".csv", true, "数据", ENERGY).asked())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市机关事务管理局", "市教育局", "市卫生健康委", "市水务局", "市交通运输局", "市商务局", "市财政局", "港航管理部门", "通信管理部门", "市国资委"})
    void a_department_that_does_not_keep_a_total_of_the_city_is_asked_whose_it_is(String department) {
        String use = HEADS + "\n用电量,亿千瓦时,1.2\n";
        String people = HEADS + "\n常住人口,万人,300\n";

        for (String table : List.of(ENERGY, use, people)) {
            assertThat(question(desk.receive(department, "a.csv", true, "数据", table)))
                    .contains("“" + department + "”一般不掌握这项数据的全市数");
            assertThat(question(desk.receive("统计局", "b.csv", true, "数据", "填报单位：" + department + ",,\n" + table)))
                    .contains(department);
        }
        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.data("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市统计局|能源消费总量,万吨标准煤,300",
                "市发展改革委（能源主管部门）|能源消费总量,万吨标准煤,300",
                "市生态环境局|能源消费总量,万吨标准煤,300",
                "市供电公司|全社会用电量,亿千瓦时,88",
                "市公安局（交警支队）|常住人口,万人,300",
                "市林业和园林局|森林面积,万公顷,10",
                "市财政局|节能环保支出,亿元,10",
                "市农业农村局|粮食播种面积,千公顷,210"
            })
    void who_keeps_a_total_is_not_asked(String sent) {
        String[] said = sent.split("\\|", 2);

        assertThat(desk.receive(said[0], "a.csv", true, "数据", HEADS + "\n" + said[1] + "\n")
                        .asked())
                .isEmpty();
    }

    /** What is asked of a workbook: its table, the head of its pages, its comments, and the text of a second sheet. */
    private String asked(String table, String head, List<Look> looks, String page) {
        Sheet plain = Desk.sheet("a.xlsx", "数据", table);
        var data = new Sheet(
                plain.table(),
                plain.merged(),
                plain.hiddenRows(),
                plain.hiddenColumns(),
                false,
                looks,
                head.isEmpty() ? List.of() : List.of(head));
        List<Sheet> sheets = page.isEmpty() ? List.of(data) : List.of(data, Desk.sheet("a.xlsx", "说明", page + "\n"));
        var fresh = new Desk();
        desk.tables().tables().stream()
                .filter(one -> one.name().equals("districts"))
                .forEach(fresh::put);
        return question(fresh.receive("统计局", "a.xlsx", true, sheets));
    }

    private static String question(Received received) {
        return String.join(
                " ",
                received.asked().stream()
                        .map(row -> row.doubt().orElseThrow().chinese())
                        .toList());
    }
}
