package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * 单点跳变 values of a series that lie far from both of their neighbours, on the same side. With
 * {@code d₁, d₂ = log₁₀ x − log₁₀ neighbour} a value jumps when {@code |d₁ + d₂|/2 > log₁₀ jump} and
 * {@code min(|d₁|, |d₂|) > log₁₀ nearer}; the first and last value have their two nearest as neighbours, and of two values
 * each is the other's. The median of three is robust against one wrong value, and a lasting change of level is none.
 */
final class Jumps {
    private final double jump;
    private final double nearer;

    /**
     * A jump.
     *
     * @param index     which value
     * @param deviation how far off, as a decadic logarithm of the ratio to the geometric mean of the neighbours
     */
    record Jump(int index, double deviation) {
        /** The value over the geometric mean of its neighbours. */
        double ratio() {
            return StrictMath.pow(10, deviation);
        }

        boolean isUp() {
            return deviation > 0;
        }
    }

    Jumps(Parameters parameters) {
        this.jump = StrictMath.log10(parameters.threshold("jump"));
        this.nearer = StrictMath.log10(parameters.threshold("nearer"));
    }

    /** The jumps of a series of decadic logarithms, in order of the years. */
    List<Jump> find(double... logarithms) {
        var found = new ArrayList<Jump>();
        for (int i = 0; i < logarithms.length; i++) {
            double deviation = deviation(logarithms, i);
            if (Math.abs(deviation) > jump) {
                found.add(new Jump(i, deviation));
            }
        }
        return found;
    }

    /** The mean of both distances; 0 where they differ in sign or the nearer is no distance. */
    private double deviation(double[] logarithms, int index) {
        int last = logarithms.length - 1;
        if (last < 1) {
            return 0;
        }
        int before = index == 0 ? 1 : index - 1;
        int after = index == 0 ? Math.min(2, last) : index == last ? Math.max(0, last - 2) : index + 1;
        double one = logarithms[index] - logarithms[before];
        double other = logarithms[index] - logarithms[after];
        boolean sameSide = one > 0 == other > 0;
        boolean far = Math.min(Math.abs(one), Math.abs(other)) > nearer;
        return sameSide && far ? (one + other) / 2 : 0;
    }
}
