package org.tanlu.trace;

import java.util.List;
import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;

/**
 * 推导 derivation: how a number came about, as a tree whose leaves are data, factors and assumptions with their sources.
 *
 * @param label   what the number is
 * @param value   the number
 * @param rule    how it follows from its parents, for example "activity × factor"; for leaves, where it was read
 * @param clause  the clause of the guideline, empty for leaves
 * @param parents what it was computed from; empty for leaves
 * @param key     the key it can be asked for by itself, as part of another number; empty where it has none
 */
public record Derivation(Text label, Quantity value, Text rule, String clause, List<Derivation> parents, String key) {

    public Derivation {
        parents = parents instanceof LateList ? parents : List.copyOf(parents);
    }

    /** A number whose parents are looked up when somebody asks for them: the tree behind a sum is far larger than it. */
    public static Derivation late(
            Text label, Quantity value, Text rule, String clause, Supplier<List<Derivation>> parents) {
        return new Derivation(label, value, rule, clause, new LateList<>(parents), "");
    }

    /** A number that has no key of its own. */
    public Derivation(Text label, Quantity value, Text rule, String clause, List<Derivation> parents) {
        this(label, value, rule, clause, parents, "");
    }

    /** A datum, factor or assumption: where it was read and how far it was checked. */
    public static Derivation leaf(Text label, Quantity value, Text origin) {
        return new Derivation(label, value, origin, "", List.of());
    }

    /** The same with the key it can be asked for by itself; a key that it has stays. */
    public Derivation keyed(String own) {
        return key.isEmpty() ? new Derivation(label, value, rule, clause, parents, own) : this;
    }

    /** The same of a year, which its label names, unless it does already. */
    public Derivation of(int year) {
        return label.chinese().contains(year + "年")
                ? this
                : new Derivation(
                        Text.of(label.chinese() + "（" + year + "年）", label.english() + " (" + year + ")"),
                        value,
                        rule,
                        clause,
                        parents,
                        key);
    }
}
