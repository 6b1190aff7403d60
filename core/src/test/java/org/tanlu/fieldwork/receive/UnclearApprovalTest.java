package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** Only 是 takes a row: other words under 批准 stay as they were written, and what they are about is not taken. */
@Clause("C6-7")
@Tag("bulk")
class UnclearApprovalTest {
    private static final String DATA = "指标,单位,2023\n地区生产总值（现价）,亿元,2600\n常住人口,万人,300\n";
    private static final String FIRMS = "企业名称,数据年份,综合能源消费量（吨标准煤）\n云州钢铁有限公司,2023,1000\n云州水泥集团,2023,500\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"待核", "0", "是，单位为吨", "待定"})
    void a_word_that_decides_nothing_leaves_a_value_open_and_stays(String word) {
        data(false);
        desk.decide("mapping/人口", "常住人口", word);

        Received again = data(true);

        assertThat(again.tables())
                .noneMatch(table -> table.name().equals("data/received_人口")
                        && table.rows().stream()
                                .anyMatch(row -> row.get(0).text().contains("population")));
        assertThat(approval("mapping/人口", "常住人口")).isEqualTo(word);
        assertThat(again.findings()).extracting(one -> one.rule().id()).contains("RCV-UNCLEAR");
        assertThat(message(again)).contains("Q3“" + word + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用", "不", "不采用", "暂不采用", "撤回", "取消", "No"})
    void a_refusal_in_other_words_is_one(String word) {
        firms(false);
        desk.decide("mapping/企业_登记", "水泥", word);

        firms(true);

        assertThat(desk.texts("enterprises")).noneMatch(row -> row.contains("云州水泥集团"));
        assertThat(desk.texts("enterprises")).anyMatch(row -> row.contains("云州钢铁有限公司"));
        assertThat(approval("mapping/企业_登记", "水泥")).isEqualTo("否");
    }

    @Test
    void a_row_that_was_taken_stays_and_its_word_is_kept_and_told() {
        firms(true);
        assertThat(desk.texts("enterprises")).anyMatch(row -> row.contains("云州水泥集团"));
        desk.decide("mapping/企业_登记", "水泥", "待核");

        Received again = firms(true);

        assertThat(desk.texts("enterprises")).anyMatch(row -> row.contains("云州水泥集团"));
        assertThat(approval("mapping/企业_登记", "水泥")).isEqualTo("待核");
        assertThat(message(again)).contains("“待核”");
    }

    @Test
    void other_numbers_than_the_refused_ones_are_asked_until_somebody_decides() {
        data(false);
        desk.decide("mapping/人口", "常住人口", "否");
        assertThat(data(true).asked()).isEmpty();

        Received next = desk.receive("统计局", "人口.xlsx", true, "人口", DATA.replace("300", "310"));

        assertThat(next.asked()).hasSize(1);
        assertThat(approval("mapping/人口", "常住人口")).isEmpty();
        desk.receive("统计局", "人口.xlsx", true, "人口", DATA.replace("300", "310"));
        assertThat(desk.data("人口")).hasSize(1);
        desk.decide("mapping/人口", "常住人口", "是");
        desk.receive("统计局", "人口.xlsx", true, "人口", DATA.replace("300", "310"));
        assertThat(desk.data("人口")).hasSize(2).anyMatch(row -> row.contains("310"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"此表无效，请勿使用", "用电量以千瓦时计", "能耗应乘以10", "数据未经审核"})
    void a_note_below_a_register_questions_its_rows(String note) {
        Received received = desk.receive("发展改革委", "企业.xlsx", true, "企业", FIRMS + note + ",,\n");

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(received.askedEntries()).isEqualTo(3);
    }

    @Test
    void a_note_below_a_register_that_changes_nothing_is_passed_over() {
        desk.receive("发展改革委", "企业.xlsx", true, "企业", FIRMS + "注：数据来源：统计年鉴,,\n");

        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    private String approval(String table, String text) {
        return desk.texts(table).stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.contains(text)))
                .map(row -> row.get(row.size() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static String message(Received received) {
        List<Finding> found = received.findings().stream()
                .filter(one -> one.rule().id().equals("RCV-UNCLEAR"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).message().chinese();
    }

    private Received data(boolean isApproving) {
        return desk.receive("统计局", "人口.xlsx", isApproving, "人口", DATA);
    }

    private Received firms(boolean isApproving) {
        return desk.receive("发展改革委", "企业.xlsx", isApproving, "企业", FIRMS);
    }
}
