package org.tanlu.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.sheet.EscapedText;
import org.tanlu.office.sheet.Sheets;

/** Comments and drop-down lists. What the lists offer stands on a sheet of its own, for Excel limits lists in place. */
final class Notes {
    private static final int COMMENT_COLUMNS = 3;
    private static final int CHARACTERS_PER_LINE = 36;

    private final XSSFWorkbook workbook;
    private final List<List<String>> lists = new ArrayList<>();

    Notes(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Puts a comment at a cell, unless it is empty. */
    void comment(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        int lines = text.lines()
                .mapToInt(line -> 1 + Fitting.width(line) / CHARACTERS_PER_LINE)
                .sum();
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFDrawing drawing = cell.getSheet().createDrawingPatriarch();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COMMENT_COLUMNS, row + lines + 2);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(EscapedText.encode(text));
        comment.setAuthor(Sheets.AUTHOR);
        cell.setCellComment(comment);
    }

    /** Offers options in a drop-down list; something else can be entered after a warning. */
    void offer(XSSFSheet sheet, CellRangeAddress cells, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        if (!lists.contains(options)) {
            lists.add(options);
        }
        var helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(range(options)),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("不在列表中 Not in the list", "建议从下拉列表中选择。 Please choose from the list.");
        sheet.addValidationData(validation);
    }

    /** Adds the hidden sheet with what the lists offer, if there are any. */
    void addOptionsSheet(String name) {
        if (lists.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(name);
        for (int column = 0; column < lists.size(); column++) {
            List<String> options = lists.get(column);
            for (int i = 0; i < options.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(EscapedText.encode(options.get(i)));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private String range(List<String> options) {
        String column = CellReference.convertNumToColString(lists.indexOf(options));
        return "'" + BlankWorkbook.OPTIONS + "'!$" + column + "$1:$" + column + "$" + options.size();
    }
}
