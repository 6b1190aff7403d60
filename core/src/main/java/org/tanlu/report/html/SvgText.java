package org.tanlu.report.html;

import java.util.ArrayList;
import java.util.List;

/** Text in a drawing: how wide it will be in any common Chinese font, and how it is written. */
final class SvgText {

    /** The size of a drawing's text, in its pixels. */
    static final double SIZE = 13;

    /** The distance of two lines of text. */
    static final double LINE = 17;

    private SvgText() {}

    /** The width of a text, estimated: a Chinese character fills its square, a Latin one about 0.58 of it. */
    static double width(String text) {
        return SIZE * text.codePoints().mapToDouble(SvgText::squares).sum();
    }

    /** A text element; the anchor is start, middle or end. */
    static String at(double x, double y, String anchor, String text) {
        return "<text x=\"" + Markup.coordinate(x) + "\" y=\"" + Markup.coordinate(y) + "\" text-anchor=\"" + anchor
                + "\">" + Markup.escape(text) + "</text>";
    }

    /** The text broken anywhere into lines that fit the width; each line takes at least one character. */
    static List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String longer = line + Character.toString(point);
            if (line.length() > 0 && width(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(point);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double squares(int point) {
        return point < 0x2E80 ? 0.58 : 1;
    }
}
