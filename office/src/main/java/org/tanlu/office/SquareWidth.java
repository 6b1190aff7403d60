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
    /** Full-width signs that stay with the number after them. */
    private static final String COMPARISONS = "＝＜＞＋－±";
    /** Marks that are as wide as a Chinese character in a Chinese font: ≤, ×, —, −. */
    private static final int FIRST_WIDE = 0x2010;

    private static final String WIDE = "×±÷°";
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
        int[] points = text.codePoints().toArray();
        for (int place = 0; place < points.length; place++) {
            stretch = breaks(points, place) ? 0 : stretch + of(points[place]);
            longest = StrictMath.max(longest, stretch);
        }
        return longest;
    }

    /** Whether a line may break at a character; 13/13, ＝100 and ≤2014 stay whole. */
    private static boolean breaks(int[] points, int place) {
        int point = points[place];
        boolean isBeforeDigit = place + 1 < points.length && Character.isDigit(points[place + 1]);
        boolean isAfterDigit = place > 0 && Character.isDigit(points[place - 1]);
        if (point == '/') {
            return !(isBeforeDigit && isAfterDigit);
        }
        return point == ' ' || (point >= FIRST_CHINESE && !(isBeforeDigit && COMPARISONS.indexOf(point) >= 0));
    }

    private static double of(int point) {
        if (point == '.' || point == ',') {
            return POINT;
        }
        return point < FIRST_WIDE && WIDE.indexOf(point) < 0 ? LATIN : 1;
    }
}
