package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.quantity.Quantity;

/**
 * 措施费用 what a unit of a measure costs, in yuan of about 2023 to 2025, without taxes and transfers.
 *
 * @param investment    the investment per unit of the {@code basis}; empty when it is not known, which is not nothing
 * @param basis         what the investment is per
 * @param isIncremental whether it is the extra over what is bought otherwise
 * @param yearlyShare   the yearly cost as a share of the investment
 * @param yearly        the yearly cost per unit of the measure; with the share empty too it is not known
 * @param lifetime      years that it lasts
 * @param decline       by which share the investment falls every year
 */
public record MeasureCost(
        Optional<Range> investment,
        Basis basis,
        boolean isIncremental,
        Optional<Quantity> yearlyShare,
        Optional<Range> yearly,
        int lifetime,
        Quantity decline) {

    /** What the investment is per. */
    public enum Basis {
        /** A unit of the measure's activity. */
        UNIT,
        /** A tonne of standard coal saved every year. */
        SAVED_TCE,
        /** The investment is not known. */
        NOT_GIVEN
    }

    /** The middle of the years of the library's investments; they fall from then on. */
    private static final int PRICED = 2024;

    /** The investment per unit of the basis that is made in a year; empty when it is not known. */
    public Optional<Range> investment(int year) {
        double decline = StrictMath.pow(1 - this.decline.value(), StrictMath.max(0, year - PRICED));
        return investment.map(range -> new Range(
                range.low().times(decline),
                range.usual().times(decline),
                range.high().times(decline)));
    }
}
