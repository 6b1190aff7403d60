package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** What another file, another column, another sheet or a pen in the mapping changes is never taken in silence. */
@Clause("C6-7")
@Tag("bulk")
class SilentChangesTest {
    private static final String STEEL = "指标,单位,2023年\n粗钢产量,万吨,210\n";
    private static final String TWO = "指标,单位,2023年\n粗钢产量,万吨,210\n常住人口,万人,101\n";

    private final Desk desk = new Desk();

    @Test
    void a_value_that_was_refused_after_it_was_taken_is_asked_when_another_file_says_it() {
        desk.receive("统计局", "a.csv", true, "产量", STEEL);
        desk.decide("mapping/a", "210", "否");
        desk.receive("统计局", "a.csv", true, "产量", STEEL);

        desk.receive("统计局", "b.csv", true, "产量", STEEL);

        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.data("b")).isEmpty();
        assertThat(desk.texts("mapping/b").get(1)).anyMatch(text -> text.contains("已撤回（a.csv C2，2023=210 万吨）"));
        desk.decide("mapping/b", "210", "是");
        desk.receive("统计局", "b.csv", true, "产量", STEEL);
        assertThat(desk.data("b")).containsExactly("crude_steel_output 2023 210 万吨");
    }

    @Test
    void a_refused_value_that_was_asked_lets_another_number_through() {
        desk.receive("统计局", "a.csv", true, "规上产量", STEEL);
        desk.decide("mapping/a", "210", "否");
        desk.receive("统计局", "a.csv", true, "规上产量", STEEL);

        desk.receive("统计局", "b.csv", true, "产量", STEEL.replace("210", "212"));

        assertThat(desk.data("b")).containsExactly("crude_steel_output 2023 212 万吨");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年核定数", "2023年最终数", "2023年（修订）", "修正后", "调整数"})
    void beside_a_column_of_corrected_numbers_the_old_one_is_asked(String head) {
        Received received =
                desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2023年," + head + "\n粗钢产量,万吨,210,212\n常住人口,万人,101,\n");

        assertThat(desk.data("a")).containsExactly("population 2023 101 万人");
        assertThat(received.asked()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "IE", "不涉及", "计入他处"})
    void what_counts_as_zero_is_asked_where_other_years_have_numbers_unless_the_city_knows_the_end(String key) {
        String table = "指标,单位,2023年,2024年\n粗钢产量,万吨,210," + key + "\n";
        desk.receive("统计局", "a.csv", true, "数据", table);

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2023 210 万吨");
        assertThat(desk.texts("mapping/a")).anyMatch(row -> row.toString().contains("按零计入"));

        desk.decide("mapping/a", "按零计入", "是");
        desk.receive("统计局", "a.csv", true, "数据", table);
        assertThat(desk.data("a")).hasSize(2);
        desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2025年\n粗钢产量,万吨," + key + "\n");
        assertThat(desk.data("b")).hasSize(1);
    }

    @Test
    void what_never_occurred_is_taken_as_not_occurring() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年,2023年,2024年\n粗钢产量,万吨,NO,NO,210\n");

        assertThat(desk.data("a")).hasSize(3);
    }

    @Test
    void a_value_of_the_other_sign_than_the_city_has_is_asked() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年\n净调入电量,亿千瓦时,53.87\n");
        desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2023年,2024年\n净调入电量,亿千瓦时,-53.1,-54.2\n");

        assertThat(desk.data("b")).isEmpty();
        assertThat(desk.texts("mapping/b").get(1).toString()).contains("正负号", "2022=53.87");
        desk.decide("mapping/b", "正负号", "是");
        desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2023年,2024年\n净调入电量,亿千瓦时,-53.1,-54.2\n");
        assertThat(desk.data("b")).hasSize(2);
    }

    @Test
    void of_the_years_of_one_file_the_one_of_the_other_sign_is_asked() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年,2023年,2024年\n净调入电量,亿千瓦时,53.8,-53.1,54.2\n");

        assertThat(desk.data("a")).extracting(row -> row.split(" ")[1]).containsExactly("2022", "2024");
    }

    @Test
    void a_zero_in_the_newest_year_is_asked_unless_the_city_knows_the_end() {
        String table = "指标,单位,2023年,2024年\n粗钢产量,万吨,210,0\n";
        desk.receive("统计局", "a.csv", true, "数据", table);

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2023 210 万吨");
        assertThat(desk.texts("mapping/a"))
                .anyMatch(row -> String.join(" ", row).contains("可能还没有统计"));
        desk.decide("mapping/a", "可能还没有统计", "是");
        desk.receive("统计局", "a.csv", true, "数据", table);
        desk.receive("统计局", "b.csv", true, "数据", "指标,单位,2025年\n粗钢产量,万吨,0\n");
        assertThat(desk.data("b")).containsExactly("crude_steel_output 2025 0 万吨");
    }

    @Test
    void an_edited_number_far_from_the_years_around_it_is_asked_once_more() {
        String table = "指标,单位,2021年,2022年,2023年,2024年\n粗钢产量,万吨,208,209,210,211\n";
        desk.receive("统计局", "a.csv", false, "数据", table);
        desk.correct("mapping/a", "C2:F2", "数值", "208；209；210；21.1");
        desk.decide("mapping/a", "C2:F2", "是");

        desk.receive("统计局", "a.csv", false, "数据", table);

        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.texts("mapping/a").get(1)).anyMatch(text -> text.contains("改写的数（2024=21.1 万吨）"));
        desk.receive("统计局", "a.csv", false, "数据", table);
        desk.decide("mapping/a", "C2:F2", "是");
        desk.receive("统计局", "a.csv", false, "数据", table);
        assertThat(desk.data("a")).contains("crude_steel_output 2024 21.1 万吨");
    }

    @Test
    void an_edited_unit_that_makes_a_value_implausible_is_asked_once_more() {
        desk.receive("统计局", "a.csv", false, "数据", "指标,单位,2023年\n常住人口,万人,101\n");
        desk.correct("mapping/a", "C2", "单位", "人");
        desk.decide("mapping/a", "C2", "是");

        desk.receive("统计局", "a.csv", false, "数据", "指标,单位,2023年\n常住人口,万人,101\n");

        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.texts("mapping/a").get(1)).anyMatch(text -> text.contains("超出常住人口的合理范围"));
    }

    @Test
    void another_sheet_that_changes_the_time_asks_all_and_one_that_names_an_item_asks_that() {
        desk.receive("统计局", "a.xlsx", true, "备注", "本表数据为1—11月累计数\n", "数据", TWO);
        desk.receive("统计局", "b.xlsx", true, "口径", "粗钢产量,含外购坯\n", "数据", TWO);
        desk.receive("统计局", "c.xlsx", true, "封面", "云州市统计局\n联系人：王五\n", "数据", TWO.replace("2023", "2022"));

        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.data("b")).containsExactly("population 2023 101 万人");
        assertThat(desk.data("c")).hasSize(2);
    }

    @Test
    void words_of_secrecy_on_another_sheet_mark_data_and_rows() {
        desk.receive(
                "工信局",
                "a.xlsx",
                true,
                "填表说明",
                "能源数据为商业秘密，不得公开\n",
                "数据",
                STEEL,
                "清单",
                "企业名称,所属行业,数据年份,综合能源消费量（tce）,用电量（万千瓦时）\n云州甲材料,非金属矿物制品业,2023,32000,8000\n");

        assertThat(desk.texts("data/received_a").get(1)).contains("confidential");
        assertThat(desk.texts("enterprises")).hasSize(2);
        assertThat(desk.texts("enterprises").get(1)).contains("云州甲材料", "保密");
    }

    @Test
    void a_size_with_its_unit_in_a_column_of_its_own_is_asked_with_both() {
        Received received =
                desk.receive("发改委", "a.csv", true, "重点项目", "项目名称,项目类型,建设规模,规模单位,投产年份\n甲光伏电站,可再生能源,9,MW,2026\n");

        assertThat(received.entries().keySet())
                .anySatisfy(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("9MW"));
    }

    @Test
    void what_was_not_available_before_is_asked_when_a_value_comes() {
        desk.put("requests", "item,name,department,state\nCHK-034,主要工业产品产量,统计局,不能提供\n");

        Received received = desk.receive("统计局", "a.csv", true, "产量", STEEL);

        assertThat(received.asked()).hasSize(1);
        assertThat(desk.texts("mapping/a").get(1)).anyMatch(text -> text.contains("此前登记这项资料（CHK-034）不能提供"));
        desk.decide("mapping/a", "210", "是");
        desk.receive("统计局", "a.csv", true, "产量", STEEL);
        assertThat(desk.data("a")).isEqualTo(List.of("crude_steel_output 2023 210 万吨"));
    }

    @Test
    void one_approved_value_of_what_was_not_available_leaves_the_others_asked() {
        desk.put("requests", "item,name,department,state\nCHK-034,主要工业产品产量,统计局,不能提供\n");
        String two = STEEL + "水泥产量,万吨,330\n";
        desk.receive("统计局", "a.csv", true, "产量", two);
        desk.decide("mapping/a", "210", "是");

        desk.receive("统计局", "a.csv", true, "产量", two);
        desk.receive("统计局", "a.csv", true, "产量", two);

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2023 210 万吨");
    }
}
