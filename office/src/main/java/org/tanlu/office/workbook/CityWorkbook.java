package org.tanlu.office.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** 城市工作簿 a city's tables as one Excel workbook, a sheet per table; what is written and read again has the same texts. */
public final class CityWorkbook {
    private CityWorkbook() {}

    /**
     * Reads a city's tables. Sheets that hold none, such as the guide or the checklist, come too, as tables named
     * {@link TableNames#OTHER_SHEET} and the sheet's name, so that they can be accounted for.
     *
     * @throws Unreadable when the file is absent, no xlsx workbook, protected by a password, damaged or hostile
     */
    public static Tables read(Path file) throws Unreadable {
        var tables = new ArrayList<Table>();
        for (Table sheet : Sheets.read(file)) {
            String name = TableNames.findTable(sheet.name()).orElse(TableNames.OTHER_SHEET + sheet.name());
            tables.add(new Table(name, sheet.place(), sheet.rows()));
        }
        return new Tables(tables, List.of());
    }

    /**
     * Writes a city's tables. Texts that are the shortest decimal of their number become number cells, all others text
     * cells that no program takes for a formula, number or date.
     *
     * @throws IOException when the file cannot be written or a text is longer than a cell can hold
     */
    public static void write(Tables tables, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new SheetWriter(workbook);
            for (Table table : tables.tables()) {
                writer.write(
                        TableNames.sheetOf(table.name()), table, (row, column) -> row == 0 ? Look.HEAD : Look.DATA);
            }
            SteadyPackage.write(workbook, file);
        }
    }
}
