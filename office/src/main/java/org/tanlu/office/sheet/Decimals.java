package org.tanlu.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as decimals. A workbook stores binary doubles, often with noise such as 0.35199999999999998; the text of a cell
 * is the shortest decimal that means the same double, found without {@code Double.toString}, whose result differs between
 * versions of Java.
 */
public final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?+");
    private static final int LONGEST = 1_100;
    private static final int PLAIN_DIGITS = 21;

    private Decimals() {}

    /** The shortest decimal of a number as XML has it; empty when it is no number or none that a double can hold. */
    static Optional<String> shortest(String xml) {
        return find(xml).map(Decimals::shortest);
    }

    /** The finite double that a text writes; empty when there is none. */
    static Optional<Double> find(String xml) {
        if (xml.length() > LONGEST || !NUMBER.matcher(xml).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(xml);
        boolean vanished = value == 0 && xml.split("[eE]", 2)[0].matches(".*[1-9].*");
        return Double.isInfinite(value) || vanished ? Optional.empty() : Optional.of(value);
    }

    /** A decimal times a hundred, exactly, with a percent sign. */
    static String percent(String decimal) {
        return plain(new BigDecimal(decimal).movePointRight(2)) + "%";
    }

    /** Whether a text is exactly what {@link #shortest(String)} makes of the number that it writes. */
    public static boolean isShortest(String text) {
        return shortest(text).filter(text::equals).isPresent();
    }

    private static String shortest(double value) {
        var exact = new BigDecimal(value);
        // any decimal of up to 15 digits survives a normal double; only subnormal ones are poorer
        int digits = StrictMath.abs(value) < Double.MIN_NORMAL ? 1 : 15;
        while (true) {
            // at powers of two the nearest decimal may be another double while the next one away from zero is not
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == value) {
                    return plain(candidate);
                }
            }
            digits++;
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean moderate = bare.scale() < 0 && bare.precision() - bare.scale() <= PLAIN_DIGITS;
        return moderate ? bare.toPlainString() : bare.toString();
    }
}
