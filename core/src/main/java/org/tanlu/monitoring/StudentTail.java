package org.tanlu.monitoring;

/**
 * The distribution of Student's t for whole degrees of freedom, on plain numbers, by the finite sums of Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
final class StudentTail {
    private StudentTail() {}

    /**
     * P(T ≤ t).
     *
     * @param freedom the degrees of freedom, 1 or more
     */
    static double below(double t, int freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("degrees of freedom: " + freedom);
        }
        double within = within(Math.abs(t), freedom);
        return t < 0 ? (1 - within) / 2 : (1 + within) / 2;
    }

    /** P(|T| ≤ t), A(t|ν) of the handbook. */
    private static double within(double t, int freedom) {
        double angle = StrictMath.atan(t / StrictMath.sqrt(freedom));
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        if (freedom % 2 == 1) {
            double sum = freedom == 1 ? 0 : cosine * series(cosine * cosine, freedom, 2);
            return 2 / StrictMath.PI * (angle + sine * sum);
        }
        return sine * series(cosine * cosine, freedom, 1);
    }

    /** 1 + first/(first+1)·c + first(first+2)/((first+1)(first+3))·c² + … up to the power that the degrees of freedom allow. */
    private static double series(double square, int freedom, int first) {
        double term = 1;
        double sum = 1;
        for (int k = first; k <= freedom - 3; k += 2) {
            term *= square * k / (k + 1);
            sum += term;
        }
        return sum;
    }
}
