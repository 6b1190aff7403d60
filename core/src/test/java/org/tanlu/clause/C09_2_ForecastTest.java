package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.energy.Course;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/**
 * Lesson: the scenarios forecast growth, structure of industries, demand for energy and emissions, from the history and what
 * the city knows of its future.
 */
@Clause("9.2")
class C09_2_ForecastTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final List<String> INDUSTRIES = List.of("primary_value", "secondary_value", "tertiary_value");

    private static double driver(Course course, String id, int year) {
        return course.driver(id).find(year).orElseThrow().value();
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    @Clause("C9.2-6")
    void the_three_industries_make_the_product_in_every_year(ScenarioKind kind) {
        Course course = YUNZHOU.of(kind).course();
        for (int year = course.system().baseYear() + 1; year <= course.horizon(); year++) {
            int of = year;
            double sum = INDUSTRIES.stream()
                    .mapToDouble(id -> driver(course, id, of))
                    .sum();
            double product = driver(course, "gdp", year);
            assertThat(sum).as("%d", year).isCloseTo(product, within(1e-9 * product));
        }
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    @Clause("C9.2-6")
    void industry_lies_within_the_secondary_industry(ScenarioKind kind) {
        Course course = YUNZHOU.of(kind).course();
        for (int year : course.total().years()) {
            assertThat(driver(course, "industry_value", year))
                    .as("%d", year)
                    .isLessThanOrEqualTo(driver(course, "secondary_value", year) * (1 + 1e-9));
        }
    }
}
