package org.tanlu.potential;

import java.util.OptionalInt;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * 分批安排 when a measure that the guideline wants in order is carried out, as the low-carbon scenario has it (clauses 8.4.2.1 and
 * 8.4.3.2).
 *
 * @param measure the measure
 * @param stock   how much of it there is to do
 * @param units   how much is done by year, in all
 * @param start   the first year in which some is done; empty where the scenario has none
 * @param half    the year in which half of what the scenario does is done
 * @param end     the year in which all of that is done
 */
@Clause({"C8.4.2.1-2", "C8.4.3.2-2"})
public record Batch(
        Measure measure,
        Quantity stock,
        YearSeries<Quantity> units,
        OptionalInt start,
        OptionalInt half,
        OptionalInt end) {

    /** The key of its {@code stock}, or of what is {@code done/‹year›}. */
    public String key(String what) {
        return "potential/" + measure.id() + "/" + what;
    }
}
