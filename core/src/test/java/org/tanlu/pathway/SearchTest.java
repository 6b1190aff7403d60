package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.pathway.SmallCity.capped;
import static org.tanlu.pathway.SmallCity.measure;
import static org.tanlu.pathway.SmallCity.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.Limits;
import org.tanlu.trace.Clause;

/** What a plan costs and reaches, in cities that are followed by hand. */
@Clause("10")
class SearchTest {
    private static final int YEARS = 4;
    private static final Candidate CHEAP = measure("CHEAP", YEARS, 10_000, 1e6);
    private static final Candidate DEAR = measure("DEAR", YEARS, 10_000, 3e6);

    @Test
    void where_nothing_may_be_done_the_plan_is_the_baseline_and_costs_nothing() {
        Candidate none = with(CHEAP, SmallCity.levels(YEARS, 2, 2));

        Answer answer = solved(SmallCity.of(YEARS, none));

        assertThat(answer.cost()).isCloseTo(0, within(1e-6));
        for (int y = 1; y < YEARS; y++) {
            assertThat(answer.emission(y)).isCloseTo(1_000_000, within(1e-9 * 1_000_000));
        }
    }

    @Test
    void the_cheaper_measure_comes_first_and_the_dearer_one_does_the_rest() {
        Answer answer = solved(capped(SmallCity.of(YEARS, DEAR, CHEAP), 1e9, 1e9, 880_000));

        // 120 000 t: ten units of the one and two of the other, in the year that wants them
        Map<String, double[]> units = SmallCity.units(answer);
        assertThat(units.get("CHEAP")).containsExactly(0, 0, 0, 10);
        assertThat(units.get("DEAR")).containsExactly(0, 0, 0, 2);
    }

    @Test
    void the_price_of_a_cap_is_what_the_last_tonne_costs() {
        Answer answer = solved(capped(SmallCity.of(YEARS, DEAR, CHEAP), 1e9, 1e9, 880_000));

        // of thirty years at 5 % the plan bears one: 3 million yuan by the worth of 30 payments, for 10 000 t
        double worth = 0;
        for (int j = 0; j < 30; j++) {
            worth += Math.pow(1.05, -j);
        }
        assertThat(answer.prices().get("cap/2028")).isCloseTo(3e6 / worth / 10_000, within(0.1));
    }

    @Test
    void a_whole_project_comes_at_once_however_slow_its_ramp() {
        Candidate.Levels any = CHEAP.levels();
        Candidate slow = with(CHEAP, new Candidate.Rollout(0, 1, 0.1));
        Candidate whole = with(slow, new Candidate.Levels(0, any.least(), any.most(), any.ceiling(), 1));

        Answer answer = solved(capped(SmallCity.of(YEARS, whole), 1e9, 1e9, 950_000));

        assertThat(SmallCity.units(answer, "CHEAP")).containsExactly(0, 0, 0, 10);
    }

    @Test
    void an_impossible_cap_is_missed_by_so_much_and_all_is_done_that_can_be() {
        Answer answer = solved(capped(SmallCity.of(YEARS, CHEAP), 1e9, 1e9, 850_000));

        assertThat(answer.missed()).containsOnlyKeys("missed/cap/2028");
        assertThat(answer.missed().get("missed/cap/2028")).isCloseTo(50_000, within(0.01));
        assertThat(SmallCity.units(answer, "CHEAP")[3]).isEqualTo(10);
    }

    @Test
    void investments_are_renewed_when_they_end_and_paid_for_as_long_as_the_plan_lasts() {
        Candidate brief = with(CHEAP, new Candidate.Price(CHEAP.price().invest(), new double[YEARS], 2, 0.5));

        Answer answer = solved(capped(SmallCity.of(YEARS, brief), 990_000, 990_000, 990_000));

        // one unit from the first year on: two lives of two years, of the second of which one is within the plan
        double payment = 1e6 / (1 + 1 / 1.05);
        double paid = payment * (1 / 1.05 + 1 / Math.pow(1.05, 2) + 1 / Math.pow(1.05, 3));
        assertThat(answer.cost()).isCloseTo(paid, within(1_000.0));
    }

    @Test
    void the_plan_does_not_depend_on_the_order_in_which_measures_are_told() {
        Candidate twin = measure("TWIN", YEARS, 10_000, 1e6);
        Task one = capped(SmallCity.of(YEARS, CHEAP, DEAR, twin), 1e9, 1e9, 950_000);
        Task other = one.with(List.of(twin, DEAR, CHEAP));

        assertThat(SmallCity.units(solved(other))).usingRecursiveComparison().isEqualTo(SmallCity.units(solved(one)));
        // of twins the one whose id comes first is taken
        assertThat(SmallCity.units(solved(one), "CHEAP")[3]).isEqualTo(5);
    }

    @Test
    void solved_again_and_in_any_order_of_measures_a_plan_is_the_same_bit_for_bit() {
        List<Candidate> measures = List.of(
                CHEAP, DEAR, measure("TWIN", YEARS, 10_000, 1e6), measure("SMALL", YEARS, 3_000, 7e5), inLots("LOTS"));
        Task task = capped(SmallCity.of(YEARS, measures.toArray(Candidate[]::new)), 990_000, 930_000, 810_000);
        Answer first = solved(task);

        for (int seed = 0; seed < 5; seed++) {
            List<Candidate> shuffled = new ArrayList<>(measures);
            Collections.shuffle(shuffled, new Random(seed));
            Answer again = solved(task.with(shuffled));

            assertThat(Double.doubleToLongBits(again.cost())).isEqualTo(Double.doubleToLongBits(first.cost()));
            for (Candidate measure : measures) {
                assertThat(again.units(measure)).containsExactly(first.units(measure));
            }
        }
    }

    private static Candidate inLots(String id) {
        Candidate any = measure(id, YEARS, 8_000, 9e5);
        Candidate.Levels of = any.levels();
        return with(any, new Candidate.Levels(of.done(), of.least(), of.most(), of.ceiling(), 2));
    }

    @Test
    void a_dominated_measure_changes_nothing_and_a_tighter_cap_never_costs_less() {
        Task task = capped(SmallCity.of(YEARS, CHEAP), 1e9, 1e9, 950_000);
        Candidate dominated = measure("WASTEFUL", YEARS, 5_000, 9e6);

        double cost = solved(task).cost();

        assertThat(solved(task.with(List.of(CHEAP, dominated))).cost()).isCloseTo(cost, within(1.0));
        assertThat(solved(capped(task, 1e9, 1e9, 930_000)).cost()).isGreaterThan(cost);
    }

    @Test
    void every_programme_that_is_solved_keeps_the_conditions_of_its_optimum() {
        for (ConstraintCases.Case one : ConstraintCases.all().values()) {
            Answer answer = solved(one.task());

            assertThat(Kkt.of(answer.program().relaxed(), answer.relaxed()).worst())
                    .isLessThan(1e-6);
        }
    }

    private static Answer solved(Task task) {
        return new Search(new DenseSolver(), Limits.NONE).solve(task);
    }
}
