package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.plan.PlanStep;
import org.tanlu.report.Shape.Box;
import org.tanlu.report.Shape.Label;
import org.tanlu.report.Shape.Path;
import org.tanlu.report.Shape.Side;
import org.tanlu.report.Shape.Spot;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;

/**
 * 编制流程图 Figure 1 of the guideline for this plan: seven steps to the plan, each with what its gate says (clause 5). The first row
 * runs to the right, the second back.
 */
@Clause({"5", "C5-9"})
final class WorkflowDrawing {
    private static final int COLUMNS = 4;
    private static final int WIDE = 3_200;
    private static final int HIGH = 1_700;
    private static final int GAP = 900;
    private static final int DOWN = 1_100;
    private static final int EDGE = 60;
    private static final int NAME = 420;
    private static final int STATE = 340;
    private static final String INK = "222222";
    private static final String SOFT = "5B6673";
    private static final String FRAME = "1F4E79";
    private static final String PLAIN = "E8F0F8";
    private static final String CAUTION = "FFF3D6";
    private static final String CLOSED = "F8DDD9";
    private static final String EMPTY = "EEEEEE";
    private static final String NOTE = "每步之后设检查关口，按附件3该步骤的问题判定：有阻断的不得印发，有错误或警告的处理或说明后进入评审。";

    private final Plan plan;
    private final List<Finding> findings;
    private final List<Shape> shapes = new ArrayList<>();

    WorkflowDrawing(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    Block.Drawing drawing() {
        PlanStep[] steps = PlanStep.values();
        for (int i = 0; i < steps.length; i++) {
            step(i, steps[i]);
            arrow(i);
        }
        boolean isBlocked = findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
        boolean isWrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        box(
                steps.length,
                "编制方案",
                isBlocked ? "不得印发" : isWrong ? "改正错误后送评审" : "可送评审",
                isBlocked ? CLOSED : isWrong ? CAUTION : PLAIN);
        return new Block.Drawing(
                "编制流程和检查关口", COLUMNS * WIDE + (COLUMNS - 1) * GAP, 2 * HIGH + DOWN, shapes, NOTE, false);
    }

    private void step(int i, PlanStep step) {
        if (!step.isMade(plan)) {
            box(i, step.text().chinese(), "数据不足，未完成", EMPTY);
            return;
        }
        Optional<Severity> gravest = step.gravest(findings);
        String fill = gravest.filter(found -> found == Severity.BLOCKING).isPresent()
                ? CLOSED
                : gravest.filter(found -> found != Severity.INFO).isPresent() ? CAUTION : PLAIN;
        box(i, step.text().chinese(), gate(gravest), fill);
    }

    private static String gate(Optional<Severity> gravest) {
        return gravest.filter(found -> found != Severity.INFO)
                .map(found -> "已完成，有" + found.text().chinese())
                .orElse("已完成，通过");
    }

    private void box(int i, String name, String state, String fill) {
        int x = left(i);
        int y = top(i);
        shapes.add(new Box(x, y, WIDE, HIGH, fill, FRAME, ""));
        int middle = x + WIDE / 2;
        shapes.add(new Label(name, middle, y + HIGH / 3, Side.MIDDLE, NAME, INK, true));
        shapes.add(new Label(state, middle, y + 2 * HIGH / 3 + EDGE, Side.MIDDLE, STATE, SOFT, false));
    }

    /** From a box to the next one. */
    private void arrow(int i) {
        boolean isTurn = i == COLUMNS - 1;
        int middle = top(i) + HIGH / 2;
        boolean isForth = i < COLUMNS;
        Spot from = isTurn
                ? new Spot(left(i) + WIDE / 2, top(i) + HIGH)
                : new Spot(isForth ? left(i) + WIDE : left(i), middle);
        Spot to = isTurn
                ? new Spot(left(i + 1) + WIDE / 2, top(i + 1))
                : new Spot(isForth ? left(i + 1) : left(i + 1) + WIDE, middle);
        shapes.add(new Path(List.of(from, to), FRAME, EDGE, false, true));
    }

    private static int left(int i) {
        int column = i < COLUMNS ? i : 2 * COLUMNS - 1 - i;
        return column * (WIDE + GAP);
    }

    private static int top(int i) {
        return i < COLUMNS ? 0 : HIGH + DOWN;
    }
}
