package org.tanlu.office;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** 版面 paper: A4 with the margins of GB/T 9704, upright or turned so that the head of a table lies at the binding. */
enum WordPaper {
    PORTRAIT(210, 297, 37, 26, 35, 28, 25),
    LANDSCAPE(297, 210, 28, 37, 26, 35, 16);

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final int LINE_PITCH = 560;

    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;
    private final int footer;

    WordPaper(int width, int height, int top, int right, int bottom, int left, int footer) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
        this.footer = footer;
    }

    static WordPaper of(WordSection section) {
        return section.landscape() ? LANDSCAPE : PORTRAIT;
    }

    /** The width between the margins, in twentieths of a point. */
    int textWidth() {
        return twips(width - left - right);
    }

    /** Describes the paper in a section's properties. */
    void describe(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(width)));
        size.setH(BigInteger.valueOf(twips(height)));
        if (this == LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(top)));
        margins.setRight(BigInteger.valueOf(twips(right)));
        margins.setBottom(BigInteger.valueOf(twips(bottom)));
        margins.setLeft(BigInteger.valueOf(twips(left)));
        margins.setHeader(BigInteger.valueOf(twips(15)));
        margins.setFooter(BigInteger.valueOf(twips(footer)));
        margins.setGutter(BigInteger.ZERO);
        // type lines: with linesAndChars LibreOffice doubles the letter spacing
        section.addNewDocGrid().setType(STDocGrid.LINES);
        section.getDocGrid().setLinePitch(BigInteger.valueOf(LINE_PITCH));
    }

    private static int twips(int millimetres) {
        return (int) StrictMath.round(millimetres * TWIPS_PER_MILLIMETRE);
    }
}
