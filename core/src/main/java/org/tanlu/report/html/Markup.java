package org.tanlu.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text and numbers as they may stand in XHTML and SVG. */
final class Markup {

    private Markup() {}

    /** The text with every character escaped that has a meaning in markup; characters XML forbids become U+FFFD. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** A coordinate with one decimal. */
    static String coordinate(double value) {
        return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    /** A value as a reader wants it in a label: at most four significant digits, integers in full. */
    static String label(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int decimals = StrictMath.max(0, 4 - (exact.precision() - exact.scale()));
        return plain(exact.setScale(StrictMath.min(decimals, 6), RoundingMode.HALF_UP))
                .replace('-', '−');
    }

    /** A number without exponent and trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
