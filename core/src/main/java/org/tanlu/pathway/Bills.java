package org.tanlu.pathway;

import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 居民用能支出 what households pay for the energy of their homes more or less than without the plan, at the library's screening
 * prices: no tariffs, no taxes, no investment (clause 10.1).
 *
 * @param households how many there are, as in the base year
 * @param change     by year, in 元 by household and year; negative where they pay less
 * @param unpriced   carriers of homes that have no price: their change is not in it
 */
@Clause("10.1")
public record Bills(Quantity households, YearSeries<Quantity> change, List<Text> unpriced) {
    public Bills {
        unpriced = List.copyOf(unpriced);
    }
}
