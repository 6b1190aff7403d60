package org.tanlu.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/** 排放的组成 the parts of a simulated course that sum to its total: the departments, and imported electricity and heat (clause 10.1). */
@Clause("10.1")
final class CourseParts {
    static final String POWER = "净调入电力";
    /** What is left of it without the emission factor: how much is imported. */
    private static final String AMOUNT = "净调入电量";

    private static final String HEAT = "净调入热力";
    /** A part is named that has so much of the difference of two courses at least. */
    private static final double NAMED = 0.05;

    private static final int MOST = 4;

    private CourseParts() {}

    /** Something of each part, by its name. */
    static Map<String, Double> of(Course course, ToDoubleFunction<YearSeries<Emissions>> value) {
        var parts = new LinkedHashMap<String, Double>();
        for (Functional department : Functional.values()) {
            parts.put(department.text().chinese(), value.applyAsDouble(course.direct(department)));
        }
        parts.put(POWER, value.applyAsDouble(course.indirect(CarrierKind.ELECTRICITY)));
        parts.put(HEAT, value.applyAsDouble(course.indirect(CarrierKind.HEAT)));
        return parts;
    }

    /** The names of the parts by which one course emits less than another in a year, the largest first; empty where none does. */
    static String less(Course than, Course course, int year) {
        return less(than, course, year, 0);
    }

    /** The same, in a row. */
    static String less(Course than, Course course, int year, double grid) {
        return String.join("、", lessNamed(than, course, year, grid));
    }

    /** The same beside what the grid outside the city brings, in t, which imported electricity has less for. */
    static List<String> lessNamed(Course than, Course course, int year, double grid) {
        ToDoubleFunction<YearSeries<Emissions>> then = series -> tonnes(series, year);
        Map<String, Double> before = of(than, then);
        Map<String, Double> after = of(course, then);
        double all = tonnes(than.total(), year) - tonnes(course.total(), year) - grid;
        var less = new LinkedHashMap<String, Double>();
        before.forEach((name, value) -> less.put(name, value - after.getOrDefault(name, 0.0)));
        if (grid != 0) {
            less.put(AMOUNT, less.getOrDefault(POWER, 0.0) - grid);
            less.remove(POWER);
        }
        return less.entrySet().stream()
                .filter(part -> part.getValue() > NAMED * all && part.getValue() > 0)
                .sorted(Comparator.comparingDouble(part -> -part.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a series has in a year. */
    static double tonnes(YearSeries<Emissions> series, int year) {
        return series.find(year).orElse(Emissions.ZERO).tonnes();
    }
}
