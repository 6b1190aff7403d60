package org.tanlu.energy;

import java.util.Arrays;

/**
 * 情景抽样 what shared draws are in one scenario: shares of one whole sum to what it says, no measure exceeds its potential, and
 * the fleets buy electric vehicles between none and all. What the scenario does not change is the shared column itself.
 */
final class ScenarioDraws {
    private final Model model;
    private final Paths paths;
    private final SharedDraws shared;
    private final int draws;
    private final boolean[] isOwn;
    private final double[][] ownDriver;
    private final double[][] ownActivity;
    private final double[][] ownMeasure;
    private final double[] column;

    final double[][] driver;
    /** By activity; then by consumer with a fleet, times how far its purchases deviate. */
    final double[][] activity;

    final double[][] measure;

    ScenarioDraws(Model model, Paths paths, SharedDraws shared) {
        this.model = model;
        this.paths = paths;
        this.shared = shared;
        this.draws = shared.draws;
        this.isOwn = own(model);
        this.ownDriver = new double[isOwn.length][];
        for (int d = 0; d < isOwn.length; d++) {
            ownDriver[d] = new double[isOwn[d] ? draws : 0];
        }
        int activities = model.activities.size();
        this.ownActivity = new double[activities][];
        for (int a = 0; a < activities; a++) {
            ownActivity[a] = new double[isOwn(a) ? draws : 0];
        }
        this.ownMeasure = new double[model.moves.size()][];
        Arrays.fill(ownMeasure, new double[0]);
        this.column = new double[draws];
        this.driver = shared.driver.clone();
        this.activity = Arrays.copyOf(shared.activity, activities + model.limits.withFleet().length);
        for (int i = 0; i < model.limits.withFleet().length; i++) {
            activity[activities + i] = new double[draws];
        }
        this.measure = shared.measure.clone();
    }

    /** Shares of a whole, what lies within them, and what is a multiple of either. */
    private static boolean[] own(Model model) {
        var own = new boolean[model.drivers.size()];
        for (DriverWhole whole : model.limits.wholes()) {
            for (int member : whole.members()) {
                own[member] = true;
            }
            for (int within : whole.within()) {
                own[within] = true;
            }
        }
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
        for (int a = 0; a < ownActivity.length; a++) {
            if (isOwn(a)) {
                Model.Activity of = model.activities.get(a);
                Columns.product(ownActivity[a], shared.group(of.group()), driver[of.driver()], draws);
                activity[a] = ownActivity[a];
            }
        }
        for (int i = 0; i < model.limits.withFleet().length; i++) {
            int consumer = model.limits.withFleet()[i];
            Columns.product(
                    activity[ownActivity.length + i], shared.sales[i], activity[model.activity[consumer]], draws);
        }
        for (int m = 0; m < measure.length; m++) {
            measure(m, y);
        }
    }

    private void drivers(int y) {
        for (int d = 0; d < isOwn.length; d++) {
            if (isOwn[d]) {
                Columns.scaled(ownDriver[d], shared.own[d], paths.ratio[d][y], draws);
            }
        }
        for (DriverWhole whole : model.limits.wholes()) {
            whole.close(ownDriver, paths.ratios(y), column, draws);
        }
        for (int d = 0; d < isOwn.length; d++) {
            if (isOwn[d]) {
                double ratio = paths.ratio[d][y];
                Columns.scale(ownDriver[d], ratio == 0 ? 0 : 1 / ratio, draws);
                if (model.parent[d] >= 0) {
                    Columns.multiply(ownDriver[d], driver[model.parent[d]], draws);
                }
                driver[d] = ownDriver[d];
            }
        }
    }

    private void measure(int m, int y) {
        double most = paths.level[m][y] == 0 ? Double.MAX_VALUE : paths.most(m, y);
        if (shared.mostAdoption[m] <= most) {
            measure[m] = shared.measure[m];
            return;
        }
        if (ownMeasure[m].length == 0) {
            ownMeasure[m] = new double[draws];
        }
        System.arraycopy(shared.effect[m], 0, ownMeasure[m], 0, draws);
        Columns.multiplyAtMost(ownMeasure[m], shared.adoption[m], most, draws);
        measure[m] = ownMeasure[m];
    }
}
