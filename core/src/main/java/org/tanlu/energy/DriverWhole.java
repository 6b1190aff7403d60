package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 合计为一的占比 drivers that are shares of one whole, such as the three industries: whatever is drawn of them, they sum to what the
 * scenario says. What lies within one of them goes with it and never exceeds it.
 *
 * @param members the drivers
 * @param within  drivers that lie within one of the members
 * @param larger  the member that each of these lies within
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: indices for the kernel
record DriverWhole(int[] members, int[] within, int[] larger) {

    static List<DriverWhole> of(Model model) {
        var wholes = new ArrayList<DriverWhole>();
        for (Whole whole : Wholes.ofDrivers(model.system)) {
            int[] members = IntStream.range(0, model.drivers.size())
                    .filter(d -> whole.parameters().contains(model.ids.drivers().get(d)))
                    .toArray();
            if (whole.isComplete()) {
                int[] within = IntStream.range(0, model.drivers.size())
                        .filter(d -> contains(members, larger(model, d)))
                        .toArray();
                wholes.add(new DriverWhole(
                        members,
                        within,
                        Arrays.stream(within).map(d -> larger(model, d)).toArray()));
            }
        }
        return wholes;
    }

    private static int larger(Model model, int driver) {
        Optional<String> within = model.drivers.get(driver).definition().within();
        return model.index(within);
    }

    private static boolean contains(int[] members, int driver) {
        return Arrays.stream(members).anyMatch(member -> member == driver);
    }

    /**
     * Closes the ratios of a year.
     *
     * @param columns the drivers' ratios, by driver and draw, before they are multiplied with those that they are shares of
     * @param ratios  what the scenario says of each
     * @param sum     a column to work with
     */
    void close(double[][] columns, double[] ratios, double[] sum, int count) {
        double whole = 0;
        Columns.fill(sum, 0, count);
        for (int member : members) {
            whole += ratios[member];
            Columns.add(sum, columns[member], count);
        }
        Columns.into(sum, whole, count);
        for (int member : members) {
            Columns.multiply(columns[member], sum, count);
        }
        for (int i = 0; i < within.length; i++) {
            double part = ratios[larger[i]] > 0 ? Math.max(1, ratios[within[i]] / ratios[larger[i]]) : 1;
            Columns.multiply(columns[within[i]], sum, count);
            Columns.atMost(columns[within[i]], columns[larger[i]], part, count);
        }
    }

    /**
     * Closes what the ratios of a year are drawn as, relative to what the scenario says of them.
     *
     * @param closed the columns to fill, by driver and draw
     * @param drawn  by how much each was drawn to deviate
     * @param ratios what the scenario says of each
     * @param sum    a column to work with
     */
    void closeFactors(double[][] closed, double[][] drawn, double[] ratios, double[] sum, int count) {
        double whole = 0;
        Columns.fill(sum, 0, count);
        for (int member : members) {
            whole += ratios[member];
            Columns.addScaled(sum, drawn[member], ratios[member], count);
        }
        Columns.into(sum, whole, count);
        for (int member : members) {
            Columns.product(closed[member], drawn[member], sum, count);
        }
        for (int i = 0; i < within.length; i++) {
            double own = ratios[within[i]];
            double most = ratios[larger[i]] > 0 ? Math.max(ratios[larger[i]], own) : 0;
            Columns.product(closed[within[i]], drawn[within[i]], sum, count);
            if (own > 0) {
                Columns.atMost(closed[within[i]], closed[larger[i]], most / own, count);
            }
        }
    }
}
