package org.tanlu.energy;

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
    /** Net import of electricity in MWh; negative for export. */
    final double[] powerImport;

    final double[] powerIndirect;
    final double[] heatIndirect;
    private final double[][] group;
    private final double[][] activity;
    private final double[][] sums;
    private final double[] column;
    private final double[] left;
    private final double[] limit;

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
        this.powerImport = new double[draws];
        this.powerIndirect = new double[draws];
        this.heatIndirect = new double[draws];
        this.group = new double[model.groups][draws];
        this.activity = new double[model.activities.size()][draws];
        this.sums = new double[model.mostUses()][draws];
        this.column = new double[draws];
        this.left = new double[draws];
        this.limit = new double[draws];
    }

    static void run(Model model, Paths paths, Deviations deviations, Recorder recorder) {
        var kernel = new Kernel(model, paths, deviations, recorder);
        for (int y = 0; y < paths.years; y++) {
            kernel.year(y);
        }
    }

    private void year(int y) {
        for (int k = model.inUse; k < use.length; k++) {
            Columns.fill(use[k], 0, draws); // what a measure brings into use is counted anew each year
        }
        drivers(y);
        activities(y);
        for (int c = 0; c < model.finals; c++) {
            consume(c, y);
        }
        moves(y, false);
        heat(y);
        electricity(y);
        indirect(y);
        others(y);
        recorder.year(y, this);
    }

    private void drivers(int y) {
        for (int d = 0; d < driver.length; d++) {
            deviations.driver(d, y, driver[d]);
            Columns.scale(driver[d], paths.ratio[d][y], draws);
        }
        for (DriverWhole whole : model.limits.wholes()) {
            whole.close(driver, paths.ratios(y), column, draws);
        }
        for (int d = 0; d < driver.length; d++) {
            if (model.parent[d] >= 0) {
                Columns.multiply(driver[d], driver[model.parent[d]], draws);
            }
        }
    }

    private void activities(int y) {
        for (int g = 0; g < group.length; g++) {
            deviations.intensity(g, y, group[g]);
        }
        for (int a = 0; a < activity.length; a++) {
            Model.Activity of = model.activities.get(a);
            System.arraycopy(group[of.group()], 0, activity[a], 0, draws);
            if (of.driver() >= 0) {
                Columns.multiply(activity[a], driver[of.driver()], draws);
                Columns.scale(activity[a], 1 / model.driverBase[of.driver()], draws);
            }
        }
    }

    /** A consumer's use by carrier: base use × activity × energy per activity × shares; of a fleet by its vehicles. */
    private void consume(int consumer, int y) {
        double base = model.consumerBase[consumer] * paths.intensity[consumer][y];
        for (int k : model.cellsOf[consumer]) {
            Columns.scaled(use[k], activity[model.activity[consumer]], base * paths.share[k][y], draws);
        }
        if (model.fleets.get(consumer).isPresent()) {
            deviations.sales(consumer, column);
            Columns.multiply(column, activity[model.activity[consumer]], draws);
            for (int k : model.cellsOf[consumer]) {
                Columns.addScaled(use[k], column, base * paths.shift[k][y], draws);
            }
        }
    }

    /** Measures, in the order of the library; each is held to what is left of the energy that it spares. */
    private void moves(int y, boolean onPlants) {
        for (int m = 0; m < units.length; m++) {
            Model.CompiledMove move = model.moves.get(m);
            if (move.isSupply() == onPlants) {
                double wanted = paths.level[m][y] * move.potential(y);
                if (wanted == 0) {
                    Columns.fill(units[m], 0, draws);
                } else {
                    deviations.measure(m, units[m]);
                    deviations.adoption(m, column);
                    Columns.multiplyAtMost(units[m], column, paths.most(m, y), draws);
                    Columns.scale(units[m], wanted, draws);
                    hold(move, units[m]);
                    holdToEmissions(m, y);
                    shift(move, units[m]);
                }
            }
        }
    }

    private void hold(Model.CompiledMove move, double[] wanted) {
        for (int i = 0; i < move.change().length; i++) {
            if (move.change()[i] < 0) {
                Columns.sum(sums[i], use, move.cells()[i], move.weights()[i], draws);
                Columns.atMost(wanted, sums[i], Columns.most(move.change()[i]), draws);
            }
        }
    }

    private void holdToEmissions(int m, int y) {
        if (model.limits.pools().get(m).isPresent()) {
            holdTo(model.limits.pools().get(m).get(), units[m], y);
        }
    }

    /** No more is captured than is emitted. */
    private void holdTo(Pool pool, double[] wanted, int y) {
        Columns.fill(limit, 0, draws);
        for (int kind = 0; kind < pool.cells().length; kind++) {
            if (pool.cells()[kind].length > 0) {
                Columns.weigh(left, use, pool.cells()[kind], pool.factors()[kind], draws);
                deviations.emission(kind, column);
                Columns.multiply(left, column, draws);
                Columns.add(limit, left, draws);
            }
        }
        for (int o : pool.others()) {
            other(o, y);
            Columns.add(limit, others[o], draws);
        }
        for (int i = 0; i < pool.before().length; i++) {
            Columns.addScaled(limit, units[pool.before()[i]], pool.taken()[i], draws);
        }
        Columns.floor(limit, draws);
        Columns.atMost(wanted, limit, 1, draws);
    }

    /** Spreads changes over cells in proportion to their use; what none uses yet goes to the first. */
    private void shift(Model.CompiledMove move, double[] by) {
        for (int i = 0; i < move.change().length; i++) {
            int[] cells = move.cells()[i];
            if (move.change()[i] > 0 || !move.standsAlone()[i]) {
                Columns.sum(sums[i], use, cells, move.weights()[i], draws);
            }
            if (move.change()[i] > 0) {
                Columns.rise(sums[i], by, move.change()[i], use[cells[0]], draws);
            } else {
                Columns.spare(sums[i], by, move.change()[i], draws);
            }
            Columns.multiply(use, cells, sums[i], draws);
        }
    }

    /** Plants supply what users take and the net loses, beside imports; both in the proportion of the base year. */
    private void heat(int y) {
        Supply supply = model.system.heat();
        Columns.sum(availableHeat, use, model.heatCells, draws);
        supplied(availableHeat, model.heatPerCoal, paths.heatLosses[y], supply);
        double local = supply.plants().value();
        double whole = supply.available().value();
        Columns.scaled(plantsOfHeat, availableHeat, whole == 0 ? 0 : local / whole, draws);
        if (model.heatPlants >= 0) {
            plants(model.heatPlants, y, plantsOfHeat, local);
        }
    }

    /** Measures on plants may change what is taken of heat: plants follow in proportion, gases as far as there are any. */
    private void heatAgain(int y) {
        if (!paths.changesHeat(y) || model.heatPerCoal == 0) {
            return;
        }
        System.arraycopy(availableHeat, 0, column, 0, draws);
        Columns.sum(availableHeat, use, model.heatCells, draws);
        Supply supply = model.system.heat();
        supplied(availableHeat, model.heatPerCoal, paths.heatLosses[y], supply);
        Columns.ratio(column, availableHeat, draws);
        Columns.multiply(plantsOfHeat, column, draws);
        Columns.sum(left, use, model.limits.heatGases(), draws);
        Columns.sum(limit, use, model.limits.heatFuels(), draws);
        Columns.add(limit, left, draws);
        Columns.multiply(column, limit, draws);
        Columns.meet(column, left, draws);
        Columns.sum(limit, use, model.limits.heatFuels(), draws);
        Columns.fallen(column, limit, draws);
        Columns.multiply(use, model.limits.heatGases(), left, draws);
        Columns.multiply(use, model.limits.heatFuels(), column, draws);
    }

    /** What must be supplied for what users take, with losses; as in the base year where no user was told. */
    private void supplied(double[] demand, double perCoal, double losses, Supply supply) {
        if (perCoal == 0) {
            Columns.fill(demand, supply.available().value(), draws);
        } else {
            Columns.scale(demand, perCoal / (1 - losses), draws);
        }
    }

    /** Plants burn the by-product gases that there are, up to what they need; other fuels fill what is missing. */
    private void plants(int consumer, int y, double[] supplied, double base) {
        double perUnit = base == 0 ? 0 : model.consumerBase[consumer] / base;
        Columns.product(column, group[model.consumerGroup[consumer]], supplied, draws);
        Columns.scale(column, perUnit * paths.intensity[consumer][y], draws);
        double shares = gases(consumer, y);
        Columns.meet(column, left, draws);
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
                Columns.sum(use[k], use, model.followed[k], draws);
                Columns.scale(use[k], model.perFollowed[k], draws);
            } else {
                shares += paths.share[k][y];
            }
        }
        Columns.fill(left, 0, draws);
        for (int k : model.cellsOf[consumer]) {
            if (model.isGas(k)) {
                Columns.add(left, use[k], draws);
            }
        }
        return shares;
    }

    /** Local supply stands first; net import closes the balance. */
    private void electricity(int y) {
        Columns.fill(plantsOfPower, paths.powerPlants[y], draws);
        if (model.powerPlants >= 0) {
            plants(
                    model.powerPlants,
                    y,
                    plantsOfPower,
                    model.system.electricity().plants().value());
        }
        moves(y, true);
        heatAgain(y);
        Columns.fill(withoutFuel, paths.otherPower[y], draws);
        Columns.fill(clean, 0, draws);
        for (int m = 0; m < units.length; m++) {
            Columns.addScaled(withoutFuel, units[m], model.moves.get(m).supplied(), draws);
            Columns.addScaled(clean, units[m], model.moves.get(m).clean(), draws);
        }
        Columns.sum(available, use, model.powerCells, draws);
        supplied(available, model.electricityPerCoal, paths.powerLosses[y], model.system.electricity());
    }

    private void others(int y) {
        for (int o = 0; o < others.length; o++) {
            other(o, y);
        }
    }

    private void other(int o, int y) {
        double base = model.otherBase[o] * paths.emission[o][y];
        int of = model.otherDriver[o];
        if (model.otherFuel[o] > 0) {
            Columns.sum(others[o], use, model.otherCells[o], draws);
            Columns.scale(others[o], base / model.otherFuel[o], draws);
        } else if (of >= 0) {
            Columns.scaled(others[o], driver[of], base / model.driverBase[of], draws);
        } else {
            Columns.fill(others[o], base, draws);
        }
        if (model.limits.process()[o] >= 0) {
            deviations.process(model.limits.process()[o], column);
            Columns.multiply(others[o], column, draws);
        }
    }

    private void indirect(int y) {
        Columns.imports(powerImport, available, plantsOfPower, withoutFuel, draws);
        deviations.imports(y, column);
        Columns.indirect(powerIndirect, powerImport, clean, paths.powerFactor[y], column, draws);
        Columns.beyond(heatIndirect, availableHeat, plantsOfHeat, paths.heatFactor[y], draws);
    }

    int draws() {
        return draws;
    }
}
