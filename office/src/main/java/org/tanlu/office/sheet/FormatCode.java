package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 数字格式 what a custom number format writes around a number, such as 0"万吨", and whether it shows something else than the
 * number.
 *
 * @param sections  its sections: for positive, negative and zero numbers
 * @param hasChoice whether a section holds under a condition of its own
 * @param isZeroFirst whether the first section is that of zero, [=0]
 */
record FormatCode(List<Section> sections, boolean hasChoice, boolean isZeroFirst) {
    /** A format that writes nothing beside the number. */
    static final FormatCode PLAIN = new FormatCode(List.of(new Section("", "", false, false, true)), false, false);

    private static final Pattern ZERO = Pattern.compile("^\\s*(?:\\[[^\\]]*\\]\\s*)*?\\[=0\\]");

    /** Letters and signs of units, and the marks of footnotes and of numbers that are not exact. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}‰%℃²³*＊※†‡①-⑳❶-❿#＃?？~～≈<>＜＞≤≥±]");

    private static final Pattern CONDITION = Pattern.compile("\\[(?:[<>]|=(?!0\\])).*?\\]");
    private static final String DIGITS = "0#?";

    FormatCode {
        sections = List.copyOf(sections);
    }

    /**
     * What numbers of one sign are shown as.
     *
     * @param before   words before the number
     * @param behind   words behind it
     * @param isScaled whether it is divided by thousands, or a point is put into it
     * @param isBlank  whether nothing is shown
     * @param hasDigits whether the digits are shown, rather than words in their place
     */
    record Section(String before, String behind, boolean isScaled, boolean isBlank, boolean hasDigits) {
        /** Whether nothing is seen of a number; a dash in the place of zero is as good as a zero. */
        boolean hides(double number) {
            return isBlank || (!hasDigits && number != 0);
        }
    }

    /** Reads a format. */
    static FormatCode of(String code) {
        if (code.isBlank()) {
            return PLAIN;
        }
        var sections = new ArrayList<Section>();
        for (String part : split(code)) {
            sections.add(section(part));
        }
        return new FormatCode(
                sections, CONDITION.matcher(code).find(), ZERO.matcher(code).find());
    }

    /** The section that shows a number. */
    Section section(double number) {
        if (isZeroFirst) {
            return sections.get(number == 0 ? 0 : Math.min(1, sections.size() - 1));
        }
        boolean own = sections.size() > 1 && number < 0;
        boolean zero = sections.size() > 2 && number == 0;
        return sections.get(zero ? 2 : own ? 1 : 0);
    }

    /** The sections, which semicolons outside quotes separate. */
    private static List<String> split(String code) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted = (c == '"') != quoted;
            boolean escape = !quoted && (c == '\\' || c == '!') && i + 1 < code.length();
            if (c == ';' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
            if (escape) {
                part.append(code.charAt(++i));
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Section section(String part) {
        var before = new StringBuilder();
        var behind = new StringBuilder();
        var shown = new StringBuilder();
        boolean hasPoint = false;
        boolean seen = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            StringBuilder words = seen ? behind : before;
            if (c == '"') {
                int end = part.indexOf('"', i + 1);
                words.append(part, i + 1, end < 0 ? part.length() : end);
                i = end < 0 ? part.length() : end;
            } else if (c == '[') {
                i = Math.max(i, part.indexOf(']', i));
            } else if (c == '_' || c == '*') {
                i++;
            } else if ((c == '\\' || c == '!') && i + 1 < part.length()) {
                char literal = part.charAt(++i);
                hasPoint |= literal == '.' && seen;
                words.append(literal);
            } else if (isLiteral(c)) {
                words.append(c);
            } else {
                seen |= DIGITS.indexOf(c) >= 0 || c == 'G' || c == '@';
                shown.append(c);
            }
        }
        String digits = shown.toString().replaceAll("\\s+$", "");
        boolean isScaled = hasPoint || digits.matches(".*[0#?],+(?:\\..*)?");
        return new Section(words(before), words(behind), isScaled, part.isBlank(), seen);
    }

    /** A character of a script that no format uses, which programs write without quotes. */
    private static boolean isLiteral(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Words that say something; currency signs, dashes and blanks do not. */
    private static String words(StringBuilder text) {
        return WORDS.matcher(text).find() ? text.toString().strip() : "";
    }
}
