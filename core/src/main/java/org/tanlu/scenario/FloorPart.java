package org.tanlu.scenario;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.FloorClass;
import org.tanlu.trace.Clause;

/**
 * 建筑面积构成 the floor of one class in a scenario (clause 8.4.2.1).
 *
 * @param type the class
 * @param area its floor by year, in the unit of its stock
 */
@Clause({"8.4.2.1", "9.1"})
public record FloorPart(FloorClass type, YearSeries<Quantity> area) {}
