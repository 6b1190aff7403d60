package org.tanlu.uncertainty;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.UncertainRange;

/**
 * 项 a line of an inventory as the analysis sees it: emissions that the errors of activity and factors multiply.
 *
 * @param year    the year
 * @param key     the line's key
 * @param row     the row of the result table it belongs to
 * @param tonnes  the emissions in t CO2e, negative for removals
 * @param errors  the errors, of activity first, then by key
 */
record Term(int year, String key, UncertaintyRow.Key row, double tonnes, List<Deviation> errors) {

    /**
     * 误差 an error that lines may share: same key, same draw.
     *
     * @param key        the key
     * @param range      how large it may be
     * @param role       whether it is of activity or of the factor
     * @param whole      whether the range stands for activity and factor together
     * @param correlated whether it is the same in every year
     */
    record Deviation(String key, UncertainRange range, Role role, boolean whole, boolean correlated) {}

    Term {
        errors = List.copyOf(errors);
    }

    List<Deviation> errors(Role role) {
        return errors.stream().filter(error -> error.role() == role).toList();
    }

    /** Whether a range tells activity alone or factors alone. */
    boolean isHalfTold() {
        return errors.stream().map(Deviation::role).distinct().count() == 1
                && errors.stream().noneMatch(Deviation::whole);
    }

    Optional<Deviation> activity() {
        return errors(Role.ACTIVITY).stream().findFirst();
    }
}
