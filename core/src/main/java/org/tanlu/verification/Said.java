package org.tanlu.verification;

import java.util.List;

/**
 * 文句 a text of the document, a paragraph or an entry of a table, with the parts of it that print a result.
 *
 * @param text  the text, spaces of any kind in a row being one
 * @param keyed the parts with keys; none in a document that was read back
 */
public record Said(String text, List<Keyed> keyed) {
    public Said {
        keyed = List.copyOf(keyed);
    }

    /**
     * A part that prints a result.
     *
     * @param start where it begins in the text
     * @param end   where it ends
     * @param key   the key of the result
     */
    public record Keyed(int start, int end, String key) {}

    /** A text without keys. */
    public static Said of(String text) {
        return new Said(plain(text), List.of());
    }

    /** A text that prints a result as a whole; one without a key is but words. */
    static Said of(String text, String key) {
        String plain = plain(text);
        return new Said(plain, key.isEmpty() ? List.of() : List.of(new Keyed(0, plain.length(), key)));
    }

    /** The key of the result that a numeral of this text prints; empty where there is none. */
    String key(Numeral numeral) {
        return keyed.stream()
                .filter(part -> part.start() < numeral.end() && numeral.start() < part.end())
                .map(Keyed::key)
                .findFirst()
                .orElse("");
    }

    /** A text as it is compared: office programs write spaces and breaks in their own ways. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
    }
}
