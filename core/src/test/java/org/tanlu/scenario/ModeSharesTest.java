package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/** The modes of travel; turnovers and potentials in 亿人公里 typed from the survey of the example city. */
@Clause({"8.4.3.1", "9.1"})
class ModeSharesTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final double CARS = 96;
    private static final double BUSES = 8.6;
    private static final double WALKING = 14.5;

    private static double at(YearSeries<Quantity> series, int year) {
        return series.find(year).orElseThrow().value();
    }

    private static ModePart part(ScenarioKind kind, String mode) {
        return YUNZHOU.travel().of(kind).stream()
                .filter(one -> one.mode().id().equals(mode))
                .findFirst()
                .orElseThrow();
    }

    private static double growth(ScenarioKind kind, String driver, int year) {
        YearSeries<Quantity> series = YUNZHOU.of(kind).course().driver(driver);
        return at(series, year) / at(series, 2024);
    }

    private static double level(ScenarioKind kind, String measure, int year) {
        return YUNZHOU.of(kind).assumption("measure/" + measure).in(year).value();
    }

    @Test
    void the_base_year_is_the_survey() {
        double all = CARS + BUSES + WALKING;
        assertThat(at(part(ScenarioKind.BASELINE, "car").share(), 2024)).isCloseTo(CARS / all, within(1e-12));
        assertThat(at(part(ScenarioKind.BASELINE, "rail").share(), 2024)).isZero();
        assertThat(at(part(ScenarioKind.BASELINE, "active").share(), 2024)).isCloseTo(WALKING / all, within(1e-12));
    }

    /** Of transit 36 % was by car, 0.018 of 0.050 tce a thousand passenger kilometres; of short trips all, as they are told. */
    @ParameterizedTest
    @EnumSource(names = {"LOW_CARBON", "ENHANCED"})
    void cars_lose_what_moves_from_them_and_what_is_avoided(ScenarioKind kind) {
        double left = CARS * growth(kind, "private_cars", 2035)
                - 0.36 * 2.2 * level(kind, "T-BUS", 2035)
                - 9 * level(kind, "T-WALK", 2035)
                - 4 * level(kind, "T-TOD", 2035);
        assertThat(at(part(kind, "car").turnover(), 2035)).isCloseTo(left, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {2030, 2035, 2060})
    void the_share_of_buses_is_no_smaller_in_a_stronger_scenario(int year) {
        double before = at(part(ScenarioKind.BASELINE, "bus").share(), year);
        for (ScenarioKind kind : List.of(ScenarioKind.LOW_CARBON, ScenarioKind.ENHANCED)) {
            double now = at(part(kind, "bus").share(), year);
            assertThat(now).as(kind + " " + year).isGreaterThan(before);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOW_CARBON", "ENHANCED"})
    void travel_is_what_it_would_be_less_what_is_avoided_and_shares_sum_to_one(ScenarioKind kind) {
        double all = CARS * growth(kind, "private_cars", 2035)
                + (BUSES + WALKING) * growth(kind, "population", 2035)
                - 4 * level(kind, "T-TOD", 2035);
        assertThat(YUNZHOU.travel().of(kind).stream()
                        .mapToDouble(one -> at(one.turnover(), 2035))
                        .sum())
                .isCloseTo(all, within(1e-6));
        assertThat(YUNZHOU.travel().of(kind).stream()
                        .mapToDouble(one -> at(one.share(), 2035))
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
