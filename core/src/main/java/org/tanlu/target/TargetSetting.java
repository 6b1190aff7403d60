package org.tanlu.target;

import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 碳减排目标和评价指标 targets and indicators (chapter 9.3). */
@Clause("9.3")
public final class TargetSetting {
    private static final Text STEP = Text.of("碳减排目标和评价指标", "targets and indicators");

    private TargetSetting() {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared set() {
        return new NotPrepared(
                STEP,
                "9.3",
                Text.of(
                        "目标须由情景结果和上级下达任务共同确定，本版尚未编制目标",
                        "targets follow from the scenarios and the assigned tasks; this version sets none yet"));
    }
}
