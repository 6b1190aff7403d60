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

    /** What every plant makes of what it is fed. */
    static final String LEAST_EFFICIENCY = "efficiency_least";

    /** By what share of the whole its parts may differ from it beside what was rounded. */
    static final String PARTS = "parts";

    /** How many times its own number of another year a number is that is perhaps another item's. */
    static final String EXCHANGED_FAR = "exchanged_far";

    /** How many times the other item's number it is at most. */
    static final String EXCHANGED_NEAR = "exchanged_near";

    /** How many times their own numbers of another year those of two columns or rows of a balance are at least that are exchanged. */
    static final String EXCHANGED_LEAST = "exchanged_least";

    /** How near the other's numbers are to them, in logarithms, as a share of how far their own are. */
    static final String EXCHANGED_SHARE = "exchanged_share";

    /** What no growth of a year is. */
    static final String GROWTH = "growth";

    /** The least factor by which all numbers of a balance are those of another year. */
    static final String SCALED = "scaled";

    /** How far the ratios of such numbers lie apart. */
    static final String SCALED_ALIKE = "scaled_alike";

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
