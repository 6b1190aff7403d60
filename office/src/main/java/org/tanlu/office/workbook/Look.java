package org.tanlu.office.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a cell of our workbooks looks. Colours are light enough to print in grey. */
enum Look {
    /** A sheet's title. */
    TITLE("FFFFFF", "1F5C4D", 18, true, false),
    /** A heading within a sheet. */
    HEADING("FFFFFF", "1F5C4D", 12, true, false),
    /** Words of a guide or a checklist. */
    WORDS("FFFFFF", "262626", 11, false, false),
    /** A term that is explained beside it. */
    TERM("FFFFFF", "262626", 11, true, false),
    /** A term that leads to a sheet. */
    LINK("FFFFFF", "0563C1", 11, true, false),
    /** The head of a column that must be filled in. */
    REQUIRED_HEAD("1F5C4D", "FFFFFF", 11, true, true),
    /** The head of any other column. */
    HEAD("7FA99B", "FFFFFF", 11, true, true),
    /** What stands there already. */
    PREFILLED("F2F2F2", "262626", 11, false, true),
    /** What the city has already: to be checked, and written over where it is wrong. */
    KNOWN("DCE6F1", "44546A", 11, false, true),
    /** An id that only machines need. */
    ID("FFFFFF", "A6A6A6", 8, false, false),
    /** What is to be filled in. */
    INPUT("FFF8DC", "1F3864", 11, false, true),
    /** Data as written. */
    DATA("FFFFFF", "262626", 11, false, true);

    private static final String FONT = "微软雅黑";

    private final String fill;
    private final String ink;
    private final int points;
    private final boolean bold;
    private final boolean bordered;

    Look(String fill, String ink, int points, boolean bold, boolean bordered) {
        this.fill = fill;
        this.ink = ink;
        this.points = points;
        this.bold = bold;
        this.bordered = bordered;
    }

    /** The styles of one workbook, each made when first asked for. */
    static final class Wardrobe {
        private final XSSFWorkbook workbook;
        private final Map<Look, XSSFCellStyle> texts = new EnumMap<>(Look.class);
        private final Map<Look, XSSFCellStyle> typed = new EnumMap<>(Look.class);
        private final Map<Look, XSSFCellStyle> numbers = new EnumMap<>(Look.class);

        Wardrobe(XSSFWorkbook workbook) {
            this.workbook = workbook;
            XSSFFont usual = workbook.getFontAt(0);
            usual.setFontName(FONT);
        }

        /** For words: marked as text, so that no program takes them for a formula, number or date. */
        XSSFCellStyle text(Look look) {
            return texts.computeIfAbsent(look, this::textStyle);
        }

        /** For numbers, and for cells whose content only the user knows. */
        XSSFCellStyle number(Look look) {
            return numbers.computeIfAbsent(look, this::style);
        }

        /** For empty cells into which the user types words. */
        XSSFCellStyle typed(Look look) {
            return typed.computeIfAbsent(look, this::typedStyle);
        }

        private XSSFCellStyle textStyle(Look look) {
            XSSFCellStyle style = typedStyle(look);
            style.setQuotePrefixed(true);
            return style;
        }

        private XSSFCellStyle typedStyle(Look look) {
            XSSFCellStyle style = style(look);
            if (look.wraps() && !look.isHead()) {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            return style;
        }

        private XSSFCellStyle style(Look look) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(look));
            style.setWrapText(look.wraps());
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(look.isHead() ? HorizontalAlignment.CENTER : HorizontalAlignment.GENERAL);
            if (!look.fill.equals("FFFFFF")) {
                style.setFillForegroundColor(color(look.fill));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (look.bordered) {
                border(style);
            }
            return style;
        }

        private XSSFFont font(Look look) {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) look.points);
            font.setBold(look.bold);
            font.setColor(color(look.ink));
            return font;
        }

        private static void border(XSSFCellStyle style) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            XSSFColor grey = color("BFBFBF");
            style.setTopBorderColor(grey);
            style.setBottomBorderColor(grey);
            style.setLeftBorderColor(grey);
            style.setRightBorderColor(grey);
        }

        private static XSSFColor color(String rgb) {
            int value = Integer.parseInt(rgb, 16);
            byte[] bytes = {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
            return new XSSFColor(bytes, new DefaultIndexedColorMap());
        }
    }

    private boolean isHead() {
        return this == HEAD || this == REQUIRED_HEAD;
    }

    /** Titles do not: they run on over the empty cells beside them. */
    private boolean wraps() {
        return this != TITLE && this != HEADING;
    }
}
