package org.tanlu.energy;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 抽样对照的目标 a target that draws of scenarios are held against (clause 9.2).
 *
 * @param kind     what it is of
 * @param year     its year
 * @param goal     its value: falls and shares as parts of one, emissions by product and person in t by 万元 and by person, a year
 * @param before   of a fall what it was up to the base year: intensity of the base year over that of the year it is told against
 * @param rounding by how much a draw may miss it, in the unit of the goal
 * @param isFloor  whether more is better
 */
@Clause("9.2")
public record DrawnGoal(Kind kind, int year, Quantity goal, Quantity before, Quantity rounding, boolean isFloor) {

    /** What targets are of. */
    public enum Kind {
        EMISSION_FALL,
        ENERGY_FALL,
        ELECTRIFICATION,
        INTENSITY,
        PER_CAPITA,
        PEAK_YEAR
    }

    /** Whether a draw meets it. */
    boolean isMet(double value) {
        double missed = isFloor ? goal.value() - value : value - goal.value();
        return missed < rounding.value();
    }
}
