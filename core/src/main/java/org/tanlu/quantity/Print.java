package org.tanlu.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in the words of findings: at most two decimals, with their unit. */
public final class Print {
    private Print() {}

    /** A quantity with its symbol. */
    public static String of(Quantity quantity) {
        return number(quantity.value()) + " " + quantity.unit().symbol();
    }

    /** A part of a whole in per cent; where the whole is nothing, nothing is 0 and anything is ∞. */
    public static String percent(double part, double whole) {
        if (whole == 0) {
            return part == 0 ? "0" : "∞";
        }
        return number(part / whole * 100);
    }

    /** A number with at most two decimals. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
