package org.tanlu.fieldwork.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.RegisterTable;
import org.tanlu.trace.Clause;

/** What an answer of the checklist changes of a request. */
@Clause("C6-7")
class AnswerTest {
    private static final Delivery DELIVERY = new Delivery(LocalDate.of(2026, 2, 1), "统计局", "来件.xlsx");

    @Test
    void what_could_not_be_provided_and_now_can_is_asked_again_without_the_old_reason() {
        var row = new RegisterTable.Line(1, Map.of("state", "不能提供", "answer", "不能提供", "reason", "涉密"));

        assertThat(new Answer("CHK-034", Map.of("answer", "分批提供")).changes(row, DELIVERY))
                .containsEntry("state", "已提出")
                .containsEntry("reason", "")
                .containsEntry("answer", "分批提供");
    }

    @Test
    void an_answer_leaves_the_state_of_what_was_received() {
        var row = new RegisterTable.Line(1, Map.of("state", "已收到", "answer", ""));

        assertThat(new Answer("CHK-034", Map.of("answer", "已提供")).changes(row, DELIVERY))
                .doesNotContainKeys("state", "reason");
    }
}
