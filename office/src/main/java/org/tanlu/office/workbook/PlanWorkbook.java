package org.tanlu.office.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.plan.PlanSheet;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/** 任务分工和措施工作簿 the workbook beside a plan in which a planner changes tasks and measures (clauses 8.1 and 10.2). */
@Clause({"8.1", "10.2"})
public final class PlanWorkbook {
    private static final int NARROW = 12;

    private final XSSFWorkbook workbook;
    private final SheetWriter writer;
    private final Notes notes;

    private PlanWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.writer = new SheetWriter(workbook);
        this.notes = new Notes(workbook);
    }

    /**
     * Writes the sheets, each with a hidden one that says what it bore: only what differs from that is a change.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<PlanSheet> sheets, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var written = new PlanWorkbook(workbook);
            for (PlanSheet sheet : sheets) {
                written.write(sheet);
            }
            for (PlanSheet sheet : sheets) {
                written.keep(sheet);
            }
            written.notes.addOptionsSheet(TableNames.OPTIONS_SHEET);
            SteadyPackage.write(workbook, file);
        }
    }

    private void write(PlanSheet sheet) throws IOException {
        XSSFSheet written =
                writer.write(sheet.name(), table(sheet, sheet.name()), (row, column) -> look(sheet, row, column));
        int last = StrictMath.max(1, sheet.rows().size());
        for (int column = 0; column < sheet.columns().size(); column++) {
            PlanSheet.Column of = sheet.columns().get(column);
            notes.comment(written.getRow(0).getCell(column), of.comment());
            if (of.target().isPresent()) {
                notes.offer(written, new CellRangeAddress(1, last, column, column), of.options());
                Fitting.widen(written, column, StrictMath.max(NARROW, Fitting.width(written, column)));
                invite(written, sheet, column);
            }
        }
        written.createFreezePane(2, 1);
    }

    /** Colours the empty cells that may be filled in. */
    private void invite(XSSFSheet written, PlanSheet sheet, int column) {
        for (int row = 1; row <= sheet.rows().size(); row++) {
            if (written.getRow(row).getCell(column) == null) {
                written.getRow(row)
                        .createCell(column)
                        .setCellStyle(writer.wardrobe().number(Look.INPUT));
            }
        }
    }

    private static Look look(PlanSheet sheet, int row, int column) {
        Optional<PlanSheet.Target> target = sheet.columns().get(column).target();
        if (row == 0) {
            return target.isPresent() ? Look.REQUIRED_HEAD : Look.HEAD;
        }
        return target.isPresent() ? Look.INPUT : Look.PREFILLED;
    }

    private void keep(PlanSheet sheet) throws IOException {
        String name = PlanSheet.SENT + sheet.name();
        XSSFSheet kept = writer.write(name, table(sheet, name), (row, column) -> Look.DATA);
        workbook.setSheetVisibility(workbook.getSheetIndex(kept), SheetVisibility.HIDDEN);
    }

    private static Table table(PlanSheet sheet, String name) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.columns().stream().map(PlanSheet.Column::heading).toList());
        rows.addAll(sheet.rows());
        return CityTables.of(name, rows);
    }
}
