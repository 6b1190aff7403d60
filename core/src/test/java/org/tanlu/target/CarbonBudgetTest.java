package org.tanlu.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** The carbon budget is the curve of the targets, year by year. */
@Clause("9.3")
@Tag("bulk")
class CarbonBudgetTest {
    private static final Course COURSE =
            ExampleScenarios.of("yunzhou").of(ScenarioKind.LOW_CARBON).course();
    private static final CarbonBudget BUDGET = CarbonBudget.of(COURSE);

    @Test
    void every_year_after_the_base_year_has_what_the_scenario_emits_to_the_nearest_unit() {
        assertThat(BUDGET.yearly().years()).first().isEqualTo(2025);
        BUDGET.yearly().byYear().forEach((year, allowed) -> {
            double held = COURSE.total().find(year).orElseThrow().tonnes();
            assertThat(allowed.tonnes()).isBetween(held - 50.001, held + 50.001);
            assertThat(allowed.tonnes() % 100).isZero();
        });
    }

    /** The base year is 2024: of the fourteenth plan one year is left. */
    @Test
    void periods_are_five_year_plans_and_sums_of_their_years() {
        assertThat(BUDGET.periods())
                .extracting(CarbonBudget.Period::last)
                .containsExactly(2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060);
        assertThat(BUDGET.periods().get(0).isWhole()).isFalse();
        for (CarbonBudget.Period period : BUDGET.periods()) {
            double sum = BUDGET.yearly().byYear().subMap(period.first(), period.last() + 1).values().stream()
                    .mapToDouble(Emissions::tonnes)
                    .sum();
            assertThat(period.emissions().tonnes()).isEqualTo(sum);
            assertThat(period.first()).isEqualTo(period.isWhole() ? period.last() - 4 : 2025);
        }
    }
}
