package org.tanlu.reference;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 不确定性范围 a range of uncertainty: the 95 % interval of a value, told by how far its ends lie from the value (clause 4.2).
 *
 * @param id           the id
 * @param name         what is uncertain
 * @param lower        the lower end relative to the value, from −1 (−100 %) to 0
 * @param upper        the upper end relative to the value, 0 or more
 * @param printed      the range as it was written
 * @param source       who published it
 * @param verification how far that was checked
 * @param note         what a user must know
 */
@Clause("4.2")
public record UncertainRange(
        String id,
        Text name,
        Quantity lower,
        Quantity upper,
        String printed,
        Source source,
        Verification verification,
        String note) {

    public UncertainRange {
        lower = lower.in(Unit.ONE);
        upper = upper.in(Unit.ONE);
        if (lower.value() < -1 || lower.value() > 0 || upper.value() < 0) {
            throw new IllegalArgumentException(
                    "a range reaches from -100 % … 0 to 0 or more: " + id + " " + lower + " … " + upper);
        }
    }

    /** The end that lies farther from the value, as a share of it: what approach 1 of the IPCC takes for a skewed range. */
    public Quantity larger() {
        return Quantity.of(Math.max(-lower.value(), upper.value()), Unit.ONE);
    }
}
