package org.tanlu.category.fugitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.GasMass;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 油气系统逃逸 methane of oil and gas systems: facilities and throughput × factor, added up (clause 7.1.1). */
@Clause("7.1.1")
final class OilAndGas {
    private static final String CONSUMPTION = "natural_gas_consumption";

    private final Activities activities;
    private final Optional<Derivation> naturalGas;

    OilAndGas(Activities activities, Optional<Derivation> naturalGas) {
        this.activities = activities;
        this.naturalGas = naturalGas;
    }

    SourceAccount oil() {
        return account("oil_systems", "crude_oil_output");
    }

    SourceAccount gas() {
        return account("gas_systems", "natural_gas_output");
    }

    /** The output has no factor of its own, but a city without any says so by it. */
    private SourceAccount account(String id, String output) {
        EmissionSource source = activities.source(id);
        List<ItemFactor> factors = ItemFactor.of(activities, Fugitive.TABLE, source);
        var parts = new ArrayList<GasMass>();
        for (ItemFactor factor : factors) {
            activity(factor.item())
                    .map(activity -> GasMass.of(activities, activity, factor.value()))
                    .ifPresent(parts::add);
        }
        List<String> facilities = factors.stream().map(ItemFactor::item).toList();
        List<String> items = parts.isEmpty()
                ? Stream.concat(facilities.stream(), Stream.of(output)).toList()
                : facilities;
        List<GasLine> lines =
                parts.isEmpty() ? List.of() : Methane.line(activities, source, GasMass.sum(label(source), parts));
        return activities.account(source, lines, items);
    }

    private Optional<Derivation> activity(String item) {
        Optional<Derivation> told = activities.value(item).map(Derivations::of);
        boolean silent = activities.find(item).isEmpty();
        return silent && item.equals(CONSUMPTION) ? naturalGas : told;
    }

    private static Text label(EmissionSource source) {
        return Text.of(
                source.name().chinese() + "甲烷", "methane of " + source.name().english());
    }
}
