package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 驱动因素 what drives the use of energy and other emissions (clauses 9.1 and 9.2): product, people, floor, outputs,
 * vehicles. A driver is a ratio, times the driver it is a multiple of where it has a parent.
 *
 * @param id           the id
 * @param name         the name
 * @param unit         the unit of its value
 * @param parent       the id of the driver that it is a multiple of; empty where the ratio is the value itself
 * @param items        where its history is read, the first that the city told; {@code a:b} is a ratio of two items
 * @param form         how its ratio is carried forward
 * @param damping      what is left of a yearly change after each year, above 0 and at most 1
 * @param limit        what a saturating ratio tends to, in the units of driver and parent
 * @param siblings     the ids of the other shares of the same parent with which this one makes the whole; none for other drivers
 * @param within       the id of the larger share that this one lies within and moves with
 * @param source       who says so
 * @param verification how far that was checked
 */
public record ActivityDriver(
        String id,
        Text name,
        Unit unit,
        Optional<String> parent,
        List<String> items,
        Form form,
        Quantity damping,
        Optional<Quantity> limit,
        List<String> siblings,
        Optional<String> within,
        Source source,
        Verification verification) {
    public ActivityDriver {
        items = List.copyOf(items);
        siblings = List.copyOf(siblings);
        if (damping.value() <= 0 || damping.value() > 1) {
            throw new IllegalArgumentException("damping of " + id + " must be above 0 and at most 1: " + damping);
        }
        if (form == Form.SATURATING && limit.isEmpty()) {
            throw new IllegalArgumentException("a saturating driver needs a limit: " + id);
        }
    }

    /** How a ratio is carried forward. */
    public enum Form {
        /** By its rate of growth. */
        GROWTH,
        /** A share, by its log odds: it stays between 0 and 1. */
        SHARE,
        /** One less the share that its item is. */
        REST,
        /** Towards a limit, by the log odds of what it is of the limit. */
        SATURATING
    }
}
