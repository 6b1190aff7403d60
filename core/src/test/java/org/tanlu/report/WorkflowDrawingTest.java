package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.plan.Preparation;
import org.tanlu.report.Shape.Box;
import org.tanlu.report.Shape.Label;
import org.tanlu.report.Shape.Path;
import org.tanlu.trace.Clause;

/** Figure 1 for a city without data: the steps that need data are not done, a blocking finding closes the gate to the plan. */
@Clause({"5", "C5-9"})
class WorkflowDrawingTest {
    private static final Block.Drawing DRAWING = drawing();

    private static Block.Drawing drawing() {
        var outcome = Preparation.prepare(City.with("").dossier().value(), City.REFERENCE);
        return new WorkflowDrawing(outcome.value(), outcome.findings()).drawing();
    }

    private static List<String> labels() {
        return DRAWING.shapes().stream()
                .filter(Label.class::isInstance)
                .map(shape -> ((Label) shape).text())
                .toList();
    }

    @Test
    void seven_steps_lead_to_the_plan() {
        assertThat(DRAWING.shapes()).filteredOn(Box.class::isInstance).hasSize(8);
        assertThat(DRAWING.shapes())
                .filteredOn(Path.class::isInstance)
                .hasSize(7)
                .allSatisfy(path -> assertThat(((Path) path).isArrow()).isTrue());
        assertThat(labels()).containsSubsequence("收资调研", "历史排放核算", "减排潜力分析", "多情景模拟", "目标和指标", "减排路径", "保障措施", "编制方案");
    }

    @Test
    void what_lacks_data_is_not_done_and_a_blocking_finding_keeps_the_plan_from_issue() {
        List<String> labels = labels();
        assertThat(labels.get(labels.indexOf("历史排放核算") + 1)).isEqualTo("数据不足，未完成");
        assertThat(labels.get(labels.indexOf("减排路径") + 1)).isEqualTo("数据不足，未完成");
        assertThat(labels.get(labels.indexOf("编制方案") + 1)).isEqualTo("不得印发");
    }

    /** The text of a page is 156 mm wide. */
    @Test
    void it_fits_on_an_upright_page() {
        assertThat(DRAWING.width()).isLessThanOrEqualTo(15_600);
        assertThat(DRAWING.landscape()).isFalse();
    }
}
