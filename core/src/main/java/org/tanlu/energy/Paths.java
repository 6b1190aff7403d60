package org.tanlu.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Quantity;

/** The parameters of a scenario as columns by year, in the order of a {@link Model}'s indices. */
final class Paths {
    final int years;
    final double[][] ratio;
    final double[][] intensity;
    final double[][] share;
    /** What of that shifts between the carriers of a fleet where it buys all of the electric vehicles that a draw may have it buy. */
    final double[][] shift;

    final double[][][] stock;
    /** Vehicles bought, by consumer, fuel and year; none in the base year. */
    final double[][][] bought;

    final double[][] emission;
    final double[][] level;
    final double[] powerPlants;
    /** Local supply of electricity without fuel, all kinds together. */
    final double[] otherPower;

    final double[] powerLosses;
    final double[] heatLosses;
    final double[] powerFactor;
    final double[] heatFactor;
    private final boolean[] changesHeat;
    private final int base;

    Paths(Model model, Map<String, Assumption> assumptions, int horizon) {
        EnergySystem system = model.system;
        this.base = system.baseYear();
        this.years = horizon - base + 1;
        ParameterIds ids = model.ids;
        this.ratio = rows(assumptions, ids.drivers(), 0);
        this.intensity = rows(assumptions, ids.intensities(), 1);
        this.share = rows(assumptions, ids.shares(), 0);
        this.shift = new double[share.length][years];
        this.emission = rows(assumptions, ids.emissions(), 1);
        this.level = rows(assumptions, ids.measures(), 0);
        this.changesHeat = changesHeat(model, level, years);
        this.stock = new double[model.fuels.size()][][];
        this.bought = new double[model.fuels.size()][][];
        for (int c = 0; c < stock.length; c++) {
            stock[c] = new double[model.fuels.get(c).size()][years];
            bought[c] = new double[model.fuels.get(c).size()][years];
            if (!model.fuels.get(c).isEmpty()) {
                drive(model, c, column(assumptions, ids.sales().get(c)));
            }
        }
        String power = system.electricity().carrier().id();
        String heat = system.heat().carrier().id();
        this.powerPlants = column(assumptions, Parameters.supply(power, Parameters.PLANTS));
        this.otherPower = new double[years];
        for (Supply.Other other : system.electricity().others()) {
            double[] kind = column(assumptions, Parameters.supply(power, other.id()));
            for (int y = 0; y < years; y++) {
                otherPower[y] += kind[y];
            }
        }
        this.powerLosses = column(assumptions, Parameters.supply(power, Parameters.LOSSES));
        this.heatLosses = column(assumptions, Parameters.supply(heat, Parameters.LOSSES));
        this.powerFactor = column(assumptions, Parameters.supply(power, Parameters.IMPORT_FACTOR));
        this.heatFactor = column(assumptions, Parameters.supply(heat, Parameters.IMPORT_FACTOR));
    }

    /** The same but for measures; a level that is the same object as before is not read again. */
    @SuppressWarnings("ReferenceEquality") // what is equal but another object is read again
    Paths(Paths other, Model model, Map<String, Assumption> before, Map<String, Assumption> assumptions) {
        this.base = other.base;
        this.years = other.years;
        this.ratio = other.ratio;
        this.intensity = other.intensity;
        this.share = other.share;
        this.shift = other.shift;
        this.emission = other.emission;
        this.stock = other.stock;
        this.bought = other.bought;
        this.powerPlants = other.powerPlants;
        this.otherPower = other.otherPower;
        this.powerLosses = other.powerLosses;
        this.heatLosses = other.heatLosses;
        this.powerFactor = other.powerFactor;
        this.heatFactor = other.heatFactor;
        List<String> ids = model.ids.measures();
        this.level = new double[ids.size()][];
        for (int m = 0; m < level.length; m++) {
            boolean isSame = before.get(ids.get(m)) == assumptions.get(ids.get(m));
            level[m] = isSame ? other.level[m] : column(assumptions, ids.get(m), 0);
        }
        this.changesHeat = changesHeat(model, level, years);
    }

    /**
     * A fleet's stocks by fuel, and its cells as shares of its base use: vehicles by fuel ÷ activity, so that activity × share is
     * what they use. Deviations of activity scale all of its vehicles.
     */
    private void drive(Model model, int consumer, double[] sales) {
        FleetRun run = model.fleets.get(consumer).orElseThrow().run(years);
        FleetRun most = model.fleets.get(consumer).orElseThrow().run(years);
        for (int y = 0; y < years; y++) {
            double activity = driver(model, model.consumerDriver[consumer], y);
            double[] vehicles = run.year(y, run.whole() * activity, sales[y]);
            double[] others = most.year(y, run.whole() * activity, sales[y] * (2 - sales[y]));
            for (int fuel = 0; fuel < vehicles.length; fuel++) {
                stock[consumer][fuel][y] = vehicles[fuel];
                bought[consumer][fuel][y] = run.bought(fuel, y);
            }
            for (int k : model.cellsOf[consumer]) {
                int fuel = model.cellFuel[k];
                double used = fuel < 0 ? model.cells.use(k) : vehicles[fuel] * model.perVehicle[k] / activity;
                share[k][y] = used / model.consumerBase[consumer];
                shift[k][y] = fuel < 0
                        ? 0
                        : (others[fuel] - vehicles[fuel])
                                * model.perVehicle[k]
                                / activity
                                / model.consumerBase[consumer];
            }
        }
    }

    /** The drivers' ratios of a year. */
    double[] ratios(int y) {
        return Arrays.stream(ratio).mapToDouble(years -> years[y]).toArray();
    }

    /** How far a draw may raise the adoption of a measure: up to all of its potential, never below what is told. */
    double most(int m, int y) {
        return Math.max(1, 1 / level[m][y]);
    }

    /** Whether a measure on plants changes what is taken of heat in a year. */
    boolean changesHeat(int y) {
        return changesHeat[y];
    }

    private static boolean[] changesHeat(Model model, double[][] level, int years) {
        var changes = new boolean[years];
        for (int m = 0; m < level.length; m++) {
            if (model.changesHeat(m)) {
                for (int y = 0; y < years; y++) {
                    changes[y] |= level[m][y] != 0;
                }
            }
        }
        return changes;
    }

    /** A consumer's energy of a year relative to the base year, shares of carriers aside. */
    double activity(Model model, int consumer, int y) {
        return intensity[consumer][y] * driver(model, model.consumerDriver[consumer], y);
    }

    /** A driver relative to the base year; 1 where there is none. */
    double driver(Model model, int driver, int y) {
        if (driver < 0) {
            return 1;
        }
        double value = 1;
        for (int d = driver; d >= 0; d = model.parent[d]) {
            value *= ratio[d][y];
        }
        return value / model.driverBase[driver];
    }

    private double[][] rows(Map<String, Assumption> assumptions, List<String> ids, double otherwise) {
        return ids.stream().map(id -> column(assumptions, id, otherwise)).toArray(double[][]::new);
    }

    private double[] column(Map<String, Assumption> assumptions, String parameter) {
        return column(assumptions, parameter, 0);
    }

    private double[] column(Map<String, Assumption> assumptions, String parameter, double otherwise) {
        var column = new double[years];
        Assumption assumption = assumptions.get(parameter);
        if (assumption == null) {
            Arrays.fill(column, otherwise);
            return column;
        }
        int y = 0;
        for (Quantity value : assumption.values().byYear().tailMap(base).values()) {
            if (y < years) {
                column[y++] = value.value();
            }
        }
        if (y < years) {
            throw new IllegalArgumentException(parameter + " has no value of " + (base + y));
        }
        return column;
    }
}
