package org.tanlu.energy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tanlu.quantity.YearSeries;

/**
 * Sums of a course that were asked for before: indicators and targets ask for the same series year by year.
 *
 * @param <T> what the series are of
 */
final class Remembered<T> {
    private final Map<List<Object>, YearSeries<T>> known = new ConcurrentHashMap<>();

    /** A series by what it is the sum of, added up when it is asked for the first time. */
    YearSeries<T> get(Supplier<YearSeries<T>> sum, Object... of) {
        return known.computeIfAbsent(List.of(of), any -> sum.get());
    }
}
