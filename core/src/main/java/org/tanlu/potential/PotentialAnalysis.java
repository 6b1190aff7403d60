package org.tanlu.potential;

import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 碳减排潜力分析 reduction potential (chapter 8). */
@Clause("8")
public final class PotentialAnalysis {
    private static final Text STEP = Text.of("碳减排潜力分析", "reduction potential");

    private PotentialAnalysis() {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared analyse() {
        return new NotPrepared(
                STEP,
                "8",
                Text.of(
                        "本版尚无措施库，不能测算各类措施的减排潜力、成本和协同效应",
                        "this version has no measure library yet, so potentials, costs and co-benefits cannot be computed"));
    }
}
