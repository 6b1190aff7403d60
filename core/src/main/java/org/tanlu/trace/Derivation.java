package org.tanlu.trace;

import java.util.List;
import org.tanlu.quantity.Quantity;

/**
 * 推导 derivation: how a number came about, as a tree whose leaves are data, factors and assumptions with their sources.
 *
 * @param label   what the number is
 * @param value   the number
 * @param rule    how it follows from its parents, for example "activity × factor"; for leaves, where it was read
 * @param clause  the clause of the guideline, empty for leaves
 * @param parents what it was computed from; empty for leaves
 */
public record Derivation(Text label, Quantity value, Text rule, String clause, List<Derivation> parents) {

    public Derivation {
        parents = List.copyOf(parents);
    }

    /** A datum, factor or assumption: where it was read and how far it was checked. */
    public static Derivation leaf(Text label, Quantity value, Text origin) {
        return new Derivation(label, value, origin, "", List.of());
    }
}
