package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.office.workbook.CityWorkbook;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;

@Tag("bulk")
class ConvertCommandTest {
    /** What a new city folder holds. */
    private static final List<String> FILES = List.of(
            "city.csv",
            "sources.csv",
            "enterprises.csv",
            "plants.csv",
            "plans.csv",
            "projects.csv",
            "official_inventory.csv",
            "qc_records.csv",
            "requests.csv",
            "ranges.csv",
            "year_marks.csv",
            "visits.csv",
            "existing_measures.csv",
            "resources.csv",
            "districts.csv",
            "bodies.csv",
            "coordination.csv",
            "scenarios.csv",
            "parameter_ranges.csv",
            "measure_values.csv",
            "measure_choices.csv",
            "measure_requires.csv",
            "measure_departments.csv",
            "tasks.csv",
            "safeguards.csv",
            "consultations.csv",
            "comments.csv",
            "pilots.csv",
            "observations.csv",
            "progress.csv",
            "balances.csv",
            "data",
            "balance");

    private static final Path BEIJING = Path.of("..", "examples", "beijing");

    @TempDir
    Path place;

    private final Shell shell = new Shell();

    @Test
    void a_folder_becomes_a_workbook_and_the_same_folder_again() throws Exception {
        Path workbook = place.resolve("甲/北京市.xlsx");
        Path folder = place.resolve("乙/北京市");
        assertThat(shell.run("convert", BEIJING, workbook)).isZero();
        assertThat(shell.run("convert", workbook, folder)).isZero();
        for (String table : tables(BEIJING)) {
            assertThat(lines(folder.resolve(table))).isEqualTo(lines(BEIJING.resolve(table)));
        }
    }

    @Test
    void the_workbook_has_guide_lists_and_checklist_and_tells_the_survey_the_same() throws Exception {
        Path workbook = place.resolve("北京市.xlsx");
        assertThat(shell.run("convert", BEIJING, workbook)).isZero();
        try (var opened = new XSSFWorkbook(workbook.toFile())) {
            assertThat(IntStream.range(0, opened.getNumberOfSheets()).mapToObj(opened::getSheetName))
                    .startsWith("填表说明", "城市信息", "资料来源", "数据_energy_ceads_2014")
                    .endsWith("平衡表登记", "平衡表_2020", "资料清单", "选项");
            assertThat(opened.getSheet("数据_socioeconomic").getDataValidations()).isNotEmpty();
            assertThat(opened.getSheet("数据_socioeconomic").getCellComments()).isNotEmpty();
        }
        ReferenceData reference = ReferenceData.load();
        Dossier folder =
                Survey.read(CityFolder.read(BEIJING, reference), reference).value();
        Dossier sheets = Survey.read(CityWorkbook.read(workbook), reference).value();
        assertThat(sheets.city().settings()).isEqualTo(folder.city().settings());
        assertThat(sheets.sources()).isEqualTo(folder.sources());
        assertThat(values(sheets)).isEqualTo(values(folder)).hasSizeGreaterThan(5_000);
    }

    private static List<String> values(Dossier dossier) {
        var values = new ArrayList<String>();
        dossier.series()
                .forEach((item, series) -> series.byYear()
                        .forEach((year, datum) -> values.add(item + year + datum.value() + datum.notation())));
        dossier.energy()
                .forEach(balance -> balance.cells()
                        .forEach((cell, datum) -> values.add(cell.toString() + balance.year() + datum.value())));
        return values;
    }

    @Test
    void what_is_there_already_is_written_over_when_told_so() throws Exception {
        Path workbook = place.resolve("北京市.xlsx");
        Files.writeString(workbook, "旧");
        assertThat(shell.run("convert", BEIJING, workbook, "--overwrite")).isZero();
        assertThat(CityWorkbook.read(workbook).tables()).hasSizeGreaterThan(10);
    }

    @Test
    void the_sheets_of_the_guide_stay_behind_and_that_is_said() {
        shell.run("init", "云州市", "-o", place, "--years", "2022");
        assertThat(shell.run("convert", place.resolve("云州市.xlsx"), place.resolve("新")))
                .isZero();
        assertThat(shell.out()).contains("未转换 not converted: 填表说明", "未转换 not converted: 资料清单");
        assertThat(place.resolve("新").toFile().list()).containsExactlyInAnyOrderElementsOf(FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "Energy"})
    void a_file_whose_name_cannot_name_a_sheet_is_to_be_renamed(String name) throws Exception {
        Path city = Files.createDirectories(place.resolve("城"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某城\n");
        Files.createDirectories(city.resolve("data"));
        for (String file : List.of(name, "energy")) {
            Files.writeString(city.resolve("data").resolve(file + ".csv"), "item,year,value,unit,source\n");
        }
        assertThat(shell.run("convert", city, place.resolve("城.xlsx"))).isEqualTo(ExitCode.OUTPUT);
        assertThat(shell.err())
                .containsIgnoringCase(name)
                .contains("数据文件改名", "Rename that data file")
                .doesNotContain("磁盘空间", "disk");
    }

    @Test
    void what_is_there_already_is_left_alone() throws Exception {
        Path workbook = place.resolve("北京市.xlsx");
        Files.writeString(workbook, "旧");
        assertThat(shell.run("convert", BEIJING, workbook)).isEqualTo(ExitCode.OUTPUT);
        assertThat(shell.err()).contains("已经存在", "is there already");
        assertThat(Files.readString(workbook)).isEqualTo("旧");
    }

    @Test
    void a_folder_does_not_become_a_folder() {
        assertThat(shell.run("convert", BEIJING, place.resolve("北京市"))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("文件夹只能转换成 .xlsx 工作簿", "A folder becomes an .xlsx workbook");
    }

    @Test
    void a_city_that_is_not_there_is_said() {
        assertThat(shell.run("convert", place.resolve("无.xlsx"), place.resolve("新")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("没有这个城市文件夹或工作簿");
    }

    private static List<String> tables(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    /** The lines without empty cells at their ends, which a sheet does not keep. */
    private static List<String> lines(Path file) throws Exception {
        return Files.readString(file)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.replaceAll(",+$", ""))
                .toList();
    }
}
