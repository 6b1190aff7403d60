package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Simulator;
import org.tanlu.energy.SupplyPart;
import org.tanlu.reference.CarrierKind;
import org.tanlu.sampling.Fork;

/**
 * 单格响应 what the city's sums change by when a cell uses 1 万吨标准煤 more, by year: asked of the simulation itself, cell by
 * cell, so that the programme knows no coefficient that the simulation does not. Plants that burn less when there is more
 * by-product gas, heat plants that follow demand, and other gases of combustion are all in it.
 */
final class Response {
    /** Cells are asked with this share of what they use; of what the largest uses, where they use nothing. */
    private static final double STEP = 0.01;

    private final Course baseline;
    private final List<Place> plants;
    private final Sums before;
    private final Map<Place, Impact> impacts = new LinkedHashMap<>();
    private final Map<CitySum, double[]> sums = new EnumMap<>(CitySum.class);
    private final Map<Move, double[]> captures = new LinkedHashMap<>();

    private Response(Course baseline, Set<CitySum> asked) {
        this.baseline = baseline;
        asked.forEach(sum -> sums.put(sum, sum.of(baseline)));
        this.plants = plants(baseline.system());
        this.before = new Sums(baseline);
        baseline.system().moves().stream()
                .filter(move -> !move.captures().isEmpty())
                .forEach(move -> captures.put(move, Columns.tonnes(baseline.capturable(move))));
    }

    /** Asks what each of some cells changes, of sums that indicators are made of too. */
    static Response of(Course baseline, List<Place> places, Splitter uses, Set<CitySum> asked) {
        var response = new Response(baseline, asked);
        double largest = places.stream()
                .mapToDouble(place -> most(uses.use(place)))
                .max()
                .orElse(0);
        Simulator simulator = Refined.probed(baseline, places);
        var impacts = new Impact[places.size()];
        Fork.each(impacts.length, at -> {
            double used = most(uses.use(places.get(at)));
            impacts[at] = response.probed(places.get(at), STEP * (used > 0 ? used : largest), simulator);
        });
        for (int at = 0; at < impacts.length; at++) {
            response.impacts.put(places.get(at), impacts[at]);
        }
        return response;
    }

    /** What changes when a cell uses a step more. */
    private Impact probed(Place place, double step, Simulator simulator) {
        var assumptions = new LinkedHashMap<>(baseline.assumptions());
        double[] later = Columns.filled(before.direct.length, step);
        later[0] = 0; // sums that are moved by an index keep the base year that they are told against
        Assumption level = Refined.level(baseline, Refined.probe(place), later);
        assumptions.put(level.parameter(), level);
        Course after = simulator.simulate(assumptions, baseline.horizon());
        return impact(place, new Sums(after), after, step);
    }

    /** What a cell's use of 1 万吨标准煤 more changes. */
    Impact of(Place place) {
        Impact impact = impacts.get(place);
        if (impact == null) {
            throw new IllegalArgumentException("nobody asked for " + place.id());
        }
        return impact;
    }

    private Impact impact(Place place, Sums now, Course after, double step) {
        var cells = new LinkedHashMap<Place, double[]>();
        for (Place plant : plants) {
            double[] change = Columns.difference(use(after, plant), use(baseline, plant), step);
            if (most(change) > 0 || most(Columns.difference(new double[change.length], change, 1)) > 0) {
                cells.put(plant, change);
            }
        }
        cells.putIfAbsent(place, Columns.filled(now.direct.length, 1));
        var emission = Columns.difference(now.direct, before.direct, step);
        Columns.add(emission, Columns.difference(now.heat, before.heat, step), Columns.filled(emission.length, 1));
        var impact = new Impact(
                emission,
                Columns.difference(now.imports, before.imports, step),
                new double[emission.length],
                Columns.difference(now.heatImports, before.heatImports, step),
                cells);
        sums.forEach((sum, unchanged) -> impact.put(sum, Columns.difference(sum.of(after), unchanged, step)));
        captures.forEach((move, unchanged) -> Columns.add(
                impact.capturable(move.measure().id()),
                Columns.difference(Columns.tonnes(after.capturable(move)), unchanged, step),
                Columns.filled(unchanged.length, 1)));
        return impact;
    }

    /** The measures that capture CO2. */
    Set<Move> captures() {
        return captures.keySet();
    }

    /** The sums that were asked for. */
    Set<CitySum> sums() {
        return sums.keySet();
    }

    /** What a unit of a measure changes of a sum by what it supplies. */
    double ofSupply(CitySum sum, Move move) {
        return sum.ofSupply(move, baseline);
    }

    private static double[] use(Course course, Place place) {
        return Columns.of(
                course.use(course.system().findConsumer(place.consumer()).orElseThrow(), place.carrier()));
    }

    private static double most(double[] column) {
        double most = 0;
        for (double value : column) {
            most = StrictMath.max(most, value);
        }
        return most;
    }

    /** The fuels of plants, which follow what others use. */
    private static List<Place> plants(EnergySystem system) {
        var places = new ArrayList<Place>();
        for (Consumer consumer : system.consumers()) {
            if (!EnergySystem.isFinal(consumer)) {
                consumer.flows().forEach(flow -> places.add(new Place(consumer.id(), flow.carrier())));
            }
        }
        return places;
    }

    /** The sums of a course that cells change. */
    private static final class Sums {
        private final double[] direct;
        private final double[] heat;
        private final double[] imports;
        private final double[] heatImports;

        private Sums(Course course) {
            this.direct = Columns.tonnes(course.direct());
            this.heat = Columns.tonnes(course.indirect(CarrierKind.HEAT));
            this.imports = Columns.of(course.supply(SupplyPart.POWER_IMPORT));
            this.heatImports = Columns.of(course.supply(SupplyPart.HEAT_IMPORT));
        }
    }
}
