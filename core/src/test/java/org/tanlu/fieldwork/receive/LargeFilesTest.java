package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/** Files of many numbers end: what is read, asked and answered grows with the numbers, not with their square. */
@Clause("C6-7")
class LargeFilesTest {
    /** Many times what it takes, a small part of what it took while each line was held against each decision. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Desk desk = new Desk();

    @Test
    void thousands_of_unknown_numbers_are_asked_and_read_again() {
        String table = IntStream.range(0, 60)
                .mapToObj(row -> IntStream.range(0, 50)
                        .mapToObj(column -> Integer.toString(100 * row + column + 10_007))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        assertTimeoutPreemptively(LONGEST, () -> {
            desk.receive("统计局", "a.csv", true, "数", table);
            Received again = desk.receive("统计局", "a.csv", true, "数", table);
            assertThat(again.asked().stream()
                            .mapToInt(line -> line.cells().size())
                            .sum())
                    .isEqualTo(60 * 50);
        });
        assertThat(desk.data("a")).isEmpty();
    }

    @Test
    void a_long_text_is_no_label_and_is_asked_at_once() {
        String table = "指标,单位,2024年\n粗钢产量" + "甲".repeat(9_000) + ",万吨,210\n常住人口,万人,101\n";

        assertTimeoutPreemptively(LONGEST, () -> desk.receive("统计局", "a.csv", true, "数", table));
        assertThat(desk.data("a")).noneMatch(row -> row.contains("crude_steel"));
    }
}
