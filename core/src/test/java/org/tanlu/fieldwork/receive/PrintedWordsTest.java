package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Area;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;

/** What the words around values make of them: their own year, their unit, nothing at all, or a question that can be answered. */
@Clause("C6-7")
class PrintedWordsTest {
    private static final String STEEL = "指标,单位,2022年,2023年,2024年,备注\n粗钢产量,万吨,210,220,230,";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {STEEL + "2024年为初步数\n", "指标,单位,2022年,2023年,2024年\n粗钢产量①,万吨,210,220,230\n①2024年为初步数。,,,,\n"})
    void a_remark_or_footnote_of_one_year_marks_the_value_of_that_year_only(String text) {
        assertThat(receive(text).asked()).isEmpty();

        List<List<String>> rows = desk.texts("data/received_a");
        assertThat(rows.get(1)).contains("2022", "secondary", "表1!C2");
        assertThat(rows.get(2)).contains("2023", "secondary", "表1!D2");
        assertThat(rows.get(3)).contains("2024", "unverified");
        assertThat(rows.get(3).get(6)).contains("2024年为初步数");
    }

    @Test
    void a_remark_that_one_year_is_estimated_asks_the_value_of_that_year() {
        receive(STEEL + "2024年为估算数\n");

        assertThat(desk.data("a")).containsExactly("crude_steel_output 2022 210 万吨", "crude_steel_output 2023 220 万吨");
    }

    @ParameterizedTest
    @ValueSource(strings = {STEEL + "按合计数填列\n", STEEL + "\n注：按各区汇总数填报,,,,,\n"})
    void a_sum_in_the_place_of_the_value_is_asked(String text) {
        assertThat(receive(text).asked()).isNotEmpty();
        assertThat(desk.data("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-3 主要工业产品产量",
                "12-3主要工业产品产量",
                "4-1-2 能源消费总量",
                "云州市2024年主要工业产品产量完成情况",
                "全市主要能耗指标情况统计表",
                "各部门提供数据汇总"
            })
    void a_title_that_numbers_or_names_the_table_is_not_asked(String title) {
        assertThat(receive(title + ",,\n指标,单位,2024年\n粗钢产量,万吨,230\n").asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9月主要产品产量", "1-9主要产品产量", "2024年目标完成情况", "规模以上工业产品产量"})
    void a_title_that_may_be_of_months_plans_or_a_part_is_asked(String title) {
        assertThat(receive(title + ",,\n指标,单位,2024年\n粗钢产量,万吨,230\n").asked()).hasSize(1);
    }

    @Test
    void the_unit_of_an_unknown_item_is_proposed_as_printed() {
        receive("指标,单位,2024年\n甲种材料产量,万吨,230\n");

        assertThat(desk.texts("mapping/a").get(1).subList(3, 9)).containsExactly("C2", "", "", "万吨", "2024", "230");
    }

    @Test
    void a_rate_of_growth_under_the_heading_of_the_output_is_a_line_of_its_own() {
        Sheet plain = Desk.sheet("a.csv", "表1", "指标,单位,2023年,2024年,\n甲种材料产量,万吨,400,410,2.5\n");
        var merged = new Sheet(plain.table(), List.of(new Area(0, 3, 0, 4)), new TreeSet<>(), new TreeSet<>(), false);

        desk.receive("统计局", "a.csv", true, List.of(merged));

        assertThat(desk.texts("mapping/a").stream().skip(1).map(row -> row.get(8)))
                .containsExactly("400；410", "2.5");
    }

    @Test
    void a_fraction_under_per_cent_is_taken_by_the_unit_that_the_answer_tells() {
        String text = "指标,单位,2023年\n森林覆盖率,%,0.35\n";
        receive(text);
        desk.decide("mapping/a", "森林覆盖率", MappingTable.YES);
        assertThat(receive(text).values()).isZero();

        desk.correct("mapping/a", "C2", "单位", "1");
        desk.decide("mapping/a", "森林覆盖率", MappingTable.YES);
        receive(text);

        assertThat(desk.data("a")).containsExactly("forest_cover 2023 0.35 1");
        assertThat(receive(text).asked()).isEmpty();
    }

    private Received receive(String text) {
        return desk.receive("统计局", "a.csv", true, "表1", text);
    }
}
