package org.tanlu.sampling;

/** Mean and spread of numbers as they come (Welford); one use only. */
final class Moments {
    private int count;
    private double mean;
    private double squares;

    void add(double number) {
        count++;
        double step = number - mean;
        mean += step / count;
        squares += step * (number - mean);
    }

    double mean() {
        return mean;
    }

    /** The standard deviation of a sample. */
    double deviation() {
        return StrictMath.sqrt(squares / (count - 1));
    }

    double errorOfMean() {
        return deviation() / StrictMath.sqrt(count);
    }
}
