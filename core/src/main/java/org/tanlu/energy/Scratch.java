package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;

/**
 * 工作列 columns to work on, which the scenarios of a block have one after the other: what each leaves in them means nothing to the
 * next, and the cache keeps them.
 */
final class Scratch {
    private final int draws;
    private final List<double[]> columns = new ArrayList<>();
    private int taken;

    Scratch(int draws) {
        this.draws = draws;
    }

    /** Lets the next scenario have the columns again. */
    void restart() {
        taken = 0;
    }

    double[] column() {
        if (taken == columns.size()) {
            columns.add(new double[draws]);
        }
        return columns.get(taken++);
    }

    double[][] columns(int count) {
        var some = new double[count][];
        for (int i = 0; i < count; i++) {
            some[i] = column();
        }
        return some;
    }
}
