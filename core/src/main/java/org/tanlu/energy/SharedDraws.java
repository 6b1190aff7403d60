package org.tanlu.energy;

import java.util.Arrays;

/**
 * 共用抽样 what a block of draws is for every scenario: by how much drivers, energy per activity, measures and factors deviate.
 * Made once a block, moved on from year to year. One use only.
 */
final class SharedDraws {
    private final Model model;
    private final Deviations deviations;
    private final double[][] group;

    final int draws;
    /** The factors of the drivers' ratios, and with those of what they are ratios of. */
    final double[][] own;

    final double[][] driver;
    final double[][] activity;
    /** The factors of the effect and of the adoption of measures, and of both. */
    final double[][] effect;

    final double[][] adoption;
    final double[][] measure;
    final double[] mostAdoption;
    final double[][] process;
    /** By consumer with a fleet. */
    final double[][] sales;

    final double[][] kind;
    final double[] imports;

    SharedDraws(Model model, Deviations deviations) {
        this.model = model;
        this.deviations = deviations;
        this.draws = deviations.draws();
        this.group = new double[model.groups][draws];
        this.own = new double[model.drivers.size()][draws];
        this.driver = new double[model.drivers.size()][draws];
        this.activity = new double[model.activities.size()][draws];
        this.measure = new double[model.moves.size()][draws];
        this.kind = new double[model.emitting.length][draws];
        this.imports = new double[draws];
        this.effect = new double[measure.length][draws];
        this.adoption = new double[measure.length][draws];
        this.mostAdoption = new double[measure.length];
        for (int m = 0; m < measure.length; m++) {
            deviations.measure(m, effect[m]);
            deviations.adoption(m, adoption[m]);
            Columns.product(measure[m], effect[m], adoption[m], draws);
            mostAdoption[m] = Arrays.stream(adoption[m]).max().orElse(1);
        }
        this.process = new double[model.limits.processes().size()][draws];
        for (int p = 0; p < process.length; p++) {
            deviations.process(p, process[p]);
        }
        this.sales = new double[model.limits.withFleet().length][draws];
        for (int i = 0; i < sales.length; i++) {
            deviations.sales(model.limits.withFleet()[i], sales[i]);
        }
        for (int k = 0; k < kind.length; k++) {
            deviations.emission(k, kind[k]);
        }
    }

    /** The deviations of a year. */
    void year(int y) {
        for (int d = 0; d < driver.length; d++) {
            deviations.driver(d, y, own[d]);
            System.arraycopy(own[d], 0, driver[d], 0, draws);
            if (model.parent[d] >= 0) {
                Columns.multiply(driver[d], driver[model.parent[d]], draws);
            }
        }
        for (int g = 0; g < group.length; g++) {
            deviations.intensity(g, y, group[g]);
        }
        for (int a = 0; a < activity.length; a++) {
            Model.Activity of = model.activities.get(a);
            if (of.driver() < 0) {
                System.arraycopy(group[of.group()], 0, activity[a], 0, draws);
            } else {
                Columns.product(activity[a], group[of.group()], driver[of.driver()], draws);
            }
        }
        deviations.imports(y, imports);
    }

    /** The deviations of energy per activity of a group of consumers. */
    double[] group(int of) {
        return group[of];
    }
}
