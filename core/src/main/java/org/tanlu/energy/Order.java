package org.tanlu.energy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 措施次序 what measures do, in the order of the library, as steps on sums of bundles: measures that follow each other on the same
 * bundles work on their sum, and the bundles are brought to it only before something else asks for one of them. A sum of more
 * is made of sums that stand; columns of sums that were spread are taken again while the cache has them.
 */
final class Order {
    private static final int NONE = -1;

    final List<Step> steps;
    /** How many sums stand at once. */
    final int sums;
    /** By measure and year, before deviations; all nothing where it does not act here. */
    private final double[][] wanted;

    private Order(List<Step> steps, int sums, Model model, Paths paths) {
        this.steps = steps;
        this.sums = sums;
        this.wanted = new double[model.moves.size()][paths.years];
        for (Step step : steps) {
            for (int y = 0; step.measure() >= 0 && y < paths.years; y++) {
                wanted[step.measure()][y] = paths.level[step.measure()][y]
                        * model.moves.get(step.measure()).potential(y);
            }
        }
    }

    /** How many units of a measure a year asks for, deviations aside. */
    double wanted(int move, int y) {
        return wanted[move][y];
    }

    /** Whether no measure is taken up in a year. */
    boolean isIdle(int y) {
        return Arrays.stream(wanted).allMatch(years -> years[y] == 0);
    }

    /** What a step does. */
    enum Act {
        /** Sums up bundles. */
        GATHER,
        /** What a measure spares that does no more. */
        SPARE,
        /** What a measure spares in one set, and how many units that are. */
        TAKE,
        /** How many units of a measure are wanted. */
        WANT,
        /** The same, not more than what is left of what they spare. */
        WANT_OF,
        /** Not more than what is left of what else they spare. */
        HOLD,
        /** Lowers a sum by the units. */
        FALL,
        /** Raises a sum by the units. */
        RISE,
        /** Not more than is emitted where they capture it. */
        CAPTURE,
        /** What the units leave for others to capture. */
        LEAVE,
        /** What the units feed in, bring in, and change of other emissions. */
        SUPPLY,
        /** Brings bundles to their sum. */
        SPREAD;

        /** Whether it changes a sum. */
        boolean isChange() {
            return this == SPARE || this == TAKE || this == FALL || this == RISE;
        }
    }

    /**
     * A step.
     *
     * @param measure which measure; below 0 for none
     * @param column  on which column: a bundle, or behind all bundles a sum that stands; below 0 for none
     * @param change  with which change by a unit; of a spread, above 0 after a rise
     * @param parts   of what the sum is gathered, and on what it is spread
     */
    record Step(Act act, int measure, int column, double change, Parts parts) {
        private Step(Act act, int measure) {
            this(act, measure, NONE, 0, Parts.NONE);
        }
    }

    /**
     * What is summed up.
     *
     * @param sums    sums that stand, as columns
     * @param bundles the bundles beside them
     * @param columns both
     * @param weights of the bundles, where they have any
     * @param first   the bundle that takes what rises from nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns for a run
    record Parts(int[] sums, int[] bundles, int[] columns, double[] weights, int first) {
        private static final Parts NONE = new Parts(new int[0], new int[0], new int[0], new double[0], Order.NONE);

        /** Whether nothing that stands within has the bundle that takes what rises from nothing. */
        private boolean hasFirst() {
            return Arrays.stream(bundles).anyMatch(bundle -> bundle == first);
        }
    }

    /** Bundles whose sum measures change, each with its weight where they have any; what rises from nothing goes to the first. */
    private record Bundles(List<Integer> members, int first, List<Double> weights) {
        private boolean isOne() {
            return members.size() == 1 && weights.isEmpty();
        }

        private boolean meets(Bundles other) {
            return members.stream().anyMatch(other.members::contains);
        }

        /** Whether its sum can be part of another one's; nothing rises in one that is part of what rises from nothing. */
        private boolean isPartOf(Bundles other, boolean isRise) {
            return weights.isEmpty()
                    && other.weights.isEmpty()
                    && other.members.containsAll(members)
                    && !(isRise && members.contains(other.first));
        }
    }

    /**
     * A sum that stands, and what measures did to it since it was gathered.
     *
     * @param column where
     * @param within sets within it that stood already
     */
    private record Standing(int column, List<Bundles> within, Parts parts, boolean hasRisen, boolean isSpared) {
        Standing changed(boolean isRise) {
            return new Standing(column, within, parts, hasRisen || isRise, isSpared || !isRise);
        }

        Standing spread(Standing whole) {
            return new Standing(column, within, parts, hasRisen, isSpared || whole.isSpared);
        }

        boolean isReadyToRise() {
            return !isSpared && parts.hasFirst();
        }
    }

    /** Writes the steps of the measures that are active in a scenario. */
    static final class Writer {
        private final Model model;
        private final Paths paths;
        private final int[] active;
        private final int[] bundle;
        private final Condensed condensed;
        private final Map<Bundles, Standing> standing = new LinkedHashMap<>();
        /** Sets that stand and are no part of another one. */
        private final Set<Bundles> roots = new LinkedHashSet<>();

        private final Deque<Integer> freeColumns = new ArrayDeque<>();
        private int columns;
        private final List<Step> steps = new ArrayList<>();

        Writer(Condensed condensed, int[] active, int[] bundle) {
            this.condensed = condensed;
            this.model = condensed.model;
            this.paths = condensed.paths;
            this.active = active;
            this.bundle = bundle;
        }

        /** The measures on final use, or those on plants. */
        Order of(boolean onPlants) {
            steps.clear();
            freeColumns.clear();
            columns = condensed.uses.size();
            for (int m : active) {
                if (condensed.acts(m) && model.moves.get(m).isSupply() == onPlants) {
                    move(m);
                }
            }
            spreadAll();
            return new Order(List.copyOf(steps), columns - condensed.uses.size(), model, paths);
        }

        private void move(int m) {
            Model.CompiledMove move = model.moves.get(m);
            boolean leaves = condensed.leaves(m);
            boolean supplies = move.supplied() != 0 || move.clean() != 0 || move.others() != 0;
            int[] spared = IntStream.range(0, move.change().length)
                    .filter(i -> move.change()[i] < 0)
                    .toArray();
            boolean captures = model.limits.pools().get(m).isPresent();
            boolean atOnce = spared.length == 1 && move.standsAlone()[spared[0]] && !captures;
            if (atOnce) {
                change(move.change().length == 1 && !supplies && !leaves ? Act.SPARE : Act.TAKE, m, spared[0]);
            } else {
                want(m, spared);
            }
            if (captures) {
                spreadAll();
                steps.add(new Step(Act.CAPTURE, m));
            }
            for (int i = 0; i < move.change().length; i++) {
                if (!atOnce || i != spared[0]) {
                    change(move.change()[i] > 0 ? Act.RISE : Act.FALL, m, i);
                }
            }
            if (supplies) {
                steps.add(new Step(Act.SUPPLY, m));
            }
            if (leaves) {
                steps.add(new Step(Act.LEAVE, m));
            }
        }

        private void want(int m, int[] spared) {
            Model.CompiledMove move = model.moves.get(m);
            Act next = Act.WANT_OF;
            for (int i : spared) {
                int column = ready(set(move, i), false);
                steps.add(new Step(next, m, column, move.change()[i], Parts.NONE));
                next = Act.HOLD;
            }
            if (spared.length == 0) {
                steps.add(new Step(Act.WANT, m));
            }
        }

        private void change(Act act, int m, int use) {
            Model.CompiledMove move = model.moves.get(m);
            boolean isRise = move.change()[use] > 0;
            Bundles set = set(move, use);
            steps.add(new Step(act, m, ready(set, isRise), move.change()[use], Parts.NONE));
            standing.computeIfPresent(set, (any, before) -> before.changed(isRise));
        }

        private Bundles set(Model.CompiledMove move, int use) {
            return new Bundles(
                    Arrays.stream(move.cells()[use])
                            .map(k -> bundle[k])
                            .distinct()
                            .boxed()
                            .toList(),
                    bundle[move.cells()[use][0]],
                    Arrays.stream(move.weights()[use]).boxed().toList());
        }

        /**
         * The column of a set, its sum standing. What stands and has some of its bundles is spread before, but for sets
         * within it, of which it is summed up; so is what the set itself has spared before a rise, as nothing may be left to
         * rise in proportion to.
         */
        private int ready(Bundles set, boolean isRise) {
            Optional<Bundles> other = inTheWay(set, isRise);
            while (other.isPresent()) {
                spread(other.get());
                other = inTheWay(set, isRise);
            }
            if (set.isOne()) {
                return set.first();
            }
            return standing.computeIfAbsent(set, this::gather).column();
        }

        private Optional<Bundles> inTheWay(Bundles set, boolean isRise) {
            return roots.stream()
                    .filter(root -> root.equals(set)
                            ? isRise && !find(root).isReadyToRise()
                            : root.meets(set) && (set.isOne() || !root.isPartOf(set, isRise)))
                    .findFirst();
        }

        private Standing find(Bundles set) {
            return Optional.ofNullable(standing.get(set)).orElseThrow();
        }

        private Standing gather(Bundles set) {
            List<Bundles> within =
                    roots.stream().filter(root -> root.meets(set)).toList();
            int[] sums = within.stream().mapToInt(part -> find(part).column()).toArray();
            int[] beside = set.members().stream()
                    .filter(member ->
                            within.stream().noneMatch(part -> part.members().contains(member)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            var parts = new Parts(
                    sums,
                    beside,
                    IntStream.concat(Arrays.stream(sums), Arrays.stream(beside)).toArray(),
                    set.weights().stream().mapToDouble(Double::doubleValue).toArray(),
                    set.first());
            within.forEach(roots::remove);
            roots.add(set);
            int column = freeColumns.isEmpty() ? columns++ : freeColumns.pop();
            steps.add(new Step(Act.GATHER, NONE, column, 0, parts));
            return new Standing(column, within, parts, false, false);
        }

        private void spreadAll() {
            while (!roots.isEmpty()) {
                spread(roots.iterator().next());
            }
        }

        private void spread(Bundles set) {
            Standing whole = find(set);
            standing.remove(set);
            roots.remove(set);
            roots.addAll(whole.within());
            whole.within().forEach(part -> standing.computeIfPresent(part, (any, own) -> own.spread(whole)));
            freeColumns.push(whole.column());
            steps.add(new Step(Act.SPREAD, NONE, whole.column(), whole.hasRisen() ? 1 : 0, whole.parts()));
        }
    }
}
