package org.tanlu.scenario;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.TravelMode;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/**
 * 出行结构 a mode of travel in a scenario (clause 8.4.3.1).
 *
 * @param mode     the mode
 * @param told     the turnover that the city tells of the base year
 * @param turnover its passenger turnover by year, in the unit of its item
 * @param share    its share in the turnover of all modes by year, 0 to 1
 */
@Clause({"8.4.3.1", "9.1"})
public record ModePart(TravelMode mode, Derivation told, YearSeries<Quantity> turnover, YearSeries<Quantity> share) {}
