package org.tanlu.pathway;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a unit of something changes of the city's sums, by year. */
final class Impact {
    private final double[] emission;
    private final double[] imports;
    private final double[] clean;
    private final double[] heat;
    private final Map<Place, double[]> cells;
    private final Map<CitySum, double[]> sums = new EnumMap<>(CitySum.class);
    private final Map<String, double[]> capturable = new LinkedHashMap<>();

    /**
     * The changes of emissions without those of imported electricity in t, of net imports of electricity in MWh, of clean
     * electricity among them in MWh, of net imports of heat in GJ, and of cells in 万吨标准煤.
     */
    Impact(double[] emission, double[] imports, double[] clean, double[] heat, Map<Place, double[]> cells) {
        this.emission = emission;
        this.imports = imports;
        this.clean = clean;
        this.heat = heat;
        this.cells = cells;
    }

    /** What a unit of a measure does by supply, clean imports and other emissions, and by what it changes of cells. */
    static Impact of(Split split, Response response, int years) {
        Impact impact = of(split.own(), response, years);
        double[] one = Columns.filled(years, 1);
        Columns.add(impact.emission, Columns.filled(years, split.move().others().tonnes()), one);
        Columns.add(
                impact.imports, Columns.filled(years, -split.move().supplied().value()), one);
        Columns.add(impact.clean, Columns.filled(years, split.move().clean().value()), one);
        response.sums()
                .forEach(sum ->
                        Columns.add(impact.sum(sum), Columns.filled(years, response.ofSupply(sum, split.move())), one));
        response.captures()
                .forEach(capture -> Columns.add(
                        impact.capturable(capture.measure().id()),
                        Columns.filled(years, split.move().leaves(capture).tonnes()),
                        one));
        return impact;
    }

    /** What a unit of a component does. */
    static Impact of(Component component, Response response, int years) {
        var impact = new Impact(
                new double[years], new double[years], new double[years], new double[years], new LinkedHashMap<>());
        component.changes().forEach((place, change) -> impact.add(response.of(place), change));
        return impact;
    }

    private void add(Impact other, double[] times) {
        Columns.add(emission, other.emission, times);
        Columns.add(imports, other.imports, times);
        Columns.add(clean, other.clean, times);
        Columns.add(heat, other.heat, times);
        other.cells.forEach((place, change) ->
                Columns.add(cells.computeIfAbsent(place, any -> new double[times.length]), change, times));
        other.sums.forEach((sum, change) -> Columns.add(sum(sum), change, times));
        other.capturable.forEach((measure, change) -> Columns.add(capturable(measure), change, times));
    }

    /** Takes down what it changes of a sum that an indicator is made of, in 万吨标准煤. */
    void put(CitySum sum, double[] change) {
        sums.put(sum, change);
    }

    /** What it changes of a sum that an indicator is made of; nothing where nobody asked. */
    double[] sum(CitySum sum) {
        return sums.computeIfAbsent(sum, any -> new double[emission.length]);
    }

    /** What it changes of the CO2 that is left to a measure to capture, in t; nothing where it has no part in it. */
    double[] capturable(String measure) {
        return capturable.computeIfAbsent(measure, any -> new double[emission.length]);
    }

    double[] emission() {
        return emission;
    }

    double[] imports() {
        return imports;
    }

    double[] clean() {
        return clean;
    }

    double[] heat() {
        return heat;
    }

    Map<Place, double[]> cells() {
        return cells;
    }
}
