package org.tanlu.safeguard;

import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 保障措施 safeguards (chapter 11). */
@Clause("11")
public final class SafeguardProposal {
    private static final Text STEP = Text.of("保障措施", "safeguards");

    private SafeguardProposal() {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared propose() {
        return new NotPrepared(
                STEP,
                "11",
                Text.of(
                        "保障措施须与路径的任务和责任单位对应，本版尚未编制路径",
                        "safeguards answer to the pathway's tasks and responsible bodies; this version has no pathway yet"));
    }
}
