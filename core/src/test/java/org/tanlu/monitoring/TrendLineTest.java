package org.tanlu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Clause;

/** The line through years and how sure it is (clause 11.3). */
@Clause("11.3")
class TrendLineTest {
    /** Closed forms for one and two degrees of freedom; the 95 % and 97.5 % points of printed tables for others. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.75, 1e-12",
        "1, -1, 0.25, 1e-12",
        "2, 1.4142135623730951, 0.8535533905932737, 1e-12",
        "3, 2.353363, 0.95, 1e-6",
        "4, 2.776445, 0.975, 1e-6",
        "5, 2.570582, 0.975, 1e-6",
        "8, 1.859548, 0.95, 1e-6",
        "10, -1.812461, 0.05, 1e-6",
        "7, 0, 0.5, 0"
    })
    void the_distribution_of_student(int freedom, double t, double below, double to) {
        assertThat(StudentTail.below(t, freedom)).isCloseTo(below, within(to));
    }

    private static SortedMap<Integer, Double> values(double... values) {
        var byYear = new TreeMap<Integer, Double>();
        for (int i = 0; i < values.length; i++) {
            byYear.put(2020 + i, values[i]);
        }
        return byYear;
    }

    /** Line, error of prediction and probability by formulas of the textbook with the density integrated numerically. */
    @Test
    void a_later_year_lies_below_a_bound_with_the_probability_of_linear_regression() {
        SortedMap<Integer, Double> byYear = values(10, 9.4, 9.1, 8.3, 8.0);
        byYear.put(2026, 7.2);
        TrendLine line = TrendLine.of(byYear).orElseThrow();
        assertThat(line.at(2030)).isCloseTo(5.22, within(1e-9));
        assertThat(line.below(5.5, 2030)).isCloseTo(0.8274255087271178, within(1e-9));
    }

    @Test
    void years_on_a_line_leave_no_doubt_and_four_years_tell_nothing() {
        TrendLine line = TrendLine.of(values(5, 4, 3, 2, 1)).orElseThrow();
        assertThat(line.at(2026)).isCloseTo(-1, within(1e-12));
        assertThat(TrendLine.of(values(5, 4, 3, 2))).isEmpty();
    }
}
