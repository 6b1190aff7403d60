package org.tanlu.energy;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * 存量更替 a stock by year of purchase: what was bought is what the stock lacks after those that are left of earlier years. The
 * stock of the first year is taken as one that long stood still; where a stock shrinks faster than its vehicles age, all ages
 * are retired alike.
 */
final class Cohorts {
    private final Survival survival;
    private final int first;
    private final NavigableMap<Integer, Double> bought = new TreeMap<>();
    private double initial;

    private Cohorts(Survival survival, int first, double initial) {
        this.survival = survival;
        this.first = first;
        this.initial = initial;
    }

    /** The cohorts behind a stock that was told by year, at least one; years between are straight lines. */
    static Cohorts of(NavigableMap<Integer, Double> stocks, Survival survival) {
        Map.Entry<Integer, Double> start = stocks.firstEntry();
        var cohorts = new Cohorts(survival, start.getKey(), start.getValue());
        for (int year = start.getKey() + 1; year <= stocks.lastKey(); year++) {
            cohorts.reach(year, stock(stocks, year));
        }
        return cohorts;
    }

    private static double stock(NavigableMap<Integer, Double> stocks, int year) {
        Map.Entry<Integer, Double> from = stocks.floorEntry(year);
        Map.Entry<Integer, Double> to = stocks.ceilingEntry(year);
        if (from.getKey().equals(to.getKey())) {
            return from.getValue();
        }
        double part = (year - from.getKey()) / (double) (to.getKey() - from.getKey());
        return from.getValue() + part * (to.getValue() - from.getValue());
    }

    private void reach(int year, double stock) {
        double left = left(year);
        if (left > stock) {
            double factor = stock / left;
            initial *= factor;
            bought.replaceAll((any, vehicles) -> vehicles * factor);
            bought.put(year, 0.0);
        } else {
            bought.put(year, stock - left);
        }
    }

    /** What is left in a year of all that was bought before it. */
    double left(int year) {
        double left = initial * survival.standing(year - first);
        for (Map.Entry<Integer, Double> cohort : bought.entrySet()) {
            left += cohort.getValue() * survival.at(year - cohort.getKey());
        }
        return left;
    }

    /** What was bought in a year; nothing is known of the first. */
    double bought(int year) {
        return bought.getOrDefault(year, 0.0);
    }
}
