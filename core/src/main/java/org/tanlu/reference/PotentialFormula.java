package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/**
 * 潜力算式 the cap of a measure as sums and products of what a city tells and of parameters, for example
 * {@code potential/roof_area[m2] * $roof_usable_share}. The language is closed: items with the unit they are taken in,
 * parameters, {@code + - *} and brackets; it has no numbers, so that every constant has a name and a source.
 */
public final class PotentialFormula {
    private final String text;
    private final Node root;

    private PotentialFormula(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a formula.
     *
     * @param text  the formula
     * @param where the file and row, for messages
     * @param unit  finds a unit by its symbol
     * @throws IllegalArgumentException when it is not of the language; the message names file, row and place in the text
     */
    public static PotentialFormula parse(String text, String where, Function<String, Unit> unit) {
        return new PotentialFormula(text, new PotentialParser(text, where, unit).formula());
    }

    /** The formula of an amount that a city told itself; its text names the unit. */
    public static PotentialFormula told(Quantity amount) {
        return new PotentialFormula(amount.toString(), new ToldNode(amount));
    }

    /** Whether a city told the amount itself. */
    public boolean isTold() {
        return root instanceof ToldNode;
    }

    /** The items it mentions with the unit each is taken in, in order. */
    public Map<String, Unit> items() {
        var items = new LinkedHashMap<String, Unit>();
        root.collect(items, new LinkedHashSet<>());
        return items;
    }

    /** The parameters it mentions, in order. */
    public Set<String> parameters() {
        var parameters = new LinkedHashSet<String>();
        root.collect(new LinkedHashMap<>(), parameters);
        return parameters;
    }

    /**
     * The amount in a unit; empty when the city did not tell one of the items.
     *
     * @param unit       the unit of the measure
     * @param items      what the city told of an item
     * @param parameters the value of a parameter
     * @throws IllegalArgumentException when an item cannot be expressed in the unit the formula takes it in
     */
    public Optional<Quantity> evaluate(
            Unit unit, Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
        OptionalDouble amount = root.value(items, parameters);
        return amount.isPresent() ? Optional.of(Quantity.of(amount.getAsDouble(), unit)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    /** A part of a formula. */
    sealed interface Node {
        OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters);

        void collect(Map<String, Unit> items, Set<String> parameters);
    }

    /** An item, taken in a unit. */
    record ItemNode(String id, Unit unit) implements Node {
        @Override
        public OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
            Optional<Quantity> told = items.apply(id);
            return told.isPresent() ? OptionalDouble.of(told.get().in(unit).value()) : OptionalDouble.empty();
        }

        @Override
        public void collect(Map<String, Unit> items, Set<String> parameters) {
            items.put(id, unit);
        }
    }

    /** A parameter, in its own unit. */
    record ParameterNode(String id) implements Node {
        @Override
        public OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
            return OptionalDouble.of(parameters.apply(id).value());
        }

        @Override
        public void collect(Map<String, Unit> items, Set<String> parameters) {
            parameters.add(id);
        }
    }

    /** An amount that a city told, in the unit of its measure. */
    record ToldNode(Quantity amount) implements Node {
        @Override
        public OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
            return OptionalDouble.of(amount.value());
        }

        @Override
        public void collect(Map<String, Unit> items, Set<String> parameters) {
            // it mentions none
        }
    }

    /** A product. */
    record Product(List<Node> factors) implements Node {
        @Override
        public OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
            double product = 1;
            for (Node factor : factors) {
                OptionalDouble value = factor.value(items, parameters);
                if (value.isEmpty()) {
                    return value;
                }
                product *= value.getAsDouble();
            }
            return OptionalDouble.of(product);
        }

        @Override
        public void collect(Map<String, Unit> items, Set<String> parameters) {
            factors.forEach(factor -> factor.collect(items, parameters));
        }
    }

    /**
     * A sum.
     *
     * @param terms the terms
     * @param signs 1 or -1 for each
     */
    record Terms(List<Node> terms, List<Integer> signs) implements Node {
        @Override
        public OptionalDouble value(Function<String, Optional<Quantity>> items, Function<String, Quantity> parameters) {
            double sum = 0;
            for (int i = 0; i < terms.size(); i++) {
                OptionalDouble value = terms.get(i).value(items, parameters);
                if (value.isEmpty()) {
                    return value;
                }
                sum += signs.get(i) * value.getAsDouble();
            }
            return OptionalDouble.of(sum);
        }

        @Override
        public void collect(Map<String, Unit> items, Set<String> parameters) {
            terms.forEach(term -> term.collect(items, parameters));
        }
    }
}
