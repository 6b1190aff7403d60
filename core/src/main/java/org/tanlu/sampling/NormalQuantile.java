package org.tanlu.sampling;

/**
 * 正态分位数 the quantile of the standard normal distribution by Acklam's rational approximation: a relative error below
 * 1.2e-9, far below what a simulation can see. It works on columns: the middle in one loop without branches, which the
 * compiler turns into vector instructions, then the twentieth of the values that lie in the tails.
 */
public final class NormalQuantile {
    /** Where the tails begin. */
    static final double TAIL = 0.02425;

    /** The 97.5 % quantile. */
    public static final double Z975 = 1.959963984540054;

    private NormalQuantile() {}

    /**
     * Fills the first values of a column with the quantiles of probabilities.
     *
     * @param probabilities from above 0 to below 1
     */
    public static void of(double[] probabilities, double[] quantiles, int count) {
        for (int i = 0; i < count; i++) {
            double q = probabilities[i] - 0.5;
            double r = q * q;
            quantiles[i] = (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                            + 1.383577518672690e+02)
                                                    * r
                                            - 3.066479806614716e+01)
                                    * r
                            + 2.506628277459239e+00)
                    * q
                    / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                            + 6.680131188771972e+01)
                                                    * r
                                            - 1.328068155288572e+01)
                                    * r
                            + 1);
        }
        for (int i = 0; i < count; i++) {
            if (probabilities[i] < TAIL) {
                quantiles[i] = tail(probabilities[i]);
            } else if (probabilities[i] > 1 - TAIL) {
                quantiles[i] = -tail(1 - probabilities[i]);
            }
        }
    }

    /** The quantile of one probability. */
    public static double of(double probability) {
        double[] quantile = new double[1];
        of(new double[] {probability}, quantile, 1);
        return quantile[0];
    }

    private static double tail(double probability) {
        double q = StrictMath.sqrt(-2 * StrictMath.log(probability));
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                                                        - 2.549732539343734e+00)
                                                * q
                                        + 4.374664141464968e+00)
                                * q
                        + 2.938163982698783e+00)
                / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                                        + 3.754408661907416e+00)
                                * q
                        + 1);
    }
}
