package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** What stands beside the rows of registers and in their remarks is asked where it may change what the rows mean. */
@Clause("C6-7")
class SheetTextsTest {
    private static final String HEADS = "企业名称,数据年份,综合能源消费量（吨标准煤）,备注\n";
    private static final String ROW = "云州钢铁有限公司,2023,1000,\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"密级：秘密", "注：以上各行均为保密", "本表不得公开", "单位：万吨标准煤", "2025年（1-9月）", "以下为已取消的企业"})
    void a_title_that_may_change_the_rows_is_asked_with_each(String title) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", title + ",,,\n" + HEADS + ROW);

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains(title);
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_note_below_the_rows_is_asked_with_each() {
        desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW + "注：本表数据保密，不得公开,,,\n");

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(questions()).contains("注：本表数据保密，不得公开");
    }

    @Test
    void a_title_above_rows_that_the_city_has_is_asked_by_itself() {
        desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW);

        Received again = desk.receive("统计局", "a.csv", true, "重点企业", "密级：秘密,,,\n" + HEADS + ROW);

        assertThat(again.askedEntries()).isOne();
        assertThat(questions()).contains("表中的文字", "密级：秘密");
    }

    @ParameterizedTest
    @ValueSource(strings = {"保密", "商业秘密，勿外传", "作废", "能耗单位为万吨"})
    void a_remark_of_secrecy_or_scope_is_asked(String note) {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ROW.replace("1000,", "1000," + note));

        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains(note);
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不保密", "非涉密", "2023年扩建", "含自备电厂"})
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

    private String questions() {
        List<List<String>> rows = desk.texts("mapping/a_登记");
        return String.join(" ", rows.stream().map(row -> String.join(",", row)).toList());
    }
}
