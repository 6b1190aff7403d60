package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Clause;

/**
 * 范围归属 which lines of an inventory a range of uncertainty belongs to (clause 4.2); an empty list of a condition stands for
 * everything.
 *
 * @param sources    the ids of emission sources; {@code electricity} and {@code heat} for net import
 * @param gases      the gases as {@code gwp.csv} spells them
 * @param kinds      the kinds of carrier in lower case
 * @param functional the functional keys in lower case
 * @param detail     the first part of what tells the lines of a source apart
 * @param basis      what the year's energy rests on, in lower case
 * @param role       whether the range is of activity or of the factor
 * @param range      the range
 * @param whole      whether the range stands for activity and factor together
 * @param sharedBy   what lines must have in common to share one draw
 * @param correlated whether the errors of two years are the same, so that a trend hardly feels them
 */
@Clause("4.2")
public record RangeAssignment(
        List<String> sources,
        List<String> gases,
        List<String> kinds,
        List<String> functional,
        List<String> detail,
        List<String> basis,
        Role role,
        UncertainRange range,
        boolean whole,
        Shared sharedBy,
        boolean correlated) {

    /** What a range is of. */
    public enum Role {
        ACTIVITY,
        FACTOR
    }

    /** What lines must have in common to share one draw. */
    public enum Shared {
        DATUM,
        LINE,
        SOURCE,
        DETAIL,
        GAS,
        CARRIER,
        FUNCTIONAL,
        FACTOR
    }

    public RangeAssignment {
        sources = List.copyOf(sources);
        gases = List.copyOf(gases);
        kinds = List.copyOf(kinds);
        functional = List.copyOf(functional);
        detail = List.copyOf(detail);
        basis = List.copyOf(basis);
    }
}
