package org.tanlu.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** What Excel shows of a cell beside its text: formats with words, scaled numbers, strokes, white letters, comments. */
@Clause("6")
class LooksTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("数据");
    private XSSFCell value;

    @BeforeEach
    void fill() {
        List.of("指标", "单位", "2022年", "2023年")
                .forEach(head -> cell(0, List.of("指标", "单位", "2022年", "2023年").indexOf(head))
                        .setCellValue(head));
        cell(1, 0).setCellValue("粗钢产量");
        cell(1, 1).setCellValue("万吨");
        cell(1, 2).setCellValue(209);
        value = cell(1, 3);
        value.setCellValue(210);
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void a_unit_in_the_number_format_is_the_units_of_the_value() {
        cell(1, 1).setCellValue("");
        cell(1, 2).setBlank();
        format("0\"万吨\"");

        assertThat(taken()).containsExactly("crude_steel_output 2023 210 万吨");
    }

    @Test
    void a_unit_in_the_number_format_that_contradicts_the_column_is_asked() {
        format("#,##0.0\"吨\"");

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("不同的单位", "t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"#,##0,", "0.00,,", "0!.0,", "0\\.0,", "[>=10000]0!.0,\"万\";0"})
    void a_format_that_shows_another_number_is_asked(String code) {
        format(code);

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).matches("(?s).*(存储的数不同|不是确定的数值|不同的单位|后带单位或文字).*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0.00",
                "0.0_ ",
                "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"??_ ;_ @_ ",
                "[Red]0.0",
                "[=0]\"-\";General",
                "¥#,##0"
            })
    void a_format_of_mere_looks_changes_nothing(String code) {
        format(code);

        assertThat(taken()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "\"-\"", "\\-;\\-;0", "[=0]General;\"\""})
    void a_format_that_shows_nothing_of_the_number_is_asked(String code) {
        format(code);

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("看不见");
    }

    /** 210* is a number with a mark that nothing explains: taken as unverified, as where the mark is typed. */
    @Test
    void a_mark_in_the_number_format_is_one_of_the_value() {
        format("0.0\"*\"");
        assertThat(taken()).hasSize(2);
        assertThat(mapping().besides().values()).anyMatch(beside -> beside.status() == Verification.UNVERIFIED);

        format("0\"#\"");
        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
    }

    @Test
    void a_struck_value_or_name_is_asked() {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        font(value, font);
        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("删除线");

        font(cell(1, 0), font);
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_text_of_which_a_part_is_struck_is_asked() {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        var text = new XSSFRichTextString("21");
        text.append("210", font);
        value.setCellValue(text);

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("删除线");
    }

    @Test
    void white_letters_are_asked_on_white_and_taken_on_a_colour() {
        XSSFFont font = workbook.createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        font(value, font);
        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("看不见");

        value.getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
        value.getCellStyle().setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        assertThat(taken()).hasSize(2);
    }

    @Test
    void letters_in_the_colour_of_their_cell_are_asked() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.BLACK.getIndex());
        value.setCellStyle(style);
        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("看不见");

        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        assertThat(taken()).hasSize(2);
    }

    @Test
    void a_comment_that_says_something_is_asked_and_a_plain_one_is_a_note() {
        comment(value, "张三", "张三:\n此数为2019年数");
        comment(cell(1, 2), "张三", "数据来自统计年鉴");

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("此数为2019年数");
        assertThat(mapping().besides().values())
                .anyMatch(beside -> beside.remark().equals("批注：数据来自统计年鉴"));
    }

    @Test
    void a_comment_at_a_heading_is_one_of_its_values_and_those_of_the_form_say_nothing() {
        comment(cell(0, 3), "张三", "为快报数");
        comment(cell(0, 2), Sheets.AUTHOR, "请填写全年的数，单位见左；没有的留空。");

        assertThat(taken()).containsExactly("crude_steel_output 2022 209 万吨");
        assertThat(questions()).contains("为快报数");
    }

    @Test
    void a_share_that_is_shown_as_a_percentage_is_one() {
        cell(1, 0).setCellValue("城镇化率");
        cell(1, 1).setCellValue("%");
        cell(1, 2).setBlank();
        value.setCellValue(0.635);
        format("0.0%");

        assertThat(taken()).containsExactly("population_urban_share 2023 63.5 %");
    }

    private XSSFCell cell(int row, int column) {
        var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    private void format(String code) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        value.setCellStyle(style);
    }

    private void font(XSSFCell cell, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
    }

    private void comment(XSSFCell cell, String author, String text) {
        int column = cell.getColumnIndex();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, cell.getRowIndex(), column + 2, cell.getRowIndex() + 3);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor(author);
    }

    private List<String> taken() {
        return mapping().taken().stream()
                .map(one -> one.item() + " " + one.year() + " " + one.value() + " "
                        + one.unit().symbol())
                .toList();
    }

    private String questions() {
        return mapping().questions().stream()
                .map(Mapping.Question::text)
                .map(Text::chinese)
                .reduce("", (one, other) -> one + "|" + other);
    }

    private Mapping mapping() {
        Path file = folder.resolve("来件.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
            return AnyLayout.read(Sheets.open(file), REFERENCE, "云州市");
        } catch (IOException | Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void heads_and_feet_of_pages_and_text_boxes_are_read_without_codes_and_numbers_of_pages() throws Exception {
        sheet.getHeader().setLeft("&14&B机密★10年&B");
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.getEvenFooter().setRight("内部资料");
        sheet.createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 8, 4))
                .setText("以上为2025年1-9月数");
        Path file = folder.resolve("around.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }

        assertThat(Sheets.open(file).get(0).around()).containsExactly("机密★10年", "内部资料", "以上为2025年1-9月数");
    }

    @Test
    void rows_and_columns_without_height_or_width_are_hidden() throws Exception {
        sheet.getRow(1).setHeight((short) 0);
        sheet.setColumnWidth(3, 0);
        Path file = folder.resolve("nothing.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }

        assertThat(Sheets.open(file).get(0).hiddenRows()).containsExactly(1);
        assertThat(Sheets.open(file).get(0).hiddenColumns()).containsExactly(3);
    }

    @Test
    void titles_of_charts_properties_of_the_file_and_old_text_boxes_are_read_and_axes_are_not() throws Exception {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 9, 9));
        chart.setTitleText("2025年1-9月产量");
        chart.createCategoryAxis(AxisPosition.BOTTOM).setTitle("年份");
        workbook.getProperties().getCoreProperties().setCategory("机密");
        workbook.getProperties().getCustomProperties().addProperty("密级", "秘密");
        comment(value, "张三", "数据来自统计年鉴");
        Path file = folder.resolve("around.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        assertThat(Sheets.open(file).get(0).around())
                .containsExactlyInAnyOrder("图表标题：2025年1-9月产量", "文件属性：类别 机密", "文件属性：密级 秘密");

        byte[] old = Handmade.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Handmade.relations("vmlDrawing", "../drawings/vmlDrawing1.vml"))
                .with("xl/drawings/vmlDrawing1.vml", """
                        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
                        <v:shape id="a"><v:textbox><div><font>不含<br>开发区</font></div></v:textbox></v:shape>
                        <v:shape id="b"><v:textbox><div>张三:批注</div></v:textbox><x:ClientData ObjectType="Note"/></v:shape>
                        </xml>""")
                .bytes();
        Files.write(file, old);
        assertThat(Sheets.open(file).get(0).around()).containsExactly("不含 开发区");

        byte[] endless = Handmade.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Handmade.relations("vmlDrawing", "../drawings/vmlDrawing1.vml"))
                .with("xl/drawings/vmlDrawing1.vml", "<v:shape><v:textbox><".repeat(20_000))
                .bytes();
        Files.write(file, endless);
        assertThat(Sheets.open(file)).hasSize(1);
    }
}
