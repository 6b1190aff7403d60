package org.tanlu.office.slides;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.tanlu.report.Block;

/** Words on slides: one typeface, and how much room they take. */
final class SlideText {
    private static final String CHINESE = "微软雅黑";
    private static final String LATIN = "Arial";
    private static final double LATIN_WIDTH = 0.58; // of a Chinese character
    private static final int FIRST_CHINESE = 0x2E80;
    private static final double AFTER = 16;

    private SlideText() {}

    /** The text without the keys of its figures: slides are only to be read. */
    static String plain(List<Block.Inline> inlines) {
        return inlines.stream()
                .map(inline -> inline instanceof Block.Printed printed ? printed.text() : ((Block.Words) inline).text())
                .collect(Collectors.joining());
    }

    /** Fills a box with one paragraph. */
    static void set(XSLFTextShape box, String text, double size, TextAlign align, Color colour, boolean bold) {
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(align);
        run(paragraph, text, size, colour, bold);
    }

    /** Adds a paragraph with a mark before it. */
    static void bullet(XSLFTextShape box, String text, double size) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setBullet(true);
        paragraph.setBulletCharacter("•");
        paragraph.setLeftMargin(size);
        paragraph.setIndent(-size);
        paragraph.setSpaceAfter(-AFTER);
        run(paragraph, text, size, SlidePage.INK, false);
    }

    static void run(XSLFTextParagraph paragraph, String text, double size, Color colour, boolean bold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(LATIN, FontGroup.LATIN);
        run.setFontFamily(CHINESE, FontGroup.EAST_ASIAN);
        run.setFontColor(colour);
        run.setBold(bold);
        if (run.getXmlObject() instanceof CTRegularTextRun words) {
            words.getRPr().setLang("zh-CN");
        }
    }

    /** How many lines a text takes; a tenth of the width is lost to breaks and insets. */
    static int lines(String text, double size, double width) {
        double squares = text.codePoints()
                .mapToDouble(point -> point < FIRST_CHINESE ? LATIN_WIDTH : 1)
                .sum();
        return (int) StrictMath.max(1, StrictMath.ceil(squares * size / (width * 0.9)));
    }
}
