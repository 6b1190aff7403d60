package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 版式 what stands around the text of a document on paper, with blanks for what its issuer fills in (GB/T 9704).
 *
 * @param kind     how its first pages look
 * @param above    lines over everything else: mark and number of what is issued
 * @param below    the addressees of what is issued; on a cover, under the title, compiler and date
 * @param end      signature and date: under the notice, or after the text and before the annexes where there is none
 * @param notice   the notice by which the document is issued, which stands before it
 * @param colophon 版记 lines at the foot of the last page: to whom copies go, who prints it and when
 */
public record Layout(
        Kind kind,
        List<String> above,
        List<String> below,
        List<String> end,
        Optional<Notice> notice,
        List<String> colophon) {
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

    /**
     * 印发通知 a notice that issues a document.
     *
     * @param title      its title
     * @param text       what it says
     * @param attachment the line below the text that names the document as what goes with the notice; empty where there is none
     * @param mark       the word over the title of the document, which says that it goes with a notice; may be empty
     */
    public record Notice(String title, String text, String attachment, String mark) {
        /** A notice that names nothing that goes with it. */
        public Notice(String title, String text) {
            this(title, text, "", "");
        }

        /** The title in lines that end where a word ends: the name of a document stands on a line of its own where it must. */
        public List<String> lines() {
            return TitleLines.of(title);
        }
    }

    public Layout {
        above = List.copyOf(above);
        below = List.copyOf(below);
        end = List.copyOf(end);
        colophon = List.copyOf(colophon);
    }

    /** A layout without notice and colophon. */
    public Layout(Kind kind, List<String> above, List<String> below, List<String> end) {
        this(kind, above, below, end, Optional.empty(), List.of());
    }

    /** Whether a cover and a table of contents go before the text. */
    public boolean hasCover() {
        return kind == Kind.REPORT;
    }

    /** All lines before the title of the document in the order of the page. */
    public List<String> before() {
        var lines = new ArrayList<>(above);
        notice.ifPresent(told -> {
            lines.addAll(told.lines());
            lines.addAll(below);
            lines.add(told.text());
            Stream.of(told.attachment()).filter(line -> !line.isEmpty()).forEach(lines::add);
            lines.addAll(end);
            Stream.of(told.mark()).filter(line -> !line.isEmpty()).forEach(lines::add);
        });
        return lines;
    }

    /** The lines under the title. */
    public List<String> under() {
        return notice.isPresent() ? List.of() : below;
    }

    /** The lines after the text and before the annexes. */
    public List<String> after() {
        return notice.isPresent() ? List.of() : end;
    }
}
