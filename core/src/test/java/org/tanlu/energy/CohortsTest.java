package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;

/** Stocks turn over by their survival. */
class CohortsTest {
    /** With shape 1 the mean life L gives S(a) = exp(−a/L): every year leaves the same share. */
    private static final Survival MEMORYLESS = new Survival(10, 1);

    private static final double YEARLY = Math.exp(-0.1);

    @Test
    void the_gamma_function_has_its_known_values() {
        assertThat(Survival.gamma(1)).isCloseTo(1, within(1e-12));
        assertThat(Survival.gamma(1.5)).isCloseTo(Math.sqrt(Math.PI) / 2, within(1e-12));
        assertThat(Survival.gamma(2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_cohort_leaves_by_its_curve() {
        // Weibull with shape 2 and mean 10: scale 10/Γ(1.5) = 11.2838, S(11.2838) = 1/e; at age 10 exp(−(π/4))
        assertThat(new Survival(10, 2).at(10)).isCloseTo(Math.exp(-Math.PI / 4), within(1e-12));
    }

    @Test
    void a_memoryless_stock_shrinks_by_the_same_share_and_what_is_bought_closes_the_gap() {
        var cohorts = Cohorts.of(new TreeMap<>(Map.of(2020, 100.0, 2021, 110.0)), MEMORYLESS);

        assertThat(cohorts.bought(2021)).isCloseTo(110 - 100 * YEARLY, within(1e-9));
        assertThat(cohorts.left(2024)).isCloseTo(110 * Math.pow(YEARLY, 3), within(1e-9));
    }

    @Test
    void a_stock_that_shrinks_faster_than_it_ages_is_retired_at_all_ages_alike() {
        var cohorts = Cohorts.of(new TreeMap<>(Map.of(2020, 100.0, 2021, 50.0)), MEMORYLESS);

        assertThat(cohorts.bought(2021)).isZero();
        assertThat(cohorts.left(2022)).isCloseTo(50 * YEARLY, within(1e-9));
    }

    @Test
    void a_fleet_turns_electric_as_the_survival_of_its_old_vehicles_says() {
        var fleet = new Fleet(
                Map.of(
                        "gasoline", YearSeries.of(Map.of(2020, vehicles(100))),
                        "electricity", YearSeries.of(Map.of(2020, vehicles(0)))),
                Quantity.of(10, Unit.ONE),
                Quantity.of(1, Unit.ONE));
        var run = new FleetStart(fleet, List.of("gasoline", "electricity"), 2020).run(11);

        double[] stock = {};
        for (int y = 0; y <= 10; y++) {
            stock = run.year(y, 100, 1);
        }

        assertThat(stock[0]).isCloseTo(100 * Math.exp(-1), within(1e-9));
        assertThat(stock[1]).isCloseTo(100 - 100 * Math.exp(-1), within(1e-9));
    }

    @Test
    void new_vehicles_follow_the_share_of_sales_and_conventional_ones_the_old_mix() {
        var fleet = new Fleet(
                new TreeMap<>(Map.of(
                        "diesel", YearSeries.of(Map.of(2020, vehicles(25))),
                        "electricity", YearSeries.of(Map.of(2020, vehicles(0))),
                        "gasoline", YearSeries.of(Map.of(2020, vehicles(75))))),
                Quantity.of(10, Unit.ONE),
                Quantity.of(1, Unit.ONE));
        var run = new FleetStart(fleet, List.of("diesel", "electricity", "gasoline"), 2020).run(2);
        run.year(0, 100, 0.4);

        double[] stock = run.year(1, 100, 0.4);

        double bought = 100 * (1 - YEARLY);
        assertThat(stock[0]).isCloseTo(25 * YEARLY + 0.6 * 0.25 * bought, within(1e-9));
        assertThat(stock[1]).isCloseTo(0.4 * bought, within(1e-9));
        assertThat(stock[2]).isCloseTo(75 * YEARLY + 0.6 * 0.75 * bought, within(1e-9));
    }

    private static Quantity vehicles(double number) {
        return Quantity.of(number, Unit.ONE);
    }
}
