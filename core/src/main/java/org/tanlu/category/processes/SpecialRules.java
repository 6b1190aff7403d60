package org.tanlu.category.processes;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasMass;
import org.tanlu.category.Remarks;
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
    private final Activities activities;
    private final Remarks remarks;

    SpecialRules(Activities activities, Remarks remarks) {
        this.activities = activities;
        this.remarks = remarks;
    }

    /** What a source gives off beside its outputs × factors. */
    List<GasMass> additions(EmissionSource source) {
        return source.id().equals("steel")
                ? new Decarburisation(activities).mass().stream().toList()
                : List.of();
    }

    /** What is left of a source's gas after what was bound or destroyed of it. */
    GasMass deducted(EmissionSource source, GasMass released) {
        return switch (source.id()) {
            case "ammonia" ->
                urea().map(bound -> less(released, bound, "合成氨过程排放－尿素固碳", "released − bound in urea"))
                        .orElse(released);
            case "hcfc22" ->
                destroyed()
                        .map(gas -> less(released, gas, "三氟甲烷产生量－销毁量", "HFC-23 generated − destroyed"))
                        .orElse(released);
            default -> released;
        };
    }

    private Optional<GasMass> urea() {
        Optional<Parameter> factor = activities.factor(Processes.TABLE, "process", "urea_carbon");
        return activities
                .value("urea_output")
                .flatMap(datum -> factor.map(value -> GasMass.of(activities, Derivations.of(datum), value)));
    }

    private Optional<GasMass> destroyed() {
        return activities.value("hfc23_destroyed").map(this::asGas);
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

    private GasMass less(GasMass released, GasMass taken, String chinese, String english) {
        if (released.isExceededBy(taken)) {
            remarks.add(Remarks.About.TAKEN_BEYOND, taken.derivation().label());
        }
        return released.less(taken, Text.of(chinese, english));
    }
}
