package org.tanlu.office;

/**
 * 字宽 width of text in squares, the width of one Chinese character; a Latin one or digit takes about half of it, reckoned
 * for the widest font that may stand in for Times New Roman, so that no number breaks.
 */
final class SquareWidth {

    private static final double LATIN = 0.65;
    private static final double POINT = 0.34;
    private static final double MOST_LINES = 4;
    private static final double MOST_SQUARES = 8;
    private static final int MINUS = 0x2212;
    private static final int FIRST_CHINESE = 0x2E80;

    private SquareWidth() {}

    /** The width of the text on one line. */
    static double of(String text) {
        return text.codePoints().mapToDouble(SquareWidth::of).sum();
    }

    /**
     * The least width that serves the text: its longest number or Latin word stays together, and what is longer than two
     * Chinese characters takes four lines, as long as these are not wide themselves.
     */
    static double least(String text) {
        double width = of(text);
        double longest = StrictMath.max(StrictMath.min(2, width), StrictMath.min(width / MOST_LINES, MOST_SQUARES));
        double stretch = 0;
        for (int point : text.codePoints().toArray()) {
            boolean breakable = point == ' ' || point == '/' || point >= FIRST_CHINESE;
            stretch = breakable ? 0 : stretch + of(point);
            longest = StrictMath.max(longest, stretch);
        }
        return longest;
    }

    private static double of(int point) {
        if (point == '.' || point == ',') {
            return POINT;
        }
        return point < FIRST_CHINESE && point != MINUS ? LATIN : 1;
    }
}
