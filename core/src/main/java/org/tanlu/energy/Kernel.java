package org.tanlu.energy;

import java.util.Arrays;

/**
 * 逐年模拟 the simulation of a scenario, year by year, without a solver (clause 9.1): drivers, final use, measures, heat,
 * electricity, emissions, in this order, each from what stands before it.
 *
 * <p>Every quantity is a column of draws; a single simulation has one draw without deviations. The draws lie innermost, in
 * small methods on whole columns, which the compiler vectorises. One use only.
 */
final class Kernel {
    private final Model model;
    private final Paths paths;
    private final Deviations deviations;
    private final Recorder recorder;
    private final int draws;

    final double[][] driver;
    final double[][] use;
    final double[][] units;
    final double[][] others;
    final double[] plantsOfPower;
    final double[] withoutFuel;
    final double[] available;
    final double[] clean;
    final double[] plantsOfHeat;
    final double[] availableHeat;
    private final double[] column;
    private final double[] left;

    /** Takes down what a year gave. */
    interface Recorder {
        void year(int y, Kernel kernel);
    }

    private Kernel(Model model, Paths paths, Deviations deviations, Recorder recorder) {
        this.model = model;
        this.paths = paths;
        this.deviations = deviations;
        this.recorder = recorder;
        this.draws = deviations.draws();
        this.driver = new double[model.drivers.size()][draws];
        this.use = new double[model.cells.size()][draws];
        this.units = new double[model.moves.size()][draws];
        this.others = new double[model.otherBase.length][draws];
        this.plantsOfPower = new double[draws];
        this.withoutFuel = new double[draws];
        this.available = new double[draws];
        this.clean = new double[draws];
        this.plantsOfHeat = new double[draws];
        this.availableHeat = new double[draws];
        this.column = new double[draws];
        this.left = new double[draws];
    }

    static void run(Model model, Paths paths, Deviations deviations, Recorder recorder) {
        var kernel = new Kernel(model, paths, deviations, recorder);
        for (int y = 0; y < paths.years; y++) {
            kernel.year(y);
        }
    }

    private void year(int y) {
        for (int k = model.inUse; k < use.length; k++) {
            Arrays.fill(use[k], 0); // what a measure brings into use is counted anew each year
        }
        drivers(y);
        for (int c = 0; c < model.finals; c++) {
            consume(c, y);
        }
        moves(y, false);
        heat(y);
        electricity(y);
        others(y);
        recorder.year(y, this);
    }

    private void drivers(int y) {
        for (int d = 0; d < driver.length; d++) {
            deviations.driver(d, y, driver[d]);
            Columns.scale(driver[d], paths.ratio[d][y], draws);
            if (model.parent[d] >= 0) {
                Columns.multiply(driver[d], driver[model.parent[d]], draws);
            }
        }
    }

    /** Activity relative to the base year × energy per activity, with its deviation, in the column. */
    private void activity(int consumer, int y) {
        int of = model.consumerDriver[consumer];
        deviations.intensity(model.consumerGroup[consumer], y, column);
        Columns.scale(column, paths.intensity[consumer][y], draws);
        if (of >= 0) {
            Columns.multiply(column, driver[of], draws);
            Columns.scale(column, 1 / model.driverBase[of], draws);
        }
    }

    /** A consumer's use by carrier: base use × activity × energy per activity × shares; of a fleet by its vehicles. */
    private void consume(int consumer, int y) {
        activity(consumer, y);
        spread(consumer, y);
    }

    private void spread(int consumer, int y) {
        for (int k : model.cellsOf[consumer]) {
            Columns.scaled(use[k], column, model.consumerBase[consumer] * paths.share[k][y], draws);
        }
    }

    /** Measures, in the order of the library; each is held to what is left of the energy that it spares. */
    private void moves(int y, boolean onPlants) {
        for (int m = 0; m < units.length; m++) {
            Model.CompiledMove move = model.moves.get(m);
            if (move.isSupply() == onPlants) {
                deviations.measure(m, units[m]);
                Columns.scale(units[m], paths.level[m][y] * move.potential(y), draws);
                hold(move, units[m]);
                for (int i = 0; i < move.change().length; i++) {
                    shift(move.cells()[i], units[m], move.change()[i]);
                }
            }
        }
    }

    private void hold(Model.CompiledMove move, double[] wanted) {
        for (int i = 0; i < move.change().length; i++) {
            if (move.change()[i] < 0) {
                sum(move.cells()[i], left);
                Columns.atMost(wanted, left, Columns.most(move.change()[i]), draws);
            }
        }
    }

    private void sum(int[] cells, double[] sum) {
        Arrays.fill(sum, 0);
        for (int k : cells) {
            Columns.add(sum, use[k], draws);
        }
    }

    /** Spreads a change over cells in proportion to their use; what none uses yet goes to the first. */
    private void shift(int[] cells, double[] by, double change) {
        sum(cells, left);
        Columns.factors(left, by, change, use[cells[0]], draws);
        for (int k : cells) {
            Columns.multiply(use[k], left, draws);
        }
    }

    /** Plants supply what users take and the net loses, beside imports; both in the proportion of the base year. */
    private void heat(int y) {
        Supply supply = model.system.heat();
        sum(model.heatCells, availableHeat);
        supplied(availableHeat, model.heatPerCoal, paths.heatLosses[y], supply);
        double local = supply.plants().value();
        double whole = supply.available().value();
        Columns.scaled(plantsOfHeat, availableHeat, whole == 0 ? 0 : local / whole, draws);
        if (model.heatPlants >= 0) {
            plants(model.heatPlants, y, plantsOfHeat, local);
        }
    }

    /** What must be supplied for what users take, with losses; as in the base year where no user was told. */
    private void supplied(double[] demand, double perCoal, double losses, Supply supply) {
        if (perCoal == 0) {
            Arrays.fill(demand, supply.available().value());
        } else {
            Columns.scale(demand, perCoal / (1 - losses), draws);
        }
    }

    /** Plants burn the by-product gases that there are, up to what they need; other fuels fill what is missing. */
    private void plants(int consumer, int y, double[] supplied, double base) {
        deviations.intensity(model.consumerGroup[consumer], y, column);
        double perUnit = base == 0 ? 0 : model.consumerBase[consumer] / base;
        Columns.scale(column, perUnit * paths.intensity[consumer][y], draws);
        Columns.multiply(column, supplied, draws);
        double shares = gases(consumer, y);
        Columns.fill(column, left, draws);
        for (int k : model.cellsOf[consumer]) {
            if (model.isGas(k)) {
                Columns.multiply(use[k], left, draws);
            } else {
                Columns.scaled(use[k], column, shares > 0 ? paths.share[k][y] / shares : 0, draws);
            }
        }
    }

    /** The gases that there are for a plant, and their sum; the sum of the shares of its other fuels is given back. */
    private double gases(int consumer, int y) {
        double shares = 0;
        for (int k : model.cellsOf[consumer]) {
            if (model.isGas(k)) {
                sum(model.followed[k], use[k]);
                Columns.scale(use[k], model.perFollowed[k], draws);
            } else {
                shares += paths.share[k][y];
            }
        }
        Arrays.fill(left, 0);
        for (int k : model.cellsOf[consumer]) {
            if (model.isGas(k)) {
                Columns.add(left, use[k], draws);
            }
        }
        return shares;
    }

    /** Local supply stands first; net import closes the balance. */
    private void electricity(int y) {
        Arrays.fill(plantsOfPower, paths.powerPlants[y]);
        if (model.powerPlants >= 0) {
            plants(
                    model.powerPlants,
                    y,
                    plantsOfPower,
                    model.system.electricity().plants().value());
        }
        moves(y, true);
        Arrays.fill(withoutFuel, 0);
        Arrays.fill(clean, 0);
        for (double[] other : paths.otherPower) {
            Columns.addScaled(withoutFuel, 1, other[y], draws);
        }
        for (int m = 0; m < units.length; m++) {
            Columns.addScaled(withoutFuel, units[m], model.moves.get(m).supplied(), draws);
            Columns.addScaled(clean, units[m], model.moves.get(m).clean(), draws);
        }
        sum(model.powerCells, available);
        supplied(available, model.electricityPerCoal, paths.powerLosses[y], model.system.electricity());
    }

    private void others(int y) {
        for (int o = 0; o < others.length; o++) {
            if (model.otherFuel[o] > 0) {
                sum(model.otherCells[o], others[o]);
                Columns.scale(others[o], 1 / model.otherFuel[o], draws);
            } else if (model.otherDriver[o] >= 0) {
                int of = model.otherDriver[o];
                Columns.scaled(others[o], driver[of], 1 / model.driverBase[of], draws);
            } else {
                Arrays.fill(others[o], 1);
            }
            Columns.scale(others[o], model.otherBase[o] * paths.emission[o][y], draws);
        }
    }

    int draws() {
        return draws;
    }

    /** Net import of electricity of a draw, in MWh; negative for export. */
    double powerImport(int draw) {
        return available[draw] - plantsOfPower[draw] - withoutFuel[draw];
    }

    /** Emissions of imported electricity of a draw; clean electricity from outside stands in place of other imports. */
    double powerIndirect(int y, int draw) {
        double imported = Math.max(0, powerImport(draw));
        return (imported - Math.min(clean[draw], imported)) * paths.powerFactor[y] * deviations.importFactor(y, draw);
    }

    /** Emissions of imported heat of a draw. */
    double heatIndirect(int y, int draw) {
        return Math.max(0, availableHeat[draw] - plantsOfHeat[draw]) * paths.heatFactor[y];
    }
}
