package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 相斥措施 measures that act on the same units, of which each unit takes only one (clause 9.1): all measures that
 * exclude each other share one potential. Where they are told in the same unit it is the largest of theirs, otherwise the sum
 * of their shares is at most one. What the city tells stands before what is taken by default, and is scaled down in proportion
 * where it exceeds the potential; measures by default share what that leaves.
 */
@Clause("9.1")
final class Exclusions {
    private static final double ROUNDING = 1e-9;

    private final Map<String, Assumption> parent;
    private final Predicate<Assumption> isTold;
    private final Map<String, Assumption> changes;
    private final List<Excess> excesses = new ArrayList<>();
    private final Map<String, Text> lowered = new LinkedHashMap<>();

    /**
     * Told measures that take more than there is, in the year in which they do it most.
     *
     * @param told  their adoption as it was told
     * @param year  the year
     * @param sum   what they take of the common potential
     * @param scale what is left of each
     */
    record Excess(List<Assumption> told, int year, Quantity sum, Quantity scale) {}

    /**
     * Adoption held to common potentials.
     *
     * @param changes  the differences of the scenario, with what is held
     * @param excesses the groups of told measures that were scaled down
     * @param lowered  the measures taken by default that were scaled down
     */
    record Held(Map<String, Assumption> changes, List<Excess> excesses, List<Text> lowered) {}

    /** Measures that all exclude each other, by parameter, each with what a whole of its potential takes of the common one. */
    record Group(Map<String, Quantity> weights) {}

    private Exclusions(Map<String, Assumption> parent, Map<String, Assumption> changes, Predicate<Assumption> isTold) {
        this.parent = parent;
        this.changes = new LinkedHashMap<>(changes);
        this.isTold = isTold;
    }

    /**
     * Holds the adoption of measures to what they share.
     *
     * @param groups  the measures that exclude each other
     * @param parent  the parent's parameters
     * @param changes the differences to it
     * @param isTold  whether someone told an adoption, rather than that it is taken by default
     */
    static Held hold(
            List<Group> groups,
            Map<String, Assumption> parent,
            Map<String, Assumption> changes,
            Predicate<Assumption> isTold) {
        var exclusions = new Exclusions(parent, changes, isTold);
        groups.forEach(exclusions::told);
        exclusions.byDefault(groups);
        return new Held(exclusions.changes, exclusions.excesses, List.copyOf(exclusions.lowered.values()));
    }

    /** The largest groups of a city's measures that all exclude each other over the same thing. */
    static List<Group> groups(List<Move> moves, List<Dependency> dependencies) {
        var known = new LinkedHashMap<String, Move>();
        moves.forEach(move -> known.put(move.measure().id(), move));
        var byShared = new LinkedHashMap<String, Map<String, Set<String>>>();
        for (Dependency dependency : dependencies) {
            if (!dependency.isOrder() && known.keySet().containsAll(List.of(dependency.first(), dependency.then()))) {
                byShared.computeIfAbsent(dependency.shares().orElse(""), any -> new LinkedHashMap<>())
                        .computeIfAbsent(dependency.first(), any -> new LinkedHashSet<>())
                        .add(dependency.then());
            }
        }
        var cliques = new LinkedHashSet<Set<String>>();
        byShared.values().forEach(edges -> grow(Set.of(), edges.keySet(), edges, cliques));
        return cliques.stream()
                .map(clique -> group(clique.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList()))
                .toList();
    }

    /** Adds every largest set that holds some measures and others of the candidates, all of which exclude each other. */
    private static void grow(
            Set<String> clique, Set<String> candidates, Map<String, Set<String>> edges, Set<Set<String>> found) {
        for (String next : candidates) {
            var larger = new TreeSet<>(clique);
            larger.add(next);
            var left = new LinkedHashSet<>(candidates);
            left.retainAll(edges.getOrDefault(next, Set.of()));
            grow(larger, left, edges, found);
        }
        if (candidates.isEmpty()) {
            found.add(clique);
        }
    }

    private static Group group(List<Move> moves) {
        boolean isAlike = moves.stream().allMatch(move -> isAlike(move, moves.get(0)));
        double most = moves.stream()
                .mapToDouble(move -> move.potential().in(move.measure().unit()).value())
                .max()
                .orElseThrow();
        var weights = new LinkedHashMap<String, Quantity>();
        moves.forEach(move -> weights.put(
                Parameters.measure(move.measure().id()),
                Quantity.of(isAlike ? move.potential().value() / most : 1, Unit.ONE)));
        return new Group(Collections.unmodifiableMap(weights));
    }

    private static boolean isAlike(Move one, Move other) {
        return one.potential().unit().equals(other.potential().unit()) && one.isYearly() == other.isYearly();
    }

    private List<Assumption> members(Group group, boolean told) {
        return group.weights().keySet().stream()
                .flatMap(id -> Optional.ofNullable(changes.getOrDefault(id, parent.get(id))).stream())
                .filter(assumption -> isTold.test(assumption) == told)
                .toList();
    }

    private static double sum(Group group, List<Assumption> members, int year) {
        return members.stream()
                .mapToDouble(one -> one.in(year).value()
                        * group.weights()
                                .getOrDefault(one.parameter(), Quantity.of(0, Unit.ONE))
                                .value())
                .sum();
    }

    private void told(Group group) {
        List<Assumption> told = members(group, true);
        Map<Integer, Double> scales = scales(group, told, List.of());
        scales.entrySet().stream().min(Map.Entry.comparingByValue()).ifPresent(worst -> {
            List<Assumption> taken = told.stream()
                    .filter(one -> one.in(worst.getKey()).value() > 0)
                    .toList();
            excesses.add(new Excess(
                    taken,
                    worst.getKey(),
                    Quantity.of(sum(group, told, worst.getKey()), Unit.ONE),
                    Quantity.of(worst.getValue(), Unit.ONE)));
            told.forEach(one -> scale(group, one, scales));
        });
    }

    /**
     * What nobody told is first raised to the parent's level, so that a stronger scenario takes up no less where there is room,
     * then to its own; a unit once taken is not given back for another measure in a later year.
     */
    private void byDefault(List<Group> groups) {
        Map<String, Assumption> others = new LinkedHashMap<>();
        groups.forEach(group -> members(group, false).forEach(one -> others.put(one.parameter(), one)));
        var levels = new LinkedHashMap<String, NavigableMap<Integer, Double>>();
        var stops = new LinkedHashMap<String, Set<Group>>();
        for (int year : years(others)) {
            Filling filling = filled(groups, others, year);
            others.keySet().forEach(id -> {
                levels.computeIfAbsent(id, any -> new TreeMap<>()).put(year, filling.level(id));
                stops.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(filling.stops(id));
            });
        }
        others.forEach(
                (id, one) -> held(one, levels.getOrDefault(id, new TreeMap<>()), stops.getOrDefault(id, Set.of())));
    }

    private static Set<Integer> years(Map<String, Assumption> of) {
        var years = new TreeSet<Integer>();
        of.values().forEach(one -> years.addAll(one.values().years()));
        return years;
    }

    private Filling filled(List<Group> groups, Map<String, Assumption> others, int year) {
        double[] left = groups.stream()
                .mapToDouble(group -> Math.max(0, 1 - sum(group, members(group, true), year)))
                .toArray();
        var before = new LinkedHashMap<String, Double>();
        var wanted = new LinkedHashMap<String, Double>();
        others.forEach((id, one) -> {
            double own = one.in(year).value();
            wanted.put(id, own);
            before.put(
                    id,
                    Optional.ofNullable(parent.get(id))
                            .map(of -> Math.min(own, of.in(year).value()))
                            .orElse(0.0));
        });
        var filling = new Filling(groups, left);
        filling.raise(before);
        filling.raise(wanted);
        return filling;
    }

    /** Takes the levels of a measure where they are less than it wanted; none is above that of a later year. */
    private void held(Assumption wanted, NavigableMap<Integer, Double> levels, Set<Group> stops) {
        double most = Double.MAX_VALUE;
        var values = new TreeMap<Integer, Quantity>();
        boolean isLess = false;
        for (int year : levels.descendingKeySet()) {
            double own = wanted.in(year).value();
            double level = Math.min(most, levels.getOrDefault(year, own));
            isLess |= level < own - ROUNDING;
            most = level;
            values.put(year, Quantity.of(level, wanted.unit()));
        }
        if (isLess) {
            lowered.put(wanted.parameter(), wanted.name());
            var others = new TreeMap<String, Text>();
            stops.forEach(
                    group -> rivals(group, wanted.parameter()).forEach(one -> others.put(one.parameter(), one.name())));
            replace(wanted, values, List.copyOf(others.values()));
        }
    }

    /** The other measures that take some of what is shared, in any year. */
    private List<Assumption> rivals(Group group, String parameter) {
        return group.weights().keySet().stream()
                .filter(id -> !id.equals(parameter))
                .flatMap(id -> Optional.ofNullable(changes.getOrDefault(id, parent.get(id))).stream())
                .filter(one -> one.values().byYear().values().stream().anyMatch(level -> level.value() > 0))
                .toList();
    }

    /** What is left of each member, in the years in which they take more than others leave them. */
    private static Map<Integer, Double> scales(Group group, List<Assumption> members, List<Assumption> before) {
        var scales = new TreeMap<Integer, Double>();
        if (!members.isEmpty()) {
            for (int year : members.get(0).values().years()) {
                double sum = sum(group, members, year);
                double left = Math.max(0, 1 - sum(group, before, year));
                if (sum > left + ROUNDING) {
                    scales.put(year, left / sum);
                }
            }
        }
        return scales;
    }

    private void scale(Group group, Assumption of, Map<Integer, Double> scales) {
        var values = new TreeMap<Integer, Quantity>();
        of.values().byYear().forEach((year, value) -> values.put(year, value.times(scales.getOrDefault(year, 1.0))));
        List<Text> others =
                rivals(group, of.parameter()).stream().map(Assumption::name).toList();
        replace(of, values, others);
    }

    private void replace(Assumption of, SortedMap<Integer, Quantity> values, List<Text> others) {
        String chinese = others.stream()
                .map(name -> name.chinese().replaceFirst("采用比例$", ""))
                .collect(Collectors.joining("、"));
        String english = others.stream()
                .map(name -> name.english().replaceFirst("^adoption of ", ""))
                .collect(Collectors.joining(", "));
        Origin origin = of.origin();
        Text reason = Text.of(
                origin.reason().chinese() + (others.isEmpty() ? "" : "；与" + chinese + "相斥") + "，按共同潜力缩减",
                origin.reason().english() + "; held to the potential"
                        + (others.isEmpty() ? "" : " shared with " + english));
        changes.put(
                of.parameter(),
                new Assumption(
                        of.parameter(),
                        of.name(),
                        of.unit(),
                        YearSeries.of(values),
                        new Origin(
                                Origin.Kind.ASSUMPTION,
                                reason,
                                origin.fit(),
                                origin.source(),
                                Verification.UNVERIFIED)));
    }
}
