package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 碳减排路径 pathway (chapter 10). */
@Clause("10")
public final class PathwayDesign {
    private static final Text STEP = Text.of("碳减排路径", "pathway");

    private PathwayDesign() {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared leastCost() {
        return new NotPrepared(
                STEP,
                "10",
                Text.of(
                        "路径须在措施潜力和目标确定后按社会经济成本最低求解，本版尚未编制",
                        "the least-cost pathway follows from potentials and targets; this version has neither yet"));
    }
}
