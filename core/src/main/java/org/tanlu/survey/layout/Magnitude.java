package org.tanlu.survey.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;

/**
 * 量级 values about ten times their neighbours or a tenth of them, as a slip of the decimal point or of a unit makes them (clause
 * 4.2). Only where the nearest other years are of one size: growth and a change that lasts are no slip.
 */
@Clause("4.2")
final class Magnitude {
    private static final String TABLE = "quality";

    private final List<Found> found;
    private final double times;
    private final double alike;
    private final int nearest;
    private final Map<String, Map<Integer, Quantity>> told = new LinkedHashMap<>();

    Magnitude(List<Found> found, CrossChecks.Known known, ReferenceData reference) {
        this.found = found;
        this.times = threshold(reference, "tenfold");
        this.alike = threshold(reference, "tenfold_alike");
        this.nearest = (int) threshold(reference, "tenfold_years");
        found.stream()
                .filter(value -> value.isSure() && value.quantity().isPresent())
                .forEach(value -> told.computeIfAbsent(
                                value.item().orElseThrow().id(), item -> new TreeMap<>(known.values(item)))
                        .put(value.year().orElseThrow(), value.quantity().get()));
    }

    /** The same values, those of another size than their neighbours with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.isSure() ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        Optional<Unit> unit = value.unit();
        Optional<Double> size =
                value.quantity().map(quantity -> Math.abs(quantity.value())).filter(one -> one > 0);
        if (unit.isEmpty() || size.isEmpty()) {
            return value;
        }
        Map<Integer, Quantity> others = others(value, unit.get());
        List<Double> ratios = others.values().stream()
                .map(other -> size.get() / Math.abs(other.in(unit.get()).value()))
                .toList();
        return isApart(ratios)
                ? value.but(
                        Doubts.TENFOLD,
                        value.year().orElseThrow() + "=" + value.quantity().get() + " / " + said(others))
                : value;
    }

    /** The values of the nearest other years, the earlier of two first, in a unit that converts; zeros are left out. */
    private Map<Integer, Quantity> others(Found value, Unit unit) {
        int year = value.year().orElseThrow();
        return told.getOrDefault(value.item().orElseThrow().id(), Map.of()).entrySet().stream()
                .filter(other -> other.getKey() != year
                        && other.getValue().value() != 0
                        && other.getValue().unit().isCompatibleWith(unit))
                .sorted(Comparator.comparingInt(other -> Math.abs(other.getKey() - year)))
                .limit(nearest)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** Whether two or more of the ratios, and most of them, are of one size that is far from one. */
    private boolean isApart(List<Double> ratios) {
        List<Double> far = ratios.stream()
                .filter(ratio -> distance(ratio) > alike)
                .sorted()
                .toList();
        if (far.size() < 2 || far.size() * 2 <= ratios.size()) {
            return false;
        }
        double logarithms = 0;
        for (double ratio : far) {
            logarithms += StrictMath.log(ratio);
        }
        return far.get(far.size() - 1) / far.get(0) <= alike
                && distance(StrictMath.exp(logarithms / far.size())) >= times;
    }

    private static double distance(double ratio) {
        return Math.max(ratio, 1 / ratio);
    }

    private static String said(Map<Integer, Quantity> others) {
        return new TreeMap<>(others)
                .entrySet().stream()
                        .map(other -> other.getKey() + "=" + other.getValue())
                        .collect(Collectors.joining("、"));
    }

    /** A threshold of quality control. */
    static double threshold(ReferenceData reference, String subject) {
        return reference
                .factors()
                .categories()
                .find(TABLE, Map.of("kind", "threshold", "subject", subject))
                .get(0)
                .value()
                .value()
                .in(Unit.ONE)
                .value();
    }
}
