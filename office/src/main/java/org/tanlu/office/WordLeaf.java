package org.tanlu.office;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** 单页 a document that must fit one sheet: the fonts of the plan in smaller type, between narrower margins. */
final class WordLeaf {
    private static final int MARGIN = 1134; // 20 mm in twentieths of a point
    private static final double TEXT = 12;
    private static final double LEADING = 19;
    private static final double SMALL = 10.5;
    private static final double SMALL_LEADING = 15;
    private static final double TITLE = 18;
    private static final double TITLE_LEADING = 26;
    /** After a title or a table, in twentieths of a point. */
    private static final int GAP = 120;

    private static final Map<String, Type> TYPES = Map.of(
            "Title", new Type(TITLE, TITLE_LEADING, 0),
            "Subtitle", new Type(TEXT, LEADING, GAP),
            "BodyText", new Type(TEXT, LEADING, 0),
            "Caption", new Type(SMALL, LEADING, 0),
            "Note", new Type(SMALL - 1.5, SMALL_LEADING, GAP / 2),
            "TableText", new Type(SMALL, SMALL_LEADING, 0));

    private WordLeaf() {}

    /**
     * How a kind of paragraph is set.
     *
     * @param size    of the type, in points
     * @param leading from line to line
     * @param after   what is left free after it, in twentieths of a point
     */
    private record Type(double size, double leading, int after) {}

    /** Sets a document, which is whole but for that, in smaller type. */
    static void tighten(XWPFDocument word) {
        word.getParagraphs().forEach(WordLeaf::set);
        for (XWPFTable table : word.getTables()) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getParagraphs())
                    .flatMap(List::stream)
                    .forEach(WordLeaf::set);
        }
        CTPageMar margins = word.getDocument().getBody().getSectPr().getPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        word.getDocument().getBody().getSectPr().getDocGrid().setType(STDocGrid.DEFAULT);
    }

    private static void set(XWPFParagraph paragraph) {
        Type type = TYPES.get(paragraph.getStyle());
        if (type == null) {
            return;
        }
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(type.after());
        paragraph.setSpacingBetween(type.leading(), LineSpacingRule.EXACT);
        paragraph.getRuns().forEach(run -> {
            run.setFontSize(type.size());
            run.setComplexScriptFontSize(type.size());
        });
        for (CTSimpleField field : paragraph.getCTP().getFldSimpleList()) {
            field.getRList()
                    .forEach(run -> run.getRPr().addNewSz().setVal(BigInteger.valueOf((long) (type.size() * 2))));
        }
    }
}
