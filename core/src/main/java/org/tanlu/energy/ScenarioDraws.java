package org.tanlu.energy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * 情景抽样 what shared draws are in one scenario: shares of one whole sum to what it says, no measure exceeds its potential, and
 * the fleets buy electric vehicles between none and all. What the scenario does not change is the shared column itself.
 */
final class ScenarioDraws {
    private final Model model;
    private final Paths paths;
    private final SharedDraws shared;
    private final int draws;
    private final boolean[] isInWhole;
    private final boolean[] isOwn;
    private final double[][] ownMeasure;
    private final double[] column;
    private final int[] withoutUse;

    final double[][] driver;
    /** By activity; then by consumer with a fleet, times how far its purchases deviate. */
    final double[][] activity;

    /** By measure that uses no energy. */
    final double[][] measure;

    ScenarioDraws(Condensed scenario, SharedDraws shared, Scratch scratch) {
        this.model = scenario.model;
        this.paths = scenario.paths;
        this.withoutUse = scenario.withoutUse;
        this.shared = shared;
        this.draws = shared.draws;
        this.isInWhole = inWhole(model);
        this.isOwn = own(model, isInWhole);
        this.driver = shared.driver.clone();
        for (int d = 0; d < isOwn.length; d++) {
            driver[d] = isOwn[d] ? scratch.column() : driver[d];
        }
        int activities = model.activities.size();
        this.activity = Arrays.copyOf(shared.activity, activities + model.limits.withFleet().length);
        for (int a = 0; a < activity.length; a++) {
            activity[a] = a >= activities || isOwn(a) ? scratch.column() : activity[a];
        }
        this.measure = shared.measure.clone();
        this.ownMeasure = new double[model.moves.size()][];
        for (int m : withoutUse) {
            ownMeasure[m] = scratch.column();
        }
        this.column = scratch.column();
    }

    /** Shares of a whole, and what lies within them. */
    private static boolean[] inWhole(Model model) {
        var in = new boolean[model.drivers.size()];
        for (DriverWhole whole : model.limits.wholes()) {
            IntStream.concat(Arrays.stream(whole.members()), Arrays.stream(whole.within()))
                    .forEach(d -> in[d] = true);
        }
        return in;
    }

    /** The same, and what is a multiple of either. */
    private static boolean[] own(Model model, boolean[] inWhole) {
        boolean[] own = inWhole.clone();
        for (int d = 0; d < own.length; d++) {
            own[d] |= model.parent[d] >= 0 && own[model.parent[d]];
        }
        return own;
    }

    private boolean isOwn(int of) {
        int d = model.activities.get(of).driver();
        return d >= 0 && isOwn[d];
    }

    /** The draws of a year. */
    void year(int y) {
        drivers(y);
        int activities = model.activities.size();
        for (int a = 0; a < activities; a++) {
            if (isOwn(a)) {
                Model.Activity of = model.activities.get(a);
                Columns.product(activity[a], shared.group(of.group()), driver[of.driver()], draws);
            }
        }
        for (int i = 0; i < model.limits.withFleet().length; i++) {
            int of = model.activity[model.limits.withFleet()[i]];
            Columns.product(activity[activities + i], shared.sales[i], activity[of], draws);
        }
        for (int m : withoutUse) {
            measure[m] = measure(m, y, ownMeasure[m]);
        }
    }

    /** What drivers deviate by, relative to the scenario, so that shares of a whole sum to it. */
    private void drivers(int y) {
        for (DriverWhole whole : model.limits.wholes()) {
            whole.closeFactors(driver, shared.own, paths.ratios(y), column, draws);
        }
        for (int d = 0; d < isOwn.length; d++) {
            if (isOwn[d]) {
                if (!isInWhole[d]) {
                    Columns.product(driver[d], shared.own[d], driver[model.parent[d]], draws);
                } else if (model.parent[d] >= 0) {
                    Columns.multiply(driver[d], driver[model.parent[d]], draws);
                }
            }
        }
    }

    /** The factors of a measure in a year: a column that stands until the next one is asked for. */
    double[] measure(int m, int y) {
        return measure(m, y, column);
    }

    private double[] measure(int m, int y, double[] to) {
        double most = paths.level[m][y] == 0 ? Double.MAX_VALUE : paths.most(m, y);
        if (shared.mostAdoption[m] <= most) {
            return shared.measure[m];
        }
        Columns.productAtMost(to, shared.effect[m], shared.adoption[m], most, draws);
        return to;
    }
}
