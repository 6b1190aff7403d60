package org.tanlu.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanlu.office.workbook.TableTexts.table;
import static org.tanlu.office.workbook.TableTexts.texts;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.workbook.Guidance.Column;
import org.tanlu.office.workbook.Guidance.Filling;
import org.tanlu.office.workbook.Guidance.Line;
import org.tanlu.office.workbook.Guidance.Row;
import org.tanlu.office.workbook.Guidance.Section;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

@Clause("6")
class BlankWorkbookTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("云州市.xlsx");
        BlankWorkbook.write(tables(), guidance(), file);
    }

    @Test
    void the_guide_comes_first_and_the_checklist_last() throws Exception {
        assertThat(CityWorkbook.read(file).tables())
                .extracting(Table::name)
                .containsExactly("sheet/填表说明", "city", "data/energy", "sheet/资料清单", "sheet/选项");
    }

    @Test
    void the_tables_read_back_as_they_were_given() throws Exception {
        List<Table> read = CityWorkbook.read(file).tables();
        for (int i = 0; i < tables().tables().size(); i++) {
            Table given = tables().tables().get(i);
            assertThat(texts(read.get(i + 1))).isEqualTo(texts(given));
        }
    }

    @Test
    void the_guide_says_what_it_was_given_and_what_the_colours_mean() throws Exception {
        List<String> texts = texts(CityWorkbook.read(file).tables().get(0)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(texts).contains("云州市数据填报", "颜色 Colours", "1.", "先填城市信息。", "NO", "不存在");
    }

    @Test
    void a_term_of_the_guide_that_names_a_sheet_links_to_it() throws Exception {
        try (var workbook = open()) {
            assertThat(workbook.getSheet("填表说明").getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .containsExactly("'数据_energy'!A1");
        }
    }

    @Test
    void columns_offer_their_options_in_every_row_but_let_others_pass_with_a_warning() throws Exception {
        try (var workbook = open()) {
            var validations = workbook.getSheet("数据_energy").getDataValidations();
            assertThat(validations).hasSize(1);
            DataValidation status = validations.get(0);
            assertThat(status.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("E2:E2001");
            assertThat(status.getValidationConstraint().getFormula1()).isEqualTo("'选项'!$B$1:$B$2");
            assertThat(status.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
            assertThat(workbook.getSheet("选项").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("初步");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
        }
    }

    @Test
    void a_row_may_offer_options_of_its_own() throws Exception {
        try (var workbook = open()) {
            var validations = workbook.getSheet("城市信息").getDataValidations();
            assertThat(validations).hasSize(1);
            assertThat(validations
                            .get(0)
                            .getRegions()
                            .getCellRangeAddresses()[0]
                            .formatAsString())
                    .isEqualTo("B3");
        }
    }

    @Test
    void heads_and_rows_carry_their_comments() throws Exception {
        try (var workbook = open()) {
            assertThat(workbook.getSheet("数据_energy").getCellComments().values())
                    .extracting(comment -> comment.getString().getString())
                    .containsExactlyInAnyOrder("数值，或注记符号", "数据状态");
            assertThat(workbook.getSheet("城市信息")
                            .getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("全球增温潜势的版本");
        }
    }

    @Test
    void cells_to_fill_in_are_light_yellow_and_given_ones_grey() throws Exception {
        try (var workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("数据_energy");
            assertThat(fill(sheet.getRow(1).getCell(0))).isEqualTo("FFF2F2F2");
            assertThat(fill(sheet.getRow(1).getCell(2))).isEqualTo("FFFFF8DC");
            assertThat(fill(sheet.getRow(20).getCell(2))).isEqualTo("FFFFF8DC");
            assertThat(fill(sheet.getRow(0).getCell(2))).isEqualTo("FF1F5C4D");
            assertThat(fill(sheet.getRow(0).getCell(4))).isEqualTo("FF7FA99B");
        }
    }

    @Test
    void a_form_offers_no_rows_beyond_its_own() throws Exception {
        try (var workbook = open()) {
            assertThat(workbook.getSheet("城市信息").getLastRowNum()).isEqualTo(3);
            assertThat(workbook.getSheet("数据_energy").getLastRowNum()).isEqualTo(32);
        }
    }

    @Test
    void text_columns_keep_what_is_typed_and_number_columns_calculate() throws Exception {
        try (var workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("数据_energy");
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("General");
        }
    }

    @Test
    void sheets_print_on_landscape_a4_with_the_head_on_every_page_and_scroll_under_it() throws Exception {
        try (var workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("数据_energy");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    private XSSFWorkbook open() throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    private static Tables tables() {
        Table city = lines("city", "key,value,note", "name,云州市,", "gwp_set,AR5,", "base_year,2015,");
        Table energy = lines(
                "data/energy",
                "item,year,value,unit,status",
                "energy/final/industry/raw_coal,2020,,万吨,",
                "energy/final/industry/raw_coal,2021,,万吨,");
        return new Tables(List.of(city, energy), List.of());
    }

    private static Guidance guidance() {
        return new Guidance(
                "云州市数据填报",
                List.of(
                        new Section("步骤", List.of(new Line("", "先填城市信息。"), new Line("", "再填数据。"))),
                        new Section("注记符号", List.of(new Line("NO", "不存在"))),
                        new Section("工作表", List.of(new Line("数据_energy", "能源")))),
                List.of(
                        new Column("city", "value", "", true, Filling.NUMBER, List.of()),
                        new Column("data/", "value", "数值，或注记符号", true, Filling.NUMBER, List.of()),
                        new Column("data/", "status", "数据状态", false, Filling.TEXT, List.of("最终", "初步")),
                        new Column("checklist", "已收到", "", false, Filling.TEXT, List.of())),
                List.of(new Row("city", "gwp_set", "全球增温潜势的版本", "value", List.of("SAR", "AR5", "AR6"))),
                lines("checklist", "编号,资料,已收到", "CHK-001,省级碳达峰实施方案,"));
    }

    private static Table lines(String name, String... lines) {
        return table(
                name, Stream.of(lines).map(line -> List.of(line.split(",", -1))).toList());
    }
}
