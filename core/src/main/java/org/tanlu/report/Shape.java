package org.tanlu.report;

import java.util.List;

/** 图形 shape: a piece of a drawing, in hundredths of a millimetre from the drawing's upper left corner. */
public sealed interface Shape {

    /**
     * A rectangle.
     *
     * @param x      its left edge
     * @param y      its upper edge
     * @param width  its width
     * @param height its height
     * @param fill   its colour as six hexadecimal digits
     * @param line   the colour of its edge; empty where it has none
     * @param hint   what a reader sees who points at it; may be empty
     */
    record Box(int x, int y, int width, int height, String fill, String line, String hint) implements Shape {}

    /**
     * A line from spot to spot.
     *
     * @param spots    the spots, two at least
     * @param colour   its colour as six hexadecimal digits
     * @param width    its width
     * @param isDashed whether it is dashed
     * @param isArrow  whether it ends in an arrow
     */
    record Path(List<Spot> spots, String colour, int width, boolean isDashed, boolean isArrow) implements Shape {
        public Path {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A spot.
     *
     * @param x from the left
     * @param y from above
     */
    record Spot(int x, int y) {}

    /**
     * A line of text.
     *
     * @param text   the text
     * @param x      where it begins, ends, or has its middle
     * @param y      the middle of its height
     * @param side   on which side of x it stands
     * @param size   the height of its type
     * @param colour its colour as six hexadecimal digits
     * @param isBold whether it is set off
     */
    record Label(String text, int x, int y, Side side, int size, String colour, boolean isBold) implements Shape {
        private static final double LATIN = 0.58;
        private static final int FIRST_CHINESE = 0x2E80;

        /** The same with another text. */
        public Label with(String other) {
            return new Label(other, x, y, side, size, colour, isBold);
        }

        /** Its width, estimated for any common Chinese font. */
        public int width() {
            return width(text, size);
        }

        /** Its left edge. */
        public int start() {
            return side == Side.LEFT ? x - width() : side == Side.RIGHT ? x : x - width() / 2;
        }

        /** The width of a text in a type of such a height. */
        static int width(String text, int size) {
            return (int) StrictMath.round(size
                    * text.codePoints()
                            .mapToDouble(point -> point < FIRST_CHINESE ? LATIN : 1)
                            .sum());
        }
    }

    /** On which side of its spot a label stands. */
    enum Side {
        LEFT,
        RIGHT,
        MIDDLE
    }
}
