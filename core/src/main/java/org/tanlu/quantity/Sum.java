package org.tanlu.quantity;

/**
 * A running total by Neumaier's compensated summation: exact to the last digit for the sizes met here, so that parts and
 * totals agree whatever their order of magnitude.
 */
public final class Sum {
    private double total;
    private double compensation;

    /** Adds one addend. */
    public void add(double addend) {
        double next = total + addend;
        compensation += Math.abs(total) >= Math.abs(addend) ? (total - next) + addend : (addend - next) + total;
        total = next;
    }

    /** The total so far. */
    public double value() {
        return total + compensation;
    }
}
