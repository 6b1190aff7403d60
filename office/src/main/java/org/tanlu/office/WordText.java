package org.tanlu.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Runs of text whose shared marks, such as quotes and dashes, take the Chinese font. */
final class WordText {

    private WordText() {}

    /** Adds words to a paragraph. */
    static XWPFRun words(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        hint(run.getCTR());
        run.setText(text);
        return run;
    }

    /** Adds words that lead to a bookmark. */
    static void link(XWPFParagraph paragraph, String bookmark, String text) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        CTR run = link.addNewR();
        hint(run);
        run.addNewT().setStringValue(text);
    }

    /** Adds a field that Word computes, with the result shown until it does. */
    static void field(XWPFParagraph paragraph, String instruction, String result) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        CTR run = field.addNewR();
        hint(run);
        run.addNewT().setStringValue(result);
    }

    private static void hint(CTR run) {
        run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    }
}
