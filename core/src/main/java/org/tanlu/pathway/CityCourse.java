package org.tanlu.pathway;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums of the city without a plan, by year from the base year on; cells stand in the order of their names.
 *
 * @param emission emissions without those of imported electricity, in t
 * @param imports  net import of electricity in MWh
 * @param clean    clean electricity in the net import in MWh
 * @param factor   emissions of imported electricity, in t per MWh
 * @param cells    what cells use, in 万吨标准煤
 * @param left     by measure that captures CO2, what is emitted where it stands and captured by none, in t
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
record CityCourse(
        double[] emission,
        double[] imports,
        double[] clean,
        double[] factor,
        Map<Place, double[]> cells,
        Map<String, double[]> left) {
    CityCourse {
        cells = inOrder(cells);
        left = Collections.unmodifiableMap(new TreeMap<>(left));
    }

    /** A city where nothing can be captured. */
    CityCourse(double[] emission, double[] imports, double[] clean, double[] factor, Map<Place, double[]> cells) {
        this(emission, imports, clean, factor, cells, Map.of());
    }

    private static Map<Place, double[]> inOrder(Map<Place, double[]> cells) {
        var ordered = new LinkedHashMap<Place, double[]>();
        cells.entrySet().stream()
                .sorted(Comparator.comparing(cell -> cell.getKey().id()))
                .forEach(cell -> ordered.put(cell.getKey(), cell.getValue()));
        return Collections.unmodifiableMap(ordered);
    }
}
