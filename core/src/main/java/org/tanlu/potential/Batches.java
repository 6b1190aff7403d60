package org.tanlu.potential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;

/** Reads off a course when measures that the guideline wants in order are carried out (clauses 8.4.2.1 and 8.4.3.2). */
final class Batches {
    /** The three classes of existing buildings, in the order of clause 8.4.2.1: basic, improved, upgraded. */
    private static final List<String> RENOVATION = List.of("B-RET1", "B-RET2", "B-RET3");
    /** The exit of old cars that burn fuel (clause 8.4.3.2). */
    private static final String OLD_CARS = "T-SCRAP";

    private static final double HALF = 0.5;
    /** Shares of a stock that are none. */
    private static final double NOTHING = 1e-9;

    private final Course course;

    Batches(Course course) {
        this.course = course;
    }

    /** The classes of renovation that the city has, in order. */
    List<Batch> renovation() {
        return RENOVATION.stream().flatMap(this::of).toList();
    }

    /** The exit of old cars, where the city told their number. */
    Optional<Batch> oldCars() {
        return of(OLD_CARS).findFirst();
    }

    private Stream<Batch> of(String id) {
        return course.system().moves().stream()
                .filter(move -> move.measure().id().equals(id))
                .map(this::batch);
    }

    private Batch batch(Move move) {
        YearSeries<Quantity> units = course.units(move);
        double most = units.byYear().values().stream()
                .mapToDouble(Quantity::value)
                .max()
                .orElse(0);
        double least = NOTHING * move.potential().value();
        boolean isDone = most > least;
        return new Batch(
                move.measure(),
                move.potential(),
                units,
                isDone ? reached(units, least) : OptionalInt.empty(),
                isDone ? reached(units, HALF * most) : OptionalInt.empty(),
                isDone ? reached(units, most * (1 - NOTHING)) : OptionalInt.empty());
    }

    /** The first year with more than an amount, or just that much of all. */
    private static OptionalInt reached(YearSeries<Quantity> units, double amount) {
        return units.byYear().entrySet().stream()
                .filter(entry -> entry.getValue().value() > amount
                        || (amount > 0 && entry.getValue().value() >= amount))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
