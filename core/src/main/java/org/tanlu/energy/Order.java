package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 措施次序 what measures do, in the order of the library, as steps on sums of bundles: measures that follow each other on the same
 * bundles work on their sum, and the bundles are brought to it only before something else asks for one of them. A sum of more
 * is made of sums that stand.
 */
final class Order {
    private static final int NONE = -1;

    final List<Step> steps;
    final List<Bundles> sets;
    /** By measure and year, before deviations; all nothing where it does not act here. */
    private final double[][] wanted;

    private Order(List<Step> steps, List<Bundles> sets, Model model, Paths paths) {
        this.steps = steps;
        this.sets = sets;
        this.wanted = new double[model.moves.size()][paths.years];
        for (Step step : steps) {
            for (int y = 0; step.measure() >= 0 && y < paths.years; y++) {
                wanted[step.measure()][y] =
                        paths.level[step.measure()][y] * model.moves.get(step.measure()).potential(y);
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
     * @param set     on which set of bundles; below 0 for none
     * @param change  with which change by a unit; of a spread, above 0 after a rise
     * @param parts   of what the set is gathered, and on what it is spread
     */
    record Step(Act act, int measure, int set, double change, Parts parts) {}

    /**
     * What a set is summed up of.
     *
     * @param sets    sets within it that stand already
     * @param bundles the bundles beside them
     * @param columns both, sets behind all bundles
     * @param weights of the bundles, where they have any
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns for a run
    record Parts(int[] sets, int[] bundles, int[] columns, double[] weights) {
        private static final Parts NONE = new Parts(new int[0], new int[0], new int[0], new double[0]);

        private boolean hasOwn(int member) {
            return Arrays.stream(bundles).anyMatch(own -> own == member);
        }
    }

    /** Bundles whose sum measures change, each with its weight where they have any; what rises from nothing goes to the first. */
    record Bundles(List<Integer> members, int first, List<Double> weights) {
        boolean isOne() {
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

    /** A set whose sum stands, and what measures did to it since it was gathered. */
    private record Standing(Parts parts, boolean hasRisen, boolean isSpared) {
        Standing changed(boolean isRise) {
            return new Standing(parts, hasRisen || isRise, isSpared || !isRise);
        }

        Standing within(Standing whole) {
            return new Standing(parts, hasRisen, isSpared || whole.isSpared);
        }
    }

    /** Writes the steps of the measures that are active in a scenario. */
    static final class Writer {
        private final Model model;
        private final Paths paths;
        private final int[] active;
        private final int[] bundle;
        private final Condensed condensed;
        private final Map<Bundles, Integer> index = new LinkedHashMap<>();
        private final List<Bundles> sets = new ArrayList<>();
        /** All sets that stand. */
        private final Map<Integer, Standing> standing = new LinkedHashMap<>();
        /** Those of them that are no part of another one. */
        private final Set<Integer> roots = new LinkedHashSet<>();

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
            index.clear();
            sets.clear();
            for (int m : active) {
                if (condensed.acts(m) && model.moves.get(m).isSupply() == onPlants) {
                    move(m);
                }
            }
            spreadAll();
            return new Order(List.copyOf(steps), List.copyOf(sets), model, paths);
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
                steps.add(new Step(Act.CAPTURE, m, NONE, 0, Parts.NONE));
            }
            for (int i = 0; i < move.change().length; i++) {
                if (!atOnce || i != spared[0]) {
                    change(move.change()[i] > 0 ? Act.RISE : Act.FALL, m, i);
                }
            }
            if (supplies) {
                steps.add(new Step(Act.SUPPLY, m, NONE, 0, Parts.NONE));
            }
            if (leaves) {
                steps.add(new Step(Act.LEAVE, m, NONE, 0, Parts.NONE));
            }
        }

        private void want(int m, int[] spared) {
            Model.CompiledMove move = model.moves.get(m);
            Act next = Act.WANT_OF;
            for (int i : spared) {
                int set = ready(move.cells()[i], move.weights()[i], false);
                steps.add(new Step(next, m, set, move.change()[i], Parts.NONE));
                next = Act.HOLD;
            }
            if (spared.length == 0) {
                steps.add(new Step(Act.WANT, m, NONE, 0, Parts.NONE));
            }
        }

        private void change(Act act, int m, int use) {
            Model.CompiledMove move = model.moves.get(m);
            boolean isRise = move.change()[use] > 0;
            int set = ready(move.cells()[use], move.weights()[use], isRise);
            steps.add(new Step(act, m, set, move.change()[use], Parts.NONE));
            standing.computeIfPresent(set, (any, before) -> before.changed(isRise));
        }

        /**
         * The set of some cells, its sum standing. What stands and has some of its bundles is spread before, but for sets
         * within it, of which it is summed up; so is what the set itself has spared before a rise, as nothing may be left to
         * rise in proportion to.
         */
        private int ready(int[] cells, double[] weights, boolean isRise) {
            var set = new Bundles(
                    Arrays.stream(cells).map(k -> bundle[k]).distinct().boxed().toList(),
                    bundle[cells[0]],
                    Arrays.stream(weights).boxed().toList());
            int of = index.computeIfAbsent(set, any -> index.size());
            if (of == sets.size()) {
                sets.add(set);
            }
            for (int root = crossing(of, isRise); root >= 0; root = crossing(of, isRise)) {
                spread(root);
            }
            if (!set.isOne() && !standing.containsKey(of)) {
                gather(of);
            }
            return of;
        }

        /** A set that stands in the way of another one; below 0 where none does. */
        private int crossing(int of, boolean isRise) {
            Bundles set = sets.get(of);
            for (int root : roots) {
                boolean isInTheWay = root == of
                        ? isRise && !isReadyToRise(root)
                        : sets.get(root).meets(set)
                                && (set.isOne() || !sets.get(root).isPartOf(set, isRise));
                if (isInTheWay) {
                    return root;
                }
            }
            return NONE;
        }

        private boolean isReadyToRise(int of) {
            return !standing.get(of).isSpared()
                    && standing.get(of).parts().hasOwn(sets.get(of).first());
        }

        private void gather(int of) {
            Bundles set = sets.get(of);
            List<Integer> within =
                    roots.stream().filter(root -> sets.get(root).meets(set)).toList();
            IntStream beside = set.members().stream()
                    .filter(member -> within.stream()
                            .noneMatch(part -> sets.get(part).members().contains(member)))
                    .mapToInt(Integer::intValue);
            Parts parts = parts(within, beside.toArray(), set.weights());
            within.forEach(roots::remove);
            roots.add(of);
            standing.put(of, new Standing(parts, false, false));
            steps.add(new Step(Act.GATHER, NONE, of, 0, parts));
        }

        private Parts parts(List<Integer> within, int[] beside, List<Double> weights) {
            int bundles = condensed.uses.size();
            return new Parts(
                    within.stream().mapToInt(Integer::intValue).toArray(),
                    beside,
                    IntStream.concat(within.stream().mapToInt(set -> bundles + set), Arrays.stream(beside))
                            .toArray(),
                    weights.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private void spreadAll() {
            while (!roots.isEmpty()) {
                spread(roots.iterator().next());
            }
        }

        private void spread(int of) {
            Standing whole = standing.remove(of);
            roots.remove(of);
            for (int part : whole.parts().sets()) {
                roots.add(part);
                standing.computeIfPresent(part, (any, own) -> own.within(whole));
            }
            steps.add(new Step(Act.SPREAD, NONE, of, whole.hasRisen() ? 1 : 0, whole.parts()));
        }
    }
}
