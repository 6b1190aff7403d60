package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;

/**
 * The energy system as columns of numbers, for the {@link Kernel}: every consumer, cell (a carrier at a consumer), source and
 * move has an index. Energy in 万吨标准煤, electricity supplied in MWh, heat in GJ, emissions in tonnes.
 */
final class Model {
    private static final String GAS = "natural_gas";
    private static final String LIQUEFIED = "lng";

    final EnergySystem system;
    final List<Driver> drivers;
    final int[] parent;
    final double[] driverBase;

    final int[] consumerDriver;
    final double[] consumerBase;
    final int[] consumerGroup;
    final int finals;
    final int powerPlants;
    final int heatPlants;

    final List<Carrier> cellCarrier = new ArrayList<>();
    final List<Integer> cellConsumer = new ArrayList<>();
    final List<Double> cellFactor = new ArrayList<>();
    final Map<String, Integer> cellIndex = new LinkedHashMap<>();
    final int inUse;
    final List<List<String>> fuels;
    final int[] cellFuel;
    final double[] perVehicle;
    final int[][] cellsOf;
    final CarrierKind[] cellKind;
    final int[][] kindCells;

    final int[] otherDriver;
    final double[] otherBase;
    final int[][] otherCells;
    final double[] otherFuel;

    final List<CompiledMove> moves;
    final double electricityPerCoal;
    final double heatPerCoal;

    /**
     * A move in indices.
     *
     * @param cells    the cells of each use
     * @param change   the change of each use by a unit
     * @param isSupply whether it acts on plants, after final use
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns for the kernel
    record CompiledMove(Move move, int[][] cells, double[] change, boolean isSupply) {
        double potential(int y) {
            double once = move.potential().value();
            return move.isYearly() ? once * y : once;
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

    Model(EnergySystem system) {
        this.system = system;
        this.drivers = List.copyOf(system.drivers().values());
        Map<String, Integer> index = new HashMap<>();
        for (int d = 0; d < drivers.size(); d++) {
            index.put(drivers.get(d).id(), d);
        }
        this.parent = drivers.stream()
                .mapToInt(driver -> driver.definition().parent().map(index::get).orElse(-1))
                .toArray();
        this.driverBase = drivers.stream()
                .mapToDouble(driver ->
                        driver.values().find(system.baseYear()).orElseThrow().value())
                .toArray();
        List<Consumer> consumers = system.consumers();
        this.powerPlants = position(consumers, EnergySystem.POWER_PLANTS);
        this.heatPlants = position(consumers, EnergySystem.HEAT_PLANTS);
        this.finals = (int) consumers.stream().filter(EnergySystem::isFinal).count();
        this.consumerDriver = consumers.stream()
                .mapToInt(consumer -> consumer.driver().map(index::get).orElse(-1))
                .toArray();
        this.consumerGroup = consumers.stream()
                .mapToInt(consumer -> Arrays.asList(Functional.values()).indexOf(consumer.functional()))
                .toArray();
        this.consumerBase = new double[consumers.size()];
        for (int c = 0; c < consumers.size(); c++) {
            for (Flow flow : consumers.get(c).flows()) {
                double amount = amount(flow);
                cell(c, flow.carrier(), amount == 0 ? 0 : flow.emissions().tonnes() / amount);
                consumerBase[c] += amount;
            }
        }
        this.inUse = cellCarrier.size();
        this.moves = system.moves().stream().map(this::compile).toList();
        this.fuels = consumers.stream()
                .map(consumer -> consumer.fleet()
                        .map(fleet -> List.copyOf(fleet.stocks().keySet()))
                        .orElse(List.of()))
                .toList();
        this.cellFuel = new int[inUse];
        this.perVehicle = new double[inUse];
        for (int cell = 0; cell < inUse; cell++) {
            vehicles(cell);
        }
        this.cellsOf = cellsOf(consumers.size());
        this.cellKind = cellCarrier.stream().map(Carrier::kind).toArray(CarrierKind[]::new);
        this.kindCells = Arrays.stream(CarrierKind.values())
                .map(kind -> IntStream.range(0, cellKind.length)
                        .filter(cell -> cellKind[cell] == kind && cellFactor.get(cell) != 0)
                        .toArray())
                .toArray(int[][]::new);
        this.electricityPerCoal = ratio(system.electricity(), CarrierKind.ELECTRICITY);
        this.heatPerCoal = ratio(system.heat(), CarrierKind.HEAT);
        List<OtherEmissions> others = system.others();
        this.otherDriver = others.stream()
                .mapToInt(other -> other.driver().map(index::get).orElse(-1))
                .toArray();
        this.otherBase = others.stream()
                .mapToDouble(other ->
                        other.emissions().find(system.baseYear()).orElseThrow().tonnes())
                .toArray();
        this.otherCells = others.stream().map(this::fuelOf).toArray(int[][]::new);
        this.otherFuel = new double[others.size()];
        for (int o = 0; o < otherFuel.length; o++) {
            for (int cell : otherCells[o]) {
                otherFuel[o] += baseUse(cell);
            }
        }
    }

    private static int position(List<Consumer> consumers, String id) {
        for (int c = 0; c < consumers.size(); c++) {
            if (consumers.get(c).id().equals(id)) {
                return c;
            }
        }
        return -1;
    }

    private double amount(Flow flow) {
        return flow.amounts().find(system.baseYear()).orElseThrow().value();
    }

    /** How many cells there are. */
    int cells() {
        return cellCarrier.size();
    }

    /** The use of a cell in the base year. */
    double baseUse(int cell) {
        return system.consumers().get(cellConsumer.get(cell)).flows().stream()
                .filter(flow -> flow.carrier().equals(cellCarrier.get(cell)))
                .mapToDouble(this::amount)
                .sum();
    }

    private int cell(int consumer, Carrier carrier, double factor) {
        String key = system.consumers().get(consumer).id() + "|" + carrier.id();
        return cellIndex.computeIfAbsent(key, any -> {
            cellCarrier.add(carrier);
            cellConsumer.add(consumer);
            cellFactor.add(factor);
            return cellCarrier.size() - 1;
        });
    }

    private CompiledMove compile(Move move) {
        var cells = new ArrayList<int[]>();
        boolean supply = false;
        for (Move.Use use : move.uses()) {
            var indices = new ArrayList<Integer>();
            for (Map.Entry<String, List<Carrier>> entry : use.cells().entrySet()) {
                int consumer = position(system.consumers(), entry.getKey());
                supply |= consumer >= finals;
                for (Carrier carrier : entry.getValue()) {
                    indices.add(cell(consumer, carrier, newFactor(carrier.id())));
                }
            }
            cells.add(indices.stream().mapToInt(Integer::intValue).toArray());
        }
        return new CompiledMove(
                move,
                cells.toArray(int[][]::new),
                move.uses().stream().mapToDouble(use -> use.change().value()).toArray(),
                supply);
    }

    /** The fuel of a cell in its consumer's fleet, and its use by vehicle; liquefied gas is told with natural gas. */
    private void vehicles(int cell) {
        List<String> of = fuels.get(cellConsumer.get(cell));
        String carrier = cellCarrier.get(cell).id();
        cellFuel[cell] = of.indexOf(carrier.equals(LIQUEFIED) ? GAS : carrier);
        if (cellFuel[cell] >= 0) {
            Fleet fleet = system.consumers().get(cellConsumer.get(cell)).fleet().orElseThrow();
            double stock = fleet.stock(of.get(cellFuel[cell]), system.baseYear());
            perVehicle[cell] = stock > 0 ? baseUse(cell) / stock : 0;
        }
    }

    private int[][] cellsOf(int consumers) {
        var cells = new int[consumers][];
        for (int c = 0; c < consumers; c++) {
            int consumer = c;
            cells[c] = IntStream.range(0, inUse)
                    .filter(cell -> cellConsumer.get(cell) == consumer)
                    .toArray();
        }
        return cells;
    }

    private double newFactor(String carrier) {
        return system.factors().containsKey(carrier)
                ? system.factors().get(carrier).value()
                : 0;
    }

    /** Statistical units of a secondary carrier in 万吨标准煤. */
    private double ratio(Supply supply, CarrierKind kind) {
        double coal = 0;
        for (int cell = 0; cell < inUse; cell++) {
            if (cellCarrier.get(cell).kind() == kind) {
                coal += baseUse(cell);
            }
        }
        return coal > 0 ? supply.demand().value() / coal : 0;
    }

    /** The fuel that the other gases of combustion follow: that of their unit, or of all transport. */
    private int[] fuelOf(OtherEmissions other) {
        if (other.driver().isPresent() || !other.source().equals("combustion")) {
            return new int[0];
        }
        var cells = new ArrayList<Integer>();
        for (int cell = 0; cell < inUse; cell++) {
            Consumer consumer = system.consumers().get(cellConsumer.get(cell));
            boolean own = other.functional() == Functional.TRANSPORT
                    ? consumer.functional() == Functional.TRANSPORT
                    : consumer.id().equals(other.unit()) || consumer.id().startsWith(other.unit() + "@");
            if (own
                    && cellCarrier.get(cell).kind() != CarrierKind.ELECTRICITY
                    && cellCarrier.get(cell).kind() != CarrierKind.HEAT) {
                cells.add(cell);
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }
}
