package org.tanlu.sampling;

import java.util.List;

/**
 * Sobol序列 points that fill the unit cube more evenly than chance: a number is a function of dimension, index and shift alone.
 * The points of a power of two from a multiple of it on are spread evenly in every dimension. A random digital shift (the digits
 * of all points turned over at the same places) makes repetitions of which errors can be told.
 */
public final class SobolSequence {
    /** How many dimensions there are. */
    public static final int DIMENSIONS = JoeKuo.DIMENSIONS;

    private static final List<int[]> DIRECTIONS = JoeKuo.directions();
    private static final double STEP = 0x1p-32;

    private SobolSequence() {}

    /**
     * The numbers of a dimension from an index on, between 0 and 1, neither of which occurs.
     *
     * @param dimension from 0
     * @param shift     the digital shift; its lower 32 digits are used
     * @param at        where the first number goes
     */
    public static void fill(int dimension, long shift, int from, double[] numbers, int at, int count) {
        int[] directions = DIRECTIONS.get(dimension);
        for (int i = 0; i < count; i++) {
            int digits = (int) shift;
            for (int rest = from + i; rest != 0; rest &= rest - 1) {
                digits ^= directions[Integer.numberOfTrailingZeros(rest)];
            }
            numbers[at + i] = (Integer.toUnsignedLong(digits) + 0.5) * STEP;
        }
    }
}
