package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 指标项 an item a city can report in its data tables (chapter 6, Appendix B).
 *
 * @param id         the id; a family such as {@code energy/final} is completed by one id per parameter
 * @param name       the name as statistics print it
 * @param variants   other names
 * @param unit       the unit it is usually printed in; empty for families measured in their carrier's unit
 * @param minimum    the least plausible value, if one is known
 * @param maximum    the greatest plausible value, if one is known
 * @param parameters the dictionaries that complete a family's id; empty for plain items
 * @param clause     the clause that needs it
 * @param checklist  the checklist items that collect it
 * @param isInForm   whether the blank form of a new city lists it
 */
public record Item(
        String id,
        Text name,
        List<String> variants,
        Optional<Unit> unit,
        Optional<Quantity> minimum,
        Optional<Quantity> maximum,
        List<String> parameters,
        String clause,
        List<String> checklist,
        boolean isInForm) {
    public Item {
        variants = List.copyOf(variants);
        parameters = List.copyOf(parameters);
        checklist = List.copyOf(checklist);
    }
}
