package org.tanlu.category;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/**
 * 排放清单行 a line of the inventory: the emissions of one gas from one source in one place (clause 7.1.1). Every table is a
 * sum of lines, so that categories, gases and sectors have the same total.
 */
@Clause("7.1.1")
public interface EmissionLine {
    /** The year. */
    int year();

    /** The category. */
    Category category();

    /** The source's id, see {@code emission_sources.csv}. */
    String source();

    /** The gas as {@code gwp.csv} spells it. */
    String gas();

    /** The branch or balance row that answers for it; {@code waste} for the treatment of waste. */
    String unit();

    /** The economic key. */
    Economic economic();

    /** The functional key, by the place where the gas arises. */
    Functional functional();

    /** Emissions in t CO2e under the inventory's single set of potentials; negative for removals. */
    Emissions emissions();

    /** The published values it rests on. */
    List<Parameter> factors();

    /** The line's key in the results. */
    String key();

    /** How the line came about, down to data and published values. */
    Derivation derivation();

    /** The carrier whose burning it is of; empty for what is not of combustion. */
    default Optional<Carrier> fuel() {
        return Optional.empty();
    }

    /** The group of the gas. */
    default GasGroup gasGroup() {
        return GasGroup.of(gas());
    }
}
