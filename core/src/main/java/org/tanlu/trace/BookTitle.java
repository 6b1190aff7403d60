package org.tanlu.trace;

/**
 * 书名号 the title marks 《》 round the name of a document. The only place that sets them: names often bring marks of their own,
 * and marks within marks are wrong (GB/T 15834).
 */
public final class BookTitle {
    private static final char OPEN = '《';
    private static final char CLOSE = '》';

    private BookTitle() {}

    /** The name in title marks; a name that has marks already, whole or of a part, stays as it is. */
    public static String of(String name) {
        return name.indexOf(OPEN) >= 0 ? name : OPEN + name + CLOSE;
    }
}
