package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;

/** 字体 which cell styles strike texts through, and which write white on white; read from the styles part as it streams by. */
final class Fonts {
    private static final String WHITE = "FFFFFF";

    private final BitSet struck = new BitSet();
    private final BitSet white = new BitSet();
    private final BitSet filled = new BitSet();
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

    /** Whether the texts of a style are white on no colour, or on white. */
    boolean hides(int style) {
        return has(fontOfStyle, style, white) && !has(fillOfStyle, style, filled);
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
                    white.set(font, isWhite(attributes));
                }
            }
            case "patternFill" ->
                isPattern = !List.of("", "none", "gray125").contains(PartHandler.attribute(attributes, "patternType"));
            case "fgColor" -> {
                if (inFills) {
                    filled.set(fill, isPattern && !isWhite(attributes));
                }
            }
            case "gradientFill" -> {
                if (inFills) {
                    filled.set(fill);
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

    private static boolean isWhite(Attributes attributes) {
        String tint = PartHandler.attribute(attributes, "tint");
        boolean untinted = tint.isEmpty() || tint.matches("-?0(\\.0+)?");
        String rgb = PartHandler.attribute(attributes, "rgb").toUpperCase(Locale.ROOT);
        return untinted
                && ((rgb.length() >= WHITE.length() && rgb.endsWith(WHITE))
                        || PartHandler.attribute(attributes, "theme").equals("0")
                        || PartHandler.attribute(attributes, "indexed").equals("9"));
    }

    private static int number(Attributes attributes, String name) {
        String id = PartHandler.attribute(attributes, name);
        return id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
    }
}
