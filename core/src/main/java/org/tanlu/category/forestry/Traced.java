package org.tanlu.category.forestry;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 有据之数 a number with its derivation and the published values it rests on.
 *
 * @param derivation the number and how it came about
 * @param factors    the published values, each once
 */
record Traced(Derivation derivation, List<Parameter> factors) {
    Traced {
        factors = factors.stream().distinct().toList();
    }

    /** A published value. */
    static Traced of(Parameter parameter) {
        return new Traced(Derivations.of(parameter), List.of(parameter));
    }

    /** A number that rests on no published value. */
    static Traced of(Derivation derivation) {
        return new Traced(derivation, List.of());
    }

    /** A number computed from others. */
    static Traced of(Text label, Quantity value, Text rule, List<Traced> parents) {
        return new Traced(
                new Derivation(
                        label,
                        value,
                        rule,
                        "7.1.1",
                        parents.stream().map(Traced::derivation).toList()),
                parents.stream().flatMap(parent -> parent.factors().stream()).toList());
    }

    /** The number in a unit. */
    double in(Unit unit) {
        return derivation.value().in(unit).value();
    }

    /** The number as it is. */
    double value() {
        return derivation.value().value();
    }

    /** This and further parents. */
    List<Traced> and(Traced... others) {
        return Stream.concat(Stream.of(this), Stream.of(others)).toList();
    }
}
