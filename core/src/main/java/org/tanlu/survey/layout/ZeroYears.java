package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;

/**
 * 夹零 a zero between years of one size, or in the newest years behind one that is not zero, as when nothing was known and a
 * zero was typed (clause 4.2). What starts may be zero before, what changes widely may be zero between, and what the city
 * knows to have ended stays so.
 */
@Clause("4.2")
final class ZeroYears {
    private final List<Found> found;
    private final CrossChecks.Known known;
    private final double alike;
    private final Map<String, NavigableMap<Integer, Quantity>> told = new LinkedHashMap<>();

    /** The zeros among values, beside those of the file and what the city has. */
    ZeroYears(List<Found> found, CrossChecks.Known known, ReferenceData reference) {
        this.found = found;
        this.known = known;
        this.alike = Magnitude.threshold(reference, "tenfold_alike");
        found.stream()
                .filter(value -> value.isSure() && value.quantity().isPresent())
                .forEach(value -> told.computeIfAbsent(
                                value.item().orElseThrow().id(), item -> new TreeMap<>(known.values(item)))
                        .put(value.year().orElseThrow(), value.quantity().get()));
        told.values().forEach(values -> values.values().removeIf(value -> value.value() == 0));
    }

    /** The same values, zeros between years of one size or at the end with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.isSure() ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        boolean isZero =
                value.quantity().filter(quantity -> quantity.value() == 0).isPresent();
        if (!isZero) {
            return value;
        }
        int year = value.year().orElseThrow();
        NavigableMap<Integer, Quantity> years =
                Optional.ofNullable(told.get(value.item().orElseThrow().id())).orElseGet(TreeMap::new);
        Optional<Integer> before = Optional.ofNullable(years.lowerKey(year));
        Optional<Integer> after = Optional.ofNullable(years.higherKey(year));
        Optional<String> around = before.flatMap(one -> after.flatMap(
                other -> alike(years, one, other).map(sizes -> one + "=" + sizes[0] + "、" + other + "=" + sizes[1])));
        return around.map(text -> value.but(Doubts.ZERO_BETWEEN, text))
                .or(() -> before.filter(one -> after.isEmpty() && !hasEnded(value, one))
                        .map(one -> value.but(Doubts.ZERO_LAST, one + "=" + years.get(one))))
                .orElse(value);
    }

    /** Whether the city has zeros already behind the last year that is not zero. */
    private boolean hasEnded(Found value, int last) {
        return known.values(value.item().orElseThrow().id()).entrySet().stream()
                .anyMatch(told -> told.getKey() > last && told.getValue().value() == 0);
    }

    /** The values of two years, if they are of one size. */
    private Optional<Quantity[]> alike(Map<Integer, Quantity> years, int before, int after) {
        Optional<Quantity> one = Optional.ofNullable(years.get(before));
        Optional<Quantity> other = Optional.ofNullable(years.get(after));
        return one.flatMap(
                first -> other.filter(second -> isAlike(first, second)).map(second -> new Quantity[] {first, second}));
    }

    private boolean isAlike(Quantity one, Quantity other) {
        Unit unit = one.unit();
        if (!other.unit().isCompatibleWith(unit)) {
            return false;
        }
        double ratio = Math.abs(other.in(unit).value() / one.value());
        return Math.max(ratio, 1 / ratio) <= alike;
    }
}
