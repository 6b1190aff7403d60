package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 采用少于上一级情景的措施 a measure of which a stronger scenario takes up less than its parent, and why (clause 9.1): a unit that
 * several measures could have goes to those that the city told.
 *
 * @param move   the measure
 * @param year   the year in which it is least beside the parent, the last of several
 * @param before the parent's share of the potential in that year, 0 to 1
 * @param level  the scenario's
 * @param cause  the reason of the scenario's level, in words
 */
@Clause("9.1")
public record LessTaken(Move move, int year, Quantity before, Quantity level, Text cause) {
    private static final double ROUNDING = 1e-9;

    /** All such measures of a scenario, in the order of measures. */
    static List<LessTaken> of(Scenario scenario, Scenario parent) {
        var less = new ArrayList<LessTaken>();
        for (Move move : scenario.course().system().moves()) {
            String id = Parameters.measure(move.measure().id());
            Optional<Assumption> before =
                    Optional.ofNullable(parent.assumptions().get(id));
            Optional<Assumption> now =
                    Optional.ofNullable(scenario.assumptions().get(id));
            if (before.isPresent() && now.isPresent()) {
                of(move, before.get(), now.get()).ifPresent(less::add);
            }
        }
        return less;
    }

    private static Optional<LessTaken> of(Move move, Assumption before, Assumption now) {
        return now.values().years().stream()
                .filter(year -> gap(before, now, year) > ROUNDING)
                .max(Comparator.comparingDouble((Integer year) -> gap(before, now, year))
                        .thenComparing(Comparator.naturalOrder()))
                .map(year -> new LessTaken(
                        move, year, before.in(year), now.in(year), now.origin().reason()));
    }

    private static double gap(Assumption before, Assumption now, int year) {
        return before.in(year).value() - now.in(year).value();
    }
}
