package org.tanlu.history;

/** The arithmetic of the logarithmic mean Divisia index on plain numbers. */
final class LogMean {
    private LogMean() {}

    static double product(double[] factors) {
        double product = 1;
        for (double factor : factors) {
            product *= factor;
        }
        return product;
    }

    /** L(a, b) = (a − b) ÷ (ln a − ln b), L(a, a) = a, for two numbers of one sign; L with a zero is 0. */
    static double of(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        return a == b ? a : (a - b) / ratio(a, b);
    }

    /** ln(a ÷ b), exact to the last digits also where a and b are close. */
    static double ratio(double a, double b) {
        double apart = (a - b) / b;
        return Math.abs(apart) < 0.5 ? StrictMath.log1p(apart) : StrictMath.log(a / b);
    }

    /**
     * What each factor does to the change of a product from {@code x0} to {@code x1}: L·ln(x1 ÷ x0). Where the product
     * comes from or goes to nothing, the limit: the factors that are zero there share its whole change equally, and the
     * others explain nothing; from nothing to nothing there is no change.
     *
     * @throws IllegalArgumentException when a factor changes its sign
     */
    static double[] effects(String id, double[] x0, double[] x1) {
        double v0 = product(x0);
        double v1 = product(x1);
        var effects = new double[x0.length];
        if (v0 == 0 && v1 == 0) {
            return effects;
        }
        if (v0 == 0 || v1 == 0) {
            double[] empty = v0 == 0 ? x0 : x1;
            int zeros = zeros(empty);
            for (int k = 0; k < effects.length; k++) {
                effects[k] = empty[k] == 0 ? (v1 - v0) / zeros : 0;
            }
            return effects;
        }
        double mean = of(v1, v0);
        for (int k = 0; k < effects.length; k++) {
            if (x0[k] * x1[k] <= 0) {
                throw new IllegalArgumentException("factor " + k + " of " + id + " changes its sign: " + x0[k] + " to "
                        + x1[k] + "; such a cell cannot be decomposed");
            }
            effects[k] = mean * ratio(x1[k], x0[k]);
        }
        return effects;
    }

    private static int zeros(double[] factors) {
        int zeros = 0;
        for (double factor : factors) {
            zeros += factor == 0 ? 1 : 0;
        }
        return zeros;
    }
}
