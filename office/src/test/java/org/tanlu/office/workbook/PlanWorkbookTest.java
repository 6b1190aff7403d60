package org.tanlu.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.clause.City;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.plan.PlanSheet;
import org.tanlu.plan.SheetChange;
import org.tanlu.plan.SheetReply;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;

/** Tasks and measures go out as a workbook, are changed in it, and come back. */
class PlanWorkbookTest {
    private static final int LEAD = 4;

    @TempDir
    private Path folder;

    private static List<PlanSheet> sheets() {
        List<PlanSheet.Column> columns = PlanSheet.measureColumns(City.REFERENCE);
        var measure = new ArrayList<>(List.of("E-WD1", "风电", "kW", "选用", ""));
        while (measure.size() < columns.size()) {
            measure.add("0.0123");
        }
        return List.of(
                new PlanSheet(
                        PlanSheet.TASKS,
                        PlanSheet.taskColumns(City.REFERENCE),
                        List.of(List.of("E-WD1", "风电", "2035年达到10万kW", "2026—2035", "市财政局", "市级", "市林业局", "", ""))),
                new PlanSheet(PlanSheet.MEASURES, columns, List.of(measure)));
    }

    private Path written() throws IOException {
        Path file = folder.resolve("任务分工和措施.xlsx");
        PlanWorkbook.write(sheets(), file);
        return file;
    }

    private static Outcome<List<SheetChange>> read(Path file) throws Unreadable {
        return SheetReply.read(Sheets.read(file), City.REFERENCE);
    }

    @Test
    void a_workbook_that_comes_back_as_it_went_changes_nothing() throws IOException, Unreadable {
        Outcome<List<SheetChange>> read = read(written());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEmpty();
    }

    @Test
    void what_a_planner_types_comes_back_as_a_change_of_its_cell() throws IOException, Unreadable {
        Path file = written();
        try (InputStream in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            book.getSheet(PlanSheet.TASKS).getRow(1).getCell(LEAD).setCellValue("市统计局");
            book.getSheet(PlanSheet.TASKS).getRow(1).getCell(7).setCellValue(2028);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        Outcome<List<SheetChange>> read = read(file);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .extracting(change -> change.text().chinese())
                .containsExactly("陆上集中式与分散式风电·牵头单位：市财政局 → 市统计局", "陆上集中式与分散式风电·启动年份意愿：（空） → 2028");
        assertThat(read.value().get(0).place().address()).isEqualTo("E2");
    }

    @Test
    void what_it_bore_stands_on_hidden_sheets() throws IOException {
        try (InputStream in = Files.newInputStream(written());
                var book = new XSSFWorkbook(in)) {
            int kept = book.getSheetIndex(PlanSheet.SENT + PlanSheet.TASKS);
            assertThat(book.isSheetHidden(kept)).isTrue();
            assertThat(book.isSheetHidden(0)).isFalse();
        }
    }
}
