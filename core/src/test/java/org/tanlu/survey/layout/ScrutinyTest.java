package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** Words around a table that are not understood make questions of its values. */
@Clause("6")
class ScrutinyTest {
    private static final Map<String, String> DOUBTFUL = doubtful();

    private static Map<String, String> doubtful() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("another city in the title", "临江市主要指标,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("filled in by a district", "填报单位：东湖区发改局,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("signed by a district", "指标,单位,2023年\n粗钢产量,万吨,210\n联系人：张三（东湖区）,,");
        tables.put("a district in the corner", "东湖区,单位,2023年\n粗钢产量,万吨,210");
        tables.put("a district beside the table", "指标,单位,2023年,\n粗钢产量,万吨,210,东湖区");
        tables.put("a district in a name with an id", "编号,指标,单位,2023年\npopulation,东湖区常住人口,万人,61");
        tables.put("a section of a district with ids", "编号,指标,单位,2023年\n,东湖区,,\npopulation,常住人口,万人,61");
        tables.put("a qualified year in a row", "年份,粗钢产量（万吨）\n2022年市区,210\n2021年（规上）,200\n比2018年,10");
        tables.put("a span of years", "指标,单位,2020-2024,2021/22,2022、2023年\n粗钢产量,万吨,210,211,212");
        tables.put("a span of years in the title", "2020—2024年主要指标,,\n指标,单位,数值\n粗钢产量,万吨,210");
        tables.put("a note of the scope", "指标,单位,2023年\n粗钢产量,万吨,210\n注：不含东湖区。,,");
        tables.put("a short note of the scope", "指标,单位,2023年\n粗钢产量,万吨,210\n规上口径,,");
        tables.put("a note of the time", "指标,单位,2023年\n粗钢产量,万吨,210\n数据截至9月,,");
        tables.put("a note of the unit", "单位：万吨,,\n指标,2023年,2024年\n粗钢产量,210,220\n注：表中数值单位为千吨,,");
        tables.put("a note over the table", "说明：以下为修订前数据,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("a caption against the unit", "单位：万吨,,\n指标,单位,2023年\n粗钢产量,吨,2100000");
        tables.put("two captions that differ", "单位：万吨,,\n单位：吨,,\n指标,2023年,2024年\n粗钢产量,210,220");
        tables.put("per mille of a percentage", "指标,单位,2023年\n城镇化率,‰,638");
        tables.put("an index to a year", "定基指数（2020年=100）,,\n指标,单位,2023年\n粗钢产量,万吨,101");
        tables.put("a year among planned ones", "指标,单位,2025年（预计）,2030年\n粗钢产量,万吨,210,200");
        tables.put("rural vehicles", "指标,单位,2023年\n农村,,\n摩托车拥有量,万辆,21");
        tables.put("a remark that widens", "指标,单位,2023年,备注\n粗钢产量,万吨,210,含飞地");
        tables.put("part of the regions", "云州市部分地区主要工业产品产量,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("data of some bodies", "部分单位数据,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("regions compared with the city", "与我市对比地区指标,,\n指标,单位,2023年\n粗钢产量,万吨,210");
        tables.put("a note of data in part", "指标,单位,2023年\n粗钢产量,万吨,210\n注：部分数据,,");
        tables.put("a note of too few data", "指标,单位,2023年\n粗钢产量,万吨,210\n注：以上数据不足,,");
        for (String remark : List.of("部分数据", "该项没有", "数据不足", "空白", "请核对", "无该项数据", "部分数据没有", "个别单位没有填报")) {
            tables.put("the remark " + remark, "指标,单位,2023年,备注\n粗钢产量,万吨,210," + remark);
        }
        tables.put("a doubtful title over a section", "临江市主要指标,,\n指标,单位,2023年\n一、工业,,\n粗钢产量,万吨,210");
        return tables;
    }

    static Stream<String> tables() {
        return DOUBTFUL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_is_taken_and_something_is_asked(String name) throws Unreadable {
        Mapping mapping = read(DOUBTFUL.getOrDefault(name, ""), "云州市");

        assertThat(mapping.taken()).isEmpty();
        assertThat(mapping.questions()).isNotEmpty();
    }

    @Test
    void the_citys_own_name_and_plain_notes_are_understood() throws Unreadable {
        String table = "2023年云州市主要工业产品产量,,\n填报单位：云州市统计局,,单位：万吨\n产品,2022年,2023年\n粗钢产量,210,211\n"
                + "注：数据来自统计年鉴，个别数据四舍五入。,,\n填表人：张三,审核人：李四,填报日期：2024年3月1日";

        assertThat(read(table, "云州市").taken()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业部分", "第一部分 综合", "历年对比表", "地区：云州市"})
    void titles_of_sections_and_the_citys_name_in_a_field_are_understood(String title) throws Unreadable {
        String table = title + ",,\n指标,单位,2023年\n粗钢产量,万吨,210";

        assertThat(read(table, "云州市").taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：部分数据合计数因四舍五入存在分项之和不等，未作机械调整。", "注：“空白”表示数据不足最小单位数。", "没有的留空，不要自己换算。", "以下空白"})
    void notes_of_signs_and_rounding_deny_no_value(String note) throws Unreadable {
        String table = "指标,单位,2023年\n粗钢产量,万吨,210\n" + note.replace(",", "，") + ",,";

        assertThat(read(table, "云州市").taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"575;0;590,2", "575;0;0;590,2", "0;575;590,3", "0.1;0;4,3"})
    void a_zero_between_years_of_one_size_is_asked(String values, int taken) throws Unreadable {
        String[] all = values.split(";");
        var table = new StringBuilder("年份,生铁产量（万吨）\n");
        for (int i = 0; i < all.length; i++) {
            table.append(2018 + i).append(',').append(all[i]).append('\n');
        }

        Mapping mapping = read(table.toString(), "云州市");

        assertThat(mapping.taken()).hasSize(taken);
        assertThat(mapping.questions())
                .allSatisfy(question -> assertThat(question.text().chinese()).contains("只有这一年是 0"));
    }

    @Test
    void the_question_of_a_fraction_under_per_cent_tells_what_each_answer_means() throws Unreadable {
        assertThat(read("指标,单位,2022年,2023年\n森林覆盖率,%,0.35,0.36", "云州市").questions())
                .allSatisfy(question -> assertThat(question.text().chinese())
                        .contains("是 35% 的，“单位”列写 1（或“数值”列改写成 35%）", "是 0.35% 的，“单位”列写 %"))
                .isNotEmpty();
    }

    @Test
    void without_a_name_every_place_is_a_question() throws Unreadable {
        String table = "云州市主要指标,,\n指标,单位,2023年\n粗钢产量,万吨,210";

        assertThat(read(table, "").taken()).isEmpty();
    }

    @Test
    void a_caption_holds_for_the_table_below_it_alone() throws Unreadable {
        String table = ",,单位：万吨,,,,\n产品,2022年,2023年,,产品,2022年,2023年\n粗钢产量,210,211,,焦炭产量,2060,1970";

        assertThat(read(table, "云州市").taken())
                .extracting(value -> value.item())
                .containsOnly("crude_steel_output")
                .hasSize(2);
    }

    @Test
    void a_footnote_holds_for_what_bears_its_mark() throws Unreadable {
        String table = "指标,单位,2023年\n粗钢产量①,万吨,210\n焦炭产量,万吨,206\n① 快报口径,,";

        assertThat(read(table, "云州市").taken()).extracting(value -> value.item()).containsExactly("coke_output");
    }

    @Test
    void every_doubtful_text_around_a_table_is_asked() throws Unreadable {
        String table = "临江市主要指标,,\n指标,单位,2023年\n粗钢产量,万吨,210\n注：不含东湖区。,,";

        assertThat(read(table, "云州市").questions())
                .singleElement()
                .satisfies(question -> assertThat(question.text().chinese()).contains("临江市主要指标", "不含东湖区"));
    }

    @Test
    void a_note_below_is_asked_also_of_values_that_are_asked_for_something_else() throws Unreadable {
        String table = "指标,2023年\n粗钢产量,210\n注：不含东湖区。,";

        assertThat(read(table, "云州市").questions())
                .singleElement()
                .satisfies(question -> assertThat(question.text().chinese()).contains("没有写单位", "不含东湖区"));
    }

    @Test
    void two_formalities_in_one_cell_are_formalities() throws Unreadable {
        String table = "指标,单位,2023年\n粗钢产量,万吨,210\n填表人：李明   联系电话：0311-12345678,,";

        assertThat(read(table, "云州市").taken()).hasSize(1);
    }

    private static Mapping read(String csv, String city) throws Unreadable {
        var place = new Place("部门.csv", "", 0, 0);
        var table = Csv.read(csv.getBytes(StandardCharsets.UTF_8), "部门", place).table();
        return AnyLayout.read(List.of(Sheet.plain(table)), City.REFERENCE, city);
    }
}
