package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** What was answered of one file serves for another only where that says the same. */
@Clause("C6-7")
class AnswersOfOthersTest {
    private static final String FIRST = "指标,单位,2025年\n本市水泥,万吨,410\n";

    private final Desk desk = new Desk();

    private void answer() {
        desk.receive("统计局", "a.csv", true, "产量", FIRST);
        desk.put(
                "mapping/a",
                desk.texts("mapping/a").stream()
                        .map(row -> String.join(",", row).replace("产量,C2,,,万吨,2025", "产量,C2,cement_output,,万吨,2025"))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        desk.decide("mapping/a", "cement_output", MappingTable.YES);
        desk.receive("统计局", "a.csv", true, "产量", FIRST);
    }

    @Test
    void the_year_of_the_next_file_holds() {
        answer();
        assertThat(desk.data("a")).containsExactly("cement_output 2025 410 万吨");

        desk.receive("统计局", "b.csv", true, "产量", FIRST.replace("2025", "2026"));

        assertThat(desk.data("b")).containsExactly("cement_output 2026 410 万吨");
    }

    @Test
    void a_later_version_with_another_year_is_of_that_year() {
        answer();

        desk.receive("统计局", "a.csv", true, "产量", FIRST.replace("2025", "2026"));

        assertThat(desk.data("a")).contains("cement_output 2026 410 万吨");
    }

    @Test
    void another_unit_is_asked() {
        answer();

        Received received = desk.receive(
                "统计局", "b.csv", true, "产量", FIRST.replace("万吨", "吨").replace("2025", "2024"));

        assertThat(received.asked()).hasSize(1);
        assertThat(desk.data("b")).isEmpty();
    }

    @Test
    void a_name_that_was_answered_is_not_asked_again_when_one_of_its_cells_is_blank() {
        String two = "指标,单位,2024年,2025年\n本市水泥,万吨,400,410\n";
        desk.receive("统计局", "a.csv", true, "产量", two);
        desk.correct("mapping/a", "C2:D2", "指标编号", "cement_output");
        desk.correct("mapping/a", "C2:D2", "单位", "万吨");
        desk.decide("mapping/a", "cement_output", MappingTable.YES);
        desk.receive("统计局", "a.csv", true, "产量", two);

        Received again = desk.receive("统计局", "a.csv", true, "产量", two.replace("410", ""));

        assertThat(again.asked())
                .singleElement()
                .satisfies(line -> assertThat(line.doubt().orElseThrow().chinese())
                        .contains("2025=410 万吨", "撤回吗")
                        .doesNotContain("不认识的名称"));
        assertThat(desk.data("a")).containsExactly("cement_output 2024 400 万吨", "cement_output 2025 410 万吨");
    }

    @Test
    void years_that_were_corrected_hold_for_the_cells_that_are_left() {
        String two = "指标,单位,2024年,2025年\n本市水泥,万吨,400,410\n";
        desk.receive("统计局", "a.csv", true, "产量", two);
        desk.correct("mapping/a", "C2:D2", "指标编号", "cement_output");
        desk.correct("mapping/a", "C2:D2", "单位", "万吨");
        desk.correct("mapping/a", "C2:D2", "年份", "2023；2024");
        desk.decide("mapping/a", "cement_output", MappingTable.YES);
        desk.receive("统计局", "a.csv", true, "产量", two);

        Received again = desk.receive("统计局", "a.csv", true, "产量", two.replace("400", ""));

        assertThat(again.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("2023=400 万吨", "撤回吗"));
        assertThat(desk.data("a")).containsExactlyInAnyOrder("cement_output 2023 400 万吨", "cement_output 2024 410 万吨");
    }

    @Test
    void each_unknown_thing_has_a_line_of_its_own() {
        assertThat(cells("产品,2024年\n甲种产品,12\n乙种产品,15\n丙种产品,33\n")).containsExactly("B2", "B3", "B4");
        assertThat(cells("年份,甲种产品（万吨）,乙种产品（万吨）\n2022,12,15\n2023,13,16\n")).contains("B2:B3", "C2:C3");
        assertThat(cells("序号,行业,用电量（万千瓦时）,用气量（万立方米）\n1,甲行业,12,15\n2,乙行业,13,16\n"))
                .contains("C2", "C3", "D2", "D3");
        assertThat(cells("指标,单位,2024年,2025年\n本市水泥,万吨,400,410\n本市石料,万吨,30,31\n")).containsExactly("C2:D2", "C3:D3");
    }

    /** The cells of each line of a file that nobody approved. */
    private List<String> cells(String text) {
        var other = new Desk();
        other.receive("统计局", "a.csv", false, "产量", text);
        return other.texts("mapping/a").stream().skip(1).map(row -> row.get(3)).toList();
    }
}
