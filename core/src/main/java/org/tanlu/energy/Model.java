package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Byproduct;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;

/**
 * The energy system as columns of numbers, for the {@link Kernel}: every driver, consumer, cell, source and move has an index.
 * Energy in 万吨标准煤, electricity supplied in MWh, heat in GJ, emissions in tonnes.
 */
final class Model {
    private static final String GAS = "natural_gas";
    private static final String LIQUEFIED = "lng";
    private static final String COMBUSTION = "combustion";

    final EnergySystem system;
    final ParameterIds ids;
    final List<Driver> drivers;
    final int[] parent;
    final double[] driverBase;

    final Cells cells;
    final int inUse;
    final int[] consumerDriver;
    final int[] consumerGroup;
    final double[] consumerBase;
    /** What makes energy deviate: drivers with groups of consumers, each once. */
    final List<Activity> activities;
    /** By consumer. */
    final int[] activity;

    final int groups = Functional.values().length;
    final int finals;
    final int powerPlants;
    final int heatPlants;
    final int[][] cellsOf;
    final int[][] emitting;
    /** The factors of the emitting cells. */
    final double[][] factors;

    final int[] powerCells;
    final int[] heatCells;
    /** What a gas at a plant follows: the cells of its maker; none for every other cell. */
    final int[][] followed;
    /** A gas at a plant by what its maker uses, in the base year. */
    final double[] perFollowed;

    final List<List<String>> fuels;
    final List<Optional<FleetStart>> fleets;

    final int[] cellFuel;
    final double[] perVehicle;

    final List<CompiledMove> moves;
    final Limits limits;

    final int[] otherDriver;
    final double[] otherBase;
    final int[][] otherCells;
    final double[] otherFuel;

    final double electricityPerCoal;
    final double heatPerCoal;

    private final Map<String, Integer> driverIndex = new LinkedHashMap<>();

    Model(EnergySystem system) {
        this.system = system;
        this.drivers = List.copyOf(system.drivers().values());
        drivers.forEach(driver -> driverIndex.put(driver.id(), driverIndex.size()));
        this.parent = each(drivers, driver -> index(driver.definition().parent()));
        this.driverBase = drivers.stream().mapToDouble(this::base).toArray();
        List<Consumer> consumers = system.consumers();
        this.cells = new Cells(system);
        this.inUse = cells.size();
        this.moves = system.moves().stream().map(this::compile).toList();
        this.ids = ParameterIds.of(system, cells, inUse);
        this.consumerDriver = each(consumers, consumer -> index(consumer.driver()));
        this.consumerGroup = each(consumers, Model::group);
        IntStream all = IntStream.range(0, consumers.size());
        this.activities = all.mapToObj(this::activity).distinct().toList();
        this.activity = each(consumers, consumer -> activities.indexOf(activity(consumers.indexOf(consumer))));
        this.cellsOf = rows(consumers.size(), inUse, cells::consumer);
        this.consumerBase = Arrays.stream(cellsOf).mapToDouble(this::uses).toArray();
        this.finals = (int) consumers.stream().filter(EnergySystem::isFinal).count();
        this.powerPlants = cells.place(EnergySystem.POWER_PLANTS);
        this.heatPlants = cells.place(EnergySystem.HEAT_PLANTS);
        this.emitting = kinds(cell -> cells.factor(cell) != 0);
        this.factors = Arrays.stream(emitting).map(this::factors).toArray(double[][]::new);
        this.powerCells = kinds(cell -> true)[place(CarrierKind.ELECTRICITY)];
        this.heatCells = kinds(cell -> true)[place(CarrierKind.HEAT)];
        this.followed = IntStream.range(0, inUse).mapToObj(this::followed).toArray(int[][]::new);
        this.perFollowed = ofCells(this::perFollowed);
        this.fuels = consumers.stream().map(Model::fuels).toList();
        this.fleets = consumers.stream().map(this::fleet).toList();
        this.cellFuel = IntStream.range(0, inUse).map(this::fuel).toArray();
        this.perVehicle = ofCells(this::perVehicle);
        List<OtherEmissions> others = system.others();
        this.otherDriver = each(others, other -> index(other.driver()));
        this.otherBase = others.stream().mapToDouble(this::base).toArray();
        this.otherCells = others.stream().map(this::fuelOf).toArray(int[][]::new);
        this.otherFuel = Arrays.stream(otherCells).mapToDouble(this::uses).toArray();
        this.limits = Limits.of(this);
        this.electricityPerCoal = perCoal(system.electricity(), powerCells);
        this.heatPerCoal = perCoal(system.heat(), heatCells);
    }

    private static int group(Consumer consumer) {
        return Arrays.asList(Functional.values()).indexOf(consumer.functional());
    }

    private Activity activity(int consumer) {
        return new Activity(consumerDriver[consumer], consumerGroup[consumer]);
    }

    private double[] factors(int[] of) {
        return Arrays.stream(of).mapToDouble(cells::factor).toArray();
    }

    private double[] ofCells(IntToDoubleFunction number) {
        return IntStream.range(0, inUse).mapToDouble(number).toArray();
    }

    /** A driver, none where below 0, with a group of consumers. */
    record Activity(int driver, int group) {}

    /**
     * A move in indices.
     *
     * @param cells       the cells of each use
     * @param change      the change of each use by a unit
     * @param standsAlone whether no other use of the move has one of its cells
     * @param isSupply    whether it acts on the fuel of plants, or captures what they emit, after final use
     * @param weights     of each use, what a unit of a cell counts for; none where all count alike
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns for the kernel
    record CompiledMove(
            Move move, int[][] cells, double[] change, boolean[] standsAlone, boolean isSupply, double[][] weights) {
        double potential(int y) {
            double once = move.potential().value();
            return move.isYearly() ? once * y : once;
        }

        /** Whether it changes what anyone uses. */
        boolean isUse() {
            return change.length > 0;
        }

        double supplied() {
            return move.supplied().value();
        }

        double clean() {
            return move.clean().value();
        }

        double others() {
            return move.others().tonnes();
        }
    }

    private double base(Driver driver) {
        return driver.values().find(system.baseYear()).orElseThrow().value();
    }

    private double base(OtherEmissions other) {
        return other.emissions().find(system.baseYear()).orElseThrow().tonnes();
    }

    /** The index of a move. */
    @SuppressWarnings("ReferenceEquality") // asked thousands of times, nearly always with one of the model's own
    int place(Move move) {
        for (int m = 0; m < moves.size(); m++) {
            if (moves.get(m).move() == move) {
                return m;
            }
        }
        return system.moves().indexOf(move);
    }

    /** The index of a driver. */
    int index(Optional<String> driver) {
        return driver.map(id -> driverIndex.getOrDefault(id, -1)).orElse(-1);
    }

    /** A number of each. */
    private interface Numbered<T> {
        int of(T one);
    }

    private static <T> int[] each(List<T> all, Numbered<T> number) {
        return all.stream().mapToInt(number::of).toArray();
    }

    private static int place(CarrierKind kind) {
        return Arrays.asList(CarrierKind.values()).indexOf(kind);
    }

    /** The cells by a number of theirs. */
    private static int[][] rows(int count, int cells, IntUnaryOperator number) {
        return IntStream.range(0, count)
                .mapToObj(row -> IntStream.range(0, cells)
                        .filter(cell -> number.applyAsInt(cell) == row)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[][] kinds(IntPredicate condition) {
        return Arrays.stream(rows(CarrierKind.values().length, cells.size(), cell -> place(cells.kind(cell))))
                .map(row -> Arrays.stream(row).filter(condition).toArray())
                .toArray(int[][]::new);
    }

    private double uses(int[] of) {
        return Arrays.stream(of).mapToDouble(cells::use).sum();
    }

    private CompiledMove compile(Move move) {
        var indices = new ArrayList<int[]>();
        boolean supply = move.captures().stream().anyMatch(capture -> isPlant(capture.consumer()));
        for (Move.Use use : move.uses()) {
            var row = new ArrayList<Integer>();
            for (Map.Entry<String, List<Carrier>> entry : use.cells().entrySet()) {
                supply |= isPlant(entry.getKey()) && entry.getValue().stream().anyMatch(Model::isFuel);
                entry.getValue().forEach(carrier -> row.add(cells.findOrAdd(entry.getKey(), carrier)));
            }
            indices.add(row.stream().mapToInt(Integer::intValue).toArray());
        }
        var standsAlone = new boolean[indices.size()];
        for (int i = 0; i < standsAlone.length; i++) {
            int[] own = indices.get(i);
            standsAlone[i] = indices.stream()
                    .filter(other -> other != own)
                    .flatMapToInt(Arrays::stream)
                    .noneMatch(k -> Arrays.stream(own).anyMatch(cell -> cell == k));
        }
        return new CompiledMove(
                move,
                indices.toArray(int[][]::new),
                move.uses().stream().mapToDouble(use -> use.change().value()).toArray(),
                standsAlone,
                supply,
                move.uses().stream().map(Model::weights).toArray(double[][]::new));
    }

    private static double[] weights(Move.Use use) {
        return use.weights().stream().mapToDouble(Quantity::value).toArray();
    }

    /** Whether a move changes what users take of heat after plants were balanced. */
    boolean changesHeat(int m) {
        return moves.get(m).isSupply()
                && Arrays.stream(moves.get(m).cells())
                        .flatMapToInt(Arrays::stream)
                        .anyMatch(cell -> cells.kind(cell) == CarrierKind.HEAT);
    }

    /** How many uses a move has at most. */
    int mostUses() {
        return moves.stream().mapToInt(move -> move.change().length).max().orElse(0);
    }

    private static boolean isPlant(String consumer) {
        return consumer.equals(EnergySystem.POWER_PLANTS) || consumer.equals(EnergySystem.HEAT_PLANTS);
    }

    /** Whether a cell is a by-product gas at a plant. */
    boolean isGas(int cell) {
        return cell < inUse && followed[cell].length > 0;
    }

    /** Whether a by-product gas follows a cell. */
    boolean isFollowed(int cell) {
        return Arrays.stream(followed).flatMapToInt(Arrays::stream).anyMatch(k -> k == cell);
    }

    private double perFollowed(int cell) {
        return isGas(cell) ? cells.use(cell) / uses(followed[cell]) : 0;
    }

    private int[] followed(int cell) {
        Optional<Byproduct> gas = system.consumers().get(cells.consumer(cell)).flows().stream()
                .filter(flow -> flow.carrier().equals(cells.carrier(cell)))
                .flatMap(flow -> flow.follows().stream())
                .findFirst();
        return gas.stream()
                .flatMapToInt(made -> IntStream.range(0, inUse).filter(of -> isFeed(made, of)))
                .toArray();
    }

    private boolean isFeed(Byproduct gas, int cell) {
        return system.consumers().get(cells.consumer(cell)).isOf(gas.maker())
                && gas.feed().map(id -> id.equals(cells.carrier(cell).id())).orElse(true);
    }

    private static List<String> fuels(Consumer consumer) {
        return consumer.fleet()
                .map(fleet -> List.copyOf(fleet.stocks().keySet()))
                .orElse(List.of());
    }

    private Optional<FleetStart> fleet(Consumer consumer) {
        return consumer.fleet().map(fleet -> new FleetStart(fleet, fuels(consumer), system.baseYear()));
    }

    /** The fuel of a cell in its consumer's fleet; liquefied gas is told with natural gas; -1 where there is none. */
    private int fuel(int cell) {
        String carrier = cells.carrier(cell).id();
        return fuels.get(cells.consumer(cell)).indexOf(carrier.equals(LIQUEFIED) ? GAS : carrier);
    }

    private double perVehicle(int cell) {
        List<String> of = fuels.get(cells.consumer(cell));
        if (cellFuel[cell] < 0) {
            return 0;
        }
        Fleet fleet = system.consumers().get(cells.consumer(cell)).fleet().orElseThrow();
        double stock = fleet.stock(of.get(cellFuel[cell]), system.baseYear());
        return stock > 0 ? cells.use(cell) / stock : 0;
    }

    /** Statistical units of a secondary carrier in 万吨标准煤. */
    private double perCoal(Supply supply, int[] of) {
        double coal = uses(of);
        return coal > 0 ? supply.demand().value() / coal : 0;
    }

    /** The fuel that the other gases of combustion follow: that of their unit, or of all transport. */
    private int[] fuelOf(OtherEmissions other) {
        if (other.driver().isPresent() || !other.source().equals(COMBUSTION)) {
            return new int[0];
        }
        return IntStream.range(0, inUse)
                .filter(cell ->
                        isFuel(cells.carrier(cell)) && isOf(system.consumers().get(cells.consumer(cell)), other))
                .toArray();
    }

    static boolean isFuel(Carrier carrier) {
        return carrier.kind() != CarrierKind.ELECTRICITY && carrier.kind() != CarrierKind.HEAT;
    }

    private static boolean isOf(Consumer consumer, OtherEmissions other) {
        String unit = other.unit();
        String id = consumer.id();
        return other.functional() == Functional.TRANSPORT
                ? consumer.functional() == Functional.TRANSPORT
                : id.startsWith(unit) && (consumer.isOf(unit) || id.charAt(unit.length()) == '@');
    }
}
