package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/**
 * What stands beside the rows of registers and in their remarks is asked where it may change what the rows mean, and marks the
 * rows where it tells who may see them.
 */
@Clause("C6-7")
@Tag("bulk")
class SheetTextsTest {
    private static final String HEADS = "企业名称,数据年份,综合能源消费量（吨标准煤）,备注\n";
    private static final String ROW = "云州钢铁有限公司,2023,1000,\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"单位：万吨标准煤", "2025年（1-9月）", "以下为已取消的企业", "内部资料 2025年（1-9月）"})
    void a_title_that_may_change_the_rows_is_asked_with_each(String title) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", title + ",,,\n" + HEADS + ROW);

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains(title);
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：,能耗单位,为千克,\n", ",,,\n注：,,,\n,能耗单位,为千克,\n", "说明,,,\n,,1.能耗为千克,\n"})
    void a_note_in_several_cells_beside_or_below_is_asked_with_each_row(String note) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW + note);

        assertThat(received.askedEntries()).isPositive();
        assertThat(questions()).contains("为千克");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "密级：秘密,保密",
        "密级：机密★10年,保密",
        "本表不得公开,保密",
        "内部资料 注意保存,内部",
        "密级：内部,内部",
        "内部资料（商业秘密）,保密",
        "秘 密,保密",
        "密　级：秘　密,保密",
        "仅供领导参阅,内部"
    })
    void a_title_of_secrecy_marks_every_row_whatever_is_approved(String title, String mark) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", title + ",,,\n" + HEADS + ROW);

        assertThat(received.askedEntries()).isZero();
        assertThat(accesses()).containsExactly(mark);
        assertThat(questions()).contains("公开程度=" + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"密级：公开", "非涉密", "是否涉密：否", "企业内部消费情况", "保密局提供"})
    void a_title_that_tells_no_secrecy_marks_nothing(String title) {
        desk.receive("统计局", "a.csv", true, "重点企业", title + ",,,\n" + HEADS + ROW);

        assertThat(accesses()).containsExactly("");
    }

    @Test
    void a_note_below_the_rows_and_the_name_of_the_sheet_mark_every_row() {
        desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW + "注：本表数据保密，不得公开,,,\n");
        assertThat(accesses()).containsExactly("保密");

        desk.receive("统计局", "b.csv", true, "企业（内部）", HEADS + ROW.replace("钢铁", "水泥") + ROW.replace("钢铁", "化工"));
        assertThat(accesses()).containsExactly("保密", "内部", "内部");
    }

    @Test
    void rows_that_the_city_has_are_marked_by_a_title_that_comes_later() {
        desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW);

        Received again = desk.receive("统计局", "a.csv", true, "重点企业", "密级：秘密,,,\n" + HEADS + ROW);

        assertThat(again.askedEntries()).isZero();
        assertThat(accesses()).containsExactly("保密");
    }

    @ParameterizedTest
    @ValueSource(strings = {"保密", "商业秘密，勿外传", "不对外公开", "商密", "商 业 秘 密"})
    void a_remark_of_secrecy_marks_its_row(String note) {
        desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("1000,", "1000," + note));

        assertThat(accesses()).containsExactly("保密");
    }

    @ParameterizedTest
    @ValueSource(strings = {"作废", "已作废", "2024年注销", "能耗单位为万吨"})
    void a_remark_of_scope_is_asked(String note) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("1000,", "1000," + note));

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains(note);
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年数据",
                "2022年",
                "上半年数",
                "2023年1-9月数",
                "已并入云州集团",
                "暂定，待核",
                "能耗单位万吨",
                "五年累计",
                "已撤项",
                "暂缓实施",
                "原数 9000 有误"
            })
    void a_remark_that_changes_year_period_unit_or_validity_is_asked(String note) {
        Received received = desk.receive(
                "统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("1000,", "1000," + note.replace(",", "，")));

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains(note, "改变本行的年份、时间、单位或范围");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州钢铁有限公司（暂定）", "云州钢铁有限公司（已废止）"})
    void a_name_that_leaves_the_row_open_is_asked(String name) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("云州钢铁有限公司", name));

        assertThat(received.askedEntries()).isOne();
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_title_of_a_plan_that_is_void_is_asked() {
        desk.receive("发改委", "a.csv", true, "规划方案", "级别,文件名称,指标名称,目标值,目标值单位,目标年份\n市级,云州规划（已废止）,非化石能源占比,20,%,2030\n");

        assertThat(questions()).contains("云州规划（已废止）”是否改变本行");
        assertThat(desk.texts("plans")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022—2023年重点企业", "2022年、2023年重点企业", "2022-23年重点企业", "2022、2023年能耗"})
    void a_title_of_several_years_gives_none_to_the_rows(String title) {
        Received received =
                desk.receive("统计局", "a.csv", true, "重点企业", title + ",\n企业名称,综合能源消费量（吨标准煤）\n云州钢铁有限公司,1000\n");

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains("不止一个年份");
        desk.decide("mapping/a_登记", "云州钢铁", "是");
        desk.receive("统计局", "a.csv", true, "重点企业", title + ",\n企业名称,综合能源消费量（吨标准煤）\n云州钢铁有限公司,1000\n");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_row_marked_void_in_a_column_without_a_heading_is_asked() {
        desk.receive("统计局", "a.csv", true, "重点企业", "企业名称,数据年份,用电量（万千瓦时）,\n云州钢铁有限公司,2023,50,已作废\n");

        assertThat(questions()).contains("“已作废”是否改变本行");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void below_a_second_heading_nothing_is_taken() {
        String second = "企业名称,数据年份,综合能源消费量（万吨标准煤）,备注\n云州水泥集团,2023,5,\n";

        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW + "附表2,,,\n" + second);

        assertThat(received.askedEntries()).isEqualTo(3);
        assertThat(questions()).contains("第 4 行是另一个表头", "这一行只有“附表2”");
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"数字不准，勿用", "能耗应乘以10", "只算了一个厂区", "口径有变", "此行无效"})
    void a_remark_that_is_not_known_is_asked(String note) {
        String sheet = HEADS + ROW.replace("1000,", "1000," + note.replace(",", "，"));

        assertThat(desk.receive("统计局", "a.csv", true, "重点企业", sheet).askedEntries())
                .isOne();
        desk.decide("mapping/a_登记", "云州钢铁", "是");
        assertThat(desk.receive("统计局", "a.csv", true, "重点企业", sheet).askedEntries())
                .isZero();
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不保密", "非涉密", "2023年扩建", "2023年数据", "2023年6月投产", "停产三月", "上半年检修", "含自备电厂"})
    void other_remarks_are_taken(String note) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("1000,", "1000," + note));

        assertThat(received.askedEntries()).isZero();
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中：炼铁分厂", "规上工业企业", "全市企业"})
    void a_row_that_looks_like_a_part_or_a_sum_is_asked(String name) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW + name + ",2023,500,\n");

        assertThat(received.askedEntries()).isOne();
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    private List<String> accesses() {
        List<List<String>> rows = desk.texts("enterprises");
        int column = rows.get(0).indexOf("公开程度");
        return rows.stream()
                .skip(1)
                .map(row -> column < 0 || column >= row.size() ? "" : row.get(column))
                .toList();
    }

    private String questions() {
        List<List<String>> rows = desk.texts("mapping/a_登记");
        return String.join(" ", rows.stream().map(row -> String.join(",", row)).toList());
    }
}
