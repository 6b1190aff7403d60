package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 措施次序 what measures do, in the order of the library, as steps on sums of bundles: measures that follow each other on the same
 * bundles work on their sum, and the bundles are brought to it only before something else asks for one of them.
 */
final class Order {
    final List<Step> steps;
    final List<Bundles> sets;

    private Order(List<Step> steps, List<Bundles> sets) {
        this.steps = steps;
        this.sets = sets;
    }

    /** What a step does. */
    enum Act {
        /** Sums up bundles. */
        GATHER,
        /** How many units of a measure are wanted. */
        WANT,
        /** Not more than what is left of what they spare. */
        HOLD,
        /** Changes a sum by them. */
        SHIFT,
        /** What they feed in, bring in, and change of other emissions. */
        SUPPLY,
        /** Brings bundles to their sum. */
        SPREAD
    }

    /**
     * A step.
     *
     * @param of the measure or the set of bundles
     * @param by the factor of a hold or a shift; what is spread beyond proportion, 1 or 0
     */
    record Step(Act act, int of, double by) {}

    /** Bundles whose sum measures change; what rises from nothing goes to the first. */
    record Bundles(List<Integer> members, int first) {
        boolean isOne() {
            return members.size() == 1;
        }
    }

    /** Writes the steps of the measures that are active in a scenario. */
    static final class Writer {
        private final Model model;
        private final int[] active;
        private final int[] bundle;
        private final Map<Bundles, Integer> index = new LinkedHashMap<>();
        private final Map<Integer, Boolean> gathered = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();

        Writer(Model model, int[] active, int[] bundle) {
            this.model = model;
            this.active = active;
            this.bundle = bundle;
        }

        /** The measures on final use, or those on plants. */
        Order of(boolean onPlants) {
            steps.clear();
            index.clear();
            for (int m : active) {
                if (model.moves.get(m).isSupply() == onPlants) {
                    move(m);
                }
            }
            List.copyOf(gathered.keySet()).forEach(this::spread);
            return new Order(List.copyOf(steps), List.copyOf(index.keySet()));
        }

        private void move(int m) {
            Model.CompiledMove move = model.moves.get(m);
            steps.add(new Step(Act.WANT, m, 1));
            for (int i = 0; i < move.change().length; i++) {
                if (move.change()[i] < 0) {
                    steps.add(new Step(Act.HOLD, ready(move.cells()[i], false), Columns.most(move.change()[i])));
                }
            }
            for (int i = 0; i < move.change().length; i++) {
                boolean isRise = move.change()[i] > 0;
                int set = ready(move.cells()[i], isRise);
                steps.add(new Step(Act.SHIFT, set, move.change()[i]));
                gathered.computeIfPresent(set, (any, before) -> isRise);
            }
            if (move.supplied() != 0 || move.clean() != 0 || move.others() != 0) {
                steps.add(new Step(Act.SUPPLY, m, 1));
            }
        }

        /**
         * The set of some cells, gathered. What other sets have of its bundles is spread before; so is what the set itself
         * has spared before a rise, as nothing may be left to rise in proportion to.
         */
        private int ready(int[] cells, boolean isRise) {
            var set = new Bundles(
                    Arrays.stream(cells).map(k -> bundle[k]).distinct().boxed().toList(), bundle[cells[0]]);
            int of = index.computeIfAbsent(set, any -> index.size());
            if (isRise && gathered.containsKey(of) && !gathered.getOrDefault(of, true)) {
                spread(of);
            }
            if (!gathered.containsKey(of)) {
                List<Bundles> sets = List.copyOf(index.keySet());
                for (int other : List.copyOf(gathered.keySet())) {
                    if (sets.get(other).members().stream().anyMatch(set.members()::contains)) {
                        spread(other);
                    }
                }
                gathered.put(of, true);
                if (!set.isOne()) {
                    steps.add(new Step(Act.GATHER, of, 1));
                }
            }
            return of;
        }

        private void spread(int of) {
            gathered.remove(of);
            if (!List.copyOf(index.keySet()).get(of).isOne()) {
                steps.add(new Step(Act.SPREAD, of, 1));
            }
        }
    }
}
