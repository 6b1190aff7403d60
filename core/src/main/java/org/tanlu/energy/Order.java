package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 措施次序 what measures do, in the order of the library, as steps on sums of bundles: measures that follow each other on the same
 * bundles work on their sum, and the bundles are brought to it only before something else asks for one of them.
 */
final class Order {
    private static final int NONE = -1;

    final List<Step> steps;
    final List<Bundles> sets;
    private final Paths paths;

    private Order(List<Step> steps, List<Bundles> sets, Paths paths) {
        this.steps = steps;
        this.sets = sets;
        this.paths = paths;
    }

    /** Whether no measure is taken up in a year. */
    boolean isIdle(int y) {
        return steps.stream().noneMatch(step -> step.measure() >= 0 && paths.level[step.measure()][y] != 0);
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

    /** A step: which measure, on which set of bundles, with which change by a unit; of a spread, above 0 after a rise. */
    record Step(Act act, int measure, int set, double change) {}

    /** What measures did to a sum since it was gathered. */
    private record Run(boolean hasRisen, boolean isSpared) {
        private static final Run NEW = new Run(false, false);
    }

    /** Bundles whose sum measures change, each with its weight where they have any; what rises from nothing goes to the first. */
    record Bundles(List<Integer> members, int first, List<Double> weights) {
        boolean isOne() {
            return members.size() == 1 && weights.isEmpty();
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
        /** The sets whose sums stand, and what measures did to them. */
        private final Map<Integer, Run> gathered = new LinkedHashMap<>();

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
            for (int m : active) {
                if (condensed.acts(m) && model.moves.get(m).isSupply() == onPlants) {
                    move(m);
                }
            }
            List.copyOf(gathered.keySet()).forEach(this::spread);
            return new Order(List.copyOf(steps), List.copyOf(index.keySet()), paths);
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
                List.copyOf(gathered.keySet()).forEach(this::spread);
                steps.add(new Step(Act.CAPTURE, m, NONE, 0));
            }
            for (int i = 0; i < move.change().length; i++) {
                if (!atOnce || i != spared[0]) {
                    change(move.change()[i] > 0 ? Act.RISE : Act.FALL, m, i);
                }
            }
            if (supplies) {
                steps.add(new Step(Act.SUPPLY, m, NONE, 0));
            }
            if (leaves) {
                steps.add(new Step(Act.LEAVE, m, NONE, 0));
            }
        }

        private void want(int m, int[] spared) {
            Model.CompiledMove move = model.moves.get(m);
            Act next = Act.WANT_OF;
            for (int i : spared) {
                steps.add(new Step(next, m, ready(move.cells()[i], move.weights()[i], false), move.change()[i]));
                next = Act.HOLD;
            }
            if (spared.length == 0) {
                steps.add(new Step(Act.WANT, m, NONE, 0));
            }
        }

        private void change(Act act, int m, int use) {
            Model.CompiledMove move = model.moves.get(m);
            boolean isRise = move.change()[use] > 0;
            int set = ready(move.cells()[use], move.weights()[use], isRise);
            steps.add(new Step(act, m, set, move.change()[use]));
            Run before = gathered.getOrDefault(set, Run.NEW);
            gathered.put(set, new Run(before.hasRisen() || isRise, before.isSpared() || !isRise));
        }

        /**
         * The set of some cells, gathered. What other sets have of its bundles is spread before; so is what the set itself
         * has spared before a rise, as nothing may be left to rise in proportion to.
         */
        private int ready(int[] cells, double[] weights, boolean isRise) {
            var set = new Bundles(
                    Arrays.stream(cells).map(k -> bundle[k]).distinct().boxed().toList(),
                    bundle[cells[0]],
                    Arrays.stream(weights).boxed().toList());
            int of = index.computeIfAbsent(set, any -> index.size());
            if (isRise && gathered.getOrDefault(of, Run.NEW).isSpared()) {
                spread(of);
            }
            if (!gathered.containsKey(of)) {
                List<Bundles> sets = List.copyOf(index.keySet());
                for (int other : List.copyOf(gathered.keySet())) {
                    if (sets.get(other).members().stream().anyMatch(set.members()::contains)) {
                        spread(other);
                    }
                }
                gathered.put(of, Run.NEW);
                if (!set.isOne()) {
                    steps.add(new Step(Act.GATHER, NONE, of, 0));
                }
            }
            return of;
        }

        private void spread(int of) {
            boolean hasRisen = gathered.getOrDefault(of, Run.NEW).hasRisen();
            gathered.remove(of);
            if (!List.copyOf(index.keySet()).get(of).isOne()) {
                steps.add(new Step(Act.SPREAD, NONE, of, hasRisen ? 1 : 0));
            }
        }
    }
}
