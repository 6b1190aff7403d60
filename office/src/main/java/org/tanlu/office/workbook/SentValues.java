package org.tanlu.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.sheet.EscapedText;
import org.tanlu.survey.TableNames;

/**
 * 预填记录 which values and rows of registers a request workbook bore when it was sent, on hidden sheets: what comes back
 * unchanged is no receipt, and what is gone is asked.
 */
final class SentValues {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> registers = new ArrayList<>();

    void add(String item, int year, String value, String unit) {
        rows.add(List.of(item, Integer.toString(year), value, unit));
    }

    /** Adds the rows of a register, the headings first. */
    void add(String form, List<List<String>> table) {
        if (table.size() > 1) {
            table.forEach(row -> {
                var texts = new ArrayList<>(List.of(form));
                texts.addAll(row);
                registers.add(texts);
            });
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the hidden sheets, if anything was sent along. */
    void write(XSSFWorkbook workbook) {
        if (!rows.isEmpty()) {
            rows.add(0, List.of("指标编号", "年份", "数值", "单位"));
            write(workbook, TableNames.PREFILLED_SHEET, rows);
        }
        if (!registers.isEmpty()) {
            write(workbook, TableNames.PREFILLED_ROWS_SHEET, registers);
        }
    }

    private static void write(XSSFWorkbook workbook, String name, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                row.createCell(column)
                        .setCellValue(EscapedText.encode(rows.get(i).get(column)));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
