package org.tanlu.pathway;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 目标及其实现 an aim of a pathway, what the simulated plan has of it, and what it costs at the margin (clauses 9.3 and 10.1).
 *
 * @param id      the id in keys and results, for example {@code indicator/IND-B27/2030}
 * @param name    what it is called
 * @param year    the year that it is of; of a peak that after which emissions do not rise
 * @param goal    the value that is wanted
 * @param reached the value that the simulated plan has
 * @param missed  by how much it is missed: emissions, or energy of the numerator in standard coal; nothing where it is reached
 * @param price   what a unit more of the aim costs, in money of its year; empty where the aim holds nothing back,
 *     and where it is missed: no more of it can be had at any price below the charge of the search
 */
@Clause({"9.3", "10", "C10.1-3"})
public record Aim(
        String id, Text name, int year, Quantity goal, Quantity reached, Quantity missed, Optional<Quantity> price) {

    /** Whether the plan has it. */
    public boolean isReached() {
        return missed.value() == 0;
    }

    /** Whether the plan would be another one without it. */
    public boolean isBinding() {
        return price.isPresent() || !isReached();
    }
}
