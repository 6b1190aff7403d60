package org.tanlu.category;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.table.Place;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** The leaves of derivations: data with their place and source, factors with their published values. */
public final class Derivations {
    private Derivations() {}

    /** A datum: its value with its source and place. */
    public static Derivation of(Datum datum) {
        Quantity value = datum.value().orElse(Quantity.of(0, Unit.ONE));
        return Derivation.leaf(
                Text.of(
                        datum.name().chinese() + "（" + datum.year() + "年）",
                        datum.name().english() + " (" + datum.year() + ")"),
                value,
                origin(datum.source(), datum.verification(), at(datum.place())));
    }

    /** An emission factor, with the published values it is made of. */
    public static Derivation of(EmissionFactor factor) {
        if (factor.parameters().size() == 1) {
            return of(factor.parameters().get(0));
        }
        return new Derivation(
                factor.label(),
                factor.value(),
                factor.rule(),
                "7.1.4",
                factor.parameters().stream().map(Derivations::of).toList());
    }

    /** A published value with its source. */
    public static Derivation of(Parameter parameter) {
        return Derivation.leaf(
                parameter.label(),
                parameter.value(),
                origin(parameter.source(), parameter.verification(), Text.of("", "")));
    }

    /** A sum of emissions. */
    public static Derivation sum(Text label, Emissions value, String clause, List<Derivation> parts) {
        return new Derivation(label, value.toQuantity(), Text.of("合计", "sum"), clause, parts);
    }

    private static Text at(Place place) {
        return Text.of("，" + place, ", " + place);
    }

    private static Text origin(Source source, Verification verification, Text place) {
        return Text.of(
                source.title() + "［" + verification.text().chinese() + "］" + place.chinese(),
                source.titleEnglish() + " [" + verification.text().english() + "]" + place.english());
    }
}
