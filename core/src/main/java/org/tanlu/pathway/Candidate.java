package org.tanlu.pathway;

import java.util.List;

/**
 * 备选措施 a measure that the plan may take up, by year from the base year on.
 *
 * @param id         its id
 * @param department the id of the department that leads it
 * @param levels     how much of it there can be
 * @param rollout    how fast it comes
 * @param price      what it costs
 * @param own        what a unit does, whichever cells it spares
 * @param uses       of each use that may be spared in several cells, what a unit of each part does
 */
record Candidate(
        String id, String department, Levels levels, Rollout rollout, Price price, Impact own, List<List<Part>> uses) {
    Candidate {
        uses = uses.stream().map(List::copyOf).toList();
    }

    /**
     * A part of a use.
     *
     * @param name   the cell that is spared
     * @param impact what a unit does
     */
    record Part(String name, Impact impact) {}

    /**
     * How much of a measure there can be, in its unit, by year.
     *
     * @param done    what was carried out before
     * @param least   what the baseline has of it
     * @param most    its potential, no less than the baseline
     * @param ceiling the most that the scenario allows, no less than the baseline
     * @param lots    how many whole projects it has; 0 where any level can be had
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
    record Levels(double done, double[] least, double[] most, double[] ceiling, int lots) {
        Levels {
            most = atLeast(most, least);
            ceiling = atLeast(ceiling, least);
        }

        private static double[] atLeast(double[] column, double[] least) {
            var higher = new double[column.length];
            for (int y = 0; y < higher.length; y++) {
                higher[y] = StrictMath.max(column[y], least[y]);
            }
            return higher;
        }

        /** What there can be at most in a year. */
        double limit(int y) {
            return StrictMath.min(most[y], ceiling[y]);
        }

        /** The largest potential of all years; 1 where there is none. */
        double scale() {
            double largest = 0;
            for (double one : most) {
                largest = StrictMath.max(largest, one);
            }
            return largest > 0 ? largest : 1;
        }

        /** A whole project; nothing where any level can be had. */
        double lot(int y) {
            return lots == 0 ? 0 : (most[y] - least[y]) / lots;
        }

        /** What the baseline adds in a year. */
        double added(int y) {
            return y == 0 ? 0 : least[y] - least[y - 1];
        }
    }

    /**
     * How fast a measure comes.
     *
     * @param lead  years from its start to the first effect
     * @param first the first year of effect, counted from the base year
     * @param steep the share of the potential that a year can add at most
     */
    record Rollout(int lead, int first, double steep) {}

    /**
     * What a unit of a measure costs, in yuan.
     *
     * @param invest      the investment, by the year it is made
     * @param yearly      the yearly cost beside energy
     * @param life        years that an investment lasts
     * @param publicShare the share of investment that the public budget bears
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
    record Price(double[] invest, double[] yearly, int life, double publicShare) {}
}
