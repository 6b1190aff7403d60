package org.tanlu.pathway;

import java.util.Map;

/**
 * Prices without taxes and transfers, in yuan, by year from the base year on.
 *
 * @param discount what later years are worth
 * @param missing  what a tonne is charged that an aim is missed by; above any real cost
 * @param power    of net imported electricity, per MWh
 * @param heat     of net imported heat, per GJ
 * @param cells    of what a cell uses, per 万吨标准煤
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
record Economy(Discount discount, double missing, double[] power, double[] heat, Map<Place, double[]> cells) {

    /** The same prices at another discount rate. */
    Economy at(double rate) {
        return new Economy(new Discount(rate), missing, power, heat, cells);
    }

    /** What a yuan of a year is worth in the base year. */
    double worth(int y) {
        return discount.worth(y);
    }

    /** What the energy that a unit changes costs in a year, in its own money. */
    double energy(Impact impact, int y) {
        double cost = impact.imports()[y] * power[y] + impact.heat()[y] * heat[y];
        for (Map.Entry<Place, double[]> cell : impact.cells().entrySet()) {
            double[] price = cells.get(cell.getKey());
            cost += price == null ? 0 : cell.getValue()[y] * price[y];
        }
        return cost;
    }

    /**
     * What an investment costs as long as the plan lasts, seen from the base year: renewed at the end of each life; of the last
     * only the years within the plan, by annuity.
     */
    double invested(Candidate.Price price, int y, int years) {
        double cost = 0;
        for (int at = y; at < years; at += price.life()) {
            int used = StrictMath.min(price.life(), years - at);
            cost += price.invest()[at] * worth(at) * discount.annuity(used) / discount.annuity(price.life());
        }
        return cost;
    }
}
