package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.pathway.HandRoute;
import org.tanlu.report.Block.Entry;
import org.tanlu.trace.Clause;

/** What is taken, what of it is used and what is stored stand in columns of their own (definition 3.5). */
@Clause("C3.5")
class CaptureTableTest {

    @Test
    void ten_tonnes_taken_are_nine_stored_or_three_used() {
        var table = CaptureTable.of(HandRoute.of(Map.of("N-CCS1", 2040, "N-CCU", 2040)), List.of(2030, 2045))
                .orElseThrow();
        assertThat(table.rows())
                .extracting(row -> row.subList(1, 5).stream().map(Entry::text).toList())
                .containsExactlyInAnyOrder(
                        List.of("2045", "0.001", "－", "0.0009"), List.of("2045", "0.001", "0.0003", "－"));
    }

    @Test
    void without_such_an_action_there_is_no_table() {
        assertThat(CaptureTable.of(HandRoute.of(Map.of("B-GB", 2030)), List.of(2045)))
                .isEmpty();
    }
}
