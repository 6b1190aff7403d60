package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/** Meters, which are told in 个. */
@Clause({"10.2", "C10.2-1"})
class TaskGoalTest {
    private static final int LAST = 2035;

    /** An action that ends in 2027, with an amount of that year and another one from 2031 on. */
    private static TaskGoal goal(double first, double later) {
        Scheduled made =
                HandRoute.of(Map.of("D-MON", 2026)).schedule().actions().get(0);
        Pathway.Action action = made.action();
        var units = new TreeMap<Integer, Quantity>();
        for (int year = 2024; year <= LAST; year++) {
            double amount = year < 2027 ? 0 : year < 2031 ? first : later;
            units.put(year, Quantity.of(amount, action.measure().unit()));
        }
        var changed = new Pathway.Action(
                action.measure(),
                YearSeries.of(units),
                action.baseline(),
                action.potential(),
                action.investment(),
                action.abatement(),
                action.cost(),
                action.start(),
                action.half(),
                action.ninety(),
                OptionalInt.of(2027));
        return TaskGoal.of(
                new Scheduled(
                        changed,
                        made.period(),
                        made.before(),
                        made.slack(),
                        made.isCritical(),
                        made.mapping(),
                        made.lead(),
                        made.support(),
                        made.projects(),
                        made.told()),
                LAST);
    }

    @Test
    void an_amount_of_whole_pieces_is_told_of_the_year_of_the_end() {
        assertThat(goal(3, 4).text()).isEqualTo("2027年新增规模3个");
    }

    @Test
    void of_a_part_of_a_piece_the_first_whole_one_is_told() {
        assertThat(goal(0.7, 1.4).text()).isEqualTo("2031年新增规模1个");
        assertThat(goal(0.7, 1.4).year()).hasValue(2031);
    }

    @Test
    void a_part_of_a_piece_that_never_becomes_one_is_no_goal() {
        assertThat(goal(0.7, 0.7)).isEqualTo(new TaskGoal(OptionalInt.empty(), "－"));
    }
}
