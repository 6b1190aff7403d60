package org.tanlu.verification;

/** Joins pieces of a text as {@link Said#plain} would have written the whole. */
final class Spaces {
    private Spaces() {}

    /** What a piece adds to a text that is plain already. */
    static String of(CharSequence before, String piece) {
        String plain = piece.replaceAll("[\\s\\u00a0\\u3000]+", " ");
        boolean isAfterSpace = before.length() == 0 || before.charAt(before.length() - 1) == ' ';
        return isAfterSpace && plain.startsWith(" ") ? plain.substring(1) : plain;
    }
}
