package org.tanlu.category.agriculture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.Shortfalls;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 排放因子法 lines of a source that are activity × factor.
 *
 * @param activities the year's data and factors
 * @param source     the source
 * @param lines      where its lines are put
 * @param missing    where parts without a factor are put
 */
record Emitter(Activities activities, EmissionSource source, List<GasLine> lines, Shortfalls missing) {

    Emitter(Activities activities, String source, Shortfalls missing) {
        this(activities, activities.source(source), new ArrayList<>(), missing);
    }

    /**
     * Adds a line; an activity of zero emits nothing whatever the factor.
     *
     * @param rule how the mass follows from activity and factor
     */
    void emit(String detail, String gas, Derivation activity, Optional<Parameter> factor, Text rule) {
        if (factor.isPresent()) {
            Quantity mass = activities.mass(activity.value(), factor.get());
            add(detail, gas, mass, rule, List.of(activity, Derivations.of(factor.get())), List.of(factor.get()));
        } else if (activity.value().value() == 0) {
            Quantity none = Quantity.of(0, activities.unit("t"));
            Text zero = Text.of("活动水平为零，没有排放", "no activity, no emissions");
            add(detail, gas, none, zero, List.of(activity), List.of());
        } else {
            missing.withoutFactor(Text.of(
                    activity.label().chinese() + "（" + source.name().chinese() + "）",
                    activity.label().english() + " (" + source.name().english() + ")"));
        }
    }

    private void add(
            String detail, String gas, Quantity mass, Text rule, List<Derivation> parents, List<Parameter> factors) {
        Text label = Text.of(
                source.name().chinese() + "排放的" + gas,
                gas + " of " + source.name().english());
        var derivation = new Derivation(label, mass, rule, "7.1.1", parents);
        activities.line(source, detail, gas, derivation, factors).ifPresent(lines::add);
    }
}
