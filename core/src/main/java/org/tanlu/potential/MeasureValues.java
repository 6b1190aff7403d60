package org.tanlu.potential;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/** 措施现用值 the values of a measure that a city can change, as they are used now: its own where it told any, else the library's. */
@Clause("8.1")
public final class MeasureValues {
    private MeasureValues() {}

    /** By field of the register {@code measure_values}; empty where nothing is known. */
    public static Map<String, Optional<Quantity>> of(Potential potential) {
        var values = new LinkedHashMap<String, Optional<Quantity>>();
        for (MeasureField field : MeasureField.values()) {
            Optional<Quantity> value = field == MeasureField.POTENTIAL
                    ? potential.technical().map(any -> potential.left())
                    : field.library(potential.measure());
            values.put(
                    field.name().toLowerCase(Locale.ROOT),
                    value.map(quantity -> Quantity.of(
                            quantity.in(field.unit(potential.measure())).value(), field.unit(potential.measure()))));
        }
        return values;
    }

    /**
     * The unit that a field of a measure is told in.
     *
     * @throws IllegalArgumentException where there is no such field
     */
    public static Unit unit(String field, Measure measure) {
        return MeasureField.valueOf(field.toUpperCase(Locale.ROOT)).unit(measure);
    }
}
