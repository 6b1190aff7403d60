package org.tanlu.office.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.quantity.ShortestDecimal;

/**
 * Numbers as decimals. A workbook stores binary doubles, often with noise such as 0.35199999999999998; the text of a cell
 * is the shortest decimal that means the same double.
 */
public final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?+");
    private static final int LONGEST = 1_100;

    private Decimals() {}

    /** The shortest decimal of a number as XML has it; empty when it is no number or none that a double can hold. */
    static Optional<String> shortest(String xml) {
        return find(xml).map(ShortestDecimal::of);
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
        return new BigDecimal(decimal).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Whether a text is exactly what {@link #shortest(String)} makes of the number that it writes. */
    public static boolean isShortest(String text) {
        return shortest(text).filter(text::equals).isPresent();
    }
}
