package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 共同潜力的分配 how measures that exclude each other share what there is of a year (clause 9.1): all rise together by the same
 * part of what they want, and one stops when a potential that it shares is used up. Those that share nothing scarce are not held.
 */
@Clause("9.1")
final class Filling {
    private static final double FULL = 1e-12;
    private static final Quantity NONE = Quantity.of(0, Unit.ONE);

    private final List<Exclusions.Group> groups;
    private final double[] left;
    private final Map<String, Double> levels = new LinkedHashMap<>();
    private final Map<String, Set<Exclusions.Group>> stops = new LinkedHashMap<>();

    /**
     * Nothing taken yet.
     *
     * @param groups what is shared
     * @param left   how much of each is left, 0 to 1
     */
    Filling(List<Exclusions.Group> groups, double[] left) {
        this.groups = groups;
        this.left = left.clone();
    }

    /** Raises levels to what is wanted, as far as there is room; those never raised are at 0. */
    void raise(Map<String, Double> wanted) {
        var rising = new LinkedHashMap<String, Double>();
        wanted.forEach((id, level) -> {
            double rise = level - level(id);
            if (rise > 0) {
                rising.put(id, rise);
            }
        });
        double gone = 0;
        while (!rising.isEmpty() && gone < 1) {
            stop(rising);
            double step = step(rising, 1 - gone);
            rising.forEach((id, rise) -> levels.merge(id, rise * step, Double::sum));
            for (int g = 0; g < left.length; g++) {
                left[g] = Math.max(0, left[g] - rate(groups.get(g), rising) * step);
            }
            gone += step;
        }
    }

    /** The level that a measure has reached. */
    double level(String id) {
        return levels.getOrDefault(id, 0.0);
    }

    /** What was used up when the measure stopped short; nothing where it has all that it wanted. */
    Set<Exclusions.Group> stops(String id) {
        return stops.getOrDefault(id, Set.of());
    }

    /** Measures of a potential that is used up rise no more. */
    private void stop(Map<String, Double> rising) {
        for (int g = 0; g < left.length; g++) {
            Exclusions.Group group = groups.get(g);
            if (left[g] <= FULL) {
                for (String id : new ArrayList<>(rising.keySet())) {
                    if (weight(group, id) > 0) {
                        stops.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(group);
                    }
                }
            }
        }
        rising.keySet().removeIf(stops::containsKey);
    }

    /** How far all can rise before something is used up, at most to the end. */
    private double step(Map<String, Double> rising, double most) {
        double step = most;
        for (int g = 0; g < left.length; g++) {
            double rate = rate(groups.get(g), rising);
            if (rate > 0) {
                step = Math.min(step, left[g] / rate);
            }
        }
        return step;
    }

    private static double rate(Exclusions.Group group, Map<String, Double> rising) {
        return rising.entrySet().stream()
                .mapToDouble(entry -> weight(group, entry.getKey()) * entry.getValue())
                .sum();
    }

    private static double weight(Exclusions.Group group, String id) {
        return group.weights().getOrDefault(id, NONE).value();
    }
}
