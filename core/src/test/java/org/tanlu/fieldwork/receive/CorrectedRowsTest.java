package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** A row that is said to correct another is never passed over while the old number is taken in silence. */
@Clause("C6-7")
class CorrectedRowsTest {
    private static final String HEAD = "指标,单位,2023年\n";
    private static final String FIRMS = "企业名称,所属行业,数据年份,综合能源消费量（tce）\n云州甲材料,非金属矿物制品业,2023,32000\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "粗钢产量（修正）",
                "粗钢产量（核定数）",
                "粗钢产量核定数",
                "修正后粗钢产量",
                "粗钢产量（最终，万吨）",
                "粗钢产量-更正",
                "修正数",
                "2023年核定数",
                "最终数",
                "调整后"
            })
    void the_old_number_of_an_item_is_asked_beside_a_row_of_the_corrected_one(String name) {
        desk.receive("统计局", "a.csv", true, "数据", HEAD + "粗钢产量,万吨,210\n" + name + ",万吨,212\n常住人口,万人,101\n");

        assertThat(desk.data("a")).containsExactly("population 2023 101 万人");
        assertThat(told("mapping/a", "210")).contains("另有这一项的数，以哪个为准");
        assertThat(told("mapping/a", "212")).isNotEmpty();
    }

    @Test
    void so_it_is_where_the_corrected_number_stands_on_another_sheet() {
        desk.receive("统计局", "a.xlsx", true, "数据", HEAD + "粗钢产量,万吨,210\n", "补充", HEAD + "粗钢产量（修正）,万吨,212\n");

        assertThat(desk.data("a")).isEmpty();
        assertThat(told("mapping/a", "210")).contains("工作表“补充”的“粗钢产量（修正）”");
    }

    @Test
    void the_one_that_somebody_approves_is_taken() {
        String table = HEAD + "粗钢产量,万吨,210\n粗钢产量（修正）,万吨,212\n";
        desk.receive("统计局", "a.csv", true, "数据", table);
        desk.decide("mapping/a", "212", "是");
        desk.decide("mapping/a", "210", "否");

        desk.receive("统计局", "a.csv", true, "数据", table);

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2023 212 万吨");
    }

    @Test
    void other_years_and_equal_numbers_are_taken() {
        desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2022年,2023年\n粗钢产量,万吨,208,210\n粗钢产量（修正）,万吨,,212\n");
        desk.receive("统计局", "b.csv", true, "数据", HEAD + "水泥产量,万吨,330\n水泥产量（核定）,万吨,330\n");

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2022 208 万吨");
        assertThat(desk.data("b")).containsExactly("cement_output 2023 330 万吨");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州甲材料（修正）", "云州甲材料-核定数", "（更正）云州甲材料", "修正数", "最终核定数"})
    void both_rows_of_a_register_are_asked(String name) {
        desk.receive("工信局", "a.xlsx", true, "清单", FIRMS + name + ",非金属矿物制品业,2023,33000\n");

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记")).hasSize(3);
        assertThat(told("mapping/a_登记", "32000")).contains("修正");
    }

    @Test
    void so_they_are_on_two_sheets() {
        desk.receive(
                "工信局",
                "a.xlsx",
                true,
                "清单",
                FIRMS,
                "补充",
                FIRMS.replace("云州甲材料", "云州甲材料（调整后）").replace("32000", "33000"));

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_firm_that_corrects_nothing_is_taken() {
        desk.receive("工信局", "a.xlsx", true, "清单", FIRMS + "云州结构调整投资公司,非金属矿物制品业,2023,9000\n");

        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    private String told(String table, String number) {
        return desk.texts(table).stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.contains(number)))
                .map(row -> String.join(" ", row))
                .findFirst()
                .orElse("");
    }
}
