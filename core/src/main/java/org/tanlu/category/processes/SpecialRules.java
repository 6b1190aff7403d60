package org.tanlu.category.processes;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasMass;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 特殊规则 what single sources need beyond outputs and factors (clause 7.1.1): carbon bound in urea, HFC-23 destroyed, and the
 * decarburisation of iron.
 */
@Clause("7.1.1")
final class SpecialRules {
    private static final String UREA = "urea_output";
    private static final String DESTROYED = "hfc23_destroyed";

    private final Activities activities;

    SpecialRules(Activities activities) {
        this.activities = activities;
    }

    /**
     * What is taken off a source's gas.
     *
     * @param mass the mass of gas
     * @param rule how it is taken off, in words
     */
    record Taken(GasMass mass, Text rule) {}

    /** What a source gives off beside its outputs × factors. */
    List<GasMass> additions(EmissionSource source) {
        return source.id().equals("steel")
                ? new Decarburisation(activities).mass().stream().toList()
                : List.of();
    }

    /** The item that tells what is taken off a source's gas. */
    static Optional<String> item(EmissionSource source) {
        return switch (source.id()) {
            case "ammonia" -> Optional.of(UREA);
            case "hcfc22" -> Optional.of(DESTROYED);
            default -> Optional.empty();
        };
    }

    /** What was bound or destroyed of a source's gas, all its outputs together; empty when the city told none. */
    Optional<Taken> taken(EmissionSource source) {
        return switch (source.id()) {
            case "ammonia" -> urea();
            case "hcfc22" -> destroyed();
            default -> Optional.empty();
        };
    }

    /** What is left of a source's gas; empty when more of it was taken off than counts among processes. */
    Optional<GasMass> left(EmissionSource source, GasMass counted) {
        Optional<Taken> taken = taken(source);
        if (taken.isEmpty()) {
            return Optional.of(counted);
        }
        return taken.filter(part -> !counted.isExceededBy(part.mass()))
                .map(part -> counted.less(part.mass(), part.rule()));
    }

    private Optional<Taken> urea() {
        Optional<Parameter> factor = activities.factor(Processes.TABLE, "process", "urea_carbon");
        Text rule = Text.of("合成氨过程排放－尿素固碳", "released − bound in urea");
        return activities
                .value(UREA)
                .flatMap(datum ->
                        factor.map(value -> new Taken(GasMass.of(activities, Derivations.of(datum), value), rule)));
    }

    private Optional<Taken> destroyed() {
        Text rule = Text.of("三氟甲烷产生量－销毁量", "HFC-23 generated − destroyed");
        return activities.value(DESTROYED).map(datum -> new Taken(asGas(datum), rule));
    }

    private GasMass asGas(Datum datum) {
        Derivation leaf = Derivations.of(datum);
        return new GasMass(
                new Derivation(
                        leaf.label(),
                        leaf.value().in(activities.unit("t")),
                        Text.of("按填报", "as reported"),
                        "7.1.1",
                        List.of(leaf)),
                List.of());
    }
}
