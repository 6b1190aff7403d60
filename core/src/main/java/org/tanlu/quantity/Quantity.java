package org.tanlu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 量值 quantity: a finite number with its unit.
 *
 * @param value the number, in the unit
 * @param unit  the unit
 */
public record Quantity(double value, Unit unit) {

    public Quantity {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("quantity must be finite: " + value + " " + unit);
        }
        value = value == 0 ? 0 : value; // no negative zero: it would print as -0
    }

    /** Makes a quantity. */
    public static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit);
    }

    /**
     * The same amount in another unit.
     *
     * @throws IllegalArgumentException when the dimensions differ
     */
    public Quantity in(Unit other) {
        if (other.equals(unit)) {
            return this;
        }
        if (!unit.isCompatibleWith(other)) {
            throw new IllegalArgumentException("cannot express " + this + " in " + other);
        }
        return new Quantity(value * unit.factor() / other.factor(), other);
    }

    /**
     * The same amount in another unit as people reckon it with pencil and paper: 51.37 ten thousand tonnes are 513700 tonnes,
     * not 513699.99999999994.
     *
     * @throws IllegalArgumentException when the dimensions differ
     */
    public Quantity decimallyIn(Unit other) {
        if (other.equals(unit)) {
            return this;
        }
        double nearly = in(other).value;
        if (nearly == 0) {
            return new Quantity(nearly, other);
        }
        BigDecimal size = decimal(value).multiply(decimal(unit.factor()));
        return new Quantity(
                size.divide(decimal(other.factor()), MathContext.DECIMAL128).doubleValue(), other);
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(ShortestDecimal.of(number));
    }

    /** The sum, in this quantity's unit. */
    public Quantity plus(Quantity other) {
        return new Quantity(value + other.in(unit).value, unit);
    }

    /** The difference, in this quantity's unit. */
    public Quantity minus(Quantity other) {
        return new Quantity(value - other.in(unit).value, unit);
    }

    /** The quantity scaled by a plain number. */
    public Quantity times(double factor) {
        return new Quantity(value * factor, unit);
    }

    /** The same amount with the opposite sign. */
    public Quantity negated() {
        return new Quantity(-value, unit);
    }

    @Override
    public String toString() {
        return ShortestDecimal.of(value) + " " + unit;
    }
}
