package org.tanlu.scenario;

import java.util.Locale;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 情景 the three scenarios of the guideline, each with the one it differs from (clause 9.1). */
@Clause("9.1")
public enum ScenarioKind {
    /** 基准情景: the trend of the past goes on. */
    BASELINE("基准情景", "baseline scenario"),
    /** 低碳情景: service demand, efficiency and energy structure improve; the province's peak year is the goal. */
    LOW_CARBON("低碳情景", "low-carbon scenario"),
    /** 强化情景: more of it. */
    ENHANCED("强化情景", "enhanced scenario");

    private final Text text;

    ScenarioKind(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }

    /** The id in keys and in the register. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scenario that this one is told as differences to; empty for the baseline. */
    public Optional<ScenarioKind> parent() {
        return switch (this) {
            case BASELINE -> Optional.empty();
            case LOW_CARBON -> Optional.of(BASELINE);
            case ENHANCED -> Optional.of(LOW_CARBON);
        };
    }
}
