package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 增长 the change of a series since the base or since another year, and its mean rate a year (clause 7.2).
 *
 * @param series the series
 * @param from   the base years; their mean is the base
 * @param to     the later year
 * @param change later ÷ base − 1
 * @param rate   the mean rate a year (年均增长率): (later ÷ base)^(1/years) − 1; empty where a value is not above zero
 */
@Clause({"7.2", "C7.2-1"})
public record Growth(Series series, List<Integer> from, int to, Quantity change, Optional<Quantity> rate) {
    public Growth {
        from = List.copyOf(from);
    }

    /** The growth; empty where a year has no value or the base is zero. */
    static Optional<Growth> of(Series series, List<Integer> from, int to) {
        List<Quantity> base =
                from.stream().flatMap(year -> series.find(year).stream()).toList();
        Optional<Quantity> end = series.find(to);
        double middle = from.stream().mapToInt(year -> year).average().orElse(to);
        if (base.size() < from.size() || end.isEmpty() || middle >= to) {
            return Optional.empty();
        }
        double start = base.stream().mapToDouble(Quantity::value).sum() / base.size();
        if (start == 0) {
            return Optional.empty();
        }
        double times = end.get().value() / start;
        return Optional.of(new Growth(
                series,
                from,
                to,
                Quantity.of(times - 1, Unit.ONE),
                times <= 0
                        ? Optional.empty()
                        : Optional.of(Quantity.of(StrictMath.pow(times, 1 / (to - middle)) - 1, Unit.ONE))));
    }

    /** The key of the change; the rate stands beside it. */
    public String key() {
        int first = from.get(0);
        int last = from.get(from.size() - 1);
        return "history/growth/" + series.id() + "/" + (first == last ? first + "" : first + "~" + last) + "-" + to;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(key(), change, () -> derivation(change, "期末÷期初－1", "later ÷ base − 1")));
        rate.ifPresent(rate -> figures.add(new Figure(
                key() + "/rate", rate, () -> derivation(rate, "（期末÷期初）^（1÷年数）－1", "(later ÷ base)^(1 ÷ years) − 1"))));
        return figures;
    }

    private Derivation derivation(Quantity value, String chinese, String english) {
        var parents = new ArrayList<Sourced>();
        from.forEach(year -> series.values().find(year).ifPresent(parents::add));
        series.values().find(to).ifPresent(parents::add);
        return new Derivation(
                Text.of(
                        series.name().chinese() + "的变化",
                        "change of " + series.name().english()),
                value,
                Text.of(chinese, english),
                "7.2",
                Sourced.derivations(parents));
    }
}
