package org.tanlu.energy;

/**
 * 措施作用 the steps of an order on a block of draws: the sums of its sets as they were gathered and as measures change them. One use
 * only.
 */
final class OrderRun {
    private final Order order;
    private final Tally tally;
    private final Order.Step[] steps;
    private final int draws;
    private final int bundles;
    /** By bundle what is used; then by set what holds of its sum. */
    private final double[][] current;

    private final double[][] gathered;
    private final double[][] now;

    OrderRun(Order order, Tally tally) {
        this.order = order;
        this.tally = tally;
        this.steps = order.steps.toArray(Order.Step[]::new);
        this.draws = tally.draws;
        this.bundles = tally.use.length;
        int sets = order.sets.size();
        this.gathered = new double[sets][];
        this.now = new double[sets][];
        this.current = new double[bundles + sets][];
        System.arraycopy(tally.use, 0, current, 0, bundles);
        for (int set = 0; set < sets; set++) {
            Order.Bundles of = order.sets.get(set);
            gathered[set] = new double[of.isOne() ? 0 : draws];
            now[set] = of.isOne() ? tally.use[of.first()] : new double[draws];
            current[bundles + set] = now[set];
        }
    }

    /** The measures of a year; those that it does not ask for change nothing. */
    void run(int y) {
        if (order.isIdle(y)) {
            return;
        }
        for (Order.Step step : steps) {
            if (step.measure() >= 0) {
                double wanted = order.wanted(step.measure(), y);
                if (wanted != 0) {
                    act(step, wanted, y);
                }
            } else if (step.act() == Order.Act.GATHER) {
                gather(step.set(), step.parts());
            } else {
                spread(step);
            }
        }
    }

    private void act(Order.Step step, double wanted, int y) {
        int m = step.measure();
        double change = step.change();
        double[] deviation = tally.own.measure[m];
        double[] units = tally.units;
        double[] sum = step.set() < 0 ? units : current[bundles + step.set()];
        double[] to = step.set() < 0 ? units : now[step.set()];
        switch (step.act()) {
            case SPARE -> Columns.take(to, sum, deviation, -wanted * change, draws);
            case TAKE -> Columns.take(to, sum, units, deviation, -wanted * change, -change, draws);
            case WANT -> Columns.scaled(units, deviation, wanted, draws);
            case WANT_OF -> Columns.atMost(units, deviation, wanted, sum, Columns.most(change), draws);
            case HOLD -> Columns.atMost(units, sum, Columns.most(change), draws);
            case FALL -> Columns.lowered(to, sum, units, change, draws);
            case RISE -> Columns.raised(to, sum, units, change, draws);
            case CAPTURE -> tally.capture(m, y);
            case LEAVE -> tally.leave(m);
            default -> tally.supply(m);
        }
        if (step.act().isChange()) {
            current[bundles + step.set()] = to;
        }
    }

    private void gather(int set, Order.Parts parts) {
        Columns.sum(gathered[set], current, parts.columns(), parts.weights(), draws);
        current[bundles + set] = gathered[set];
    }

    /** Brings what a set is made of to its sum, where measures changed it. */
    private void spread(Order.Step step) {
        int set = step.set();
        double[] factor = now[set];
        if (current[bundles + set] != factor) {
            return;
        }
        boolean hasRisen = step.change() > 0;
        if (hasRisen) {
            Columns.risen(factor, gathered[set], draws);
        } else {
            Columns.fallen(factor, gathered[set], draws);
        }
        for (int part : step.parts().sets()) {
            Columns.product(now[part], current[bundles + part], factor, draws);
            current[bundles + part] = now[part];
        }
        Columns.multiply(current, step.parts().bundles(), factor, draws);
        if (hasRisen) {
            Columns.add(current[order.sets.get(set).first()], gathered[set], draws);
        }
    }
}
