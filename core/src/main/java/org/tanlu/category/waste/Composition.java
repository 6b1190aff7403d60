package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Print;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;

/**
 * 垃圾组分 what municipal waste is made of in a year, as shares of its wet mass: as told, or as told of the nearest year (of two
 * equally near the earlier).
 *
 * @param shares the shares by component
 */
record Composition(Map<String, Derivation> shares) {
    /** The components, as the tables of factors name them. */
    static final List<String> COMPONENTS = List.of(
            "food", "paper", "textiles", "wood", "garden", "nappies", "rubber_leather", "plastics", "other_inert");

    private static final String ITEM = "waste_composition/";

    /** Printed shares are rounded: their sum may be off by so many per cent. */
    private static final double ROUNDING = 1;

    /** What the city told of a year or of the year nearest to it; empty when it told nothing. */
    static Optional<Composition> told(Activities activities, int year) {
        Optional<Integer> nearest = years(activities).stream()
                .min(Comparator.comparingInt((Integer of) -> Math.abs(of - year))
                        .thenComparing(Comparator.naturalOrder()));
        nearest.filter(of -> of != year)
                .ifPresent(of -> Computed.once(
                        activities, Finding.of(activities.reference().rule("WST-COMPOSITION-YEAR"))));
        return nearest.map(of -> read(activities, of));
    }

    /** What the city told, or else the default of the region. */
    static Composition of(Activities activities, int year, Published published) {
        return told(activities, year).orElseGet(() -> regional(activities, published));
    }

    private static TreeSet<Integer> years(Activities activities) {
        var years = new TreeSet<Integer>();
        for (String component : COMPONENTS) {
            Optional.ofNullable(activities.dossier().series().get(ITEM + component)).stream()
                    .flatMap(series -> series.byYear().values().stream())
                    .filter(datum -> datum.value().isPresent())
                    .forEach(datum -> years.add(datum.year()));
        }
        return years;
    }

    private static Composition read(Activities activities, int year) {
        var shares = new LinkedHashMap<String, Derivation>();
        var data = new ArrayList<Datum>();
        for (String component : COMPONENTS) {
            activities.value(ITEM + component, year).ifPresent(datum -> {
                data.add(datum);
                shares.put(component, Derivations.of(datum));
            });
        }
        double sum = shares.values().stream().mapToDouble(Computed::fraction).sum() * 100;
        if (Math.abs(sum - 100) > ROUNDING) {
            Computed.once(
                    activities,
                    Finding.at(
                            data.get(0).place(),
                            activities.reference().rule("WST-COMPOSITION-SUM"),
                            "year",
                            Integer.toString(year),
                            "sum",
                            Print.number(sum)));
        }
        return new Composition(shares);
    }

    private static Composition regional(Activities activities, Published published) {
        Computed.once(activities, Finding.of(activities.reference().rule("WST-COMPOSITION-DEFAULT")));
        var shares = new LinkedHashMap<String, Derivation>();
        for (String component : COMPONENTS) {
            published
                    .find("parameter", "composition", "class", component)
                    .ifPresent(share -> shares.put(component, share));
        }
        return new Composition(shares);
    }
}
