package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.pathway.SmallCity.capped;
import static org.tanlu.pathway.SmallCity.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Limits;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What aims and discount rates cost, in cities that are followed by hand. */
@Clause({"9.3", "10", "C10.1-3"})
class AimCostsTest {
    private static final int YEARS = 4;
    private static final Candidate CHEAP = measure("CHEAP", YEARS, 10_000, 1e6);
    private static final Candidate DEAR = measure("DEAR", YEARS, 10_000, 3e6);

    @Test
    void an_aim_costs_what_is_paid_less_without_it_and_one_that_another_implies_costs_nothing() {
        // in the last year 120 000 t less: all of the cheap measure and two units of the dear one; the year before it
        // 50 000 t
        Task task = capped(SmallCity.of(YEARS, CHEAP, DEAR), 1e9, 1e9, 880_000)
                .with(capped(SmallCity.of(YEARS, CHEAP, DEAR), 1e9, 1e9, 880_000)
                        .aims()
                        .withBelow(new double[] {1e9, 1e9, 1e9, 990_000}));

        Map<String, Quantity> costs = AimCosts.of(
                solved(task), List.of(binding("cap/2028"), binding("below")), new DenseSolver(), Limits.NONE);

        double all = 10 * invested(1e6, 3) + 2 * invested(3e6, 3);
        assertThat(Objects.requireNonNull(costs.get("cap/2028")).value())
                .isCloseTo(all - invested(1e6, 3), within(1_000.0));
        assertThat(Objects.requireNonNull(costs.get("below")).value()).isCloseTo(0, within(1.0));
    }

    @Test
    void aims_that_hold_nothing_back_are_not_asked() {
        Aim idle = new Aim("cap/2028", Text.of("", ""), 2028, tonnes(1), tonnes(0), tonnes(0), Optional.empty());

        assertThat(AimCosts.of(solved(SmallCity.of(YEARS, CHEAP)), List.of(idle), new DenseSolver(), Limits.NONE))
                .isEmpty();
    }

    @Test
    void at_another_rate_the_same_plan_costs_its_payments_at_that_rate() {
        Task task = capped(SmallCity.of(YEARS, CHEAP), 1e9, 1e9, 950_000);
        Answer plan = solved(task);

        List<RateCosts.Rate> rates = RateCosts.of(
                        plan,
                        List.of(Quantity.of(0, Unit.ONE), Quantity.of(0.1, Unit.ONE)),
                        new DenseSolver(),
                        Limits.NONE)
                .rates();

        // five units in the last year: one of thirty annual payments; without interest a thirtieth of the price
        assertThat(rates.get(0).cost().value()).isCloseTo(plan.cost(), within(1_000.0));
        assertThat(rates.get(1).cost().value()).isCloseTo(5e6 / 30, within(1.0));
        double worth = 0;
        for (int j = 0; j < 30; j++) {
            worth += Math.pow(1.1, -j);
        }
        assertThat(rates.get(2).cost().value()).isCloseTo(5e6 / worth * Math.pow(1.1, -3), within(1.0));
        assertThat(rates)
                .allSatisfy(rate ->
                        assertThat(rate.least().value()).isLessThan(rate.cost().value() + 1_000));
    }

    @Test
    void what_is_told_of_an_indicator_and_what_is_printed_are_inverse() {
        for (Wanted.Scale scale : Wanted.Scale.values()) {
            var wanted = new Wanted("IND-B27", 2030, Quantity.of(0.19, Unit.ONE), scale, Quantity.of(0.8, Unit.ONE));

            assertThat(wanted.printed(wanted.limit())).isCloseTo(0.19, within(1e-15));
        }
        // odds of 0.25 of a published share of 0.2, of 1/3 of a model's of 0.25: a printed half is a model's 4/7
        var odds = new Wanted(
                "IND-B27", 2030, Quantity.of(0.5, Unit.ONE), Wanted.Scale.ODDS, Quantity.of(0.25 * 3, Unit.ONE));
        assertThat(odds.limit()).isCloseTo(4.0 / 7, within(1e-15));
    }

    private static Aim binding(String id) {
        return new Aim(id, Text.of("", ""), 2028, tonnes(1), tonnes(1), tonnes(0), Optional.of(tonnes(1)));
    }

    private static Quantity tonnes(double amount) {
        return Quantity.of(amount, Unit.TONNE_CO2E);
    }

    /** What an investment of thirty years costs in the city's last year, at 5 %. */
    private static double invested(double price, int y) {
        double worth = 0;
        for (int j = 0; j < 30; j++) {
            worth += Math.pow(1.05, -j);
        }
        return price / worth * Math.pow(1.05, -y);
    }

    private static Answer solved(Task task) {
        return new Search(new DenseSolver(), Limits.NONE).solve(task);
    }
}
