package org.tanlu.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.survey.CityTables;

/** A sheet of the energy balance of one year in the form of the yearbook, to be filled in. */
final class RequestBalance {
    /** How the names of such sheets begin; the year follows. */
    static final String SHEET = "能源平衡表";

    private static final int COLUMN_WIDTH = 11;

    private final SheetWriter writer;
    private final String city;
    private final RequestContents contents;

    RequestBalance(SheetWriter writer, String city, RequestContents contents) {
        this.writer = writer;
        this.city = city;
        this.contents = contents;
    }

    /** Writes the sheet of a year. */
    void write(int year) throws IOException {
        List<List<String>> form = contents.balance(year);
        int columns = form.get(0).size();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(city + "能源平衡表（实物量，" + year + "年）"));
        rows.addAll(form);
        XSSFSheet sheet = writer.write(SHEET + year, CityTables.of(SHEET, rows), (row, column) -> look(row, column));
        sheet.createFreezePane(1, 3);
        sheet.setRepeatingRows(new CellRangeAddress(1, 2, -1, -1));
        for (int column = 1; column < columns; column++) {
            Fitting.widen(sheet, column, COLUMN_WIDTH);
        }
        Fitting.rows(sheet);
        for (int row = 3; row < rows.size(); row++) {
            XSSFRow line = sheet.getRow(row);
            for (int column = 1; column < columns; column++) {
                if (line.getCell(column) == null) {
                    line.createCell(column).setCellStyle(writer.wardrobe().number(Look.INPUT));
                }
            }
        }
        SheetWriter.printWide(sheet, columns);
        SheetWriter.printTitle(sheet, rows.get(0).get(0), "", 1, rows.size() - 1, columns);
    }

    private static Look look(int row, int column) {
        return switch (row) {
            case 0 -> Look.TITLE;
            case 1, 2 -> Look.HEAD;
            default -> column == 0 ? Look.PREFILLED : Look.INPUT;
        };
    }
}
