package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 正负号 a value whose sign is not that of the nearest year, as when what flows in is counted negative by one office and positive
 * by another (clause 4.2). The city's own years count first, then those of the file.
 */
@Clause("4.2")
final class Signs {
    private final List<Found> found;
    private final CrossChecks.Known known;
    private final Map<String, Map<Integer, Quantity>> told = new LinkedHashMap<>();

    Signs(List<Found> found, CrossChecks.Known known) {
        this.found = found;
        this.known = known;
        found.stream()
                .filter(value -> value.isSure() && value.quantity().isPresent())
                .forEach(value -> told.computeIfAbsent(
                                value.item().orElseThrow().id(), item -> new TreeMap<>())
                        .put(value.year().orElseThrow(), value.quantity().get()));
    }

    /** The same values, those of another sign than the nearest year with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.isSure() ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        Optional<Quantity> quantity = value.quantity().filter(one -> one.value() != 0);
        if (quantity.isEmpty()) {
            return value;
        }
        String item = value.item().orElseThrow().id();
        int year = value.year().orElseThrow();
        return nearest(known.values(item), year)
                .or(() -> nearest(told.getOrDefault(item, Map.of()), year))
                .filter(other -> isBelow(other.getValue()) != isBelow(quantity.get()))
                .map(other -> value.but(Doubts.SIGN, other.getKey() + "=" + other.getValue()))
                .orElse(value);
    }

    private static boolean isBelow(Quantity quantity) {
        return quantity.value() < 0;
    }

    /** The value of the nearest other year that is not zero, the earlier of two. */
    private static Optional<Map.Entry<Integer, Quantity>> nearest(Map<Integer, Quantity> values, int year) {
        return values.entrySet().stream()
                .filter(other -> other.getKey() != year && other.getValue().value() != 0)
                .min((one, other) -> Integer.compare(Math.abs(one.getKey() - year), Math.abs(other.getKey() - year)));
    }
}
