package org.tanlu.energy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * 合并情景 a scenario for its totals alone: cells that follow the same activity and that the same measures move stay in proportion to
 * each other in every draw, so that one column, a bundle, stands for all of them; cells of electricity or of heat need only the
 * same measures. What is asked of cells – demand of
 * electricity and heat, feeds of plants, emissions – becomes weights of bundles. Exact up to the order of sums.
 */
final class Condensed {
    private static final double[] NOTHING = {};

    final Model model;
    final Paths paths;
    /** By cell. */
    private final int[] bundle;
    /** By bundle: use by unit of activities; nothing where it begins with nothing or belongs to a plant. */
    final List<Weights> uses;
    /** By bundle and year: all of that, or the part of what a plant's fuels have to give. */
    final double[][] amount;

    final List<Plant> plants;
    final Weights powerDemand;
    final Weights heatDemand;
    final List<Weights> kinds;
    /** Other emissions that follow fuels. */
    final Weights byFuel;
    /** Measures that use no energy: what they feed in, bring in, and change of other emissions. */
    final Weights fedIn;

    final Weights broughtIn;
    final Weights byMeasure;
    /** Other emissions that follow drivers, and by year those that follow nothing. */
    final Weights byDriver;

    final double[] fixed;
    final Order finalUse;
    final Order supply;

    private final double[][] cellAmount;
    private final int[] cellsIn;

    Condensed(Model model, Paths paths) {
        this.model = model;
        this.paths = paths;
        int[] active = IntStream.range(0, model.moves.size())
                .filter(m -> Arrays.stream(paths.level[m]).anyMatch(level -> level != 0))
                .toArray();
        this.bundle = bundles(model, active);
        int count = Arrays.stream(bundle).max().orElse(-1) + 1;
        this.cellsIn = new int[count];
        this.amount = new double[count][paths.years];
        this.cellAmount = new double[bundle.length][];
        for (int k = 0; k < bundle.length; k++) {
            cellsIn[bundle[k]]++;
            cellAmount[k] = amounts(k);
            accumulate(amount[bundle[k]], cellAmount[k]);
        }
        this.uses = IntStream.range(0, count).mapToObj(this::uses).toList();
        this.plants = plants();
        this.powerDemand = weights(model.powerCells, (k, y) -> 1);
        this.heatDemand = weights(model.heatCells, (k, y) -> 1);
        this.kinds = Arrays.stream(model.emitting)
                .map(cells -> weights(cells, (k, y) -> model.cells.factor(k)))
                .toList();
        this.byFuel = byFuel();
        this.fedIn = withoutUse(active, Model.CompiledMove::supplied);
        this.broughtIn = withoutUse(active, Model.CompiledMove::clean);
        this.byMeasure = withoutUse(active, Model.CompiledMove::others);
        this.byDriver = byDriver();
        this.fixed = fixed();
        var order = new Order.Writer(model, paths, active, bundle);
        this.finalUse = order.of(false);
        this.supply = order.of(true);
    }

    /**
     * A plant: its bundles of fuels, of by-product gases, and what these are by the use of their makers.
     *
     * @param consumer the consumer that it is
     */
    record Plant(int consumer, List<Integer> fuels, List<Integer> gases, List<Weights> feeds) {}

    /** A sum of columns, each with a weight by year; weights that are always zero are left out. */
    static final class Weights {
        final int[] columns;
        private final double[][] byYear;

        Weights(SortedMap<Integer, double[]> byColumn, int years) {
            byColumn.values().removeIf(weights -> Arrays.stream(weights).allMatch(weight -> weight == 0));
            this.columns =
                    byColumn.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.byYear = new double[years][columns.length];
            for (int i = 0; i < columns.length; i++) {
                for (int y = 0; y < years; y++) {
                    byYear[y][i] = byColumn.getOrDefault(columns[i], NOTHING)[y];
                }
            }
        }

        double[] in(int y) {
            return byYear[y];
        }

        boolean isEmpty() {
            return columns.length == 0;
        }
    }

    private static void accumulate(double[] sum, double[] values) {
        for (int y = 0; y < sum.length; y++) {
            sum[y] += values[y];
        }
    }

    private Weights uses(int of) {
        var byActivity = new TreeMap<Integer, double[]>();
        for (int k = 0; k < model.inUse; k++) {
            int consumer = model.cells.consumer(k);
            if (bundle[k] == of && consumer < model.finals) {
                accumulate(
                        byActivity.computeIfAbsent(model.activity[consumer], any -> new double[paths.years]),
                        cellAmount[k]);
            }
        }
        return new Weights(byActivity, paths.years);
    }

    /** A number by index and year. */
    private interface ByYear {
        double of(int index, int y);
    }

    /** The bundle of each cell: cells of one activity, or plant, and the same uses of measures. */
    private static int[] bundles(Model model, int[] active) {
        List<StringBuilder> signatures = IntStream.range(0, model.cells.size())
                .mapToObj(k -> new StringBuilder(origin(model, k)))
                .toList();
        for (int m : active) {
            Model.CompiledMove move = model.moves.get(m);
            for (int i = 0; i < move.change().length; i++) {
                int[] cells = move.cells()[i];
                for (int k : cells) {
                    boolean mayBegin =
                            k == cells[0] && move.change()[i] > 0; // takes all where none uses the carrier yet
                    signatures
                            .get(k)
                            .append(' ')
                            .append(m)
                            .append(mayBegin ? '+' : '.')
                            .append(i);
                }
            }
        }
        Map<String, Integer> known = new LinkedHashMap<>();
        return signatures.stream()
                .mapToInt(signature -> known.computeIfAbsent(signature.toString(), any -> known.size()))
                .toArray();
    }

    /** Electricity and heat are asked for in sum alone, whatever they follow, but where a by-product gas follows them. */
    private static String origin(Model model, int k) {
        int consumer = model.cells.consumer(k);
        if (k >= model.inUse || model.isGas(k)) {
            return "cell " + k;
        }
        if (consumer < model.finals && model.cells.isSecondary(k) && !model.isFollowed(k)) {
            return model.cells.kind(k).name();
        }
        return consumer < model.finals ? "activity " + model.activity[consumer] : "plant " + consumer;
    }

    private double[] amounts(int k) {
        int consumer = model.cells.consumer(k);
        var amounts = new double[paths.years];
        if (k < model.inUse && !model.isGas(k)) {
            for (int y = 0; y < amounts.length; y++) {
                amounts[y] = consumer < model.finals
                        ? model.consumerBase[consumer] * paths.share[k][y] * paths.activity(model, consumer, y)
                        : ofFuels(consumer, k, y);
            }
        }
        return amounts;
    }

    /** The share of a fuel among those of a plant beside by-product gases. */
    private double ofFuels(int plant, int fuel, int y) {
        double shares = 0;
        for (int k : model.cellsOf[plant]) {
            shares += model.isGas(k) ? 0 : paths.share[k][y];
        }
        return shares > 0 ? paths.share[fuel][y] / shares : 0;
    }

    private List<Plant> plants() {
        return IntStream.range(model.finals, model.cellsOf.length)
                .mapToObj(this::plant)
                .toList();
    }

    private Plant plant(int consumer) {
        int[] cells = model.cellsOf[consumer];
        int[] gases = Arrays.stream(cells).filter(model::isGas).toArray();
        return new Plant(
                consumer,
                Arrays.stream(cells)
                        .filter(k -> !model.isGas(k))
                        .map(k -> bundle[k])
                        .distinct()
                        .boxed()
                        .toList(),
                Arrays.stream(gases).map(k -> bundle[k]).boxed().toList(),
                Arrays.stream(gases)
                        .mapToObj(gas -> weights(model.followed[gas], (k, y) -> model.perFollowed[gas]))
                        .toList());
    }

    private Weights weights(int[] cells, ByYear weight) {
        var byBundle = new TreeMap<Integer, double[]>();
        for (int k : cells) {
            add(byBundle, k, weight);
        }
        return new Weights(byBundle, paths.years);
    }

    /** Adds a cell's weight, by its part of the bundle. */
    private void add(SortedMap<Integer, double[]> byBundle, int k, ByYear weight) {
        int in = bundle[k];
        double[] of = byBundle.computeIfAbsent(in, any -> new double[paths.years]);
        for (int y = 0; y < of.length; y++) {
            double whole = amount[in][y];
            double part = cellsIn[in] == 1 ? 1 : whole == 0 ? 0 : cellAmount[k][y] / whole;
            of[y] += part * weight.of(k, y);
        }
    }

    private Weights byFuel() {
        var byBundle = new TreeMap<Integer, double[]>();
        for (int o = 0; o < model.otherBase.length; o++) {
            if (model.otherFuel[o] > 0) {
                double by = model.otherBase[o] / model.otherFuel[o];
                double[] change = paths.emission[o];
                for (int k : model.otherCells[o]) {
                    add(byBundle, k, (cell, y) -> by * change[y]);
                }
            }
        }
        return new Weights(byBundle, paths.years);
    }

    private Weights withoutUse(int[] active, ToDoubleFunction<Model.CompiledMove> effect) {
        var byMeasure = new TreeMap<Integer, double[]>();
        for (int m : active) {
            Model.CompiledMove move = model.moves.get(m);
            if (!move.isUse()) {
                double each = effect.applyAsDouble(move);
                byMeasure.put(
                        m,
                        IntStream.range(0, paths.years)
                                .mapToDouble(y -> paths.level[m][y] * move.potential(y) * each)
                                .toArray());
            }
        }
        return new Weights(byMeasure, paths.years);
    }

    private Weights byDriver() {
        var byDriver = new TreeMap<Integer, double[]>();
        for (int o = 0; o < model.otherBase.length; o++) {
            int driver = model.otherDriver[o];
            if (model.otherFuel[o] <= 0 && driver >= 0) {
                double[] of = byDriver.computeIfAbsent(driver, any -> new double[paths.years]);
                for (int y = 0; y < of.length; y++) {
                    of[y] += model.otherBase[o] * paths.emission[o][y] * paths.driver(model, driver, y);
                }
            }
        }
        return new Weights(byDriver, paths.years);
    }

    private double[] fixed() {
        var fixed = new double[paths.years];
        for (int o = 0; o < model.otherBase.length; o++) {
            if (model.otherFuel[o] <= 0 && model.otherDriver[o] < 0) {
                for (int y = 0; y < fixed.length; y++) {
                    fixed[y] += model.otherBase[o] * paths.emission[o][y];
                }
            }
        }
        return fixed;
    }
}
