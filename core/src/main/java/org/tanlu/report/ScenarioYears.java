package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.energy.Course;

/** The years of a course that are printed. */
final class ScenarioYears {
    private static final List<Integer> MARKS = List.of(2030, 2035, 2050);
    private static final List<Integer> GOALS = List.of(2030, 2035);
    private static final int FIVE = 5;

    private ScenarioYears() {}

    /** The base year, the ends of the five-year plans, and the last year. */
    static List<Integer> fifth(Course course) {
        int base = course.system().baseYear();
        return IntStream.rangeClosed(base, course.horizon())
                .filter(year -> year == base || year % FIVE == 0 || year == course.horizon())
                .boxed()
                .toList();
    }

    /** The base year, 2030, 2035, 2050 and the last year, as far as the course covers them. */
    static List<Integer> marks(Course course) {
        return chosen(course, MARKS, true);
    }

    /** 2030, 2035 and the last year, without the base year. */
    static List<Integer> goals(Course course) {
        return chosen(course, GOALS, false);
    }

    private static List<Integer> chosen(Course course, List<Integer> of, boolean withBase) {
        int base = course.system().baseYear();
        var years = new ArrayList<Integer>();
        if (withBase) {
            years.add(base);
        }
        Stream.concat(of.stream().filter(year -> year > base && year < course.horizon()), Stream.of(course.horizon()))
                .forEach(years::add);
        return years;
    }
}
