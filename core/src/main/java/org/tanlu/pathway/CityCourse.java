package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sums of the city without a plan, by year from the base year on.
 *
 * @param emission emissions without those of imported electricity, in t
 * @param imports  net import of electricity in MWh
 * @param clean    clean electricity in the net import in MWh
 * @param factor   emissions of imported electricity, in t per MWh
 * @param cells    what cells use, in 万吨标准煤
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
record CityCourse(double[] emission, double[] imports, double[] clean, double[] factor, Map<Place, double[]> cells) {
    CityCourse {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
