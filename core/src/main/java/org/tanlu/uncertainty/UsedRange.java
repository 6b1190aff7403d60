package org.tanlu.uncertainty;

import org.tanlu.quantity.Quantity;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Clause;

/**
 * 所用范围 a range in use in the last year. Shares are 0…1.
 *
 * @param range     the range
 * @param role      whether it is of activity or of the factor
 * @param emissions the share of the emissions that rests on it
 * @param variance  its share of the variance of the total by approach 1
 */
@Clause("4.2")
public record UsedRange(UncertainRange range, Role role, Quantity emissions, Quantity variance) {

    /** The key of one of its shares, {@code emissions} or {@code variance}, among the figures of the last year. */
    public String figureKey(String share, int year) {
        return "uncertainty/range/" + range.id() + "/" + share + "/" + year;
    }
}
