package org.tanlu.office.sheet;

import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;

/**
 * 颜色 a colour of a font or of a fill, as far as the styles tell it.
 *
 * @param name six hexadecimal digits, or how a theme or palette calls it where that needs a theme to know
 */
record Colour(String name) {
    static final Colour WHITE = new Colour("FFFFFF");
    static final Colour BLACK = new Colour("000000");
    /** Several colours, none of which is that of the letters. */
    static final Colour MANY = new Colour("");

    /** Differences in red, green or blue up to this are not seen. */
    private static final int UNSEEN = 16;

    private static final int DIGITS = 6;
    private static final int HEX = 16;
    private static final String RGB = "[0-9A-F]{6}";
    private static final Map<String, Colour> THEME = Map.of("0", WHITE, "1", BLACK);
    private static final Map<String, Colour> PALETTE =
            Map.of("0", BLACK, "8", BLACK, "64", BLACK, "1", WHITE, "9", WHITE);

    /** What the attributes of an element say; colours that nothing is said of are those of letters. */
    static Colour of(Attributes attributes) {
        String tint = PartHandler.attribute(attributes, "tint");
        boolean isTinted = !tint.isEmpty() && !tint.matches("-?0(\\.0+)?");
        String rgb = PartHandler.attribute(attributes, "rgb").toUpperCase(Locale.ROOT);
        String theme = PartHandler.attribute(attributes, "theme");
        String indexed = PartHandler.attribute(attributes, "indexed");
        if (isTinted) {
            return new Colour(String.join(" ", rgb, theme, indexed, tint));
        }
        if (rgb.length() >= DIGITS) {
            return new Colour(rgb.substring(rgb.length() - DIGITS));
        }
        if (!theme.isEmpty()) {
            return THEME.getOrDefault(theme, new Colour("theme " + theme));
        }
        return indexed.isEmpty() ? BLACK : PALETTE.getOrDefault(indexed, new Colour("indexed " + indexed));
    }

    /** Whether letters of this colour cannot be seen on another. */
    boolean isLostOn(Colour ground) {
        if (!name.matches(RGB) || !ground.name.matches(RGB)) {
            return !name.isEmpty() && name.equals(ground.name);
        }
        for (int at = 0; at < DIGITS; at += 2) {
            int one = Integer.parseInt(name.substring(at, at + 2), HEX);
            int other = Integer.parseInt(ground.name.substring(at, at + 2), HEX);
            if (Math.abs(one - other) > UNSEEN) {
                return false;
            }
        }
        return true;
    }
}
