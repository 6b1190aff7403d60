package org.tanlu.report;

import java.util.List;

/**
 * 版式 what stands around the text of a document on paper, with blanks for what its issuer fills in (GB/T 9704).
 *
 * @param kind  how its first pages look
 * @param above lines over the title: mark and number of what is issued
 * @param below lines under the title: the addressees of what is issued, compiler and date on a cover
 * @param end   lines after the text and before the annexes: signature and date
 */
public record Layout(Kind kind, List<String> above, List<String> below, List<String> end) {
    /** Title and text alone. */
    public static final Layout PLAIN = new Layout(Kind.PLAIN, List.of(), List.of(), List.of());

    /** How the first pages of a document look. */
    public enum Kind {
        /** The text follows the title. */
        PLAIN,
        /** A cover, then the contents, then the text. */
        REPORT,
        /** A page as bodies issue it. */
        NOTICE
    }

    public Layout {
        above = List.copyOf(above);
        below = List.copyOf(below);
        end = List.copyOf(end);
    }

    /** Whether a cover and a table of contents go before the text. */
    public boolean hasCover() {
        return kind == Kind.REPORT;
    }
}
