package org.tanlu.publication;

import java.util.regex.Pattern;

/** 数字 numbers as they stand in texts: with separators of thousands, minus signs and powers. */
final class Numerals {
    static final Pattern NUMBER =
            Pattern.compile("(?:(?<!\\d)[-\u2212])?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private Numerals() {}

    /** Whether a text is a number and nothing else. */
    static boolean isNumber(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-' || text.charAt(0) == '\u2212')
                && NUMBER.matcher(text).matches();
    }

    /** The value of a number. */
    static double value(String number) {
        return Double.parseDouble(number.replace(",", "").replace('\u2212', '-'));
    }

    /** The last printed place of a number, as 0.1 of 12.3; 1 of whole numbers. */
    static double grain(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 1 : StrictMath.pow(10, point + 1 - number.length());
    }

    /** Whether a text says that there is nothing: zero, a dash, or no text. */
    static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("－") || (isNumber(text) && value(text) == 0);
    }

    /** A text with its numbers, years left aside, made alike. */
    static String skeleton(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> YEAR.matcher(found.group()).matches() ? found.group() : "#");
    }
}
