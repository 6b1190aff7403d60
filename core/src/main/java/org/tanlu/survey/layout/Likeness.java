package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tanlu.quantity.Unit;

/** 形似 numbers that look like something else than they are taken for: years among values, fractions under per cent. */
final class Likeness {
    private static final double FAR = 3;
    private static final double HUNDREDTH = 0.01;
    private static final double WHOLE = 1;
    private static final double MANY_TIMES = 20;

    private final List<Found> found;
    private final Map<String, List<Found>> byItem = new LinkedHashMap<>();
    /** The values with a quantity by their item, and by their sheet and row. */
    private final Map<Object, List<Found>> peers = new LinkedHashMap<>();

    Likeness(List<Found> found) {
        this.found = found;
        found.stream()
                .filter(value -> value.isSure() && value.quantity().isPresent())
                .forEach(value -> byItem.computeIfAbsent(
                                value.item().orElseThrow().id(), item -> new ArrayList<>())
                        .add(value));
    }

    /** The same values, those that look like something else with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.quantity().isEmpty() ? value : value.isSure() ? checked(value) : asked(value))
                .toList();
    }

    /** What is asked already is asked also whether it is a fraction: the answer to one question settles no other. */
    private Found asked(Found value) {
        boolean isWhole = value.doubt().filter(Doubts::isPart).isEmpty();
        return isWhole && isSmall(value) && isFraction(value, peers(value)) ? value.without(Doubts.FRACTION) : value;
    }

    /** The values of the same item; of an item that is not known those of the same row. */
    private List<Found> peers(Found value) {
        if (peers.isEmpty()) {
            found.stream().filter(other -> other.quantity().isPresent()).forEach(other -> {
                other.item().ifPresent(item -> peer(item, other));
                peer(row(other), other);
            });
        }
        return peers.getOrDefault(value.item().map(Object.class::cast).orElseGet(() -> row(value)), List.of());
    }

    private void peer(Object key, Found value) {
        peers.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    private static Object row(Found value) {
        return List.of(value.place().sheet(), value.place().row());
    }

    private Found checked(Found value) {
        List<Found> all = byItem.getOrDefault(value.item().orElseThrow().id(), List.of());
        if (isYearlike(value, all)) {
            return value.but(Doubts.YEARLIKE, value.value());
        }
        return isFraction(value, all)
                ? value.but(Doubts.FRACTION, value.value()).unitless()
                : value;
    }

    private static boolean isYear(Found value) {
        return value.value().matches("(?:19[5-9]|20[0-5])\\d");
    }

    /** Its own year, one of three or more years in a row, or a year far from all other values of the item. */
    private static boolean isYearlike(Found value, List<Found> all) {
        if (!isYear(value)) {
            return false;
        }
        boolean isOwn = value.value().equals(value.year().orElseThrow().toString());
        boolean isRow = all.size() > 2
                && all.stream().allMatch(Likeness::isYear)
                && IntStream.range(1, all.size()).allMatch(i -> number(all.get(i)) - number(all.get(i - 1)) == 1);
        List<Found> others = all.stream().filter(other -> !isYear(other)).toList();
        boolean isFar = !others.isEmpty()
                && others.stream().allMatch(other -> {
                    double times = Math.abs(number(value) / number(other));
                    return times > FAR || times < 1 / FAR;
                });
        return isOwn || isRow || isFar;
    }

    /** A number up to one under per cent, where the item has no greater one, or one that is about a hundred times greater. */
    private static boolean isFraction(Found value, List<Found> all) {
        if (!isSmall(value)) {
            return false;
        }
        return all.stream()
                .filter(other -> isPercent(other) && number(other) != 0)
                .allMatch(other -> isSmall(other) || Math.abs(number(other) / number(value)) > MANY_TIMES);
    }

    private static boolean isSmall(Found value) {
        double size = Math.abs(number(value));
        return isPercent(value) && !value.isMarked() && size > 0 && size <= WHOLE;
    }

    private static boolean isPercent(Found value) {
        Unit unit = value.unit().orElseThrow();
        return unit.isCompatibleWith(Unit.ONE) && unit.factor() == HUNDREDTH;
    }

    private static double number(Found value) {
        return Double.parseDouble(value.value());
    }
}
