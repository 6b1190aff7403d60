package org.tanlu.scenario;

import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 多情景碳排放模拟 scenarios (chapter 9.1). */
@Clause("9.1")
public final class Simulation {
    private static final Text STEP = Text.of("多情景碳排放模拟", "scenarios");

    private Simulation() {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared simulate() {
        return new NotPrepared(
                STEP,
                "9.1",
                Text.of(
                        "本版尚无城市能源系统模型，不能模拟基准、低碳和强化三种情景",
                        "this version has no model of the city's energy system yet, so the three scenarios cannot be simulated"));
    }
}
