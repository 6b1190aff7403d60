package org.tanlu.report;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;

/**
 * 年份轴 every calendar year from the first to the last that is drawn: a year without data keeps its place, so that
 * neighbours on the axis are neighbours in time.
 *
 * @param drawn the years with data, ascending
 */
record YearAxis(List<Integer> drawn) {
    YearAxis {
        drawn = List.copyOf(drawn);
    }

    /** The labels: the bare number, which no writer breaks into two lines. */
    List<String> labels() {
        return years().mapToObj(Integer::toString).toList();
    }

    /** A value for each place on the axis, empty for years that are not drawn. */
    List<Optional<Quantity>> values(IntFunction<Optional<Quantity>> of) {
        return years().mapToObj(year -> drawn.contains(year) ? of.apply(year) : Optional.<Quantity>empty())
                .toList();
    }

    private IntStream years() {
        return drawn.isEmpty() ? IntStream.empty() : IntStream.rangeClosed(drawn.get(0), drawn.get(drawn.size() - 1));
    }
}
