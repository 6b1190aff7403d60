package org.tanlu.monitoring;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 目标展望 what becomes of a target by two readings (clause 11.3): the rest of the plan carried out as planned, and the years observed
 * gone on with.
 *
 * @param year      the year of the target
 * @param target    what the plan has in that year
 * @param asPlanned what was observed, and from there on the change that the plan has
 * @param trend     the straight line through the years observed, in the year of the target; empty where too few were
 * @param chance    the probability of that line to meet the target, in per cent; empty where too few years were observed
 * @param years     the years of the line
 * @param reason    why there is no line; empty words where there is one
 */
@Clause("11.3")
public record Outlook(
        int year,
        Quantity target,
        Figure asPlanned,
        Optional<Figure> trend,
        Optional<Figure> chance,
        List<Integer> years,
        Text reason) {
    public Outlook {
        years = List.copyOf(years);
    }
}
