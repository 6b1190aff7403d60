package org.tanlu.uncertainty;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 趋势的不确定性 the uncertainty of the change of the total from the base year to the last year, as shares of the base year's
 * total.
 *
 * @param from       the base year
 * @param to         the last year
 * @param change     the change
 * @param propagated approach 1: half of the 95 % interval
 * @param simulated  approach 2
 */
@Clause("4.2")
public record TrendUncertainty(int from, int to, Quantity change, Quantity propagated, Interval simulated) {}
