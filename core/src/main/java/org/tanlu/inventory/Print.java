package org.tanlu.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Units;

/** Numbers in the words of findings: at most two decimals, with their unit. */
final class Print {
    private Print() {}

    static String of(Quantity quantity) {
        return number(quantity.value()) + " " + quantity.unit().symbol();
    }

    static String english(Quantity quantity, Units units) {
        return number(quantity.value()) + " " + units.english(quantity.unit());
    }

    /** A part of a whole in per cent; where the whole is nothing, nothing is 0 and anything is ∞. */
    static String percent(double part, double whole) {
        if (whole == 0) {
            return part == 0 ? "0" : "∞";
        }
        return number(part / whole * 100);
    }

    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
