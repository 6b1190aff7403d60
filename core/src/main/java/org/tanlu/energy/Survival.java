package org.tanlu.energy;

import java.util.stream.IntStream;

/**
 * 存活曲线 the share of a cohort that is left at an age, a Weibull curve: S(a) = exp(−(Γ(1 + 1/k)·a/L)ᵏ) with mean life L and
 * shape k. With shape 1 a cohort shrinks by the same share every year.
 */
final class Survival {
    /** Ages beyond so many mean lives are gone. */
    private static final int LIVES = 5;

    private final double life;
    private final double shape;
    private final double scale;
    private final double[] known;
    private final double[] still;

    /**
     * A curve.
     *
     * @param life  the mean life in years
     * @param shape the shape
     */
    Survival(double life, double shape) {
        if (life <= 0 || shape <= 0) {
            throw new IllegalArgumentException("life and shape must be above 0: " + life + ", " + shape);
        }
        this.life = life;
        this.shape = shape;
        this.scale = gamma(1 + 1 / shape) / life;
        this.known =
                IntStream.rangeClosed(0, 2 * oldest()).mapToDouble(this::share).toArray();
        this.still = IntStream.rangeClosed(0, oldest()).mapToDouble(this::after).toArray();
    }

    /** The share that is left, after so many years, of a stock that had stood still. */
    double standing(int years) {
        return years < still.length ? still[years] : after(years);
    }

    private double after(int years) {
        double now = 0;
        double then = 0;
        for (int age = 0; age <= oldest(); age++) {
            now += at(age);
            then += at(age + years);
        }
        return then / now;
    }

    double at(int age) {
        return age < known.length ? known[age] : share(age);
    }

    private double share(int age) {
        return StrictMath.exp(-StrictMath.pow(scale * age, shape));
    }

    int oldest() {
        return (int) (LIVES * life);
    }

    /** Γ on 1 to 2 by Stirling's series, shifted up by recurrence; relative error below 1e-12. */
    static double gamma(double x) {
        double shift = 1;
        double z = x;
        while (z < 12) {
            shift *= z;
            z += 1;
        }
        double series = 1 / (12 * z)
                - 1 / (360 * StrictMath.pow(z, 3))
                + 1 / (1260 * StrictMath.pow(z, 5))
                - 1 / (1680 * StrictMath.pow(z, 7));
        double log = (z - 0.5) * StrictMath.log(z) - z + 0.5 * StrictMath.log(2 * StrictMath.PI) + series;
        return StrictMath.exp(log) / shift;
    }
}
