package org.tanlu.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.trace.Clause;

/**
 * 来源不一致 conflict: two rows tell of one item and year what differs by more than rounding. Of two versions of a series the
 * newer is used; otherwise the value written first, so that whoever writes the table decides. The other is kept and shown
 * (clause 4.2).
 *
 * @param used  the datum that the dossier uses
 * @param other the datum of another source or of an earlier version
 */
@Clause("4.2")
public record Conflict(Datum used, Datum other) {
    /** Enough for every statistic, and few enough to hide that decimals are no doubles. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Whether the two are versions of one series: the newer is used, the older shows by how much it was revised. */
    public boolean isRevision() {
        return !used.version().equals(other.version()) && Version.isNewer(used, other);
    }

    /** The used value less the other one, in the unit of the used one; empty where either is a notation key. */
    public Optional<Quantity> difference() {
        if (used.value().isEmpty() || other.value().isEmpty()) {
            return Optional.empty();
        }
        Quantity first = used.value().get();
        BigDecimal apart = decimal(first).subtract(decimal(other.value().get().in(first.unit())));
        return Optional.of(Quantity.of(apart.doubleValue(), first.unit()));
    }

    private static BigDecimal decimal(Quantity quantity) {
        return new BigDecimal(ShortestDecimal.of(quantity.value())).round(DIGITS);
    }
}
