package org.tanlu.fieldwork.assessment;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Text;

/**
 * 行业总量 what the city has in all of something that its enterprises are part of.
 *
 * @param value  the total; empty when the city did not tell it
 * @param whole  whether the total holds all that enterprises could count
 * @param reason in words why there is no total, or what it lacks; empty where it is whole
 */
record BranchTotal(Optional<Quantity> value, boolean whole, Text reason) {

    static BranchTotal of(Quantity value) {
        return new BranchTotal(Optional.of(value), true, Text.of("", ""));
    }

    static BranchTotal part(Quantity value, Text reason) {
        return new BranchTotal(Optional.of(value), false, reason);
    }

    static BranchTotal none(Text reason) {
        return new BranchTotal(Optional.empty(), false, reason);
    }
}
