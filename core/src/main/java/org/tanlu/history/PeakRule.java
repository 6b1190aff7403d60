package org.tanlu.history;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 达峰判定规则 the parameters of the verdict on a peak, as the city's settings have them (clause 7.2).
 *
 * @param laterYears   how many later years a peak needs at least
 * @param significance the level of significance of the trend test, 0 to 1
 * @param flatSlope    the slope a year, as a share of the mean, below which a series is flat
 * @param provisional  how many of the last years are provisional
 */
@Clause("7.2")
public record PeakRule(int laterYears, Quantity significance, Quantity flatSlope, int provisional) {

    /** The rule of a city. */
    public static PeakRule of(City city) {
        return new PeakRule(
                city.findInteger("peak_later_years").orElseThrow(),
                share(city, "trend_significance"),
                share(city, "plateau_slope"),
                city.findInteger("provisional_years").orElseThrow());
    }

    /** A setting in per cent as a share. */
    static Quantity share(City city, String key) {
        return Quantity.of(city.find(key).map(Double::parseDouble).orElseThrow() / 100, Unit.ONE);
    }
}
