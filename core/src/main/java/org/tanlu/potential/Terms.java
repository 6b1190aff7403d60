package org.tanlu.potential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 比较口径 by which measures are compared (clause 8.1).
 *
 * @param year      the year of comparison
 * @param rate      the discount rate
 * @param low       the low rate of the sensitivity
 * @param high      the high rate
 * @param weights   the weights of the screening, by criterion
 * @param threshold below which score a measure should be looked at again
 */
@Clause("8.1")
public record Terms(
        int year, Quantity rate, Quantity low, Quantity high, Map<String, Quantity> weights, Quantity threshold) {
    static final String GROWTH = "growth";
    static final String JOBS = "jobs";
    static final String ENVIRONMENT = "environment";
    static final String SOCIAL = "social";
    static final String ABATEMENT = "abatement";

    private static final double PERCENT = 100;

    /** The terms of a city's settings; the year of comparison lies after the base year and within the horizon. */
    static Terms of(City city, int base, int horizon) {
        var weights = new LinkedHashMap<String, Quantity>();
        List.of(GROWTH, JOBS, ENVIRONMENT, SOCIAL, ABATEMENT)
                .forEach(criterion -> weights.put(criterion, number(city, "screen_" + criterion, 1)));
        int wanted = city.findInteger("potential_year").orElseThrow();
        return new Terms(
                Math.min(horizon, Math.max(base + 1, wanted)),
                number(city, "discount_rate", PERCENT),
                number(city, "discount_rate_low", PERCENT),
                number(city, "discount_rate_high", PERCENT),
                weights,
                number(city, "screen_threshold", 1));
    }

    private static Quantity number(City city, String key, double per) {
        return Quantity.of(Double.parseDouble(city.find(key).orElseThrow()) / per, Unit.ONE);
    }

    double weight(String criterion) {
        return weights.getOrDefault(criterion, Quantity.of(0, Unit.ONE)).value();
    }
}
