package org.tanlu.office.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Item;
import org.tanlu.survey.Datum;

/**
 * A sheet of data by year: title, remark, then an item a row with its unit, its years, its source and a remark. The ids stand
 * in hidden columns in front: names alone are read back as well.
 */
final class RequestSheet {
    private static final int HEAD = 2;
    private static final List<String> BEFORE = List.of("资料编号", "指标编号", "指标", "单位");
    private static final int IDS = 2;
    private static final int NAME = 2;
    private static final MathContext DIGITS = new MathContext(12);
    private static final List<String> BEHIND = List.of("来源", "备注");
    private static final int[] WIDTHS = {16, 30, 44, 16};
    private static final int YEAR_WIDTH = 12;
    private static final int WORDS_WIDTH = 28;

    private final Look.Wardrobe wardrobe;
    private final Notes notes;
    private final RequestContents contents;
    private final List<Integer> years;
    private final SentValues sent;

    RequestSheet(Look.Wardrobe wardrobe, Notes notes, RequestContents contents, List<Integer> years, SentValues sent) {
        this.wardrobe = wardrobe;
        this.notes = notes;
        this.contents = contents;
        this.years = years;
        this.sent = sent;
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
        for (int column = 0; column < IDS; column++) {
            sheet.setColumnHidden(column, true);
        }
        Fitting.rows(sheet);
        int last = HEAD + items.size();
        sheet.createFreezePane(BEFORE.size(), HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, head.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        SheetWriter.print(sheet);
        SheetWriter.printWide(sheet, head.size(), NAME);
        SheetWriter.printTitle(sheet, title, remark, HEAD, last, head.size());
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
        List<String> choice = units(item);
        put(row, 0, String.join("；", item.checklist()), Look.PREFILLED);
        put(row, 1, item.id(), Look.PREFILLED);
        put(row, 2, item.name().chinese(), Look.PREFILLED);
        put(row, 3, choice.get(0), Look.INPUT);
        notes.offer(sheet, new CellRangeAddress(number, number, 3, 3), choice);
        for (int i = 0; i < years.size(); i++) {
            value(row.createCell(BEFORE.size() + i), item, years.get(i), choice.get(0));
        }
        for (int i = 0; i < BEHIND.size(); i++) {
            row.createCell(BEFORE.size() + years.size() + i).setCellStyle(wardrobe.typed(Look.INPUT));
        }
    }

    /** The units on offer, first the one in which all that the city has of the item is told. */
    private List<String> units(Item item) {
        List<String> choice = contents.units(item);
        List<String> told = years.stream()
                .flatMap(year -> contents.known(item.id(), year).stream())
                .flatMap(datum -> datum.value().stream())
                .map(value -> value.unit().symbol())
                .distinct()
                .toList();
        if (told.size() != 1 || !choice.contains(told.get(0))) {
            return choice;
        }
        var first = new ArrayList<>(told);
        choice.stream().filter(unit -> !unit.equals(told.get(0))).forEach(first::add);
        return first;
    }

    /** A cell for a value, with what the city has of it already. */
    private void value(XSSFCell cell, Item item, int year, String unit) {
        Optional<Datum> known = contents.known(item.id(), year);
        cell.setCellStyle(wardrobe.number(known.isPresent() ? Look.KNOWN : Look.INPUT));
        if (known.isEmpty()) {
            return;
        }
        Optional<Quantity> quantity = known.get().value();
        if (quantity.isEmpty()) {
            String key = known.get().notation().orElseThrow().name();
            cell.setCellValue(key);
            sent.add(item.id(), year, key, "");
            return;
        }
        double value = quantity.get().unit().symbol().equals(unit)
                ? quantity.get().value()
                : new BigDecimal(quantity.get()
                                .in(item.unit().orElse(quantity.get().unit()))
                                .value())
                        .round(DIGITS)
                        .doubleValue();
        cell.setCellValue(value);
        sent.add(item.id(), year, ShortestDecimal.of(value), unit);
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
