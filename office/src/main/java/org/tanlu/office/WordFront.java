package org.tanlu.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.tanlu.report.Block;
import org.tanlu.report.Layout;
import org.tanlu.report.PlanDocument;

/**
 * What stands around the text: mark and number of what a body issues, the title, a cover, the contents, signature, date and colophon. The
 * contents lead to bookmarks at the headings; their page numbers are fields of their own and in no field of contents, in which
 * LibreOffice would not count them.
 */
final class WordFront {
    /** Paragraphs of the text that stay on the page of the signature. */
    private static final int TEXT_AT_SIGNATURE = 2;

    private static final int LINE = 560; // twentieths of a point

    private static final int SEAL = 2 * LINE; // between a notice and its signature

    private static final int AROUND_PREFACE = 280; // twentieths of a point

    private final XWPFDocument word;
    private Layout layout = Layout.PLAIN;
    private List<Block.Heading> contents = List.of();
    private int marks;
    private boolean isText;
    private boolean isClosed;
    private boolean isCovered;

    WordFront(XWPFDocument word) {
        this.word = word;
    }

    /** Writes what stands before the text. */
    void open(PlanDocument document) {
        layout = document.layout();
        contents = document.contents();
        above();
        notice();
        title(document.title());
        if (!document.lineUnderTitle().isEmpty()) {
            paragraph("Subtitle", document.lineUnderTitle());
        }
        document.marking().lines().forEach(line -> {
            XWPFParagraph paragraph = paragraph("Preface", document.marking().header() + "　" + line);
            paragraph.getRuns().forEach(run -> run.setBold(true));
        });
        if (layout.notice().isEmpty()) {
            below();
        }
        preface(document.preface());
        contents();
        isText = true;
    }

    /** The title of the document, behind a notice on a new page under the mark of what goes with it. */
    private void title(String text) {
        String mark = layout.notice().map(Layout.Notice::mark).orElse("");
        if (!mark.isEmpty()) {
            paragraph("AnnexNumber", mark).setPageBreak(true);
        }
        paragraph(layout.hasCover() ? "CoverTitle" : "Title", text)
                .setPageBreak(layout.notice().isPresent() && mark.isEmpty());
    }

    private void above() {
        for (int index = 0; index < layout.above().size(); index++) {
            paragraph(index == 0 ? "IssuerMark" : "IssueNumber", layout.above().get(index));
        }
    }

    /** The notice with its addressees, signature and date, on pages of its own. */
    private void notice() {
        layout.notice().ifPresent(notice -> {
            List<String> lines = notice.lines();
            for (int index = 0; index < lines.size(); index++) {
                XWPFParagraph line = paragraph("Title", lines.get(index));
                line.setKeepNext(false); // a long letter runs on to the next page, and its title stays on the first
                if (index > 0) {
                    line.setSpacingBefore(0);
                }
            }
            below();
            paragraph("BodyText", notice.text());
            if (!notice.attachment().isEmpty()) {
                paragraph("BodyText", notice.attachment()).setSpacingBefore(LINE);
            }
            signature();
            int first = word.getParagraphs().size() - layout.end().size();
            word.getParagraphs().get(first).setSpacingBefore(SEAL);
        });
    }

    private void below() {
        for (int index = 0; index < layout.below().size(); index++) {
            XWPFParagraph line = paragraph(
                    layout.hasCover() ? "CoverLine" : "Addressees",
                    layout.below().get(index));
            if (layout.hasCover() && index == 0) {
                line.setSpacingBefore(1680);
            }
        }
    }

    private void preface(List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            XWPFParagraph paragraph = paragraph("Preface", lines.get(index));
            if (index == 0) {
                paragraph.setSpacingBefore(AROUND_PREFACE);
                paragraph.setPageBreak(layout.hasCover());
            }
            if (index == lines.size() - 1) {
                paragraph.setSpacingAfter(AROUND_PREFACE);
            }
        }
    }

    private void contents() {
        if (!layout.hasCover()) {
            return;
        }
        paragraph("ContentsTitle", "目录");
        for (int index = 0; index < contents.size(); index++) {
            Block.Heading heading = contents.get(index);
            XWPFParagraph line = paragraph("TOC" + StrictMath.max(1, heading.level()), "");
            WordText.link(line, bookmark(index), heading.inContents());
            line.createRun().addTab();
            WordText.field(line, "PAGEREF " + bookmark(index) + " \\h", "");
        }
    }

    private static String bookmark(int index) {
        return "_Toc" + (index + 1);
    }

    /** Begins the bookmark of a heading that the contents name, the first one on a page of its own. */
    void mark(XWPFParagraph paragraph, Block.Heading heading) {
        if (marks < contents.size() && contents.get(marks).equals(heading)) {
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(marks));
            start.setName(bookmark(marks));
            if (marks == 0) {
                paragraph.setPageBreak(true);
            }
        }
    }

    /** Ends the bookmark of a heading. */
    void marked(XWPFParagraph paragraph) {
        if (paragraph.getCTP().sizeOfBookmarkStartArray() > 0) {
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(marks));
            marks++;
        }
    }

    /** Writes what stands after the text, once. */
    void close() {
        if (isText && !isClosed) {
            isClosed = true;
            if (layout.notice().isEmpty()) {
                signature();
            }
        }
    }

    /** Signature and date, never on a page without text. */
    private void signature() {
        if (!layout.end().isEmpty()) {
            List<XWPFParagraph> text = word.getParagraphs();
            text.subList(StrictMath.max(0, text.size() - TEXT_AT_SIGNATURE), text.size())
                    .forEach(paragraph -> paragraph.setKeepNext(true));
        }
        for (int i = 0; i < layout.end().size(); i++) {
            paragraph("Signature", layout.end().get(i))
                    .setKeepNext(i < layout.end().size() - 1);
        }
    }

    /** Whether a colophon stands on the last page. */
    boolean hasColophon() {
        return !layout.colophon().isEmpty();
    }

    /** Writes the colophon at the foot of the last page. */
    void colophon() {
        WordColophon.write(word, layout.colophon());
    }

    /** Gives the first section a first page without number where it is a cover. */
    void cover(CTSectPr section) {
        boolean first = !isCovered;
        isCovered = true;
        if (first && layout.hasCover()) {
            (section.isSetTitlePg() ? section.getTitlePg() : section.addNewTitlePg()).setVal(STOnOff1.ON);
        } else if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            WordText.words(paragraph, text);
        }
        return paragraph;
    }
}
