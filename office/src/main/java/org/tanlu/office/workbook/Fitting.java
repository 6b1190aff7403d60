package org.tanlu.office.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.quantity.ShortestDecimal;

/** Widths and heights that fit what stands in the cells, reckoned in half-width characters: no fonts are needed. */
final class Fitting {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int ROWS_MEASURED = 300;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final float POINTS_PER_LINE = 17;
    private static final float LEAST_POINTS = 20;
    private static final float MOST_POINTS = 400;

    private Fitting() {}

    /** The width of a text's widest line; Chinese characters count two. */
    static int width(String text) {
        return text.lines().mapToInt(Fitting::lineWidth).max().orElse(0);
    }

    /** How many lines a text takes in a column of so many half-width characters. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (lineWidth(line) + width - 1) / width))
                .sum();
    }

    /** Makes the first columns of a sheet as wide as their texts, within reason. */
    static void columns(XSSFSheet sheet, int count) {
        for (int column = 0; column < count; column++) {
            int widest = 0;
            for (int row = 0; row <= Math.min(sheet.getLastRowNum(), ROWS_MEASURED); row++) {
                int buttonOrPadding = row == 0 ? 5 : 3;
                widest = Math.max(widest, width(text(sheet, row, column)) + buttonOrPadding);
            }
            widen(sheet, column, Math.min(WIDEST, Math.max(NARROWEST, widest)));
        }
    }

    /** A column's width. */
    static int width(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / UNITS_PER_CHARACTER;
    }

    /** Sets a column's width. */
    static void widen(XSSFSheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
    }

    /** Makes rows as high as their wrapped texts; rows of one line keep the sheet's usual height. */
    static void rows(XSSFSheet sheet) {
        sheet.setDefaultRowHeightInPoints(LEAST_POINTS);
        for (Row row : sheet) {
            int lines = IntStream.range(0, Math.max(0, row.getLastCellNum()))
                    .filter(column -> !sheet.isColumnHidden(column) && isWrapped(row.getCell(column)))
                    .map(column -> lines(text(sheet, row.getRowNum(), column), charactersOf(sheet, column)))
                    .max()
                    .orElse(1);
            if (lines > 1) {
                row.setHeightInPoints(Math.min(MOST_POINTS, lines * POINTS_PER_LINE + 3));
            }
        }
    }

    private static boolean isWrapped(Cell cell) {
        return cell != null && cell.getCellStyle().getWrapText();
    }

    private static int charactersOf(XSSFSheet sheet, int column) {
        return Math.max(1, width(sheet, column) - 2);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? ShortestDecimal.of(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static int lineWidth(String line) {
        return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
