package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Reads how electricity and heat are supplied in the base year (clause 7.1.5). */
@Clause("7.1.5")
final class SupplyOf {
    private static final String GENERATION = "electricity/generation/";
    private static final List<String> WITHOUT_FUEL = List.of("hydro", "nuclear", "wind", "solar");
    private static final Text REST = Text.of("其他本地供应（余热余压等）", "other local supply (waste heat, pressure)");
    private static final double TRACE = 1e-9;
    private static final YearSeries<Quantity> NONE = YearSeries.of(Map.of());

    private final Dossier dossier;
    private final ReferenceData reference;
    private final int year;

    SupplyOf(Dossier dossier, ReferenceData reference, int year) {
        this.dossier = dossier;
        this.reference = reference;
        this.year = year;
    }

    /** Plants that burn are told as such, or are what is left of local supply. */
    Supply electricity(SecondaryEnergy electricity) {
        Unit unit = electricity.factorUnit().per();
        double local = electricity.localSupply().in(unit).value();
        var others = new ArrayList<Supply.Other>();
        double without = 0;
        for (String kind : WITHOUT_FUEL) {
            Optional<Quantity> told = dossier.findValue(GENERATION + kind, year).filter(value -> value.value() > 0);
            if (told.isPresent()) {
                Quantity amount = told.get().in(unit);
                others.add(
                        new Supply.Other(kind, reference.item(GENERATION + kind).name(), amount));
                without += amount.value();
            }
        }
        double left = Math.max(0, local - without);
        double plants = dossier.findValue(GENERATION + "thermal", year)
                .map(value -> Math.min(left, value.in(unit).value()))
                .orElse(left);
        if (left - plants > TRACE * local) {
            others.add(new Supply.Other("rest", REST, Quantity.of(left - plants, unit)));
        }
        YearSeries<Quantity> published = electricity
                .officialFactor()
                .map(entry -> reference.factors().grid().history(entry.area()))
                .orElse(NONE);
        return supply(electricity, Quantity.of(plants, unit), others, published);
    }

    Supply heat(SecondaryEnergy heat) {
        return supply(heat, heat.localSupply().in(heat.factorUnit().per()), List.of(), NONE);
    }

    private static Supply supply(
            SecondaryEnergy energy, Quantity plants, List<Supply.Other> others, YearSeries<Quantity> published) {
        Unit unit = energy.factorUnit().per();
        double demand = energy.users().stream()
                .mapToDouble(user -> user.consumed().in(unit).value())
                .sum();
        return new Supply(
                energy.carrier(),
                Quantity.of(demand, unit),
                plants,
                others,
                energy.netImport().map(amount -> amount.in(unit)).orElse(Quantity.of(0, unit)),
                energy.officialFactor().map(entry -> entry.factor().value()),
                published);
    }
}
