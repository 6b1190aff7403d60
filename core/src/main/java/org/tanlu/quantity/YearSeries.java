package org.tanlu.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * 年度序列 series by year: at most one value a year, in order of the years. A year without a value is absent, never zero.
 *
 * @param byYear the values by year, ascending
 */
public record YearSeries<T>(SortedMap<Integer, T> byYear) {

    public YearSeries {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /** A series of the given values. */
    public static <T> YearSeries<T> of(Map<Integer, T> values) {
        return new YearSeries<>(new TreeMap<>(values));
    }

    /** The years that have a value, ascending. */
    public List<Integer> years() {
        return new ArrayList<>(byYear.keySet());
    }

    /** The value of a year, if there is one. */
    public Optional<T> find(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The series with each value mapped. */
    public <R> YearSeries<R> map(Function<? super T, ? extends R> function) {
        var mapped = new TreeMap<Integer, R>();
        byYear.forEach((year, value) -> mapped.put(year, function.apply(value)));
        return new YearSeries<>(mapped);
    }
}
