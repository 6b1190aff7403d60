package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.TravelMode;
import org.tanlu.trace.Derivation;

/**
 * The modes of travel of a scenario, year by year. Without measures each follows its driver. What a measure adds to a mode is
 * taken from cars by the share that its technology tells, the rest from the other modes in proportion to their turnover: the
 * travel of the city stays what it is, unless a measure avoids it. One use only.
 */
final class ModeRun {
    private final Course course;
    private final Map<TravelMode, Derivation> base;
    private final Unit unit;

    ModeRun(Course course, Map<TravelMode, Derivation> base) {
        this.course = course;
        this.base = base;
        this.unit = base.values().iterator().next().value().unit();
    }

    List<ModePart> parts() {
        var turnovers = new LinkedHashMap<TravelMode, TreeMap<Integer, Quantity>>();
        var shares = new LinkedHashMap<TravelMode, TreeMap<Integer, Quantity>>();
        for (int year = course.system().baseYear(); year <= course.horizon(); year++) {
            int of = year;
            Map<TravelMode, Double> travel = year(year);
            double all =
                    travel.values().stream().mapToDouble(Double::doubleValue).sum();
            travel.forEach((mode, turnover) -> {
                put(turnovers, mode, of, Quantity.of(turnover, unit));
                put(shares, mode, of, Quantity.of(all == 0 ? 0 : turnover / all, Unit.ONE));
            });
        }
        var parts = new ArrayList<ModePart>();
        base.forEach(
                (mode, told) -> parts.add(new ModePart(mode, told, series(turnovers, mode), series(shares, mode))));
        return parts;
    }

    private static void put(
            Map<TravelMode, TreeMap<Integer, Quantity>> all, TravelMode mode, int year, Quantity value) {
        all.computeIfAbsent(mode, any -> new TreeMap<>()).put(year, value);
    }

    private static YearSeries<Quantity> series(Map<TravelMode, TreeMap<Integer, Quantity>> all, TravelMode mode) {
        return YearSeries.of(all.getOrDefault(mode, new TreeMap<>()));
    }

    private Map<TravelMode, Double> year(int year) {
        var travel = new LinkedHashMap<TravelMode, Double>();
        base.forEach((mode, told) -> travel.put(mode, told.value().in(unit).value() * growth(mode, year)));
        for (TravelMode mode : base.keySet()) {
            double added = reached(mode.adds(), year);
            double ofCars = take(travel, List.of(car()), added * mode.fromCar().value());
            List<TravelMode> others = base.keySet().stream()
                    .filter(other -> !other.equals(mode) && !other.id().equals(TravelMode.CAR))
                    .toList();
            double taken = ofCars + take(travel, others, added - ofCars);
            travel.merge(mode, taken, Double::sum);
            take(travel, List.of(mode), reached(mode.avoids(), year));
        }
        return travel;
    }

    /** Takes turnover off modes in proportion to theirs, at most all of it; says how much. */
    private static double take(Map<TravelMode, Double> travel, List<TravelMode> modes, double amount) {
        double all = modes.stream()
                .mapToDouble(mode -> travel.getOrDefault(mode, 0.0))
                .sum();
        double taken = Math.min(amount, all);
        if (taken > 0) {
            modes.forEach(mode -> travel.computeIfPresent(mode, (any, turnover) -> turnover * (1 - taken / all)));
        }
        return taken;
    }

    private TravelMode car() {
        return base.keySet().stream()
                .filter(mode -> mode.id().equals(TravelMode.CAR))
                .findFirst()
                .orElseThrow();
    }

    private double growth(TravelMode mode, int year) {
        if (!course.system().drivers().containsKey(mode.driver())) {
            return 1;
        }
        YearSeries<Quantity> driver = course.driver(mode.driver());
        return driver.find(year).orElseThrow().value()
                / driver.find(course.system().baseYear()).orElseThrow().value();
    }

    private double reached(Optional<String> measure, int year) {
        return course.system().moves().stream()
                .filter(move -> measure.filter(move.measure().id()::equals).isPresent())
                .mapToDouble(move -> units(move, year))
                .sum();
    }

    private double units(Move move, int year) {
        return course.units(move).find(year).orElseThrow().in(unit).value();
    }
}
