package org.tanlu.survey;

/** 字符 the characters that Chinese spreadsheets put around and into words and numbers without meaning anything by them. */
final class Characters {
    /** Byte order mark and zero-width space: left at the edges by exports. */
    private static final String INVISIBLE = "\uFEFF\u200B";

    private Characters() {}

    /** Whether a character only separates: any white space, no-break and ideographic spaces, invisible marks. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || INVISIBLE.indexOf(character) >= 0;
    }

    /** Whether nothing visible was written. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isBlank);
    }

    /** A text without blanks at its edges. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text short enough to be quoted in a message. */
    static String quote(String text) {
        String line = strip(text).replaceAll("[\\r\\n\\t]+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
