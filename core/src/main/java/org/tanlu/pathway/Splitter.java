package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.reference.Carrier;

/**
 * Splits measures into components. What is spared in several cells has one component for each; what is taken instead goes to
 * the consumer that spares, in the proportion of what its cells use without the plan. Where that consumer has no such cell, or
 * nothing is spared, it goes to all cells in that proportion, and to the first where none of them is used.
 */
final class Splitter {
    private final Course baseline;
    private final int years;
    private final Map<Place, double[]> uses = new LinkedHashMap<>();

    Splitter(Course baseline) {
        this.baseline = baseline;
        this.years = baseline.horizon() - baseline.system().baseYear() + 1;
    }

    Split split(Move move) {
        List<Move.Use> spared =
                move.uses().stream().filter(use -> use.change().value() < 0).toList();
        List<Move.Use> taken =
                move.uses().stream().filter(use -> use.change().value() > 0).toList();
        var own = new LinkedHashMap<Place, double[]>();
        var parts = new ArrayList<List<Component>>();
        for (Move.Use use : spared) {
            boolean leads = use.equals(spared.get(0));
            List<Component> components = places(use).stream()
                    .map(place -> component(use, place, leads ? taken : List.of()))
                    .toList();
            if (components.size() == 1) {
                components.get(0).changes().forEach((place, change) -> add(own, place, change));
            } else {
                parts.add(components);
            }
        }
        if (spared.isEmpty()) {
            taken.forEach(use -> take(own, use, places(use)));
        }
        return new Split(move, new Component("own", own), parts);
    }

    private Component component(Move.Use use, Place place, List<Move.Use> taken) {
        var changes = new LinkedHashMap<Place, double[]>();
        add(changes, place, Columns.filled(years, use.change().value()));
        for (Move.Use instead : taken) {
            List<Place> all = places(instead);
            List<Place> same = all.stream()
                    .filter(one -> one.consumer().equals(place.consumer()))
                    .toList();
            take(changes, instead, same.isEmpty() ? all : same);
        }
        return new Component(place.id(), changes);
    }

    private void take(Map<Place, double[]> changes, Move.Use use, List<Place> cells) {
        var sum = new double[years];
        for (Place cell : cells) {
            for (int y = 0; y < years; y++) {
                sum[y] += use(cell)[y];
            }
        }
        for (Place cell : cells) {
            var change = new double[years];
            for (int y = 0; y < years; y++) {
                double first = cell.equals(cells.get(0)) ? 1 : 0;
                change[y] = use.change().value() * (sum[y] > 0 ? use(cell)[y] / sum[y] : first);
            }
            add(changes, cell, change);
        }
    }

    private static void add(Map<Place, double[]> changes, Place place, double[] change) {
        double[] sum = changes.computeIfAbsent(place, any -> new double[change.length]);
        for (int y = 0; y < sum.length; y++) {
            sum[y] += change[y];
        }
    }

    /** What a cell uses without the plan, by year. */
    double[] use(Place place) {
        return uses.computeIfAbsent(
                place,
                cell -> Columns.of(baseline.use(
                        baseline.system().findConsumer(cell.consumer()).orElseThrow(), cell.carrier())));
    }

    private static List<Place> places(Move.Use use) {
        var places = new ArrayList<Place>();
        for (Map.Entry<String, List<Carrier>> at : use.cells().entrySet()) {
            at.getValue().forEach(carrier -> places.add(new Place(at.getKey(), carrier)));
        }
        return places;
    }
}
