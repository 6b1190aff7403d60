package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * A numeral, or one character between numerals.
 *
 * @param numeral where and what it is
 * @param isNumeral whether it is a numeral
 */
record Token(Numeral numeral, boolean isNumeral) {
    static final Token NOTHING = new Token(new Numeral("", 0, 0), false);

    private static final int SAME_NUMERAL = 6;
    private static final int SAME_CHARACTER = 4;

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int from = 0;
        for (Numeral numeral : Numeral.in(text)) {
            characters(text, from, numeral.start(), tokens);
            tokens.add(new Token(numeral, true));
            from = numeral.end();
        }
        characters(text, from, text.length(), tokens);
        return tokens;
    }

    private static void characters(String text, int from, int to, List<Token> tokens) {
        for (int place = from; place < to; place++) {
            tokens.add(new Token(new Numeral(text.substring(place, place + 1), place, place + 1), false));
        }
    }

    String text() {
        return numeral.text();
    }

    /** Tokens are the same where they read the same, wherever they stand. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && isNumeral == token.isNumeral && text().equals(token.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** How alike two tokens are: a numeral may have become another one, a character not. */
    static int likeness(Token one, Token other) {
        if (one.isNumeral != other.isNumeral) {
            return 0;
        }
        boolean isSame = one.text().equals(other.text());
        return one.isNumeral ? (isSame ? SAME_NUMERAL : 1) : isSame ? SAME_CHARACTER : 0;
    }
}
