package org.tanlu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * 最短十进制 the shortest decimal that reads back as the same double. {@code Double.toString} gives another one before
 * JDK 19 (2.0E-3 and 2.8421709430404007E-14) than after it, and the bytes of a table must not depend on the version of
 * Java.
 */
public final class ShortestDecimal {
    private static final int CERTAIN_DIGITS = 15;
    private static final int PLAIN_DIGITS = 21;

    private ShortestDecimal() {}

    /**
     * The decimal of a finite number: without exponent from 0.000001 up to 21 digits before the point, with one such as
     * 2.5E-7 beyond; zero has no sign.
     *
     * @throws IllegalArgumentException when the number is infinite or not a number
     */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only finite numbers are decimals: " + value);
        }
        BigDecimal decimal = decimal(value);
        boolean moderate = decimal.scale() < 0 && decimal.precision() - decimal.scale() <= PLAIN_DIGITS;
        return moderate ? decimal.toPlainString() : decimal.toString();
    }

    private static BigDecimal decimal(double value) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        // whatever Double.toString gives reads back as the double; with so few digits no other decimal does
        var usual = new BigDecimal(Double.toString(value));
        if (usual.precision() <= CERTAIN_DIGITS && StrictMath.abs(value) >= Double.MIN_NORMAL) {
            return usual.stripTrailingZeros();
        }
        var exact = new BigDecimal(value);
        // any decimal of up to 15 digits survives a normal double; only subnormal ones are poorer
        int digits = StrictMath.abs(value) < Double.MIN_NORMAL ? 1 : CERTAIN_DIGITS;
        while (true) {
            // at powers of two the nearest decimal may be another double while the next one away from zero is not
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == value) {
                    return candidate.stripTrailingZeros();
                }
            }
            digits++;
        }
    }
}
