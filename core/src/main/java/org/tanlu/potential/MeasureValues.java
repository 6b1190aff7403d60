package org.tanlu.potential;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

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

    /** What a value of a field must be, where it is not; the field as in {@code measure_values}. */
    public static Optional<Text> refusal(String field, Measure measure, Quantity value) {
        MeasureField of = MeasureField.valueOf(field.toUpperCase(Locale.ROOT));
        return of.allows(value.in(of.unit(measure))) ? Optional.empty() : Optional.of(of.range());
    }

    /**
     * What is wrong with the order of a city's investments: a lower bound above the investment or an upper one below it. An
     * investment that is told stands for the bounds that are not; what is not told is the library's.
     *
     * @param told what the city tells, by field as in {@code measure_values}
     */
    public static Optional<Text> disorder(Map<String, Quantity> told, Measure measure) {
        Unit yuan = MeasureField.CAPEX.unit(measure);
        Optional<Quantity> usual = Optional.ofNullable(told.get("capex"))
                .or(() -> MeasureField.CAPEX.library(measure))
                .map(value -> value.in(yuan));
        Optional<Quantity> low = Optional.ofNullable(told.get("capex_low")).map(value -> value.in(yuan));
        Optional<Quantity> high = Optional.ofNullable(told.get("capex_high")).map(value -> value.in(yuan));
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Quantity middle = usual.get();
        boolean isLowAbove = low.filter(value -> value.value() > middle.value()).isPresent();
        boolean isHighBelow =
                high.filter(value -> value.value() < middle.value()).isPresent();
        if (isLowAbove) {
            return Optional.of(Text.of(
                    "下限" + low.get() + "高于单位投资" + middle,
                    "the lower bound " + low.get() + " is above the investment " + middle));
        }
        return isHighBelow
                ? Optional.of(Text.of(
                        "上限" + high.get() + "低于单位投资" + middle,
                        "the upper bound " + high.get() + " is below the investment " + middle))
                : Optional.empty();
    }
}
