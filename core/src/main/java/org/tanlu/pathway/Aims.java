package org.tanlu.pathway;

import java.util.List;

/**
 * What a plan is to reach, and with what. Years are counted from the base year.
 *
 * @param caps     the most that is emitted in a year, in t; infinite where nothing is wanted
 * @param falls    falls of emissions by output
 * @param peak     the year after which emissions do not rise; 0 where none is wanted
 * @param neutral  the year from which net emissions are nothing; 0 where none is wanted
 * @param starts   how many starts a department can manage in a year; 0 for any number
 * @param budget   public money for investment by year in yuan; infinite where none is set
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns of a programme
record Aims(double[] caps, List<Fall> falls, int peak, int neutral, int starts, double[] budget) {
    Aims {
        falls = List.copyOf(falls);
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

    /** Nothing wanted. */
    static Aims none(int years) {
        double[] any = Columns.filled(years, Double.POSITIVE_INFINITY);
        return new Aims(any, List.of(), 0, 0, 0, any);
    }
}
