package org.tanlu.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Cell.Kind;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

class SheetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "19827.15, 19827.15",
        "0.1, 0.1",
        "0.35199999999999998, 0.352",
        "1.1000000000000001, 1.1",
        "2020, 2020",
        "-0, 0",
        "1E-7, 1E-7",
        "1.0E-2, 0.01",
        "1.2E5, 120000",
        "123456789012345680, 123456789012345680",
        "5.6843418860808015E-14, 5.684341886080802E-14",
        "4.9E-324, 5E-324",
        "' 7 ', 7",
    })
    void numbers_stand_as_their_shortest_decimal(String xml, String text) throws Exception {
        Cell cell = one("<c><v>" + xml + "</v></c>");
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1E400", "-INF", "1e5d", "0x10", "1E-400", "'1,5'", "--1"})
    void what_is_no_finite_number_is_kept_as_text_for_the_readers_of_numbers_to_refuse(String xml) throws Exception {
        Cell cell = one("<c t='n'><v>" + xml + "</v></c>");
        assertThat(cell.text()).isEqualTo(xml);
        assertThat(cell.kind()).isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"0.352, 35.2%", "0.07, 7%", "1, 100%", "-0.052, -5.2%", "0, 0%", "0.0012345, 0.12345%", "12.5, 1250%"})
    void a_number_shown_as_percentage_reads_as_it_is_shown_but_exactly(String xml, String text) throws Exception {
        String row = "<row><c s='1'><v>%s</v></c><c s='2'><v>%s</v></c></row>".formatted(xml, xml);
        List<Cell> cells = Handmade.ofRows(row).styles(List.of("0.0%"), 164, 10).readRow(folder);
        assertThat(cells).extracting(Cell::text).containsExactly(text, text);
        assertThat(cells).extracting(Cell::kind).containsOnly(Kind.NUMBER);
    }

    @Test
    void a_quoted_percent_sign_is_shown_without_multiplication() throws Exception {
        String row = "<row><c s='1'><v>35.2</v></c><c s='2'><v>35.2</v></c></row>";
        var workbook = Handmade.ofRows(row).styles(List.of("0.0\"%\"", "0.0\\%"), 164, 165);
        assertThat(workbook.readTexts(folder)).containsExactly(List.of("35.2%", "35.2%"));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 43831, 2020-01-01",
        "yyyy\"年\"m\"月\"d\"日\";@, 43831, 2020-01-01",
        "[$-804]yyyy-mm-dd hh:mm, 43831.5, 2020-01-01T12:00",
        "h:mm:ss, 0.75, 18:00",
        "[h]:mm, 0.25, 06:00",
        "mmm-yy, 59, 1900-02-28",
        "mmm-yy, 61, 1900-03-01",
        "yyyy-mm-dd, 2958465, 9999-12-31",
    })
    void a_number_shown_as_date_reads_as_iso_date(String format, String xml, String text) throws Exception {
        Cell cell = Handmade.ofRows("<row><c s='1'><v>" + xml + "</v></c></row>")
                .styles(List.of(format), 164)
                .readRow(folder)
                .get(0);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.kind()).isEqualTo(Kind.DATE);
    }

    @ParameterizedTest
    @CsvSource({"14", "22", "27", "31", "36", "47", "50", "57", "58"})
    void built_in_date_formats_include_the_east_asian_ones_that_no_styles_part_spells_out(int format) throws Exception {
        Cell cell = Handmade.ofRows("<row><c s='1'><v>43831</v></c></row>")
                .styles(List.of(), format)
                .readRow(folder)
                .get(0);
        assertThat(cell).extracting(Cell::text, Cell::kind).containsExactly("2020-01-01", Kind.DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "General",
        "0.00E+00",
        "#,##0.00_);[Red](#,##0.00)",
        "0\"年\"",
        "0.00\"万吨 standard coal\"",
        "[DBNum1][$-804]General",
        "0!.0",
        "# ?/?",
        "@"
    })
    void other_formats_leave_a_number_alone(String format) throws Exception {
        Cell cell = Handmade.ofRows("<row><c s='1'><v>43831</v></c></row>")
                .styles(List.of(format), 164)
                .readRow(folder)
                .get(0);
        assertThat(cell).extracting(Cell::text, Cell::kind).containsExactly("43831", Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"-5", "60", "2958466", "1E+300"})
    void a_number_that_is_no_date_stays_a_number_whatever_its_format(String xml) throws Exception {
        Cell cell = Handmade.ofRows("<row><c s='1'><v>" + xml + "</v></c></row>")
                .styles(List.of(), 14)
                .readRow(folder)
                .get(0);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void days_may_be_counted_from_1904() throws Exception {
        var workbook = Handmade.ofRows("<row><c s='1'><v>42369</v></c></row>").styles(List.of(), 14);
        workbook.with(
                "xl/workbook.xml",
                Handmade.workbook("<workbookPr date1904='1'/>", "<sheet name='数据' sheetId='1' r:id='r1'/>", ""));
        assertThat(workbook.readTexts(folder)).containsExactly(List.of("2020-01-01"));
    }

    @Test
    void dates_may_be_stored_as_iso_dates() throws Exception {
        String row = "<row><c t='d'><v>2020-01-01T00:00:00.000</v></c><c t='d'><v>2020-01-01T12:30:00</v></c></row>";
        assertThat(Handmade.ofRows(row).readRow(folder))
                .extracting(Cell::text)
                .containsExactly("2020-01-01", "2020-01-01T12:30:00");
    }

    @Test
    void booleans_and_errors_keep_their_kind() throws Exception {
        String row = "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#REF!</v></c></row>";
        List<Cell> cells = Handmade.ofRows(row).readRow(folder);
        assertThat(cells).extracting(Cell::text).containsExactly("TRUE", "FALSE", "#REF!");
        assertThat(cells).extracting(Cell::kind).containsExactly(Kind.BOOLEAN, Kind.BOOLEAN, Kind.ERROR);
    }

    @Test
    void a_formula_gives_the_value_that_the_file_remembers() throws Exception {
        String row = "<row><c><f>1+1</f><v>2</v></c><c t='str'><f>A1&amp;\"x\"</f><v>2x</v></c></row>";
        List<Cell> cells = Handmade.ofRows(row).readRow(folder);
        assertThat(cells).extracting(Cell::text).containsExactly("2", "2x");
        assertThat(cells).extracting(Cell::kind).containsExactly(Kind.NUMBER, Kind.TEXT);
    }

    @Test
    void a_formula_without_value_is_uncalculated_and_shows_itself() throws Exception {
        String row = "<row><c><f>SUM(B1:C1)</f></c><c><f>D1</f><v></v></c><c><f t='shared' si='0'/></c></row>";
        List<Cell> cells = Handmade.ofRows(row).readRow(folder);
        assertThat(cells).extracting(Cell::text).containsExactly("=SUM(B1:C1)", "=D1", "=");
        assertThat(cells).extracting(Cell::kind).containsOnly(Kind.UNCALCULATED);
    }

    @Test
    void a_formulas_zero_is_no_value_when_the_writer_asked_for_recalculation() throws Exception {
        var workbook = Handmade.ofRows("<row><c><f>1+1</f><v>0</v></c><c><v>0</v></c><c><f>1+2</f><v>3</v></c></row>");
        workbook.with(
                "xl/workbook.xml",
                Handmade.workbook("", "<sheet name='数据' sheetId='1' r:id='r1'/>", "<calcPr fullCalcOnLoad='1'/>"));
        assertThat(workbook.readRow(folder))
                .extracting(Cell::kind)
                .containsExactly(Kind.UNCALCULATED, Kind.NUMBER, Kind.NUMBER);
    }

    @Test
    void texts_may_be_shared_rich_inline_and_escaped_and_phonetic_guides_are_no_part_of_them() throws Exception {
        String row = "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c>"
                + "<c t='inlineStr'><is><t>直</t><rPh sb='0' eb='1'><t>zhi</t></rPh><r><t>接</t></r></is></c></row>";
        String items = "<si><r><rPr><b/></rPr><t>原</t></r><r><t xml:space='preserve'>煤 </t></r>"
                + "<rPh sb='0' eb='1'><t>yuan</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>";
        assertThat(Handmade.ofRows(row).shared(items).readTexts(folder))
                .containsExactly(List.of("a\rb_x0041_", "原煤 ", "直接"));
    }

    @Test
    void blanks_keep_rows_and_columns_in_place_and_trailing_ones_are_dropped() throws Exception {
        String rows = "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c><c r='F2' s='3'/></row>"
                + "<row r='4'><c r='A4'><v>3</v></c></row><row r='9'><c r='A9' s='1'/></row>";
        Table table = Handmade.ofRows(rows).read(folder).get(0);
        assertThat(Handmade.texts(table))
                .containsExactly(List.of(), List.of("", "1", "", "2"), List.of(), List.of("3"));
        assertThat(table.rows().get(1).get(3).place()).isEqualTo(new Place("手工.xlsx", "数据", 2, 4));
        assertThat(table.rows().get(1).get(0).place()).isEqualTo(new Place("手工.xlsx", "数据", 2, 1));
    }

    @Test
    void rows_and_cells_without_address_follow_the_ones_before_them() throws Exception {
        String rows = "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='3'><c><v>4</v></c></row>"
                + "<row><c><v>5</v></c></row>";
        assertThat(Handmade.ofRows(rows).readTexts(folder))
                .containsExactly(List.of("1", "", "", "2", "3"), List.of(), List.of("4"), List.of("5"));
    }

    @Test
    void rows_and_cells_may_come_in_any_order() throws Exception {
        String rows =
                "<row r='2'><c r='B2'><v>4</v></c><c r='A2'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>";
        assertThat(Handmade.ofRows(rows).readTexts(folder)).containsExactly(List.of("1"), List.of("3", "4"));
    }

    @Test
    void a_merged_area_has_a_value_only_at_its_top_left() throws Exception {
        String rows =
                "<row><c><v>1</v></c><c><v>1</v></c><c><v>3</v></c></row><row><c r='B2' t='str'><v> </v></c></row>";
        String merged = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
        assertThat(Handmade.ofSheet("<sheetData>" + rows + "</sheetData>" + merged)
                        .readTexts(folder))
                .containsExactly(List.of("1", "", "3"));
    }

    @Test
    void hidden_rows_columns_and_sheets_count_like_any_other() throws Exception {
        var workbook = Handmade.ofSheet("<cols><col min='1' max='1' hidden='1'/></cols><sheetData>"
                + "<row hidden='1'><c><v>1</v></c></row></sheetData>");
        workbook.with(
                "xl/workbook.xml",
                Handmade.workbook("", "<sheet name='数据' sheetId='1' state='veryHidden' r:id='r1'/>", ""));
        assertThat(workbook.readTexts(folder)).containsExactly(List.of("1"));
    }

    @Test
    void chart_sheets_are_no_tables() throws Exception {
        var workbook = Handmade.ofRows("<row><c><v>1</v></c></row>");
        workbook.with(
                "xl/workbook.xml",
                Handmade.workbook(
                        "", "<sheet name='图' sheetId='2' r:id='r2'/><sheet name='数据' sheetId='1' r:id='r1'/>", ""));
        workbook.with(
                "xl/_rels/workbook.xml.rels",
                Handmade.relations("worksheet", "worksheets/sheet1.xml", "chartsheet", "chartsheets/sheet1.xml"));
        assertThat(workbook.read(folder)).extracting(Table::name).containsExactly("数据");
    }

    @Test
    void strict_workbooks_read_like_transitional_ones() throws Exception {
        var workbook = Handmade.ofRows("");
        String strict = "http://purl.oclc.org/ooxml/";
        workbook.with("_rels/.rels", strict(Handmade.relations("officeDocument", "xl/workbook.xml")));
        workbook.with(
                "xl/_rels/workbook.xml.rels", strict(Handmade.relations("worksheet", "/xl/worksheets/sheet1.xml")));
        workbook.with("xl/workbook.xml", strict(Handmade.workbook("", "<sheet name='数据' sheetId='1' r:id='r1'/>", "")));
        workbook.with(
                Handmade.SHEET,
                "\uFEFF<x:worksheet xmlns:x='" + strict
                        + "spreadsheetml/main'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>"
                        + "</x:row></x:sheetData></x:worksheet>");
        assertThat(workbook.readTexts(folder)).containsExactly(List.of("1"));
    }

    @Test
    void a_sheet_of_two_hundred_thousand_cells_is_read() throws Exception {
        var rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row r='").append(row).append("'>");
            for (int column = 0; column < 20; column++) {
                rows.append("<c><v>").append(row * 0.1 + column).append("</v></c>");
            }
            rows.append("</row>");
        }
        Table table = Handmade.ofRows(rows.toString()).read(folder).get(0);
        assertThat(table.rows())
                .hasSize(10_000)
                .allSatisfy(row -> assertThat(row).hasSize(20));
        assertThat(table.find(2, 0).map(Cell::text)).contains("0.30000000000000004");
    }

    private static String strict(String xml) {
        return xml.replace(Handmade.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(Handmade.RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    private Cell one(String cell) throws Exception {
        return Handmade.ofRows("<row>" + cell + "</row>").readRow(folder).get(0);
    }
}
