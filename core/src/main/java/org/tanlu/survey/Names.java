package org.tanlu.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 名称 makes spellings of the same name equal: full-width forms, blanks, punctuation, and the numbering of tables. */
final class Names {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:#|其中[:：]?|\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+(?:[、.,:]|\\s+)" + "|\\(\\d+\\)|\\d+[、.,:)]?)\\s*");
    private static final Pattern SIGN = Pattern.compile("\\([-+]\\)");
    private static final Pattern LAST_BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]+)[)）\\]】]\\s*$");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}%]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    private Names() {}

    /** The key of a name: letters and digits only, compatibility forms unified, lower case. */
    static String key(String name) {
        return NOT_A_WORD
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The key of a label in a printed table, without numbering, # and the signs (-) and (+). */
    static String labelKey(String label) {
        String text = DASHES.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC))
                .replaceAll("-");
        text = Characters.strip(SIGN.matcher(text).replaceAll(""));
        String shorter = NUMBERING.matcher(text).replaceFirst("");
        while (!shorter.equals(text) && !shorter.isEmpty()) {
            text = shorter;
            shorter = NUMBERING.matcher(text).replaceFirst("");
        }
        return key(text);
    }

    /** What stands in brackets at the end of a heading; empty when nothing does. */
    static String inBrackets(String heading) {
        Matcher brackets = LAST_BRACKETS.matcher(heading);
        return brackets.find() ? brackets.group(1) : "";
    }

    /** A heading up to its first bracket, behind which a unit or remark stands. */
    static String withoutBrackets(String heading) {
        return heading.replaceAll("[(（\\[【].*", "");
    }
}
