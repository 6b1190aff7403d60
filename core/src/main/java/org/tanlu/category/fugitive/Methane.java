package org.tanlu.category.fugitive;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.GasMass;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 甲烷 volumes of methane, their mass, and the lines they end in. */
final class Methane {
    private static final String CUBIC_METRES = "m3";

    private Methane() {}

    /** The mass of a volume of pure methane, at the density of the guide's conditions. */
    static GasMass ofVolume(Activities activities, Text label, Derivation volume) {
        Parameter density = activities
                .factor(Fugitive.TABLE, "parameter", "methane_density")
                .orElseThrow();
        Derivation mass = new Derivation(
                label,
                activities.mass(volume.value(), density),
                Text.of("甲烷体积×甲烷密度", "volume of methane × its density"),
                "7.1.1",
                List.of(volume, Derivations.of(density)));
        return new GasMass(mass, List.of(density));
    }

    /** The methane that an output of coal gives off, by a factor in m3/t. */
    static GasMass ofCoal(Activities activities, Derivation output, Parameter factor) {
        double tonnes = output.value().in(activities.unit("t")).value();
        Derivation volume = new Derivation(
                Text.of(
                        factor.label().chinese() + "甲烷体积",
                        "volume of methane, " + factor.label().english()),
                Quantity.of(tonnes * factor.value().value(), activities.unit(CUBIC_METRES)),
                Text.of("原煤产量×排放因子", "output of raw coal × factor"),
                "7.1.1",
                List.of(output, Derivations.of(factor)));
        GasMass mass = ofVolume(activities, factor.label(), volume);
        return new GasMass(mass.derivation(), List.of(factor, mass.factors().get(0)));
    }

    /** The line of a source; none when the chosen potentials lack methane. */
    static List<GasLine> line(Activities activities, EmissionSource source, GasMass mass) {
        return activities.line(source, "", Fugitive.METHANE, mass.derivation(), mass.factors()).stream()
                .toList();
    }
}
