package org.tanlu.energy;

import java.util.Optional;

/**
 * 总量模拟 the totals of a scenario for a block of draws, year by year, as the {@link Kernel} gives them, from bundles in place of
 * cells. One use only.
 */
final class Tally {
    private final Condensed scenario;
    private final Model model;
    private final Paths paths;
    private final SharedDraws shared;
    private final double[][] left;
    private final double[][] taken;

    final ScenarioDraws own;
    final int draws;
    final double[][] use;
    /** The units of the measure at work. */
    final double[] units;

    private final double[] column;
    private final double[] gas;
    private final double[] limit;
    private final double[] plantsOfPower;
    private final double[] withoutFuel;
    private final double[] clean;
    private final double[] plantsOfHeat;
    private final double[] availableHeat;
    private final double[] sum;
    private final OrderRun finalUse;
    private final OrderRun supply;

    Tally(Condensed scenario, SharedDraws shared, Scratch scratch) {
        scratch.restart();
        this.scenario = scenario;
        this.model = scenario.model;
        this.paths = scenario.paths;
        this.shared = shared;
        this.own = new ScenarioDraws(scenario, shared, scratch);
        this.draws = shared.draws;
        this.use = scratch.columns(scenario.amount.length);
        this.units = scratch.column();
        this.column = scratch.column();
        this.gas = scratch.column();
        this.limit = scratch.column();
        this.left = scratch.columns(scenario.pools.size());
        this.taken = scenario.taken;
        this.plantsOfPower = scratch.column();
        this.withoutFuel = scratch.column();
        this.clean = scratch.column();
        this.plantsOfHeat = scratch.column();
        this.availableHeat = scratch.column();
        this.sum = scratch.column();
        this.finalUse = new OrderRun(scenario.finalUse, this, scratch);
        this.supply = new OrderRun(scenario.supply, this, scratch);
    }

    /** No more is captured than is emitted. */
    void capture(int m, int y) {
        Condensed.Emitted pool = scenario.pools.get(scenario.pool(m));
        System.arraycopy(left[scenario.pool(m)], 0, limit, 0, draws);
        for (int kind = 0; kind < pool.kinds().size(); kind++) {
            if (!pool.kinds().get(kind).isEmpty()) {
                weigh(pool.kinds().get(kind), use, column, y);
                Columns.multiply(column, shared.kind[kind], draws);
                Columns.add(limit, column, draws);
            }
        }
        pool.others().forEach(other -> others(other, limit, y));
        Columns.floor(limit, draws);
        Columns.atMost(units, limit, 1, draws);
    }

    /** What the units leave for others to capture. */
    void leave(int m) {
        for (int p = 0; p < left.length; p++) {
            Columns.addScaled(left[p], units, taken[p][m], draws);
        }
    }

    /** What the units feed in, bring in, and change of other emissions. */
    void supply(int m) {
        Model.CompiledMove move = model.moves.get(m);
        Columns.addScaled(withoutFuel, units, move.supplied(), draws);
        Columns.addScaled(clean, units, move.clean(), draws);
        Columns.addScaled(sum, units, move.others(), draws);
    }

    /** Adds emissions beside those of carriers. */
    private void others(Condensed.Others other, double[] to, int y) {
        double[] sumOf = other.process() < 0 ? to : gas;
        if (other.process() >= 0) {
            Columns.fill(gas, 0, draws);
        }
        add(other.byFuel(), use, sumOf, y);
        add(other.byDriver(), own.driver, sumOf, y);
        if (other.fixed(y) != 0) {
            Columns.increase(sumOf, other.fixed(y), draws);
        }
        if (other.process() >= 0) {
            Columns.multiply(gas, shared.process[other.process()], draws);
            Columns.add(to, gas, draws);
        }
    }

    /**
     * Keeps more of the year that was just simulated, where it is asked for.
     *
     * @param rows by what it is and draw
     * @param from the first draw of the block
     */
    void keep(int y, Optional<double[][]> rows, int from) {
        if (rows.isEmpty()) {
            return;
        }
        double[][] to = rows.get();
        EnergySystem system = model.system;
        weigh(scenario.allUse, use, column, y);
        double perPower = SupplyPart.POWER_PLANTS.coal(system);
        Columns.addScaled(column, plantsOfPower, -perPower, draws);
        Columns.addScaled(column, withoutFuel, -perPower, draws);
        Columns.addScaled(column, plantsOfHeat, -SupplyPart.HEAT_PLANTS.coal(system), draws);
        System.arraycopy(column, 0, Drawn.What.ENERGY.of(to), from, draws);
        weigh(scenario.allFinal, use, column, y);
        System.arraycopy(column, 0, Drawn.What.FINAL_USE.of(to), from, draws);
        weigh(scenario.finalPower, use, column, y);
        System.arraycopy(column, 0, Drawn.What.ELECTRICITY.of(to), from, draws);
        keep("gdp", y, Drawn.What.PRODUCT.of(to), from);
        keep("population", y, Drawn.What.POPULATION.of(to), from);
    }

    private void keep(String id, int y, double[] to, int from) {
        int of = model.index(Optional.of(id));
        if (of >= 0) {
            Columns.scaled(column, own.driver[of], model.driverBase[of] * paths.driver(model, of, y), draws);
            System.arraycopy(column, 0, to, from, draws);
        }
    }

    /** The totals of a year, those of the block from a place of the column on. */
    void year(int y, double[] totals, int from) {
        own.year(y);
        for (double[] each : left) {
            Columns.fill(each, 0, draws);
        }
        Columns.fill(sum, 0, draws);
        weigh(scenario.broughtIn, own.measure, clean, y);
        Columns.fill(withoutFuel, paths.otherPower[y], draws);
        add(scenario.fedIn, own.measure, withoutFuel, y);
        for (int b = 0; b < use.length; b++) {
            weigh(scenario.uses.get(b), own.activity, use[b], y);
        }
        finalUse.run(y);
        heat(y);
        Columns.fill(plantsOfPower, paths.powerPlants[y], draws);
        plants(model.powerPlants, y, plantsOfPower, model.system.electricity());
        supply.run(y);
        heatAgain(y);
        emissions(y);
        indirect(y, totals, from);
    }

    private void heat(int y) {
        Supply heat = model.system.heat();
        supplied(scenario.heatDemand, availableHeat, model.heatPerCoal, paths.heatLosses[y], heat, y);
        double whole = heat.available().value();
        Columns.scaled(
                plantsOfHeat, availableHeat, whole == 0 ? 0 : heat.plants().value() / whole, draws);
        plants(model.heatPlants, y, plantsOfHeat, heat);
    }

    /** Measures on plants may change what is taken of heat: plants follow in proportion, gases as far as there are any. */
    private void heatAgain(int y) {
        if (!paths.changesHeat(y) || model.heatPerCoal == 0) {
            return;
        }
        System.arraycopy(availableHeat, 0, column, 0, draws);
        supplied(scenario.heatDemand, availableHeat, model.heatPerCoal, paths.heatLosses[y], model.system.heat(), y);
        Columns.ratio(column, availableHeat, draws);
        Columns.multiply(plantsOfHeat, column, draws);
        Columns.sum(gas, use, scenario.heatGases, draws);
        Columns.sum(limit, use, scenario.heatFuels, draws);
        Columns.add(limit, gas, draws);
        Columns.multiply(column, limit, draws);
        Columns.meet(column, gas, draws);
        Columns.sum(limit, use, scenario.heatFuels, draws);
        Columns.fallen(column, limit, draws);
        Columns.multiply(use, scenario.heatGases, gas, draws);
        Columns.multiply(use, scenario.heatFuels, column, draws);
    }

    private void supplied(Weights demand, double[] available, double perCoal, double losses, Supply supply, int y) {
        if (perCoal == 0) {
            Columns.fill(available, supply.available().value(), draws);
        } else {
            weigh(demand, use, available, y);
            Columns.scale(available, perCoal / (1 - losses), draws);
        }
    }

    private void weigh(Weights weights, double[][] columns, double[] to, int y) {
        Columns.weigh(to, columns, weights.columns, weights.in(y), draws);
    }

    private void add(Weights weights, double[][] columns, double[] to, int y) {
        Columns.addScaled(to, columns, weights.columns, weights.in(y), draws);
    }

    /** Plants burn the by-product gases that there are, up to what they need; other fuels fill what is missing. */
    private void plants(int consumer, int y, double[] supplied, Supply supply) {
        if (consumer < 0) {
            return;
        }
        Condensed.Plant plant = scenario.plants.get(consumer - model.finals);
        double base = supply.plants().value();
        double perUnit = base == 0 ? 0 : model.consumerBase[consumer] / base;
        Columns.product(column, shared.group(model.consumerGroup[consumer]), supplied, draws);
        Columns.scale(column, perUnit * paths.intensity[consumer][y], draws);
        Columns.fill(gas, 0, draws);
        for (int i = 0; i < plant.gases().size(); i++) {
            double[] of = use[plant.gases().get(i)];
            weigh(plant.feeds().get(i), use, of, y);
            Columns.add(gas, of, draws);
        }
        Columns.meet(column, gas, draws);
        for (int of : plant.gases()) {
            Columns.multiply(use[of], gas, draws);
        }
        for (int of : plant.fuels()) {
            Columns.scaled(use[of], column, scenario.amount[of][y], draws);
        }
    }

    /** Direct emissions and other ones, beside those of measures that change use. */
    private void emissions(int y) {
        for (int kind = 0; kind < scenario.kinds.size(); kind++) {
            if (!scenario.kinds.get(kind).isEmpty()) {
                weigh(scenario.kinds.get(kind), use, column, y);
                Columns.multiply(column, shared.kind[kind], draws);
                Columns.add(sum, column, draws);
            }
        }
        scenario.others.forEach(other -> others(other, sum, y));
        add(scenario.byMeasure, own.measure, sum, y);
    }

    private void indirect(int y, double[] totals, int from) {
        supplied(
                scenario.powerDemand,
                column,
                model.electricityPerCoal,
                paths.powerLosses[y],
                model.system.electricity(),
                y);
        Columns.imports(column, column, plantsOfPower, withoutFuel, draws);
        Columns.indirect(column, column, clean, paths.powerFactor[y], shared.imports, draws);
        Columns.add(sum, column, draws);
        Columns.beyond(column, availableHeat, plantsOfHeat, paths.heatFactor[y], draws);
        Columns.add(sum, column, draws);
        System.arraycopy(sum, 0, totals, from, draws);
    }
}
