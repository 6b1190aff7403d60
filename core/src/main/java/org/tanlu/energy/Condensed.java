package org.tanlu.energy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tanlu.reference.CarrierKind;

/**
 * 合并情景 a scenario for its totals alone: cells that follow the same activity and that the same measures move stay in proportion to
 * each other in every draw, so that one column, a bundle, stands for all of them; cells of electricity or of heat need only the
 * same measures. What is asked of cells – demand of
 * electricity and heat, feeds of plants, emissions – becomes weights of bundles. Exact up to the order of sums.
 */
final class Condensed {
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
    /** All use, that of other than plants, and what of that is electricity. */
    final Weights allUse;

    final Weights allFinal;
    final Weights finalPower;
    /** Other emissions, those of each process apart. */
    final List<Others> others;
    /** What measures can capture. */
    final List<Emitted> pools;

    /** By pool and measure: what a unit of it changes of the pool. */
    final double[][] taken;

    final int[] heatGases;
    final int[] heatFuels;
    /** Measures that use no energy: these, what they feed in, bring in, and change of other emissions. */
    final int[] withoutUse;

    final Weights fedIn;

    final Weights broughtIn;
    final Weights byMeasure;
    final Order finalUse;
    final Order supply;

    private final double[][] cellAmount;
    private final int[] cellsIn;
    private final int[] capturing;

    Condensed(Model model, Paths paths) {
        this.model = model;
        this.paths = paths;
        int[] active = IntStream.range(0, model.moves.size())
                .filter(m -> Arrays.stream(paths.level[m]).anyMatch(level -> level != 0))
                .toArray();
        this.capturing = Arrays.stream(active)
                .filter(m -> model.limits.pools().get(m).isPresent())
                .toArray();
        this.bundle = bundlesOf(active);
        int count = Arrays.stream(bundle).max().orElse(-1) + 1;
        this.cellsIn = new int[count];
        this.amount = new double[count][paths.years];
        this.cellAmount = new double[bundle.length][];
        sumUp();
        this.uses = IntStream.range(0, count).mapToObj(this::uses).toList();
        this.plants = plants();
        this.powerDemand = weights(model.powerCells, (k, y) -> 1);
        this.heatDemand = weights(model.heatCells, (k, y) -> 1);
        this.kinds = Arrays.stream(model.emitting)
                .map(cells -> weights(cells, (k, y) -> model.cells.factor(k)))
                .toList();
        this.allUse = use(k -> true);
        this.allFinal = use(k -> model.cells.consumer(k) < model.finals);
        this.finalPower = use(this::isFinalPower);
        this.others = others(o -> true);
        this.pools = Arrays.stream(capturing).mapToObj(this::emitted).toList();
        this.taken = pools.stream().map(this::taken).toArray(double[][]::new);
        this.heatGases = bundles(model.limits.heatGases());
        this.heatFuels = bundles(model.limits.heatFuels());
        this.withoutUse = Arrays.stream(active).filter(m -> !acts(m)).toArray();
        this.fedIn = withoutUse(Model.CompiledMove::supplied);
        this.broughtIn = withoutUse(Model.CompiledMove::clean);
        this.byMeasure = withoutUse(Model.CompiledMove::others);
        var order = new Order.Writer(this, active, bundle);
        this.finalUse = order.of(false);
        this.supply = order.of(true);
    }

    /** What bundles have of their cells. */
    private void sumUp() {
        for (int k = 0; k < bundle.length; k++) {
            cellsIn[bundle[k]]++;
            cellAmount[k] = amounts(k);
            accumulate(amount[bundle[k]], cellAmount[k]);
        }
    }

    /**
     * Emissions beside those of carriers, of a process or of no process.
     *
     * @param process  the process; below 0 for none
     * @param byFuel   what follows fuels
     * @param byDriver what follows drivers
     * @param constant by year what follows nothing
     */
    record Others(int process, Weights byFuel, Weights byDriver, List<Double> constant) {
        double fixed(int y) {
            return constant.get(y);
        }

        boolean isEmpty() {
            return byFuel.isEmpty() && byDriver.isEmpty() && constant.stream().allMatch(each -> each == 0);
        }
    }

    /** What a measure can capture: by kind of carrier, of processes, less what others take by unit. */
    record Emitted(List<Weights> kinds, List<Others> others, Map<Integer, Double> before) {
        double taken(int move) {
            return before.getOrDefault(move, 0.0);
        }
    }

    private double[] taken(Emitted pool) {
        return IntStream.range(0, model.moves.size()).mapToDouble(pool::taken).toArray();
    }

    /** Which of the pools a capturing measure takes from. */
    int pool(int move) {
        return Arrays.binarySearch(capturing, move);
    }

    /** Whether a measure changes what others can capture. */
    boolean leaves(int move) {
        return pools.stream().anyMatch(pool -> pool.taken(move) != 0);
    }

    /** Whether a measure acts step by step, in the order of measures. */
    boolean acts(int move) {
        return model.moves.get(move).isUse() || model.limits.pools().get(move).isPresent() || leaves(move);
    }

    private Emitted emitted(int move) {
        Pool pool = model.limits.pools().get(move).orElseThrow();
        var before = new TreeMap<Integer, Double>();
        for (int i = 0; i < pool.before().length; i++) {
            before.put(pool.before()[i], pool.taken()[i]);
        }
        return new Emitted(
                Arrays.stream(pool.cells())
                        .map(cells -> weights(cells, (k, y) -> model.cells.factor(k)))
                        .toList(),
                others(o -> Arrays.stream(pool.others()).anyMatch(each -> each == o)),
                before);
    }

    private int[] bundles(int[] cells) {
        return Arrays.stream(cells).map(k -> bundle[k]).distinct().toArray();
    }

    /**
     * A plant: its bundles of fuels, of by-product gases, and what these are by the use of their makers.
     *
     * @param consumer the consumer that it is
     */
    record Plant(int consumer, List<Integer> fuels, List<Integer> gases, List<Weights> feeds) {}

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
                if (shifts(k)) {
                    int fleet = model.activities.size() + Arrays.binarySearch(model.limits.withFleet(), consumer);
                    accumulate(byActivity.computeIfAbsent(fleet, any -> new double[paths.years]), shift(k));
                }
            }
        }
        return new Weights(byActivity, paths.years);
    }

    /** A number by index and year. */
    private interface ByYear {
        double of(int index, int y);
    }

    /** Whether draws shift a cell's use between the carriers of its fleet. */
    private boolean shifts(int k) {
        return k < model.inUse && Arrays.stream(paths.shift[k]).anyMatch(shift -> shift != 0);
    }

    private double[] shift(int k) {
        int consumer = model.cells.consumer(k);
        return IntStream.range(0, paths.years)
                .mapToDouble(y -> model.consumerBase[consumer] * paths.shift[k][y] * paths.activity(model, consumer, y))
                .toArray();
    }

    /** The bundle of each cell: cells of one activity, or plant, and the same uses of measures. */
    private int[] bundlesOf(int[] active) {
        List<StringBuilder> signatures = IntStream.range(0, model.cells.size())
                .mapToObj(k -> new StringBuilder(isWeighted(active, k) ? "cell " + k : origin(k)))
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
    private boolean isWeighted(int[] active, int k) {
        return Arrays.stream(active)
                .mapToObj(model.moves::get)
                .anyMatch(move -> IntStream.range(0, move.cells().length)
                        .anyMatch(i -> move.weights()[i].length > 0
                                && Arrays.stream(move.cells()[i]).anyMatch(cell -> cell == k)));
    }

    private String origin(int k) {
        int consumer = model.cells.consumer(k);
        if (k >= model.inUse || model.isGas(k)) {
            return "cell " + k;
        }
        if (consumer < model.finals && model.cells.isSecondary(k) && !model.isFollowed(k)) {
            return model.cells.kind(k).name();
        }
        if (shifts(k)) {
            return "cell " + k;
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

    private boolean isFinalPower(int k) {
        return model.cells.consumer(k) < model.finals && model.cells.kind(k) == CarrierKind.ELECTRICITY;
    }

    private Weights use(IntPredicate which) {
        return weights(IntStream.range(0, model.cells.size()).filter(which).toArray(), (k, y) -> 1);
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

    /** Some of the emissions beside those of carriers. */
    private List<Others> others(IntPredicate which) {
        return IntStream.range(-1, model.limits.processes().size())
                .mapToObj(process -> others(process, o -> model.limits.process()[o] == process && which.test(o)))
                .filter(other -> !other.isEmpty())
                .toList();
    }

    private Others others(int process, IntPredicate which) {
        var byFuel = new TreeMap<Integer, double[]>();
        var byDriver = new TreeMap<Integer, double[]>();
        var fixed = new double[paths.years];
        IntStream.range(0, model.otherBase.length).filter(which).forEach(o -> {
            int driver = model.otherDriver[o];
            if (model.otherFuel[o] > 0) {
                double by = model.otherBase[o] / model.otherFuel[o];
                double[] change = paths.emission[o];
                for (int k : model.otherCells[o]) {
                    add(byFuel, k, (cell, y) -> by * change[y]);
                }
            } else {
                accumulate(
                        driver < 0 ? fixed : byDriver.computeIfAbsent(driver, any -> new double[paths.years]),
                        IntStream.range(0, paths.years)
                                .mapToDouble(
                                        y -> model.otherBase[o] * paths.emission[o][y] * paths.driver(model, driver, y))
                                .toArray());
            }
        });
        return new Others(
                process,
                new Weights(byFuel, paths.years),
                new Weights(byDriver, paths.years),
                Arrays.stream(fixed).boxed().toList());
    }

    private Weights withoutUse(ToDoubleFunction<Model.CompiledMove> effect) {
        var byMeasure = new TreeMap<Integer, double[]>();
        for (int m : withoutUse) {
            Model.CompiledMove move = model.moves.get(m);
            double each = effect.applyAsDouble(move);
            byMeasure.put(
                    m,
                    IntStream.range(0, paths.years)
                            .mapToDouble(y -> paths.level[m][y] * move.potential(y) * each)
                            .toArray());
        }
        return new Weights(byMeasure, paths.years);
    }
}
