package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Origin;
import org.tanlu.energy.SupplyPart;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
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

    @Test
    @Clause({"C9.2-1", "C9.2-5"})
    void growth_of_the_product_rests_on_its_history_and_is_told_for_every_year() {
        Course course = YUNZHOU.of(ScenarioKind.BASELINE).course();
        Assumption product = YUNZHOU.of(ScenarioKind.BASELINE).assumption("driver/gdp");
        assertThat(product.origin().kind()).isEqualTo(Origin.Kind.TREND);
        assertThat(product.origin().fit().orElseThrow().years()).isGreaterThanOrEqualTo(5);
        assertThat(course.driver("gdp").years()).hasSize(2060 - course.system().baseYear() + 1);
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    @Clause("C9.2-7")
    void the_balance_of_electricity_closes_in_every_year(ScenarioKind kind) {
        Course course = YUNZHOU.of(kind).course();
        for (int year : course.total().years()) {
            double supplied = supply(course, SupplyPart.POWER_PLANTS, year)
                    + supply(course, SupplyPart.POWER_WITHOUT_FUEL, year)
                    + supply(course, SupplyPart.POWER_IMPORT, year);
            double available = supply(course, SupplyPart.POWER_AVAILABLE, year);
            assertThat(supplied).as("%d", year).isCloseTo(available, within(1e-9 * available));
        }
    }

    /** 25 hundred GWh of 2060 are typed from the register; by the library a MWh retired is one less, a kW of gas gives 4. */
    @Test
    @Clause({"7.1.5", "C9.2-7"})
    void what_measures_retire_or_add_at_plants_that_burn_is_generation_of_plants() {
        Course course = YUNZHOU.of(ScenarioKind.ENHANCED).course();
        double expected = 2_500_000
                - units(course, "E-EFF2")
                + 4 * units(course, "E-CCHP")
                + 5.5 * units(course, "E-BIO1")
                - 0.11 * units(course, "N-CCS1");
        assertThat(units(course, "E-EFF2")).isPositive();
        assertThat(supply(course, SupplyPart.POWER_PLANTS, 2060)).isCloseTo(expected, within(1e-6 * expected));
        for (int year : List.of(2030, 2035, 2060)) {
            assertThat(supply(course, SupplyPart.POWER_WITHOUT_FUEL, year))
                    .as("%d", year)
                    .isGreaterThan(
                            supply(YUNZHOU.of(ScenarioKind.LOW_CARBON).course(), SupplyPart.POWER_WITHOUT_FUEL, year));
        }
    }

    private static double units(Course course, String measure) {
        return course.system().moves().stream()
                .filter(move -> move.measure().id().equals(measure))
                .mapToDouble(move -> course.units(move).find(2060).orElseThrow().value())
                .sum();
    }

    private static double supply(Course course, SupplyPart part, int year) {
        return course.supply(part).find(year).orElseThrow().value();
    }

    @Test
    @Clause("C9.2-8")
    void total_and_intensity_are_told_for_every_year_and_scenario() {
        Plan plan = ExampleCity.plan("yunzhou").value();
        for (String id : List.of("IND-B09", "IND-S01", "IND-S02")) {
            long told = plan.forecasts().stream()
                    .filter(each -> each.value().indicator().id().equals(id))
                    .filter(each -> each.value().figure().isPresent())
                    .count();
            assertThat(told).as(id).isEqualTo(3L * (2060 - YUNZHOU.system().baseYear() + 1));
        }
    }

    @Test
    @Clause({"C9.2-3"})
    void parameters_that_rest_on_plans_name_them() {
        assertThat(YUNZHOU.of(ScenarioKind.LOW_CARBON).assumptions().values().stream()
                        .filter(assumption -> assumption.origin().kind() == Origin.Kind.DOCUMENT))
                .isNotEmpty()
                .allSatisfy(
                        assumption -> assertThat(assumption.origin().source()).isPresent());
    }

    @Test
    @Clause("C9.2-4")
    void what_the_city_can_have_of_a_measure_is_bound_by_the_resources_that_it_told() {
        for (ScenarioKind kind : ScenarioKind.values()) {
            Course course = YUNZHOU.of(kind).course();
            YUNZHOU.system().moves().stream()
                    .filter(move -> !move.isYearly())
                    .forEach(move -> assertThat(course.units(move).byYear().values())
                            .allSatisfy(units -> assertThat(units.value())
                                    .isLessThanOrEqualTo(move.potential().value() * (1 + 1e-9))));
        }
    }
}
