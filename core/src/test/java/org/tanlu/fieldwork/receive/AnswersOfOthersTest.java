package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

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
                        .map(row -> String.join(",", row).replace("产量,C2,,,,2025", "产量,C2,cement_output,,万吨,2025"))
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
}
