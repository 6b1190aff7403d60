package org.tanlu.energy;

import java.util.Arrays;

/**
 * 措施作用 the steps of an order on a block of draws: the sums of its sets as they were gathered and as measures change them. One use
 * only.
 */
final class OrderRun {
    private final Order order;
    private final Tally tally;
    private final Order.Step[] steps;
    private final int draws;
    /** By column: what is used of a bundle; what holds of a sum. */
    private final double[][] current;
    /** By column of a sum: as it was gathered, and as measures change it; of a bundle, what is used of it. */
    private final double[][] gathered;

    private final double[][] now;

    OrderRun(Order order, Tally tally, Scratch scratch) {
        this.order = order;
        this.tally = tally;
        this.steps = order.steps.toArray(Order.Step[]::new);
        this.draws = tally.draws;
        int bundles = tally.use.length;
        this.now = Arrays.copyOf(tally.use, bundles + order.sums);
        this.gathered = new double[now.length][];
        for (int sum = bundles; sum < now.length; sum++) {
            gathered[sum] = scratch.column();
            now[sum] = scratch.column();
        }
        this.current = now.clone();
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
                gather(step.column(), step.parts());
            } else {
                spread(step);
            }
        }
    }

    private void act(Order.Step step, double wanted, int y) {
        int m = step.measure();
        double change = step.change();
        double[] units = tally.units;
        double[] sum = step.column() < 0 ? units : current[step.column()];
        double[] to = step.column() < 0 ? units : now[step.column()];
        switch (step.act()) {
            case SPARE -> Columns.take(to, sum, deviation(m, y), -wanted * change, draws);
            case TAKE -> Columns.take(to, sum, units, deviation(m, y), -wanted * change, -change, draws);
            case WANT -> Columns.scaled(units, deviation(m, y), wanted, draws);
            case WANT_OF -> Columns.atMost(units, deviation(m, y), wanted, sum, Columns.most(change), draws);
            case HOLD -> Columns.atMost(units, sum, Columns.most(change), draws);
            case FALL -> Columns.lowered(to, sum, units, change, draws);
            case RISE -> Columns.raised(to, sum, units, change, draws);
            case CAPTURE -> tally.capture(m, y);
            case LEAVE -> tally.leave(m);
            default -> tally.supply(m);
        }
        if (step.act().isChange()) {
            current[step.column()] = to;
        }
    }

    private double[] deviation(int m, int y) {
        return tally.own.measure(m, y);
    }

    private void gather(int column, Order.Parts parts) {
        Columns.sum(gathered[column], current, parts.columns(), parts.weights(), draws);
        current[column] = gathered[column];
    }

    /** Brings what a sum is made of to it, where measures changed it. */
    private void spread(Order.Step step) {
        double[] before = gathered[step.column()];
        double[] factor = now[step.column()];
        if (current[step.column()] != factor) {
            return;
        }
        boolean hasRisen = step.change() > 0;
        if (hasRisen) {
            Columns.risen(factor, before, draws);
        } else {
            Columns.fallen(factor, before, draws);
        }
        for (int part : step.parts().sums()) {
            Columns.product(now[part], current[part], factor, draws);
            current[part] = now[part];
        }
        Columns.multiply(current, step.parts().bundles(), factor, draws);
        if (hasRisen) {
            Columns.add(current[step.parts().first()], before, draws);
        }
    }
}
