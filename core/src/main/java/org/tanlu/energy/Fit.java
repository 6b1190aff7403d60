package org.tanlu.energy;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 趋势拟合 how a trend was found (clause 9.1): Sen's slope of the logarithm or of the log odds over the years of the window,
 * carried forward with a yearly change that fades.
 *
 * @param first       the first year used
 * @param last        the last year used
 * @param years       how many years have a value
 * @param slope       the slope a year, of the logarithm or log odds
 * @param probability the probability of a trend test as strong without any trend
 * @param damping     what is left of the yearly change after each year
 */
@Clause("9.1")
public record Fit(int first, int last, int years, Quantity slope, Quantity probability, Quantity damping) {}
