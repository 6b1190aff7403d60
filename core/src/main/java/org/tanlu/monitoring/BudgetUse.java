package org.tanlu.monitoring;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 碳预算执行 how much of the carbon budget of a five-year plan is used (clauses 9.3 and 11.3).
 *
 * @param first   the first year of the period in the budget
 * @param last    its last year
 * @param allowed what the budget allows in the years observed
 * @param used    what was emitted in them
 * @param whole   what the budget allows in the whole period
 * @param missing the years up to the year of the report of which nobody told emissions
 */
@Clause({"9.3", "11.3"})
public record BudgetUse(
        int first, int last, Emissions allowed, Emissions used, Emissions whole, List<Integer> missing) {
    public BudgetUse {
        missing = List.copyOf(missing);
    }

    /** What is left of the period. */
    public Emissions left() {
        return whole.minus(used);
    }

    /** Whether more was emitted than the years observed allow. */
    public boolean isExceeded() {
        return used.minus(allowed).tonnes() > 0;
    }
}
