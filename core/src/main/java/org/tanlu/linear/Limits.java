package org.tanlu.linear;

/**
 * 求解上限 when a search may end before the optimum is proved: told in work, never in time, so that every machine ends at the
 * same point.
 *
 * @param nodes      how many nodes of the search for whole numbers are visited at most
 * @param iterations how many steps of the simplex method a linear programme takes at most
 * @param gap        how far the cost may stay from the best possible, as a share of the cost
 */
public record Limits(int nodes, int iterations, double gap) {
    /** Search until the optimum is proved. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    /** Checks the values. */
    public Limits {
        if (nodes < 0 || iterations < 0 || !(gap >= 0)) {
            throw Complaint.of(
                    "求解上限不能为负：" + nodes + "、" + iterations + "、" + gap,
                    "limits of a search are not negative: " + nodes + ", " + iterations + ", " + gap);
        }
    }

    /** The same limits with another gap. */
    public Limits withGap(double share) {
        return new Limits(nodes, iterations, share);
    }

    /** The same limits with another number of nodes. */
    public Limits withNodes(int most) {
        return new Limits(most, iterations, gap);
    }
}
