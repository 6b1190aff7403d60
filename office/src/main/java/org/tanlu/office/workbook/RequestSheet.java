package org.tanlu.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.reference.Item;

/** A sheet of data by year: title, remark, then an item a row with its unit, its years, its source and a remark. */
final class RequestSheet {
    private static final int HEAD = 2;
    private static final List<String> BEFORE = List.of("资料编号", "指标编号", "指标", "单位");
    private static final List<String> BEHIND = List.of("来源", "备注");
    private static final int[] WIDTHS = {16, 30, 44, 16};
    private static final int YEAR_WIDTH = 12;
    private static final int WORDS_WIDTH = 28;

    private final Look.Wardrobe wardrobe;
    private final Notes notes;
    private final RequestWorkbook.UnitChoice units;
    private final List<Integer> years;

    RequestSheet(Look.Wardrobe wardrobe, Notes notes, RequestWorkbook.UnitChoice units, List<Integer> years) {
        this.wardrobe = wardrobe;
        this.notes = notes;
        this.units = units;
        this.years = years;
    }

    void write(XSSFSheet sheet, String title, String remark, List<Item> items) {
        List<String> head = head();
        line(sheet, 0, title, Look.TITLE, head.size());
        line(sheet, 1, remark, Look.WORDS, head.size());
        XSSFRow heads = sheet.createRow(HEAD);
        for (int column = 0; column < head.size(); column++) {
            put(heads, column, head.get(column), Look.HEAD);
        }
        for (int i = 0; i < items.size(); i++) {
            row(sheet, HEAD + 1 + i, items.get(i));
        }
        widths(sheet, head.size());
        Fitting.rows(sheet);
        int last = HEAD + items.size();
        sheet.createFreezePane(BEFORE.size(), HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, head.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        SheetWriter.print(sheet);
        SheetWriter.printWide(sheet, head.size());
    }

    private List<String> head() {
        var head = new ArrayList<>(BEFORE);
        years.forEach(year -> head.add(year + "年"));
        head.addAll(BEHIND);
        return head;
    }

    private void line(XSSFSheet sheet, int row, String text, Look look, int columns) {
        XSSFRow line = sheet.createRow(row);
        put(line, 0, text, look);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
    }

    private void row(XSSFSheet sheet, int number, Item item) {
        XSSFRow row = sheet.createRow(number);
        List<String> choice = units.of(item);
        put(row, 0, String.join("；", item.checklist()), Look.PREFILLED);
        put(row, 1, item.id(), Look.PREFILLED);
        put(row, 2, item.name().chinese(), Look.PREFILLED);
        put(row, 3, choice.get(0), Look.INPUT);
        notes.offer(sheet, new CellRangeAddress(number, number, 3, 3), choice);
        for (int column = BEFORE.size(); column < BEFORE.size() + years.size(); column++) {
            row.createCell(column).setCellStyle(wardrobe.number(Look.INPUT));
        }
        for (int i = 0; i < BEHIND.size(); i++) {
            row.createCell(BEFORE.size() + years.size() + i).setCellStyle(wardrobe.typed(Look.INPUT));
        }
    }

    private void put(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(wardrobe.text(look));
    }

    private void widths(XSSFSheet sheet, int columns) {
        for (int column = 0; column < columns; column++) {
            boolean isYear = column >= BEFORE.size() && column < BEFORE.size() + years.size();
            int width = column < WIDTHS.length ? WIDTHS[column] : isYear ? YEAR_WIDTH : WORDS_WIDTH;
            Fitting.widen(sheet, column, width);
        }
    }
}
