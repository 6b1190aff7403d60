package org.tanlu.verification;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two texts with marks around what only one of them has.
 *
 * @param before the earlier text
 * @param after  the later text
 */
record Marks(String before, String after) {
    private static final String OPEN = "【";
    private static final String CLOSE = "】";

    static Marks of(String before, String after) {
        List<Token> told = Token.of(before);
        List<Token> read = Token.of(after);
        var isKept = new boolean[told.size()];
        var isOld = new boolean[read.size()];
        for (Alignment.Pair pair : Alignment.of(told, read, Token::likeness)) {
            boolean isPaired = pair.expected() != Alignment.NONE && pair.found() != Alignment.NONE;
            if (isPaired && told.get(pair.expected()).equals(read.get(pair.found()))) {
                isKept[pair.expected()] = true;
                isOld[pair.found()] = true;
            }
        }
        return new Marks(marked(told, isKept), marked(read, isOld));
    }

    private static String marked(List<Token> tokens, boolean[] isSame) {
        var text = new StringBuilder();
        IntStream.range(0, tokens.size()).forEach(place -> {
            boolean isFirst = place == 0 || isSame[place - 1];
            boolean isLast = place == tokens.size() - 1 || isSame[place + 1];
            text.append(!isSame[place] && isFirst ? OPEN : "");
            text.append(tokens.get(place).text());
            text.append(!isSame[place] && isLast ? CLOSE : "");
        });
        return text.toString();
    }
}
