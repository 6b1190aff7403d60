package org.tanlu.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.sheet.EscapedText;
import org.tanlu.survey.TableNames;

/** 预填记录 which values a request workbook bore when it was sent, on a hidden sheet: unchanged ones are no receipt. */
final class SentValues {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String item, int year, String value, String unit) {
        rows.add(List.of(item, Integer.toString(year), value, unit));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the hidden sheet, if anything was sent along. */
    void write(XSSFWorkbook workbook) {
        if (rows.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(TableNames.PREFILLED_SHEET);
        rows.add(0, List.of("指标编号", "年份", "数值", "单位"));
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
