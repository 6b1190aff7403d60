package org.tanlu.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tanlu.report.Marking;
import org.tanlu.report.PlanDocument;

/** What a document has before its first paragraph: properties, settings, styles and page numbers. */
final class WordSetup {

    private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

    private WordSetup() {}

    static void prepare(XWPFDocument word, PlanDocument document, LocalDate date) throws IOException {
        FixedProperties.describe(word.getProperties(), document.title(), date);
        settle(word.getSettings().getCTSettings());
        word.createStyles().setStyles(styles().getStyles());
        WordFonts.describe(word);
        pageNumber(word, HeaderFooterType.DEFAULT);
        pageNumber(word, HeaderFooterType.EVEN);
        if (document.layout().hasCover()) {
            word.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
            mark(word, HeaderFooterType.FIRST, document.marking());
        }
        if (document.marking().isNeeded()) {
            mark(word, HeaderFooterType.DEFAULT, document.marking());
            mark(word, HeaderFooterType.EVEN, document.marking());
        }
    }

    /** What the document is, in the header of every page. */
    private static void mark(XWPFDocument word, HeaderFooterType pages, Marking marking) {
        XWPFParagraph paragraph = word.createHeader(pages).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        WordText.words(paragraph, marking.header());
    }

    private static void settle(CTSettings settings) {
        settings.addNewEvenAndOddHeaders().setVal(STOnOff1.ON);
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        settings.addNewThemeFontLang().setEastAsia("zh-CN");
        var mode = settings.addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri(COMPATIBILITY);
        mode.setVal("15");
    }

    private static StylesDocument styles() throws IOException {
        try (InputStream xml = WordSetup.class.getResourceAsStream("plan-styles.xml")) {
            return StylesDocument.Factory.parse(xml);
        } catch (XmlException e) {
            throw new IllegalStateException("plan-styles.xml inside the program is not valid", e);
        }
    }

    /** — 1 — at the outer side: right on odd pages, left on even ones, one character from the edge. */
    private static void pageNumber(XWPFDocument word, HeaderFooterType pages) {
        boolean odd = pages == HeaderFooterType.DEFAULT;
        XWPFParagraph paragraph = word.createFooter(pages).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        if (odd) {
            indent.setRightChars(BigInteger.valueOf(100));
            indent.setRight(280);
        } else {
            indent.setLeftChars(BigInteger.valueOf(100));
            indent.setLeft(280);
        }
        WordText.words(paragraph, "— ");
        WordText.field(paragraph, "PAGE", "1");
        WordText.words(paragraph, " —");
    }
}
