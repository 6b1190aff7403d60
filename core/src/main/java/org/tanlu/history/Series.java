package org.tanlu.history;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 年度指标 a measure of the history year by year: emissions, product, people or a ratio of them (clause 7.2).
 *
 * @param id     the id, for example {@code total/intensity}
 * @param name   its name
 * @param values how each year's value came about; a year without a value is absent
 */
@Clause({"7.2", "C7.2-1", "C7.2-2"})
public record Series(String id, Text name, YearSeries<Sourced> values) {

    static Series of(String id, Text name, List<Integer> years, IntFunction<Optional<Sourced>> value) {
        var values = new TreeMap<Integer, Sourced>();
        years.forEach(year ->
                value.apply(year).ifPresent(number -> values.put(year, number.of(year, "history/" + id + "/" + year))));
        return new Series(id, name, new YearSeries<>(values));
    }

    /** A year's value. */
    public Optional<Quantity> find(int year) {
        return values.find(year).map(Sourced::value);
    }

    /** The key of a year's value. */
    public String key(int year) {
        return "history/" + id + "/" + year;
    }

    /** The values of some years. */
    YearSeries<Quantity> only(List<Integer> years) {
        var some = new TreeMap<Integer, Quantity>();
        years.forEach(year -> find(year).ifPresent(value -> some.put(year, value)));
        return new YearSeries<>(some);
    }

    List<Figure> figures() {
        return values.byYear().entrySet().stream()
                .map(entry -> new Figure(
                        key(entry.getKey()),
                        entry.getValue().value(),
                        entry.getValue().source()))
                .toList();
    }
}
