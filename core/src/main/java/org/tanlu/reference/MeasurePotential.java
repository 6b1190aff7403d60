package org.tanlu.reference;

/**
 * 技术潜力上限 how much of a measure a city can have.
 *
 * @param formula the amount in the unit of the measure; a result below zero means none is left
 * @param kind    what the amount is
 */
public record MeasurePotential(PotentialFormula formula, Kind kind) {

    /** What the amount is. */
    public enum Kind {
        /** All that can be added after the base year. */
        TOTAL,
        /** What can be added every year. */
        YEARLY,
        /** What the city decides: the cost of lost value added is not known, so no optimiser may choose it. */
        USER_SET
    }
}
