package org.tanlu.target;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 碳预算 the carbon budget: what the city may emit by year and by period of five-year plans, from the curve of the targets (clause
 * 9.3), in whole units of 0.01 万吨; periods are exact sums of their years.
 *
 * @param yearly  from the year after the base year to the horizon
 * @param periods by five-year plan; the first and the last may be cut
 */
@Clause("9.3")
public record CarbonBudget(YearSeries<Emissions> yearly, List<Period> periods) {
    private static final int FIVE = 5;

    public CarbonBudget {
        periods = List.copyOf(periods);
    }

    /**
     * A period of a five-year plan.
     *
     * @param first     its first year in the budget
     * @param last      its last year
     * @param emissions the sum of its years
     */
    public record Period(int first, int last, Emissions emissions) {
        /** Whether the budget holds all five years of the plan. */
        public boolean isWhole() {
            return last - first == FIVE - 1;
        }
    }

    /** The budget of a course. */
    static CarbonBudget of(Course course) {
        var yearly = new TreeMap<Integer, Emissions>();
        var sums = new TreeMap<Integer, Emissions>();
        for (int year = course.system().baseYear() + 1; year <= course.horizon(); year++) {
            Emissions allowed = WholeParts.units(
                    WholeParts.nearest(course.total().find(year).orElseThrow()));
            yearly.put(year, allowed);
            sums.merge(plan(year), allowed, Emissions::plus);
        }
        var periods = new ArrayList<Period>();
        sums.forEach((last, sum) -> periods.add(
                new Period(Math.max(last - FIVE + 1, yearly.firstKey()), Math.min(last, yearly.lastKey()), sum)));
        return new CarbonBudget(YearSeries.of(yearly), periods);
    }

    /** The last year of the five-year plan of a year. */
    private static int plan(int year) {
        return (year + FIVE - 1) / FIVE * FIVE;
    }
}
