package org.tanlu.energy;

/**
 * 总量模拟 the totals of a scenario for a block of draws, year by year, as the {@link Kernel} gives them, from bundles in place of
 * cells. One use only.
 */
final class Tally {
    private final Condensed scenario;
    private final Model model;
    private final Paths paths;
    private final SharedDraws shared;
    private final int draws;

    private final double[][] use;
    private final double[] units;
    private final double[] column;
    private final double[] gas;
    private final double[] plantsOfPower;
    private final double[] withoutFuel;
    private final double[] clean;
    private final double[] plantsOfHeat;
    private final double[] availableHeat;
    private final double[] sum;
    private final Sets finalUse;
    private final Sets supply;

    Tally(Condensed scenario, SharedDraws shared) {
        this.scenario = scenario;
        this.model = scenario.model;
        this.paths = scenario.paths;
        this.shared = shared;
        this.draws = shared.draws;
        this.use = new double[scenario.amount.length][draws];
        this.units = new double[draws];
        this.column = new double[draws];
        this.gas = new double[draws];
        this.plantsOfPower = new double[draws];
        this.withoutFuel = new double[draws];
        this.clean = new double[draws];
        this.plantsOfHeat = new double[draws];
        this.availableHeat = new double[draws];
        this.sum = new double[draws];
        this.finalUse = new Sets(scenario.finalUse);
        this.supply = new Sets(scenario.supply);
    }

    /** The columns of an order's sets: their sum as it was gathered, and as measures change it. */
    private final class Sets {
        private final Order order;
        private final int[][] members;
        private final double[][] gathered;
        private final double[][] now;

        Sets(Order order) {
            this.order = order;
            this.members = order.sets.stream()
                    .map(set ->
                            set.members().stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            this.gathered = new double[members.length][];
            this.now = new double[members.length][];
            for (int set = 0; set < members.length; set++) {
                boolean isOne = members[set].length == 1;
                gathered[set] = new double[isOne ? 0 : draws];
                now[set] = isOne ? use[members[set][0]] : new double[draws];
            }
        }

        void run(int y) {
            if (order.isIdle(y)) {
                return;
            }
            for (Order.Step step : order.steps) {
                int set = step.set();
                switch (step.act()) {
                    case GATHER -> gather(set);
                    case SPREAD -> spread(set, step.change() > 0);
                    case HOLD -> Columns.atMost(units, now[set], Columns.most(step.change()), draws);
                    case FALL -> Columns.shift(now[set], units, step.change(), draws);
                    case RISE -> Columns.addScaled(now[set], units, step.change(), draws);
                    default -> measure(step, y);
                }
            }
        }

        private void measure(Order.Step step, int y) {
            int m = step.measure();
            double[] deviation = shared.measure[m];
            double wanted = paths.level[m][y] * model.moves.get(m).potential(y);
            double change = step.change();
            switch (step.act()) {
                case SPARE -> Columns.take(now[step.set()], deviation, wanted * -change, draws);
                case TAKE -> Columns.take(now[step.set()], units, deviation, wanted * -change, -change, draws);
                case WANT -> Columns.scaled(units, deviation, wanted, draws);
                case WANT_OF -> Columns.atMost(units, deviation, wanted, now[step.set()], Columns.most(change), draws);
                default -> supply(model.moves.get(m));
            }
        }

        private void gather(int set) {
            Columns.sum(gathered[set], use, members[set], draws);
            System.arraycopy(gathered[set], 0, now[set], 0, draws);
        }

        private void spread(int set, boolean hasRisen) {
            if (hasRisen) {
                Columns.risen(now[set], gathered[set], draws);
                Columns.multiply(use, members[set], now[set], draws);
                Columns.add(use[order.sets.get(set).first()], gathered[set], draws);
            } else {
                Columns.fallen(now[set], gathered[set], draws);
                Columns.multiply(use, members[set], now[set], draws);
            }
        }

        private void supply(Model.CompiledMove move) {
            Columns.addScaled(withoutFuel, units, move.supplied(), draws);
            Columns.addScaled(clean, units, move.clean(), draws);
            Columns.addScaled(sum, units, move.others(), draws);
        }
    }

    /** The totals of a year, those of the block from a place of the column on. */
    void year(int y, double[] totals, int from) {
        Columns.fill(sum, scenario.fixed[y], draws);
        weigh(scenario.broughtIn, shared.measure, clean, y);
        Columns.fill(withoutFuel, paths.otherPower[y], draws);
        add(scenario.fedIn, shared.measure, withoutFuel, y);
        for (int b = 0; b < use.length; b++) {
            weigh(scenario.uses.get(b), shared.activity, use[b], y);
        }
        finalUse.run(y);
        heat(y);
        Columns.fill(plantsOfPower, paths.powerPlants[y], draws);
        plants(model.powerPlants, y, plantsOfPower, model.system.electricity());
        supply.run(y);
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

    private void supplied(
            Condensed.Weights demand, double[] available, double perCoal, double losses, Supply supply, int y) {
        if (perCoal == 0) {
            Columns.fill(available, supply.available().value(), draws);
        } else {
            weigh(demand, use, available, y);
            Columns.scale(available, perCoal / (1 - losses), draws);
        }
    }

    private void weigh(Condensed.Weights weights, double[][] columns, double[] to, int y) {
        Columns.weigh(to, columns, weights.columns, weights.in(y), draws);
    }

    private void add(Condensed.Weights weights, double[][] columns, double[] to, int y) {
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
        add(scenario.byFuel, use, sum, y);
        add(scenario.byDriver, shared.driver, sum, y);
        add(scenario.byMeasure, shared.measure, sum, y);
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
