package org.tanlu.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * A line of Tanlu's own account as the comparison sees it.
 *
 * @param key        its key in the results
 * @param label      what it is
 * @param category   the category, {@code imported} for electricity and heat from outside
 * @param source     the source
 * @param unit       the branch or row; empty for imports
 * @param functional the department in keys
 * @param carrier    the carrier; empty where the line is of none
 * @param gas        the group of gases
 * @param kind       what the comparison makes of it
 * @param emissions  its emissions
 * @param activity   its activity; empty where it has not just one
 * @param parameters the published values in its factor
 * @param isCounted  whether the inventory's totals hold it
 * @param derivation how it came about
 */
record OwnLine(
        String key,
        Text label,
        String category,
        String source,
        String unit,
        String functional,
        Optional<Carrier> carrier,
        GasGroup gas,
        Kind kind,
        Emissions emissions,
        Optional<Quantity> activity,
        List<Parameter> parameters,
        boolean isCounted,
        Supplier<Derivation> derivation) {

    /** What the comparison makes of a line. */
    enum Kind {
        /** Activity × factor: compared. */
        PLAIN,
        /** Memo items: a border that the other side draws elsewhere. */
        MEMO,
        /** Carbon taken out of coke because the gases made of it are counted. */
        CARBON_BALANCE;

        boolean isBorder() {
            return this != PLAIN;
        }
    }

    static OwnLine of(
            EmissionLine line,
            Text label,
            Kind kind,
            Optional<Carrier> carrier,
            Optional<Quantity> activity,
            boolean isCounted) {
        return new OwnLine(
                line.key(),
                label,
                line.category().name().toLowerCase(Locale.ROOT),
                line.source(),
                line.unit(),
                line.functional().name().toLowerCase(Locale.ROOT),
                carrier,
                line.gasGroup(),
                kind,
                line.emissions(),
                activity,
                line.factors(),
                isCounted,
                line::derivation);
    }

    /** All that it covers. */
    Grain place() {
        return new Grain(
                category,
                source,
                unit,
                functional,
                carrier.map(Carrier::id).orElse(""),
                gas.name().toLowerCase(Locale.ROOT));
    }

    /** What stands for it where nothing official is beside it: its source, its fuel, its gas. */
    Grain grain() {
        return new Grain(
                category,
                source,
                "",
                "",
                carrier.map(Carrier::id).orElse(""),
                gas.name().toLowerCase(Locale.ROOT));
    }

    /** Its activity in a unit; energy by the calorific value of its own factor. Empty where it cannot be told in it. */
    Optional<Quantity> activityIn(Unit unit, ReferenceData reference) {
        if (activity.isEmpty()) {
            return Optional.empty();
        }
        Quantity amount = activity.get();
        if (amount.unit().isCompatibleWith(unit)) {
            return Optional.of(amount.in(unit));
        }
        return parameters.stream()
                .map(Parameter::value)
                .filter(value -> value.unit().dimension().startsWith("ncv"))
                .filter(value -> reference.units().denominator(value.unit()).isCompatibleWith(amount.unit()))
                .map(value -> Quantity.of(
                        amount.in(reference.units().denominator(value.unit())).value() * value.value(),
                        reference.units().numerator(value.unit())))
                .filter(energy -> energy.unit().isCompatibleWith(unit))
                .map(energy -> energy.in(unit))
                .findFirst();
    }
}
