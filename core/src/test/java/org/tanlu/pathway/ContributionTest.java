package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.pathway.SmallCity.capped;
import static org.tanlu.pathway.SmallCity.measure;
import static org.tanlu.pathway.SmallCity.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Limits;
import org.tanlu.trace.Clause;

/** What single actions avoid and cost, and what holds a plan back, in cities that are followed by hand. */
@Clause("10")
class ContributionTest {
    private static final int YEARS = 4;
    private static final Candidate CHEAP = measure("CHEAP", YEARS, 10_000, 1e6);
    private static final Candidate DEAR = measure("DEAR", YEARS, 10_000, 3e6);

    @Test
    void contributions_sum_to_the_abatement_and_the_cost_of_the_plan() {
        Answer answer = solved(capped(SmallCity.of(YEARS, DEAR, CHEAP), 1e9, 1e9, 880_000));

        Contribution cheap = new Contribution(answer, CHEAP);
        Contribution dear = new Contribution(answer, DEAR);

        assertThat(cheap.abatement()[3]).isCloseTo(100_000, within(1.0));
        assertThat(dear.abatement()[3]).isCloseTo(20_000, within(1.0));
        assertThat(cheap.cost() + dear.cost()).isCloseTo(answer.cost(), within(1.0));
    }

    @Test
    void what_spares_imported_electricity_avoids_it_at_its_factor() {
        // a unit spares 1 000 MWh of 0.5 t each and pays 500 yuan less for each, so all ten units come at once
        Candidate spared = with(measure("SPARED", YEARS, 0, 1e3), SmallCity.impact(YEARS, 0, -1_000, 0));
        Answer answer = solved(SmallCity.of(YEARS, spared));

        assertThat(new Contribution(answer, spared).abatement()[1]).isCloseTo(10 * 1_000 * 0.5, within(1e-3));
        assertThat(new Contribution(answer, spared).cost()).isCloseTo(answer.cost(), within(1.0));
    }

    @Test
    void of_an_impossible_cap_it_is_told_which_potential_holds_it_and_what_more_of_it_would_bring() {
        // ten units avoid 100 000 t of the 150 000 t that are wanted; all of the potential once more would avoid as
        // much again
        Answer answer = solved(capped(SmallCity.of(YEARS, CHEAP), 1e9, 1e9, 850_000));

        assertThat(answer.missed().get("missed/cap/2028")).isCloseTo(50_000, within(1.0));
        Holding largest = Holdings.of(answer).get(0);
        assertThat(largest.subject()).isEqualTo("CHEAP");
        assertThat(largest.years()).contains(2028);
        assertThat(Holdings.of(answer).stream()
                        .mapToDouble(one -> one.worth().tonnes())
                        .sum())
                .isBetween(90_000.0, 110_000.0);
    }

    @Test
    void where_all_aims_are_reached_nothing_holds() {
        assertThat(Holdings.of(solved(capped(SmallCity.of(YEARS, CHEAP), 1e9, 1e9, 950_000))))
                .isEqualTo(List.of());
    }

    private static Answer solved(Task task) {
        return new Search(new DenseSolver(), Limits.NONE).solve(task);
    }
}
