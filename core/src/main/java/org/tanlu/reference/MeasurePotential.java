package org.tanlu.reference;

/**
 * 技术潜力上限 how much of a measure a city can have.
 *
 * @param formula the amount in the unit of the measure; a result below zero means none is left
 * @param kind    what the amount is
 * @param extent    whether the data behind it hold what was carried out already
 */
public record MeasurePotential(PotentialFormula formula, Kind kind, Extent extent) {

    /** What the data behind an amount hold. */
    public enum Extent {
        /** Only what was not carried out by the year of the data. */
        REMAINING,
        /** Everything that the measure can be applied to, whether it was or not. */
        WHOLE
    }

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
