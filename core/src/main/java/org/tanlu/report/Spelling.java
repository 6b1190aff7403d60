package org.tanlu.report;

import java.util.regex.Pattern;

/**
 * 写法 one spelling and what is written for it.
 *
 * @param mark    what every place that is to be spelled anew holds; most texts hold none and are not searched
 * @param pattern the spelling
 * @param written what is written for it
 */
record Spelling(String mark, Pattern pattern, String written) {

    /** A spelling by a pattern. */
    static Spelling of(String mark, String pattern, String written) {
        return new Spelling(mark, Pattern.compile(pattern), written);
    }

    /** Words that are always written otherwise. */
    static Spelling of(String words, String written) {
        return new Spelling(words, Pattern.compile(words, Pattern.LITERAL), written);
    }

    /** A text in which the spelling is written anew. */
    String in(String text) {
        return text.contains(mark) ? pattern.matcher(text).replaceAll(written) : text;
    }
}
