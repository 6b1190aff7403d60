package org.tanlu.energy;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Byproduct;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;

/**
 * 品种用量 what a consumer uses of one carrier (clause 7.1.6).
 *
 * @param carrier   the carrier
 * @param amounts   the use by year in 万吨标准煤 by calorific value
 * @param emissions the direct CO2 of the base year's use, in the inventory's totals; zero for electricity and heat
 * @param follows   what it arises from, for a by-product gas at a plant; empty for every other use
 */
@Clause("7.1.6")
public record Flow(Carrier carrier, YearSeries<Quantity> amounts, Emissions emissions, Optional<Byproduct> follows) {}
