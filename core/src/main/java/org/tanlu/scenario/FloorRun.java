package org.tanlu.scenario;

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
import org.tanlu.reference.FloorClass;
import org.tanlu.reference.FloorClass.Kind;

/**
 * One stock of floor forward, year by year. Its classes always sum to the floor of the scenario: what is added is what the
 * city completes in a year as in the base year, or more where the stock grows faster; what is added beyond the growth takes
 * the place of floor pulled down, of the classes not yet retrofitted in their order, then of the rest. One use only.
 */
final class FloorRun {
    private final Course course;
    private final List<FloorClass> classes;
    private final Unit unit;
    private final YearSeries<Quantity> total;
    private final int base;
    private final Map<FloorClass, TreeMap<Integer, Quantity>> areas = new LinkedHashMap<>();
    private double added;

    FloorRun(Course course, String stock, List<FloorClass> classes) {
        this.course = course;
        this.base = course.system().baseYear();
        this.total = course.driver(stock);
        this.unit = total.find(base).orElseThrow().unit();
        this.classes = classes.stream()
                .filter(type -> type.measure().isEmpty() || move(type).isPresent())
                .toList();
        this.classes.forEach(type -> areas.put(type, new TreeMap<>()));
    }

    private Optional<Move> move(FloorClass type) {
        return course.system().moves().stream()
                .filter(move ->
                        type.measure().filter(move.measure().id()::equals).isPresent())
                .findFirst();
    }

    private double inUnit(Quantity area) {
        return area.in(unit).value();
    }

    private double whole(int year) {
        return inUnit(total.find(year).orElseThrow());
    }

    private double potential(FloorClass type) {
        return inUnit(move(type).orElseThrow().potential());
    }

    private double reached(FloorClass type, int year) {
        return inUnit(course.units(move(type).orElseThrow()).find(year).orElseThrow());
    }

    private double sum(Kind kind, int year, boolean ofPotentials) {
        return classes.stream()
                .filter(type -> type.kind() == kind)
                .mapToDouble(type -> ofPotentials ? potential(type) : reached(type, year))
                .sum();
    }

    /** By how much the told potentials of retrofit are more than there is; zero or less where they fit. */
    double excessOfRetrofit() {
        return sum(Kind.OPEN, base, true) - whole(base);
    }

    /** The classes of the stock; where the told potentials do not fit into it nothing can be said. */
    List<FloorPart> parts() {
        if (excessOfRetrofit() > 0) {
            return List.of();
        }
        for (int year = base; year <= course.horizon(); year++) {
            year(year);
        }
        return areas.entrySet().stream()
                .map(entry -> new FloorPart(entry.getKey(), YearSeries.of(entry.getValue())))
                .toList();
    }

    private void year(int year) {
        added = Math.max(added, Math.max(completed(year), whole(year) - whole(base)));
        double gone = whole(base) + added - whole(year);
        double special = 0;
        for (FloorClass type : classes) {
            double area = switch (type.kind()) {
                case OPEN -> potential(type) - reached(type, year);
                case DONE -> reached(type, year);
                case REST -> whole(base) - sum(Kind.OPEN, base, true);
                case ADDED -> Math.min(reached(type, year), added - special);
                case ADDED_REST -> added - special;
            };
            if (type.kind() == Kind.ADDED) {
                special += area;
            }
            if (type.kind() == Kind.OPEN || type.kind() == Kind.REST) {
                double pulled = Math.min(gone, area);
                gone -= pulled;
                area -= pulled;
            }
            put(type, year, area);
        }
        retire(year, gone);
    }

    /** Where more is pulled down than stood unrenovated, retrofitted floor goes too. */
    private void retire(int year, double rest) {
        double gone = rest;
        for (FloorClass type : classes) {
            if (type.kind() == Kind.DONE && gone > 0) {
                double area =
                        inUnit(areas.getOrDefault(type, new TreeMap<>()).getOrDefault(year, Quantity.of(0, unit)));
                double pulled = Math.min(gone, area);
                gone -= pulled;
                put(type, year, area - pulled);
            }
        }
    }

    /** What is completed after the base year, by the potential of a measure that is counted by the year. */
    private double completed(int year) {
        return classes.stream()
                        .filter(type -> type.kind() == Kind.ADDED)
                        .filter(type -> move(type).orElseThrow().isYearly())
                        .mapToDouble(this::potential)
                        .max()
                        .orElse(0)
                * (year - base);
    }

    private void put(FloorClass type, int year, double area) {
        areas.computeIfAbsent(type, any -> new TreeMap<>()).put(year, Quantity.of(area, unit));
    }
}
