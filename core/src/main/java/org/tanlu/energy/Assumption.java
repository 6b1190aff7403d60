package org.tanlu.energy;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 情景参数 a parameter of a scenario: its value in every year from the base year to the horizon (clauses 9.1 and 9.2).
 *
 * @param parameter the parameter's id, for example {@code driver/gdp} or {@code measure/E-PV2}
 * @param name      its name
 * @param unit      the unit of its values
 * @param values    the values by year, without a gap
 * @param origin    where they come from
 */
@Clause("9.1")
public record Assumption(String parameter, Text name, Unit unit, YearSeries<Quantity> values, Origin origin) {

    /** The value of a year. */
    public Quantity in(int year) {
        return values.find(year)
                .orElseThrow(() -> new IllegalArgumentException(parameter + " has no value of " + year));
    }
}
