package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.workbook.PlanWorkbook;
import org.tanlu.plan.PlanSheet;
import org.tanlu.reference.ReferenceData;

class AdoptCommandTest {
    @TempDir
    private Path folder;

    private Path city() throws IOException {
        Path city = Files.createDirectory(folder.resolve("某市"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某市\nprovince,北京\n");
        Files.writeString(city.resolve("sources.csv"), "id,title\nmeeting,部门会议纪要\n");
        Files.writeString(city.resolve("tasks.csv"), "措施,牵头单位,来源,核验状态,备注\nT-EBUS,市财政局,meeting,已核原件,保留\n");
        return city;
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("任务分工和措施.xlsx");
        PlanWorkbook.write(
                List.of(new PlanSheet(
                        PlanSheet.TASKS,
                        PlanSheet.taskColumns(ReferenceData.load()),
                        List.of(List.of("E-WD1", "风电", "目标", "2026—2035", "市财政局", "市级", "市林业局", "", "")))),
                file);
        try (InputStream in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            book.getSheet(PlanSheet.TASKS).getRow(1).getCell(4).setCellValue("市统计局");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    @Test
    void a_changed_body_is_written_into_the_city_beside_what_is_there() throws IOException {
        Path city = city();
        Run run = Run.of("adopt", city.toString(), workbook().toString(), "--source", "meeting");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("市财政局 → 市统计局", "已写入改动 changes written: 1", "tasks.csv");
        assertThat(Files.readString(city.resolve("tasks.csv")))
                .contains("T-EBUS,市财政局,meeting,已核原件,保留", "E-WD1,市统计局,meeting,未核实");
    }

    @Test
    void who_says_so_must_be_known() throws IOException {
        Path city = city();
        Run run = Run.of("adopt", city.toString(), workbook().toString(), "--source", "rumour");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("资料来源表没有“rumour”");
        assertThat(Files.readString(city.resolve("tasks.csv"))).doesNotContain("E-WD1");
    }
}
