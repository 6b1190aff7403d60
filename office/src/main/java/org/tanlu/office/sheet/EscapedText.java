package org.tanlu.office.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as workbooks write them: a character that XML cannot hold, or would change, stands as {@code _xHHHH_}, and an
 * underscore that could be mistaken for such an escape stands as {@code _x005F_}.
 */
public final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text that is meant. */
    public static String decode(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        return ESCAPE.matcher(written)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** The text as a workbook has to write it. */
    public static String encode(String meant) {
        var written = new StringBuilder(meant.length());
        Matcher lookalike = ESCAPE.matcher(meant);
        for (int i = 0; i < meant.length(); i++) {
            char c = meant.charAt(i);
            boolean ambiguous = c == '_' && lookalike.region(i, meant.length()).lookingAt();
            if (ambiguous || isUnsafe(meant, i)) {
                written.append(String.format("_x%04X_", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private static boolean isUnsafe(String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
            return !paired;
        }
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
    }
}
