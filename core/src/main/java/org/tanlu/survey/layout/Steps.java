package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Unit;

/**
 * 跳变 values of an item that step by about a thousand between years, as when a point was typed for a comma, and fractions of
 * what is counted one by one.
 */
final class Steps {
    private static final double STEP = 500;
    /** So many values alike outweigh fewer that are far from them. */
    private static final int TRUSTED = 3;

    private static final double NOISE = 1e-9;
    private static final Set<String> COUNTED = Set.of("辆", "人", "户", "个", "头");

    private final List<Found> found;
    private final Map<String, List<Found>> byItem = new LinkedHashMap<>();

    Steps(List<Found> found) {
        this.found = found;
        found.stream()
                .filter(value -> value.isSure()
                        || value.doubt().filter(Doubts.OUTLIER::equals).isPresent())
                .filter(value -> size(value).isPresent())
                .forEach(value -> byItem.computeIfAbsent(
                                value.item().orElseThrow().id(), item -> new ArrayList<>())
                        .add(value));
    }

    /** The same values, those that step or are no whole number with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.isSure() && size(value).isPresent() ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        if (isBroken(value)) {
            return value.but(Doubts.BROKEN, value.value());
        }
        List<Found> all = byItem.getOrDefault(value.item().orElseThrow().id(), List.of());
        List<Found> far = all.stream().filter(other -> isFar(value, other)).toList();
        int near = all.size() - far.size();
        boolean asked = !far.isEmpty() && (near < TRUSTED || near <= far.size());
        return asked ? value.but(Doubts.STEP, value.quantity().orElseThrow().toString()) : value;
    }

    /** Whether a number counts things that are whole, but is none itself. */
    private static boolean isBroken(Found value) {
        double number = Double.parseDouble(value.value());
        boolean whole = Math.abs(number - Math.rint(number)) <= NOISE * Math.max(1, Math.abs(number));
        return !whole
                && value.unit()
                        .filter(unit -> unit.factor() == 1 && COUNTED.contains(unit.symbol()))
                        .isPresent();
    }

    private static boolean isFar(Found one, Found other) {
        double times = size(one).orElseThrow() / size(other).orElseThrow();
        return times >= STEP || times <= 1 / STEP;
    }

    /** The size of a value in the usual unit of its item; none of zeros and notation keys. */
    private static Optional<Double> size(Found value) {
        Optional<Unit> usual = value.item().map(item -> item.unit());
        return value.quantity()
                .flatMap(
                        quantity -> usual.map(unit -> Math.abs(quantity.in(unit).value())))
                .filter(size -> size > 0);
    }
}
