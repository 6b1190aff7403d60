package org.tanlu.reference;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 排放因子 emission factor: tonnes of CO2 per unit of activity, with the published values it is made of.
 *
 * @param label      what it is
 * @param value      the factor, for example in tCO2/t
 * @param per        the unit of activity below the fraction stroke
 * @param rule       how it follows from its parameters, for example NCV × CC × OF × 44/12
 * @param parameters the published values, at least one
 */
public record EmissionFactor(Text label, Quantity value, Unit per, Text rule, List<Parameter> parameters) {

    public EmissionFactor {
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("an emission factor needs at least one published value: " + label);
        }
    }

    /** A factor that was published as it is. */
    static EmissionFactor published(Parameter parameter, Units units) {
        Unit per = units.denominator(parameter.value().unit());
        return new EmissionFactor(
                parameter.label(), parameter.value(), per, Text.of("公布值", "as published"), List.of(parameter));
    }

    /**
     * Activity × factor.
     *
     * @throws IllegalArgumentException when the activity is not measured in a unit of the factor's dimension
     */
    public Emissions times(Quantity activity) {
        return Emissions.tonnes(activity.in(per).value() * value.value());
    }

    /** The weakest verification among the parameters: a chain is as strong as its weakest link. */
    public Verification verification() {
        return parameters.stream()
                .map(Parameter::verification)
                .max(Verification::compareTo)
                .orElseThrow();
    }
}
