package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;

/** 字体 which cell styles strike texts through, and which write in the colour of their ground; read from the styles part as it streams by. */
final class Fonts {
    private final BitSet struck = new BitSet();
    private final Map<Integer, Colour> letters = new TreeMap<>();
    private final Map<Integer, Colour> grounds = new TreeMap<>();
    private final List<Integer> fontOfStyle = new ArrayList<>();
    private final List<Integer> fillOfStyle = new ArrayList<>();
    private boolean inFonts;
    private boolean inFills;
    private int font = -1;
    private int fill = -1;
    private boolean isPattern;

    /** Whether a style strikes its texts through. */
    boolean strikes(int style) {
        return has(fontOfStyle, style, struck);
    }

    /** Whether the texts of a style have the colour of what they stand on: white on no colour, black on black. */
    boolean hides(int style) {
        return style >= 0
                && style < fontOfStyle.size()
                && letters.getOrDefault(fontOfStyle.get(style), Colour.BLACK)
                        .isLostOn(grounds.getOrDefault(fillOfStyle.get(style), Colour.WHITE));
    }

    private static boolean has(List<Integer> ofStyle, int style, BitSet property) {
        return style >= 0 && style < ofStyle.size() && property.get(ofStyle.get(style));
    }

    void style(Attributes attributes) {
        fontOfStyle.add(number(attributes, "fontId"));
        fillOfStyle.add(number(attributes, "fillId"));
    }

    void start(String element, Attributes attributes) {
        switch (element) {
            case "fonts" -> inFonts = true;
            case "fills" -> inFills = true;
            case "font" -> font += inFonts ? 1 : 0;
            case "fill" -> fill += inFills ? 1 : 0;
            case "strike" -> {
                if (inFonts) {
                    struck.set(font, isOn(attributes));
                }
            }
            case "color" -> {
                if (inFonts) {
                    letters.put(font, Colour.of(attributes));
                }
            }
            case "patternFill" ->
                isPattern = !List.of("", "none", "gray125").contains(PartHandler.attribute(attributes, "patternType"));
            case "fgColor" -> {
                if (inFills && isPattern) {
                    grounds.put(fill, Colour.of(attributes));
                }
            }
            case "gradientFill" -> {
                if (inFills) {
                    grounds.put(fill, Colour.MANY);
                }
            }
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "fonts" -> inFonts = false;
            case "fills" -> inFills = false;
            default -> {}
        }
    }

    /** Whether a property without a value, or with one that is not no, holds. */
    static boolean isOn(Attributes attributes) {
        return !List.of("0", "false").contains(PartHandler.attribute(attributes, "val"));
    }

    private static int number(Attributes attributes, String name) {
        String id = PartHandler.attribute(attributes, name);
        return id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
    }
}
