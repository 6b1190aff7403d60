package org.tanlu.uncertainty;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 趋势的不确定性 the uncertainty of the change of the total from the base to the last year, as shares of the base's total.
 *
 * @param years      the base years and the last year
 * @param change     the change
 * @param propagated approach 1: half of the 95 % interval
 * @param simulated  approach 2
 */
@Clause("4.2")
public record TrendUncertainty(TrendYears years, Quantity change, Quantity propagated, Interval simulated) {}
