package org.tanlu.pathway;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 就业 work that the plan's investment gives, by the coefficient that the city told (clause 10.1); without one there is none: the
 * library holds no coefficient with a source.
 *
 * @param coefficient 人·年 by 亿元 of investment
 * @param work        by year, in 人·年
 */
@Clause("10.1")
public record Jobs(Quantity coefficient, YearSeries<Quantity> work) {}
