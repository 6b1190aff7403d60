package org.tanlu.history;

import java.util.List;
import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 有来历的数 a number that can be asked how it came about. The answer is made only when it is asked for: the trees behind a
 * city's total are far larger than the total.
 *
 * @param value  the number
 * @param source how it came about
 */
public record Sourced(Quantity value, Supplier<Derivation> source) {

    static Sourced of(Derivation derivation) {
        return new Sourced(derivation.value(), () -> derivation);
    }

    /** A number that follows from others. */
    static Sourced of(Text label, Quantity value, Text rule, List<Sourced> parents) {
        return new Sourced(value, () -> Derivation.late(label, value, rule, "7.2", () -> derivations(parents)));
    }

    /** The same as a year's number that can be asked for by a key. */
    Sourced of(int year, String key) {
        return new Sourced(value, () -> source.get().of(year).keyed(key));
    }

    static List<Derivation> derivations(List<Sourced> parts) {
        return parts.stream().map(part -> part.source().get()).toList();
    }
}
