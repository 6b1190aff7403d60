package org.tanlu.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * 横排页的页码 the number of a landscape page where the other pages have theirs (GB/T 9704): once the page is turned upright in the
 * binding, at its foot, right on odd pages and left on even ones. On the page as it is written that is the left edge, with the
 * number turned by a quarter. The parts are made once, when the first such page comes.
 */
final class WordTurnedNumber {
    private static final int EMU = 36_000; // a millimetre
    private static final int EDGE =
            25; // millimetres between the number and the edge, as WordPaper has it of upright pages
    private static final int HEIGHT = 7;
    private static final int LENGTH = 30;
    private static final int EVEN = 28 + 5; // from the top: the margin and a character
    private static final int ODD = 210 - 26 - 5 - LENGTH;

    private final XWPFDocument word;
    private final List<CTHdrFtrRef> known = new ArrayList<>();

    WordTurnedNumber(XWPFDocument word) {
        this.word = word;
    }

    /** Gives a section such numbers in place of those that it has. */
    void number(CTSectPr section) {
        if (known.isEmpty()) {
            known.add(footer(STHdrFtr.DEFAULT, ODD, "right"));
            known.add(footer(STHdrFtr.EVEN, EVEN, "left"));
        }
        while (section.sizeOfFooterReferenceArray() > 0) {
            section.removeFooterReference(0);
        }
        known.forEach(reference -> section.addNewFooterReference().set(reference));
    }

    private CTHdrFtrRef footer(STHdrFtr.Enum pages, int top, String align) {
        CTSectPr scratch = CTSectPr.Factory.newInstance();
        XWPFFooter footer = new XWPFHeaderFooterPolicy(word, scratch).createFooter(pages);
        XWPFParagraph paragraph =
                footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        paragraph.setStyle("Footer");
        draw(paragraph, top, align);
        return scratch.getFooterReferenceArray(0);
    }

    private static void draw(XWPFParagraph paragraph, int top, String align) {
        try (XmlCursor from = XmlObject.Factory.parse(xml(top, align)).newCursor();
                XmlCursor to = paragraph.createRun().getCTR().newCursor()) {
            from.toFirstContentToken();
            to.toEndToken();
            from.copyXml(to);
        } catch (XmlException e) {
            throw new IllegalStateException("the number of a landscape page is not valid XML", e);
        }
    }

    private static String xml(int top, String align) {
        return """
                <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
                <mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" \
                relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
                <wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>\
                <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>\
                <wp:extent cx="%d" cy="%d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
                <wp:docPr id="%d" name="页码"/><wp:cNvGraphicFramePr/><a:graphic>\
                <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
                <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>\
                <w:txbxContent><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="%s"/></w:pPr>\
                <w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r>\
                </w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:txbxContent></wps:txbx>\
                <wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>\
                </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>\
                <mc:Fallback><w:t></w:t></mc:Fallback></mc:AlternateContent>""".formatted(
                EDGE * EMU, top * EMU, HEIGHT * EMU, LENGTH * EMU, 9_000_000 + top, HEIGHT * EMU, LENGTH * EMU, align);
    }
}
