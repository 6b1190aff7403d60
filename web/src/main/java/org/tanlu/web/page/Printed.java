package org.tanlu.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** 数的写法 how pages write numbers: digits that mean something, no exponent. */
final class Printed {
    private static final int DIGITS = 4;

    private Printed() {}

    /** A number with so many decimals; no minus before zero. */
    static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : rounded.toPlainString();
    }

    /** A value with four digits and its unit; shares in per cent. */
    static String value(Quantity value) {
        if (value.unit().equals(Unit.ONE)) {
            return significant(value.value() * 100) + "%";
        }
        return significant(value.value()) + " " + value.unit().symbol();
    }

    private static String significant(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int decimals = Math.max(0, DIGITS - (exact.precision() - exact.scale()));
        BigDecimal rounded = exact.setScale(Math.min(decimals, DIGITS), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
