package org.tanlu.fieldwork.receive;

import java.util.Map;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;

/** 阈值 the thresholds by which what came is asked ({@code factors/quality/quality.csv}). */
final class Thresholds {
    /** How many times the nearest year a number is of which the unit or decimal point may be wrong. */
    static final String STEP = "step";

    /** How many times the years beside it a value is that quality control takes for a wrong one. */
    static final String JUMP = "jump";

    /** What no plant makes of what it is fed. */
    static final String EFFICIENCY = "efficiency";

    private Thresholds() {}

    /** A threshold as a plain number. */
    static double of(ReferenceData reference, String subject) {
        return reference
                .factors()
                .categories()
                .find("quality", Map.of("kind", "threshold", "subject", subject))
                .get(0)
                .value()
                .value()
                .in(Unit.ONE)
                .value();
    }
}
