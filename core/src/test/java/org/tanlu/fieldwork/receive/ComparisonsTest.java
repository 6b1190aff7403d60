package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Numbers of a file are compared with each other and with the city's, whether or not the city has a history. */
@Clause("4.2")
class ComparisonsTest {
    private static final String HEAD = "指标,单位,2024年\n";

    private final Desk desk = new Desk();

    private List<String> asked(String table) {
        return asked("统计局", table);
    }

    private List<String> asked(String sender, String table) {
        return desk.receive(sender, "a.csv", true, "数据", table).rows().stream()
                .flatMap(row -> row.line().doubt().stream())
                .map(Text::chinese)
                .toList();
    }

    /** 219.3 万千瓦时 among 319.4 万人 are 0.69 kWh a head; without a population they are too little for any city. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "全社会用电量,万千瓦时,219.3|1",
                "全社会用电量,亿千瓦时,0|1",
                "能源消费总量,吨标准煤,1648.5|1",
                "地区生产总值,亿元,3.2|1",
                "全社会用电量,亿千瓦时,2.1|0",
                "能源消费总量,万吨标准煤,1648.5|0",
                "地区生产总值,亿元,98.2|0"
            },
            delimiter = '|')
    void what_is_too_little_for_any_city_is_asked_in_a_new_one(String row, int count) {
        assertThat(asked(HEAD + row + "\n")).hasSize(count);
    }

    @Test
    void the_product_per_head_of_the_file_s_population_is_asked() {
        assertThat(asked(HEAD + "常住人口,万人,319.4\n地区生产总值,亿元,26.3\n"))
                .singleElement()
                .asString()
                .contains("合人均", "万元");
    }

    /** 236.0 + 1161.4 + 1350.8 = 2748.2. */
    @ParameterizedTest
    @CsvSource({"1350.8,0", "1950.8,4", "1350.9,0", "1360.8,4"})
    void industries_that_do_not_make_up_the_product_are_asked_with_their_cells(String tertiary, int count) {
        List<String> asked =
                asked(HEAD + "地区生产总值,亿元,2748.2\n第一产业增加值,亿元,236.0\n第二产业增加值,亿元,1161.4\n第三产业增加值,亿元," + tertiary + "\n");
        assertThat(asked)
                .hasSize(count)
                .allMatch(text -> text.contains("数据!C2") && text.contains("数据!C5"))
                .allMatch(text -> text.contains(tertiary.equals("1950.8") ? "合计 3348.2 亿元" : "合计 2758.2 亿元"));
    }

    /** Of 2700 the last digit printed may be its last zero: 241 + 1161 + 1350 = 2752. */
    @Test
    void a_round_whole_is_as_exact_as_any() {
        assertThat(asked(HEAD + "地区生产总值,亿元,2700\n第一产业增加值,亿元,241\n第二产业增加值,亿元,1161\n第三产业增加值,亿元,1350\n"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"79.1,3", "49.1,0", "49.2,0", "50.1,3"})
    void shares_that_do_not_make_up_hundred_are_asked(String tertiary, int count) {
        assertThat(asked(HEAD + "第一产业比重,%,8.6\n第二产业比重,%,42.3\n第三产业比重,%," + tertiary + "\n"))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "全社会用电量,亿千瓦时,180.1|工业用电量,亿千瓦时,1310|2",
                "发电量,亿千瓦时,112.3|火力发电量,亿千瓦时,142.6|2",
                "生活垃圾清运量,万吨,98.6|生活垃圾焚烧量,万吨,198.2|2",
                "光伏发电装机容量,万千瓦,60|分布式光伏装机容量,万千瓦,160|2",
                "全社会用电量,亿千瓦时,180.1|工业用电量,亿千瓦时,131.0|0",
                "发电量,亿千瓦时,112.3|火力发电量,亿千瓦时,112.3|0",
                "生活垃圾清运量,万吨,98.6|生活垃圾焚烧量,万吨,98.6|0"
            },
            delimiter = '|')
    void a_part_that_exceeds_its_whole_is_asked(String whole, String part, int count) {
        assertThat(asked(HEAD + whole + "\n" + part + "\n")).hasSize(count);
    }

    @Test
    void a_part_is_held_against_the_whole_that_the_city_has() {
        asked(HEAD + "全社会用电量,亿千瓦时,180.1\n");

        assertThat(desk.receive("供电公司", "b.csv", true, "数据", HEAD + "工业用电量,亿千瓦时,1310\n")
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.line().doubt().orElseThrow().chinese())
                        .contains("工业用电量 1310 亿千瓦时", "不应大于全社会用电量 180.1 亿千瓦时"));
    }

    /** The city's numbers of 2023 are 227 and 1221. */
    @ParameterizedTest
    @CsvSource({"1239,236,2", "236,1239,0"})
    void two_rows_that_were_exchanged_are_asked(String primary, String secondary, int count) {
        asked("指标,单位,2023年\n第一产业增加值,亿元,227\n第二产业增加值,亿元,1221\n");

        Received received = desk.receive(
                "统计局", "b.csv", true, "数据", HEAD + "第一产业增加值,亿元," + primary + "\n第二产业增加值,亿元," + secondary + "\n");
        assertThat(received.rows().stream()
                        .flatMap(row -> row.line().doubt().stream())
                        .filter(doubt -> doubt.chinese().contains("像是互换了"))
                        .count())
                .isEqualTo(count);
    }

    @Test
    void two_rows_that_were_exchanged_in_one_of_two_columns_are_asked() {
        assertThat(asked("指标,单位,2023年,2024年\n第一产业增加值,亿元,227,1239\n第二产业增加值,亿元,1221,236\n"))
                .hasSize(2)
                .allMatch(text -> text.contains("像是互换了"));
    }

    @Test
    void a_column_of_growth_in_the_place_of_the_numbers_is_asked() {
        String head = "指标,单位,2024年,增长%\n";
        assertThat(asked(head + "粗钢产量,万吨,2.0,1680.9\n水泥产量,万吨,-0.1,408.6\n")).anyMatch(text -> text.contains("两栏互换"));
        assertThat(asked(head + "粗钢产量,万吨,1680.9,2.0\n水泥产量,万吨,408.6,-0.1\n新型储能装机容量,万千瓦,12,180\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "常住人口,万人,318,637,1",
        "常住人口,万人,746.0,890.9,0",
        "全社会用电量,亿千瓦时,177.2,360.1,1",
        "全社会用电量,亿千瓦时,177.2,205.4,0",
        "能源消费总量,万吨标准煤,1422,701,1",
        "粗钢产量,万吨,641,1253,0"
    })
    void what_changes_slowly_and_doubles_is_asked(String item, String unit, String before, String now, int count) {
        asked("指标,单位,2023年\n" + item + "," + unit + "," + before + "\n");

        Received received = desk.receive("统计局", "b.csv", true, "数据", HEAD + item + "," + unit + "," + now + "\n");
        assertThat(received.rows().stream()
                        .flatMap(row -> row.line().doubt().stream())
                        .filter(doubt -> doubt.chinese().contains("这类数一年间一般不超过"))
                        .count())
                .isEqualTo(count);
    }

    @Test
    void what_changes_slowly_and_doubles_within_a_file_is_asked() {
        assertThat(asked("指标,单位,2023年,2024年\n常住人口,万人,318,637\n")).hasSize(1);
    }
}
