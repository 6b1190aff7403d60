package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of a measure a plan takes up beyond the baseline, by year, and in which cells. */
final class Increment {
    private final Split split;
    private final double[] units;
    private final List<List<double[]>> parts;

    /** The units by year in all, and of every use by component; those of a use come to the units in all. */
    Increment(Split split, double[] units, List<List<double[]>> parts) {
        this.split = split;
        this.units = units;
        this.parts = parts;
    }

    Split split() {
        return split;
    }

    double[] units() {
        return units;
    }

    List<List<double[]>> parts() {
        return parts;
    }

    /** What it changes in each cell in all: what it spares there or what it takes more, in 万吨标准煤. */
    Map<Place, double[]> changes() {
        var changes = new LinkedHashMap<Place, double[]>();
        add(changes, split.own(), units);
        for (int use = 0; use < parts.size(); use++) {
            List<Component> components = split.uses().get(use);
            for (int k = 0; k < components.size(); k++) {
                add(changes, components.get(k), parts.get(use).get(k));
            }
        }
        return changes;
    }

    private static void add(Map<Place, double[]> changes, Component component, double[] units) {
        component
                .changes()
                .forEach((place, change) ->
                        Columns.add(changes.computeIfAbsent(place, any -> new double[units.length]), change, units));
    }
}
