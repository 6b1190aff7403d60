package org.tanlu.pathway;

/** 贴现 what money of later years is worth in the base year, at a yearly rate. */
final class Discount {
    /** Years of which the worth is kept: beyond any plan and any life of a plant. */
    private static final int KEPT = 200;

    private final double rate;
    private final double[] worth = new double[KEPT];
    /** Of so many years from the base year on. */
    private final double[] annuity = new double[KEPT + 1];

    Discount(double rate) {
        this.rate = rate;
        for (int y = 0; y < KEPT; y++) {
            worth[y] = StrictMath.pow(1 + rate, -y);
            annuity[y + 1] = annuity[y] + worth[y];
        }
    }

    double rate() {
        return rate;
    }

    /** What a yuan of a year is worth in the base year. */
    double worth(int y) {
        return worth[y];
    }

    /** What a yuan in each of some years is worth at the beginning. */
    double annuity(int count) {
        return annuity[count];
    }
}
