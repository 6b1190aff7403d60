package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Median;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Place;

/** 相互核对 compares the values of a file with each other and with what the city has: whatever contradicts is asked. */
final class CrossChecks {
    private static final double FAR = 100;

    private final Vocabulary words;
    private final Known known;
    private final ReferenceData reference;

    CrossChecks(Known known, ReferenceData reference) {
        this.words = new Vocabulary(reference);
        this.known = known;
        this.reference = reference;
    }

    /**
     * What the city has.
     *
     * @param series its series by item
     */
    record Known(Map<String, YearSeries<Datum>> series) {
        Known {
            series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
        }

        /** The datum of an item and year; empty when the city has none. */
        Optional<Datum> find(String item, int year) {
            return Optional.ofNullable(series.get(item)).flatMap(values -> values.find(year));
        }

        /** Whether the city has said of a year that an item does not occur. */
        boolean isNone(String item, int year) {
            return find(item, year)
                    .flatMap(Datum::notation)
                    .filter(Notation.NO::equals)
                    .isPresent();
        }

        /** The numbers of an item by year. */
        Map<Integer, Quantity> values(String item) {
            var values = new TreeMap<Integer, Quantity>();
            Optional.ofNullable(series.get(item))
                    .ifPresent(found -> found.byYear()
                            .forEach((year, datum) -> datum.value().ifPresent(value -> values.put(year, value))));
            return values;
        }
    }

    /** The same values, those that contradict something with a doubt. */
    List<Found> check(List<Found> found) {
        return among(new Likeness(found).check().stream().map(this::alone).toList());
    }

    /** The same values, those that are not plausible with a doubt, whether or not the city has others of their years. */
    List<Found> plausible(List<Found> found) {
        return among(new Likeness(found).check().stream().map(this::within).toList());
    }

    private List<Found> among(List<Found> found) {
        List<Found> steps = new Steps(apart(twice(found))).check();
        List<Found> zeros = new ZeroYears(new Magnitude(steps, known, reference).check(), known, reference).check();
        return new SignFlips(new NotationYears(zeros, known).check(), known).check();
    }

    private Found alone(Found value) {
        Found within = within(value);
        return within.isSure()
                ? within.quantity().map(quantity -> against(within, quantity)).orElse(within)
                : within;
    }

    private Found within(Found value) {
        Optional<Quantity> quantity = value.quantity();
        boolean isBeyond = value.isSure()
                && quantity.filter(one -> !value.item().orElseThrow().allows(one))
                        .isPresent();
        return isBeyond
                ? value.but(
                        Doubts.implausible(value.item().orElseThrow()),
                        quantity.orElseThrow().toString())
                : value;
    }

    private Found against(Found value, Quantity quantity) {
        Optional<Datum> datum =
                known.find(value.item().orElseThrow().id(), value.year().orElseThrow());
        Optional<Quantity> there = datum.flatMap(Datum::value);
        return there.isEmpty() || words.repeats(quantity, there.get())
                ? value
                : value.but(
                        Doubts.KNOWN,
                        value.year().get() + "=" + there.get() + " ["
                                + datum.orElseThrow().place() + "]");
    }

    /** Two values of one item and year that differ are both asked. */
    private List<Found> twice(List<Found> found) {
        Map<String, List<Found>> byKey = new LinkedHashMap<>();
        found.stream()
                .filter(Found::isSure)
                .forEach(value -> byKey.computeIfAbsent(key(value), key -> new ArrayList<>())
                        .add(value));
        return found.stream()
                .map(value -> value.isSure()
                        ? other(value, byKey.getOrDefault(key(value), List.of()))
                                .map(other -> value.but(Doubts.TWICE, other.toString()))
                                .orElse(value)
                        : value)
                .toList();
    }

    private Optional<Place> other(Found value, List<Found> all) {
        return all.stream().filter(other -> !agree(value, other)).findFirst().map(Found::place);
    }

    private boolean agree(Found one, Found other) {
        Optional<Quantity> first = one.quantity();
        Optional<Quantity> second = other.quantity();
        boolean numbers = first.isPresent() && second.isPresent();
        return numbers ? words.agree(first.get(), second.get()) : one.value().equals(other.value());
    }

    static String key(Found value) {
        return value.item().orElseThrow().id() + " " + value.year().orElseThrow();
    }

    /** A value far from the middle of three or more of its item is asked: perhaps another unit. */
    private List<Found> apart(List<Found> found) {
        Map<String, List<Double>> sizes = new LinkedHashMap<>();
        found.stream()
                .filter(Found::isSure)
                .forEach(value -> size(value)
                        .ifPresent(size -> sizes.computeIfAbsent(
                                        value.item().orElseThrow().id(), id -> new ArrayList<>())
                                .add(size)));
        return found.stream()
                .map(value -> value.isSure() && isFar(value, sizes)
                        ? value.but(
                                Doubts.OUTLIER, value.quantity().orElseThrow().toString())
                        : value)
                .toList();
    }

    private static boolean isFar(Found value, Map<String, List<Double>> sizes) {
        Optional<Double> size = size(value);
        List<Double> all = sizes.getOrDefault(value.item().orElseThrow().id(), List.of());
        if (size.isEmpty() || all.size() < 3) {
            return false;
        }
        double middle = Median.of(all.stream().mapToDouble(Double::doubleValue).toArray());
        return size.get() > middle * FAR || size.get() < middle / FAR;
    }

    /** The size of a value in the usual unit of its item; none of zeros and notation keys. */
    private static Optional<Double> size(Found value) {
        return value.quantity()
                .map(quantity ->
                        Math.abs(quantity.in(value.item().orElseThrow().unit()).value()))
                .filter(size -> size > 0);
    }
}
