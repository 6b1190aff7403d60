package org.tanlu.reference;

import java.util.SortedMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;

/**
 * 价格路径 the price of a carrier by year, without taxes and transfers.
 *
 * @param carrier the id of the carrier of the energy system
 * @param prices  the prices that are known; at least one, all in one unit
 */
public record PricePath(String carrier, YearSeries<Parameter> prices) {
    public PricePath {
        if (prices.years().isEmpty()) {
            throw new IllegalArgumentException("no price of " + carrier);
        }
    }

    /** The price of a year: the first or last known one outside their span, on the line between two within it. */
    public Quantity price(int year) {
        SortedMap<Integer, Parameter> known = prices.byYear();
        SortedMap<Integer, Parameter> until = known.headMap(year + 1);
        SortedMap<Integer, Parameter> from = known.tailMap(year);
        int before = until.isEmpty() ? known.firstKey() : until.lastKey();
        int after = from.isEmpty() ? known.lastKey() : from.firstKey();
        Quantity start = at(before);
        if (after <= before) {
            return start;
        }
        double share = (double) (year - before) / (after - before);
        return start.plus(at(after).minus(start).times(share));
    }

    private Quantity at(int year) {
        return prices.find(year).orElseThrow().value();
    }
}
