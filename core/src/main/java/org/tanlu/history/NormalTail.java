package org.tanlu.history;

/** The tails of the standard normal distribution, to about 14 digits, on plain numbers. */
final class NormalTail {
    private static final double SQRT_PI = 1.772453850905516;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 500;

    private NormalTail() {}

    /** P(|Z| ≥ |z|). */
    static double both(double z) {
        double x = Math.abs(z) / StrictMath.sqrt(2);
        return x < 2 ? 1 - erf(x) : erfc(x);
    }

    /** erf by its series 2x·e^(−x²)/√π · Σ (2x²)^n ÷ (1·3·5…(2n+1)). */
    private static double erf(double x) {
        double term = 1;
        double sum = 1;
        for (int n = 1; n < MOST_TERMS && term > sum * 1e-17; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 * x * StrictMath.exp(-x * x) / SQRT_PI * sum;
    }

    /** erfc by the continued fraction e^(−x²)/√π ÷ (x + ½/(x + 1/(x + 1½/(x + …)))), after Lentz. */
    private static double erfc(double x) {
        double f = x;
        double c = x;
        double d = 0;
        for (int n = 1; n < MOST_TERMS; n++) {
            double a = n / 2.0;
            d = x + a * d;
            d = 1 / (d == 0 ? TINY : d);
            c = x + a / c;
            double step = c * d;
            f *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return StrictMath.exp(-x * x) / SQRT_PI / f;
    }
}
