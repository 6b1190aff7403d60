package org.tanlu.office.layout.blind;

import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.office.layout.blind.Book.Mark;
import org.tanlu.office.layout.blind.Book.Spot;
import org.tanlu.office.layout.blind.Book.Truth;

/** 页 a sheet while it is drawn; rows and columns are counted from 0. */
final class Page {
    private final Book book;
    private final XSSFSheet sheet;

    Page(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** A formula with the value it had when the file was saved. */
    record Formula(String formula, double cached) {}

    /** A number shown in a format. */
    record Shown(double number, String format) {}

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes words or numbers that are no values, from a cell to the right; an empty text leaves a cell out. */
    Page put(int row, int column, Object... contents) {
        for (int i = 0; i < contents.length; i++) {
            if (!"".equals(contents[i])) {
                write(row, column + i, contents[i]);
            }
        }
        return this;
    }

    /** Writes words downwards. */
    Page down(int row, int column, Object... contents) {
        for (int i = 0; i < contents.length; i++) {
            put(row + i, column, contents[i]);
        }
        return this;
    }

    /** Merges a rectangle of cells, the last ones included. */
    Page merge(int top, int left, int bottom, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        return this;
    }

    /** The city's value of an item and year as a plain number. */
    Page value(int row, int column, String item, int year) {
        return value(row, column, item, year, Yunzhou.value(item, year).doubleValue());
    }

    /** The city's value of an item and year, written in some way. */
    Page value(int row, int column, String item, int year, Object written) {
        write(row, column, written);
        book.tell(new Truth(item, year, Yunzhou.quantity(item, year), spot(row, column)));
        return this;
    }

    /** The city's values of an item in some years, to the right. */
    Page values(int row, int column, String item, int... years) {
        for (int i = 0; i < years.length; i++) {
            value(row, column + i, item, years[i]);
        }
        return this;
    }

    /** Cells that nobody may be sure of, to the right: each has to be asked about. */
    Page ask(int row, int column, Object... contents) {
        for (int i = 0; i < contents.length; i++) {
            write(row, column + i, contents[i]);
            book.mark(new Mark(spot(row, column + i), true, Set.of()));
        }
        return this;
    }

    /** Cells that are no values of an item of the city, to the right. */
    Page alien(int row, int column, Object... contents) {
        for (int i = 0; i < contents.length; i++) {
            write(row, column + i, contents[i]);
            book.mark(new Mark(spot(row, column + i), false, Set.of()));
        }
        return this;
    }

    /** A mark instead of a number; a notation key that it may mean may be read in it. */
    Page mark(int row, int column, String text, String... keys) {
        write(row, column, text);
        book.mark(new Mark(spot(row, column), false, Set.of(keys)));
        return this;
    }

    private Spot spot(int row, int column) {
        return new Spot(sheet.getSheetName(), new CellReference(row, column).formatAsString());
    }

    private void write(int row, int column, Object content) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate date) {
            cell.setCellValue(date);
            format(cell, "yyyy-mm-dd");
        } else if (content instanceof Formula formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellValue(formula.cached());
        } else if (content instanceof Shown shown) {
            cell.setCellValue(shown.number());
            format(cell, shown.format());
        } else {
            cell.setCellValue(content.toString());
        }
    }

    private void format(Cell cell, String format) {
        CellStyle style = book.workbook().createCellStyle();
        style.setDataFormat(book.workbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
