package org.tanlu.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** 数的写法 how pages write numbers: digits that mean something, no exponent. */
final class Printed {
    private static final Pattern THOUSANDS = Pattern.compile("[0-9](?=(?:[0-9]{3})+$)");
    private static final int DIGITS = 4;
    private static final char MINUS = '\u2212';

    private Printed() {}

    /** A number with so many decimals; no minus before zero, and a minus that is no hyphen. */
    static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return signed(
                rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : rounded.toPlainString());
    }

    /** The same with its thousands parted by commas. */
    static String grouped(double value, int decimals) {
        String plain = number(value, decimals);
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll("$0,") + (point < 0 ? "" : plain.substring(point));
    }

    /** A number with four digits that count. */
    static String significant(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int decimals = Math.max(0, DIGITS - (exact.precision() - exact.scale()));
        BigDecimal rounded = exact.setScale(Math.min(decimals, DIGITS), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : signed(rounded.stripTrailingZeros().toPlainString());
    }

    /** A text as programs read it: a number with a hyphen for its minus. */
    static String plain(String text) {
        return !text.isEmpty() && text.charAt(0) == MINUS ? "-" + text.substring(1) : text;
    }

    /** A number with the minus of mathematics. */
    static String signed(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }
}
