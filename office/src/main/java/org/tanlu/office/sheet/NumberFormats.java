package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;

/** Reads from the styles part how each style shows a number, as far as it changes what the number means. */
final class NumberFormats extends PartHandler {

    /** How a number is shown. */
    enum Showing {
        /** As it is. */
        PLAIN,
        /** Times a hundred, with a percent sign. */
        PERCENT,
        /** As it is, with a percent sign that is mere decoration. */
        DECORATED_PERCENT,
        /** As a date or time. */
        DATE
    }

    private final Map<Integer, Showing> customs = new TreeMap<>();
    private final Map<Integer, FormatCode> codes = new TreeMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Fonts fonts = new Fonts();
    private boolean inFormats;
    private boolean inCellStyles;

    NumberFormats() {
        super("styleSheet");
    }

    /** How a style shows numbers; plainly when there is no such style. */
    Showing of(int style) {
        if (style < 0 || style >= formatOfStyle.size()) {
            return Showing.PLAIN;
        }
        int format = formatOfStyle.get(style);
        return customs.containsKey(format) ? customs.get(format) : builtIn(format);
    }

    /** The words that a style writes before and behind a number, and whether it shows another number or none. */
    FormatCode code(int style) {
        return style < 0 || style >= formatOfStyle.size()
                ? FormatCode.PLAIN
                : codes.getOrDefault(formatOfStyle.get(style), FormatCode.PLAIN);
    }

    /** Which styles strike their texts through or do not let them be seen. */
    Fonts fonts() {
        return fonts;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "numFmts" -> inFormats = true;
            case "cellXfs" -> inCellStyles = true;
            case "numFmt" -> {
                if (inFormats) { // differential styles number their formats on their own
                    String code = attribute(attributes, "formatCode");
                    customs.put(number(attributes), showing(code));
                    codes.put(number(attributes), FormatCode.of(code));
                }
            }
            case "xf" -> {
                if (inCellStyles) {
                    formatOfStyle.add(number(attributes));
                    fonts.style(attributes);
                }
            }
            default -> fonts.start(element, attributes);
        }
    }

    @Override
    void end(String element, String text) {
        switch (element) {
            case "numFmts" -> inFormats = false;
            case "cellXfs" -> inCellStyles = false;
            default -> fonts.end(element);
        }
    }

    /** What a format code does, judged by the part of it that is neither quoted, escaped nor in brackets. */
    static Showing showing(String code) {
        String bare = code.replaceAll("\"[^\"]*+\"?|[\\\\!_*].|\\[[^\\]]*+\\]?", "");
        if (bare.contains("%")) {
            return Showing.PERCENT;
        }
        if (bare.matches("(?is).*[ymdhs].*") || code.matches("(?is).*\\[(h+|m+|s+)\\].*")) {
            return Showing.DATE;
        }
        return code.contains("%") ? Showing.DECORATED_PERCENT : Showing.PLAIN;
    }

    private static Showing builtIn(int format) {
        if (format == 9 || format == 10) {
            return Showing.PERCENT;
        }
        boolean date = (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
        boolean eastAsianDate = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return date || eastAsianDate ? Showing.DATE : Showing.PLAIN;
    }

    private static int number(Attributes attributes) {
        String id = attribute(attributes, "numFmtId");
        return id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
    }
}
