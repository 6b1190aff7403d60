package org.tanlu.category.processes;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasMass;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 炼钢降碳 the carbon that steelmaking burns out of pig iron (clause 7.1.1): (pig iron × its carbon − steel × its carbon) ×
 * 44/12.
 *
 * <p>The carbon of iron made here is carbon of the coke of the blast furnace, and combustion counts that coke in full –
 * whichever treatment of steel gases the city chose, for of the coke only the carbon of recovered gas is taken out, and
 * the gas counts where it burns. So it is included elsewhere (IE), and only iron brought from outside adds carbon: the share
 * of the iron used that exceeds the output of pig iron. Where the output is not told, all iron counts as made here. For the
 * same reason the IPCC factors for sinter, pig iron, reduced iron and steel are never used: they hold the carbon of coke
 * and electrodes that combustion holds already.
 */
@Clause({"7.1.1", "7.1.6"})
final class Decarburisation {
    /** What the account says of iron made here. */
    static final Text INCLUDED = Text.of(
            "炼钢降碳的碳来自本地炼铁所用焦炭，已在能源活动中全额计算（IE），不重复计入；只有超过本地生铁产量的外来生铁另计",
            "the carbon burnt out of iron made here is carbon of coke, which combustion counts in full (IE); only iron from "
                    + "outside, beyond the city's output of pig iron, counts here");

    private static final String IRON = "steelmaking_pig_iron";
    private static final String STEEL = "steel_product_output";
    private static final String OUTPUT = "pig_iron_output";
    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    private final Activities activities;

    Decarburisation(Activities activities) {
        this.activities = activities;
    }

    /** Whether the city told iron that steelmaking used. */
    boolean isTold() {
        return activities.value(IRON).isPresent();
    }

    /** The mass of carbon dioxide of iron from outside; empty when there is none or the data do not tell it. */
    Optional<GasMass> mass() {
        Optional<Datum> iron = activities.value(IRON);
        Optional<Datum> steel = activities.value(STEEL);
        Optional<Parameter> carbonOfIron = carbon("pig_iron_carbon");
        Optional<Parameter> carbonOfSteel = carbon("steel_carbon");
        if (iron.isEmpty() || steel.isEmpty() || carbonOfIron.isEmpty() || carbonOfSteel.isEmpty()) {
            return Optional.empty();
        }
        Derivation outside = outside(iron.get());
        if (outside.value().value() <= 0) {
            return Optional.empty();
        }
        double burnt = carbon(iron.get(), carbonOfIron.get()) - carbon(steel.get(), carbonOfSteel.get());
        Derivation all = new Derivation(
                Text.of("炼钢降碳", "carbon burnt out of iron"),
                Quantity.of(Math.max(0, burnt) * CO2_PER_CARBON, activities.unit("t")),
                Text.of("（生铁×含碳率－钢材×含碳率）×44/12", "(pig iron × its carbon − steel × its carbon) × 44/12"),
                "7.1.1",
                List.of(
                        Derivations.of(iron.get()),
                        Derivations.of(carbonOfIron.get()),
                        Derivations.of(steel.get()),
                        Derivations.of(carbonOfSteel.get())));
        return Optional.of(new GasMass(all, List.of(carbonOfIron.get(), carbonOfSteel.get()))
                .times(outside, Text.of("炼钢降碳×外来生铁比例", "carbon burnt out × share of iron from outside")));
    }

    private Derivation outside(Datum iron) {
        Optional<Datum> output = activities.find(OUTPUT);
        double used = tonnes(iron);
        // told as not occurring, nothing was made here; not told, all was
        double made = output.map(datum -> datum.value().isPresent() ? tonnes(datum) : 0.0)
                .orElse(used);
        return new Derivation(
                Text.of("外来生铁比例", "share of pig iron from outside"),
                Quantity.of(used <= made ? 0 : (used - made) / used, Unit.ONE),
                Text.of("（炼钢用生铁－本地生铁产量）÷炼钢用生铁", "(iron used − output of pig iron) ÷ iron used"),
                "7.1.6",
                output.stream().map(Derivations::of).toList());
    }

    private Optional<Parameter> carbon(String parameter) {
        return activities.factor(Processes.TABLE, "process", parameter);
    }

    private double carbon(Datum metal, Parameter share) {
        return tonnes(metal) * share.value().in(Unit.ONE).value();
    }

    private double tonnes(Datum datum) {
        return datum.value().orElseThrow().in(activities.unit("t")).value();
    }
}
