package org.tanlu.sampling;

/**
 * 分布 how a relative deviation is spread: nothing is no deviation, 0.1 ten per cent more.
 *
 * @param shape the shape
 * @param low   the lower bound; of a normal and a lognormal distribution the 2.5 % quantile
 * @param mode  the likeliest value; of shapes that their bounds determine the median
 * @param high  the upper bound; of a normal and a lognormal distribution the 97.5 % quantile
 */
public record Spread(Shape shape, double low, double mode, double high) {
    public Spread {
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException("no distribution: " + low + " ≤ " + mode + " ≤ " + high);
        }
        if (shape == Shape.LOGNORMAL && low <= -1) {
            throw new IllegalArgumentException("a lognormal factor lies above zero: 1 + " + low);
        }
    }

    /** Shapes of distributions. */
    public enum Shape {
        NORMAL,
        TRIANGULAR,
        UNIFORM,
        LOGNORMAL
    }

    /** A normal distribution around no deviation. */
    public static Spread normal(double deviation) {
        double half = NormalQuantile.Z975 * deviation;
        return new Spread(Shape.NORMAL, -half, 0, half);
    }

    /** A distribution that its bounds determine. */
    public static Spread between(Shape shape, double low, double high) {
        double middle = shape == Shape.LOGNORMAL ? StrictMath.sqrt((1 + low) * (1 + high)) - 1 : (low + high) / 2;
        return new Spread(shape, low, middle, high);
    }

    /** A triangle. */
    public static Spread triangular(double low, double mode, double high) {
        return new Spread(Shape.TRIANGULAR, low, mode, high);
    }

    /** Whether {@link #deviations} are logarithms of the factor, not deviations of it from 1. */
    public boolean isLogarithmic() {
        return shape == Shape.LOGNORMAL;
    }

    /** Fills the first values of a column with the deviations of probabilities. */
    public void deviations(double[] probabilities, double[] deviations, int count) {
        switch (shape) {
            case NORMAL -> normal(probabilities, deviations, count, (low + high) / 2, high - low);
            case LOGNORMAL -> {
                double from = StrictMath.log1p(low);
                double to = StrictMath.log1p(high);
                normal(probabilities, deviations, count, (from + to) / 2, to - from);
            }
            case UNIFORM -> {
                for (int i = 0; i < count; i++) {
                    deviations[i] = low + probabilities[i] * (high - low);
                }
            }
            case TRIANGULAR -> {
                for (int i = 0; i < count; i++) {
                    deviations[i] = triangular(probabilities[i]);
                }
            }
        }
    }

    private static void normal(double[] probabilities, double[] deviations, int count, double middle, double width) {
        NormalQuantile.of(probabilities, deviations, count);
        double scale = width / 2 / NormalQuantile.Z975;
        for (int i = 0; i < count; i++) {
            deviations[i] = middle + scale * deviations[i];
        }
    }

    private double triangular(double probability) {
        double width = high - low;
        return probability * width < mode - low
                ? low + StrictMath.sqrt(probability * width * (mode - low))
                : high - StrictMath.sqrt((1 - probability) * width * (high - mode));
    }
}
