package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/**
 * 适用条件 where a measure can be applied (clauses 8.1 and 8.4.2.1).
 *
 * @param measure the id of the measure
 * @param kind    what its use depends on
 * @param values  the climate zones, types of city or provinces in which it can be applied; for {@link Kind#RESOURCE} the items of
 *     which the city must have any
 * @param reason  why it cannot be applied elsewhere
 * @param source  who says so
 */
public record Applicability(String measure, Kind kind, List<String> values, Text reason, Source source) {
    public Applicability {
        values = List.copyOf(values);
    }

    /** What the use of a measure depends on. */
    public enum Kind {
        /** The climate zone of buildings, as setting {@code climate_zone} has it. */
        CLIMATE,
        /** The type of the city. */
        CITY_TYPE,
        /** The province that the city lies in, by its short name, as setting {@code province} has it: those with a coast. */
        PROVINCE,
        /** A resource: an item that the city told to be more than nothing. */
        RESOURCE
    }
}
