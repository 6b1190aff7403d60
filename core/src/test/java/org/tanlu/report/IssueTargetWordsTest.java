package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** What the issue version says of its targets: what is of the tasks, and what is missed. */
@Clause("9.3")
class IssueTargetWordsTest {
    private static final Plan PLAN = IssueDocumentTest.PLAN;
    private static final String TEXT = IssueDocumentTest.TEXT;

    /** Of 39.4 thousand vehicles by tasks 3.9 ten thousands; the stock itself is rounded to whole ten thousands. */
    @Test
    void a_stock_of_vehicles_says_how_much_of_it_the_tasks_bring() {
        Targets targets = PLAN.targets().orElseThrow();
        Figure stock = targets.goal("IND-B48").orElseThrow().target(2030).orElseThrow();
        var figures = new ArrayList<>(targets.figures());
        figures.add(new Figure(
                "target/vehicles_by_tasks/2030",
                Quantity.of(39.4, stock.value().unit()),
                () -> stock.derivation().get()));
        Plan plan = Changed.with(PLAN, "targets", Optional.of(Changed.with(targets, "figures", figures)));
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains("新能源汽车保有量达到" + Math.round(stock.value().value() / 10)
                        + "万辆左右（其中由本方案任务新增3.9万辆左右，其余为原有车辆和正常购置、更新的车辆）");
        assertThat(TEXT).contains("万辆左右").doesNotContain("由本方案任务新增");
    }

    @Test
    void a_missed_target_of_a_higher_level_names_its_gap_and_who_closes_it_with_which_measures() {
        assertThat(TEXT)
                .containsPattern("测算为\\d+\\.\\d%，尚差\\d+\\.\\d个百分点，须补充举措；由市发展改革委牵头")
                .containsPattern("在本方案印发后一年内就[^，]+等尚未用足的措施编制补充举措");
    }
}
