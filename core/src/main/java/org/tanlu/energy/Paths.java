package org.tanlu.energy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The parameters of a scenario as columns by year, in the order of a {@link Model}'s indices. */
final class Paths {
    final int years;
    final double[][] ratio;
    final double[][] intensity;
    final double[][] share;
    final double[][][] stock;
    final double[][] emission;
    final double[][] level;
    final double[] powerPlants;
    /** Local supply of electricity without fuel, all kinds together. */
    final double[] otherPower;

    final double[] powerLosses;
    final double[] heatLosses;
    final double[] powerFactor;
    final double[] heatFactor;
    private final int base;

    Paths(Model model, Map<String, Assumption> assumptions, int horizon) {
        EnergySystem system = model.system;
        this.base = system.baseYear();
        this.years = horizon - base + 1;
        List<Consumer> consumers = system.consumers();
        List<Integer> cells = IntStream.range(0, model.inUse).boxed().toList();
        this.ratio = rows(assumptions, model.drivers, driver -> Parameters.driver(driver.id()), 0);
        this.intensity = rows(assumptions, consumers, consumer -> Parameters.intensity(consumer.id()), 1);
        this.share = rows(assumptions, cells, cell -> share(model, cell), 0);
        this.emission = rows(assumptions, system.others(), other -> Parameters.emission(other.id()), 1);
        this.level = rows(
                assumptions,
                model.moves,
                move -> Parameters.measure(move.move().measure().id()),
                0);
        this.stock = new double[consumers.size()][][];
        for (int c = 0; c < stock.length; c++) {
            stock[c] = new double[model.fuels.get(c).size()][years];
            if (consumers.get(c).fleet().isPresent()) {
                drive(
                        model,
                        c,
                        column(assumptions, Parameters.sales(consumers.get(c).id())));
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

    /**
     * A fleet's stocks by fuel, and its cells as shares of its base use: vehicles by fuel ÷ activity, so that activity × share is
     * what they use. Deviations of activity scale all of its vehicles.
     */
    private void drive(Model model, int consumer, double[] sales) {
        Fleet fleet = model.system.consumers().get(consumer).fleet().orElseThrow();
        var run = new FleetRun(fleet, model.fuels.get(consumer), base, years);
        for (int y = 0; y < years; y++) {
            double activity = driver(model, model.consumerDriver[consumer], y);
            double[] vehicles = run.year(y, run.whole() * activity, sales[y]);
            for (int fuel = 0; fuel < vehicles.length; fuel++) {
                stock[consumer][fuel][y] = vehicles[fuel];
            }
            for (int k : model.cellsOf[consumer]) {
                int fuel = model.cellFuel[k];
                double used = fuel < 0 ? model.cells.use(k) : vehicles[fuel] * model.perVehicle[k] / activity;
                share[k][y] = used / model.consumerBase[consumer];
            }
        }
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

    private static String share(Model model, int cell) {
        Consumer consumer = model.system.consumers().get(model.cells.consumer(cell));
        return Parameters.share(consumer.id(), model.cells.carrier(cell).id());
    }

    private <T> double[][] rows(
            Map<String, Assumption> assumptions, List<T> all, Function<T, String> id, double otherwise) {
        var rows = new double[all.size()][years];
        for (int row = 0; row < rows.length; row++) {
            fill(rows[row], assumptions, id.apply(all.get(row)), otherwise);
        }
        return rows;
    }

    private double[] column(Map<String, Assumption> assumptions, String parameter) {
        var column = new double[years];
        fill(column, assumptions, parameter, 0);
        return column;
    }

    private void fill(double[] row, Map<String, Assumption> assumptions, String parameter, double otherwise) {
        Assumption assumption = assumptions.get(parameter);
        for (int y = 0; y < years; y++) {
            row[y] = assumption == null ? otherwise : assumption.in(base + y).value();
        }
    }
}
