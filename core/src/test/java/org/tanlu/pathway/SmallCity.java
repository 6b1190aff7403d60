package org.tanlu.pathway;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Dependency;

/**
 * A city of numbers that can be followed by hand: 2025 and a few years after it, 1 000 000 t emitted in each, 100 000 MWh of
 * electricity imported at 0.5 t, one cell of coal, measures of ten units that each spare 10 000 t at 1 million yuan.
 */
final class SmallCity {
    static final Place COAL = new Place("plant", City.REFERENCE.carrier("raw_coal"));
    static final double UNITS = 10;
    private static final int BASE = 2025;

    private SmallCity() {}

    /** A city without aims, of so many years and these measures. */
    static Task of(int years, Candidate... candidates) {
        var city = new CityCourse(
                Columns.filled(years, 950_000),
                Columns.filled(years, 100_000),
                new double[years],
                Columns.filled(years, 0.5),
                Map.of(COAL, Columns.filled(years, 40)));
        var economy = new Economy(
                new Discount(0.05),
                1e6,
                Columns.filled(years, 500),
                new double[years],
                Map.of(COAL, new double[years]));
        return new Task(BASE, city, List.of(candidates), List.of(), economy, Aims.none(years));
    }

    /** A measure that spares so many tonnes a unit, at an investment that lasts longer than the city. */
    static Candidate measure(String id, int years, double tonnes, double invest) {
        return new Candidate(
                id,
                "energy",
                levels(years, 0, UNITS),
                new Candidate.Rollout(0, 1, 1),
                new Candidate.Price(Columns.filled(years, invest), new double[years], 30, 0.5),
                sparing(years, tonnes),
                List.of());
    }

    /** A sum of so much without the plan that changes as a cell does. */
    static Aims.Side side(int years, double amount, Place cell) {
        return new Aims.Side(
                Columns.filled(years, amount),
                (impact, y) -> impact.cells().containsKey(cell) ? impact.cells().get(cell)[y] : 0,
                new double[years],
                new double[years]);
    }

    static Candidate.Levels levels(int years, double least, double most) {
        return new Candidate.Levels(
                0, Columns.filled(years, least), Columns.filled(years, most), Columns.filled(years, most), 0);
    }

    static Impact sparing(int years, double tonnes) {
        return impact(years, -tonnes, 0, 0);
    }

    /** What a unit changes of emissions in t, of the import of electricity in MWh, and of coal in 万吨标准煤. */
    static Impact impact(int years, double tonnes, double imports, double coal) {
        Map<Place, double[]> cells = new LinkedHashMap<>();
        if (coal != 0) {
            cells.put(COAL, Columns.filled(years, coal));
        }
        return new Impact(
                Columns.filled(years, tonnes),
                Columns.filled(years, imports),
                new double[years],
                new double[years],
                cells);
    }

    static Candidate with(Candidate one, Candidate.Levels levels) {
        return new Candidate(one.id(), one.department(), levels, one.rollout(), one.price(), one.own(), one.uses());
    }

    static Candidate with(Candidate one, Candidate.Rollout rollout) {
        return new Candidate(one.id(), one.department(), one.levels(), rollout, one.price(), one.own(), one.uses());
    }

    static Candidate with(Candidate one, Candidate.Price price) {
        return new Candidate(one.id(), one.department(), one.levels(), one.rollout(), price, one.own(), one.uses());
    }

    static Candidate with(Candidate one, Impact own) {
        return new Candidate(one.id(), one.department(), one.levels(), one.rollout(), one.price(), own, one.uses());
    }

    static Candidate with(Candidate one, List<List<Candidate.Part>> uses) {
        return new Candidate(one.id(), one.department(), one.levels(), one.rollout(), one.price(), one.own(), uses);
    }

    static Dependency link(String first, String then, Dependency.Kind kind, int lag, double coefficient) {
        return new Dependency(first, then, kind, lag, Quantity.of(coefficient, Unit.ONE), Optional.empty());
    }

    static Task linked(Task task, Dependency... links) {
        return new Task(task.baseYear(), task.city(), task.candidates(), List.of(links), task.economy(), task.aims());
    }

    static Task in(Task task, CityCourse city) {
        return new Task(task.baseYear(), city, task.candidates(), task.links(), task.economy(), task.aims());
    }

    /** Caps from the first year after the base year on, in t. */
    static Task capped(Task task, double... tonnes) {
        double[] caps = Columns.filled(task.years(), Double.POSITIVE_INFINITY);
        System.arraycopy(tonnes, 0, caps, 1, tonnes.length);
        return task.with(task.aims().withCaps(caps));
    }

    /** By candidate, its units by year. */
    static Map<String, double[]> units(Answer answer) {
        var units = new LinkedHashMap<String, double[]>();
        answer.task().candidates().forEach(one -> units.put(one.id(), rounded(answer.units(one))));
        return units;
    }

    /** The units of a measure by year. */
    static double[] units(Answer answer, String id) {
        return rounded(answer.units(answer.task().find(id).orElseThrow()));
    }

    private static double[] rounded(double[] values) {
        return Arrays.stream(values).map(value -> Math.rint(value * 1e6) / 1e6).toArray();
    }
}
