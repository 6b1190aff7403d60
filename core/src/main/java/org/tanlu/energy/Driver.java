package org.tanlu.energy;

import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;

/**
 * 驱动因素的历史 what a driver was: its ratio to its parent, and its value, by year (clauses 9.1 and 9.2).
 *
 * @param definition what the driver is
 * @param ratios     the ratio that is carried forward, by year; the value itself for a driver without a parent
 * @param values     the value, by year, in the driver's unit
 * @param data       the data it rests on
 */
@Clause("9.1")
public record Driver(
        ActivityDriver definition, YearSeries<Quantity> ratios, YearSeries<Quantity> values, List<Datum> data) {
    public Driver {
        data = List.copyOf(data);
    }

    /** The driver's id. */
    public String id() {
        return definition.id();
    }
}
