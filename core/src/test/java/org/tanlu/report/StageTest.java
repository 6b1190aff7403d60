package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Label;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** How far the state of a plan lets its document go, and that the document says so. */
@Clause("A")
class StageTest {
    private static final Plan PLAN = IssueDocumentTest.PLAN;
    private static final PlanDocument ISSUE = IssueDocumentTest.ISSUE;

    @Test
    void a_plan_that_does_not_conform_is_for_comments_and_says_so_everywhere() {
        assertThat(ISSUE.lineUnderTitle()).isEqualTo("（征求意见稿）");
        assertThat(ISSUE.layout().before())
                .contains("（征求意见稿）》意见的函", "附件：云州市（虚构）碳减排行动方案（征求意见稿）")
                .endsWith("附件")
                .anyMatch(line -> line.startsWith("现将《云州市（虚构）碳减排行动方案（征求意见稿）》送你们征求意见"));
        assertThat(HtmlPage.of(ISSUE)).contains("（征求意见稿）").doesNotContain("印发稿");
    }

    @Test
    void a_plan_that_conforms_goes_to_review() {
        PlanDocument review = IssueDocument.at(Stage.REVIEW, ISSUE, PLAN, City.REFERENCE);
        assertThat(review.lineUnderTitle()).isEqualTo("（送审稿）");
        assertThat(review.layout().before())
                .contains("（发文机关）关于报送", "《云州市（虚构）碳减排行动方案", "（送审稿）》的请示")
                .noneMatch(line -> line.contains("印发"));
        assertThat(review.blocks()).isEqualTo(ISSUE.blocks());
    }

    @Test
    void the_stage_follows_the_label() {
        assertThat(Stage.of(new Conformity(List.of(), label(List.of())))).isEqualTo(Stage.REVIEW);
        Label.Cause blocking = new Label.Cause(Label.Kind.BLOCKING, 1, Text.of("阻断", "blocking"));
        assertThat(Stage.of(new Conformity(List.of(), label(List.of(blocking)))))
                .isEqualTo(Stage.COMMENTS);
    }

    private static Label label(List<Label.Cause> causes) {
        Quantity none = Quantity.of(0, Unit.ONE);
        return new Label(causes, none, none);
    }
}
