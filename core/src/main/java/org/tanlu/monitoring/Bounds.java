package org.tanlu.monitoring;

import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 评判界限 where “behind” ends and “off track” begins (clause 11.3), on plain numbers: a share of what was to be done, and a share
 * of the value where the plan wants no change worth telling.
 *
 * @param share     the least share of the planned change that is only behind
 * @param tolerance the largest miss of the planned value that is only behind, as a share of it
 */
@Clause("11.3")
record Bounds(double share, double tolerance) {
    private static final double PER_CENT = 100;

    /** By the city's settings {@code monitor_behind_share} and {@code monitor_tolerance}. */
    static Bounds of(City city) {
        return new Bounds(percent(city, "monitor_behind_share"), percent(city, "monitor_tolerance"));
    }

    private static double percent(City city, String key) {
        return Double.parseDouble(city.find(key).orElseThrow()) / PER_CENT;
    }

    /** How a share of what was planned stands. */
    Standing of(double done) {
        if (done >= 1) {
            return Standing.ON_TRACK;
        }
        return done >= share ? Standing.BEHIND : Standing.OFF_TRACK;
    }

    /** How a miss of the planned value stands, as a share of it; nothing or less is none. */
    Standing missed(double miss) {
        if (miss <= 0) {
            return Standing.ON_TRACK;
        }
        return miss <= tolerance ? Standing.BEHIND : Standing.OFF_TRACK;
    }
}
