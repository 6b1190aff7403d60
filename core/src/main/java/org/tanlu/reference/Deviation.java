package org.tanlu.reference;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 参数不确定性 how far parameters of scenarios may lie from their values (clause 9.2).
 *
 * @param kind         which parameters
 * @param subject      the driver, department, measure or kind of energy; {@code *} for all others
 * @param deviation    the relative standard deviation, where it grows that after ten years
 * @param grows        whether it grows with the root of time
 * @param source       who says so
 * @param verification how far that was checked
 */
public record Deviation(
        Kind kind, String subject, Quantity deviation, boolean grows, Source source, Verification verification) {

    /** The kinds of parameters. */
    public enum Kind {
        DRIVER,
        INTENSITY,
        MEASURE,
        EMISSION,
        IMPORT_FACTOR
    }
}
