package org.tanlu.pathway;

import java.util.List;

/**
 * What a plan is to reach, and with what. Years are counted from the base year.
 *
 * @param caps       the most that is emitted in a year, in t; infinite where nothing is wanted
 * @param falls      falls of emissions by output
 * @param indicators bounds of indicators of energy
 * @param below      what a less ambitious scenario emits in a year, in t; infinite where there is none
 * @param peak       the year after which emissions do not rise; 0 where none is wanted
 * @param neutral    the year from which net emissions are nothing; 0 where none is wanted
 * @param starts     how many starts a department can manage in a year; 0 for any number
 * @param budget     public money for investment by year in yuan; infinite where none is set
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
record Aims(
        double[] caps,
        List<Fall> falls,
        List<Indicator> indicators,
        double[] below,
        int peak,
        int neutral,
        int starts,
        double[] budget) {
    Aims {
        falls = List.copyOf(falls);
        indicators = List.copyOf(indicators);
    }

    /** Aims without indicators and without a scenario that they stay below. */
    Aims(double[] caps, List<Fall> falls, int peak, int neutral, int starts, double[] budget) {
        this(
                caps,
                falls,
                List.of(),
                Columns.filled(caps.length, Double.POSITIVE_INFINITY),
                peak,
                neutral,
                starts,
                budget);
    }

    /**
     * A fall of emissions by output.
     *
     * @param id     the indicator's id
     * @param year   the year
     * @param share  by which share they fall from the base year
     * @param growth output by that of the base year
     */
    record Fall(String id, int year, double share, double growth) {}

    /**
     * The bound of an indicator in a year: that a sum is so large a share of another, or so large by itself.
     *
     * @param id      the indicator's id
     * @param year    the year
     * @param of      the numerator
     * @param in      the denominators; none where the sum by itself is bounded, one otherwise
     * @param limit   the share, or the amount in 万吨标准煤
     * @param isFloor whether it is to be that much or more; else that much or less
     */
    record Indicator(String id, int year, Side of, List<Side> in, double limit, boolean isFloor) {}

    /**
     * A sum of the city that an indicator is made of, in 万吨标准煤.
     *
     * @param base     by year what it is without the plan
     * @param change   what a unit of something changes of it
     * @param imported what a MWh adds that is imported beside clean electricity, by year
     * @param exported what a MWh adds that is exported, by year
     */
    record Side(double[] base, Draft.Amount change, double[] imported, double[] exported) {}

    /** Nothing wanted. */
    static Aims none(int years) {
        double[] any = Columns.filled(years, Double.POSITIVE_INFINITY);
        return new Aims(any, List.of(), 0, 0, 0, any);
    }

    /** The same with other caps. */
    Aims withCaps(double[] others) {
        return new Aims(others, falls, indicators, below, peak, neutral, starts, budget);
    }

    /** The same with bounds of indicators. */
    Aims withIndicators(List<Indicator> others) {
        return new Aims(caps, falls, others, below, peak, neutral, starts, budget);
    }

    /** The same below another scenario. */
    Aims withBelow(double[] others) {
        return new Aims(caps, falls, indicators, others, peak, neutral, starts, budget);
    }

    /** The same with another year of the peak. */
    Aims withPeak(int other) {
        return new Aims(caps, falls, indicators, below, other, neutral, starts, budget);
    }
}
