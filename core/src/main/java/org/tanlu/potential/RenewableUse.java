package org.tanlu.potential;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 可再生能源利用 how far a renewable is used of its technical potential (clause 8.3.1): today, and as the low-carbon scenario takes
 * it up.
 *
 * @param id        the id, for example solar
 * @param name      the name
 * @param measures  the measures by which more of it is used
 * @param installed what is there in the base year; empty where the city told none
 * @param left      what can still be added
 * @param used      the use by year as a share of the technical potential; of what is left where the installed amount is not known
 * @param reason    why the rest is not used; empty where nobody said
 */
@Clause("C8.3.1-6")
public record RenewableUse(
        String id,
        Text name,
        List<Potential> measures,
        Optional<Quantity> installed,
        Quantity left,
        YearSeries<Quantity> used,
        String reason) {
    public RenewableUse {
        measures = List.copyOf(measures);
    }

    /** The technical potential: what is there and what can be added. */
    public Quantity technical() {
        return installed.map(there -> left.plus(there)).orElse(left);
    }
}
