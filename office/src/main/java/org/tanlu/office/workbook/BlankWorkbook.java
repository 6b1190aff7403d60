package org.tanlu.office.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.workbook.Guidance.Column;
import org.tanlu.office.workbook.Guidance.Filling;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/**
 * 空白填报工作簿 the workbook that a city's people fill in: a guide, the tables with their prefilled rows, drop-down lists and
 * comments, and the checklist of documents to collect.
 */
@Clause("6")
public final class BlankWorkbook {
    /** The sheet of the guide. */
    public static final String GUIDE = TableNames.GUIDE_SHEET;
    /** The sheet of the documents and data to collect. */
    public static final String CHECKLIST = TableNames.CHECKLIST_SHEET;
    /** The hidden sheet that holds what the drop-down lists offer. */
    public static final String OPTIONS = TableNames.OPTIONS_SHEET;

    private static final int SPARE_ROWS = 30;
    private static final int NUMBER_WIDTH = 14;
    private static final int TEXT_WIDTH = 20;
    private static final int LAST_CHECKED_ROW = 2_000;

    private final SheetWriter writer;
    private final Guidance guidance;
    private final Notes notes;

    private BlankWorkbook(XSSFWorkbook workbook, Guidance guidance) {
        this.writer = new SheetWriter(workbook);
        this.guidance = guidance;
        this.notes = new Notes(workbook);
    }

    /**
     * Writes the workbook; read again it has the same texts in the same cells. Sheets stand in reading order.
     *
     * @param tables   the tables, each with a head and the rows that are known beforehand or filled in already
     * @param guidance what the users are told
     * @throws IOException when the file cannot be written or a text is longer than a cell can hold
     */
    public static void write(Tables tables, Guidance guidance, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var blank = new BlankWorkbook(workbook, guidance);
            XSSFSheet guide = blank.writer.create(GUIDE);
            List<Table> inOrder = tables.tables().stream()
                    .sorted(Comparator.comparing(Table::name, TableNames.readingOrder()))
                    .toList();
            for (Table table : inOrder) {
                blank.add(TableNames.sheetOf(table.name()), table, guidance.isForm(table.name()) ? 0 : SPARE_ROWS);
            }
            blank.add(CHECKLIST, guidance.checklist(), 0);
            new GuideSheet(guide, blank.writer.wardrobe()).write(guidance);
            blank.notes.addOptionsSheet(OPTIONS);
            SteadyPackage.write(workbook, file);
        }
    }

    private void add(String name, Table table, int spareRows) throws IOException {
        XSSFSheet sheet = writer.write(name, table, (row, column) -> look(table, row, column));
        List<Cell> head = table.rows().isEmpty() ? List.of() : table.rows().get(0);
        for (int column = 0; column < head.size(); column++) {
            Optional<Column> wants =
                    guidance.findColumn(table.name(), head.get(column).text());
            invite(sheet, table, column, wants.map(Column::filling), spareRows);
            if (wants.isPresent()) {
                notes.comment(sheet.getRow(0).getCell(column), wants.get().comment());
                int last = Math.max(LAST_CHECKED_ROW, table.rows().size() + spareRows - 1);
                var cells = new CellRangeAddress(1, last, column, column);
                notes.offer(sheet, cells, wants.get().options());
            }
        }
        SheetWriter.printWide(sheet, head.size());
        for (int row = 1; row < table.rows().size(); row++) {
            guideRow(sheet, table, row);
        }
    }

    private Look look(Table table, int row, int column) {
        Optional<Column> wants = table.find(0, column).flatMap(head -> guidance.findColumn(table.name(), head.text()));
        if (row == 0) {
            return wants.filter(Column::required).isPresent() ? Look.REQUIRED_HEAD : Look.HEAD;
        }
        boolean given = wants.isEmpty() || wants.get().filling() == Filling.GIVEN;
        return given ? Look.PREFILLED : Look.INPUT;
    }

    /** Colours the cells of a column that are to be filled in: those left blank, and some rows more. */
    private void invite(XSSFSheet sheet, Table table, int column, Optional<Filling> filling, int spareRows) {
        Look.Wardrobe wardrobe = writer.wardrobe();
        boolean number = filling.filter(Filling.NUMBER::equals).isPresent();
        XSSFCellStyle style = number ? wardrobe.number(Look.INPUT) : wardrobe.typed(Look.INPUT);
        if (filling.isPresent() && filling.get() != Filling.GIVEN) {
            int wanted = number ? NUMBER_WIDTH : TEXT_WIDTH;
            Fitting.widen(sheet, column, Math.max(wanted, Fitting.width(sheet, column)));
        }
        for (int i = 1; i < table.rows().size() + spareRows; i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            if (row.getCell(column) == null) {
                row.createCell(column).setCellStyle(style);
            }
        }
    }

    private void guideRow(XSSFSheet sheet, Table table, int row) {
        String key = table.find(row, 0).map(Cell::text).orElse("");
        Optional<Guidance.Row> wants = guidance.findRow(table.name(), key);
        if (wants.isEmpty()) {
            return;
        }
        XSSFCell first = sheet.getRow(row).getCell(0);
        notes.comment(first, wants.get().comment());
        for (Cell head : table.rows().get(0)) {
            if (head.text().equals(wants.get().column())) {
                int column = table.rows().get(0).indexOf(head);
                notes.offer(
                        sheet,
                        new CellRangeAddress(row, row, column, column),
                        wants.get().options());
            }
        }
    }
}
