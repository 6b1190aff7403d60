package org.tanlu.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * 版记 the colophon at the foot of the last page, which is its own (GB/T 9704): lines of 14 points between rules, the outer ones
 * thicker, each indented by a character; what stands behind a gap goes to the right.
 */
final class WordColophon {
    private static final String GAP = "　　";
    private static final int CHARACTER = 280;
    private static final int POINTS = 14;
    private static final int OUTER = 8; // eighths of a point: 0.35 mm
    private static final int INNER = 6; // 0.25 mm
    private static final int LINE = 560;
    /** Lines of a page, one less than fit without rules. */
    private static final int PAGE = 21;

    private WordColophon() {}

    static void write(XWPFDocument word, List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("Normal");
            words(line, lines.get(index));
            CTPBdr rules = line.getCTP().getPPr().addNewPBdr();
            rule(rules.addNewTop(), index == 0 ? OUTER : INNER);
            if (index == lines.size() - 1) {
                rule(rules.addNewBottom(), OUTER);
            }
            line.setIndentationFirstLine(CHARACTER);
            line.getRuns().forEach(run -> run.setFontSize(POINTS));
        }
        if (!lines.isEmpty()) {
            List<XWPFParagraph> all = word.getParagraphs();
            all.get(all.size() - lines.size()).setSpacingBefore((PAGE - lines.size()) * LINE);
        }
    }

    private static void rule(CTBorder rule, int size) {
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(size));
        rule.setSpace(BigInteger.ONE);
        rule.setColor("000000");
    }

    private static void words(XWPFParagraph line, String text) {
        String[] parts = text.split(GAP, 2);
        WordText.words(line, parts[0]);
        if (parts.length > 1) {
            CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
            right.setVal(STTabJc.RIGHT);
            right.setPos(BigInteger.valueOf(WordPaper.PORTRAIT.textWidth() - CHARACTER));
            line.createRun().addTab();
            WordText.words(line, parts[1]);
        }
    }
}
