package org.tanlu.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

class HostileWorkbookTest {
    private static final String ONE = "<row><c><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_said_to_be_missing() {
        assertRefused(folder.resolve("无.xlsx"), "文件不存在");
    }

    @Test
    void an_empty_file_is_said_to_be_empty() throws Exception {
        assertRefused(new byte[0], "文件是空的");
    }

    @Test
    void a_folder_is_no_workbook() {
        assertRefused(folder, "无法读取");
    }

    @Test
    void old_and_encrypted_files_are_to_be_saved_as_xlsx() throws Exception {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefused(compound, "取消密码，另存为 xlsx");
    }

    @Test
    void a_web_page_under_another_name_is_no_workbook() throws Exception {
        assertRefused("<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "另存为 xlsx");
    }

    @Test
    void a_truncated_file_is_damaged() throws Exception {
        byte[] whole = Handmade.ofRows(ONE).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "已损坏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.bin"})
    void other_kinds_of_office_file_are_refused(String main) throws Exception {
        assertRefused(
                Handmade.ofRows(ONE)
                        .with("_rels/.rels", Handmade.relations("officeDocument", main))
                        .bytes(),
                "这不是 xlsx 工作簿");
    }

    @Test
    void a_zip_file_without_relationships_is_no_workbook() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without("_rels/.rels").bytes(), "这不是 xlsx 工作簿");
    }

    @Test
    void a_missing_sheet_part_is_named() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without(Handmade.SHEET).bytes(), "缺少部件“" + Handmade.SHEET + "”");
    }

    @Test
    void a_sheet_without_relationship_is_named() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without("xl/_rels/workbook.xml.rels").bytes(), "工作表“数据”");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws Exception {
        String blanks = " ".repeat(20 << 20);
        assertRefused(Handmade.ofRows(ONE + blanks).bytes(), "解压后过大");
    }

    @Test
    void a_part_larger_than_declared_is_not_believed() throws Exception {
        byte[] bytes = Handmade.ofRows(ONE + " ".repeat(100_000)).bytes();
        declareSize(bytes, Handmade.SHEET, 1_000);
        assertRefused(bytes, "已损坏");
    }

    @Test
    void duplicate_entries_are_not_trusted() throws Exception {
        byte[] bytes = Handmade.ofRows(ONE)
                .with("xl/worksheets/sheet2.xml", "<worksheet/>")
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "重复");
    }

    @Test
    void names_that_differ_only_in_case_are_duplicates() throws Exception {
        assertRefused(
                Handmade.ofRows(ONE).with("XL/Workbook.xml", "<workbook/>").bytes(), "重复");
    }

    @Test
    void too_many_entries_are_refused() throws Exception {
        var workbook = Handmade.ofRows(ONE);
        for (int i = 0; i < 5_000; i++) {
            workbook.with("xl/media/" + i, "");
        }
        assertRefused(workbook.bytes(), "解压后过大");
    }

    @Test
    void document_types_are_refused_so_that_entities_cannot_read_files_or_grow() throws Exception {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet xmlns='" + Handmade.MAIN
                + "'><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";
        assertRefused(Handmade.ofRows(ONE).with(Handmade.SHEET, xml).bytes(), "已损坏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='0'><c><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='x'><c><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='AAAA1'><v>1</v></c></row>",
                "<row r='1'><c r='A0'><v>1</v></c></row>",
                "<row r='1'><c r='B2'><v>1</v></c></row>",
                "<row r='1'><c r='1A'><v>1</v></c></row>",
                "<row r='1'><c r='XFD1'><v>1</v></c><c><v>2</v></c></row>",
                "<c r='A1'><v>1</v></c>",
            })
    void addresses_outside_the_grid_or_their_row_are_refused(String rows) throws Exception {
        assertRefused(Handmade.ofRows(rows).bytes(), "不在工作表范围内或与所在行不符");
    }

    @Test
    void a_merged_area_outside_the_grid_is_refused() throws Exception {
        String merged = "<mergeCells><mergeCell ref='A1:XFE2'/></mergeCells>";
        assertRefused(
                Handmade.ofSheet("<sheetData>" + ONE + "</sheetData>" + merged).bytes(), "不在工作表范围内");
    }

    @Test
    void a_cell_that_occurs_twice_is_refused_with_its_place() throws Exception {
        String rows = "<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>";
        assertRefused(Handmade.ofRows(rows).bytes(), "[数据] B1：同一单元格出现两次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9999999999", "x"})
    void a_shared_text_that_does_not_exist_is_refused(String index) throws Exception {
        assertRefused(
                Handmade.ofRows("<row><c t='s'><v>" + index + "</v></c></row>").bytes(), "共享文本 " + index);
    }

    @Test
    void an_unknown_type_of_cell_is_refused() throws Exception {
        assertRefused(Handmade.ofRows("<row><c t='q'><v>1</v></c></row>").bytes(), "类型 q");
    }

    @Test
    void sheets_of_the_same_name_are_refused() throws Exception {
        String sheets = "<sheet name='a' sheetId='1' r:id='r1'/><sheet name='A' sheetId='2' r:id='r1'/>";
        assertRefused(
                Handmade.ofRows(ONE)
                        .with("xl/workbook.xml", Handmade.workbook("", sheets, ""))
                        .bytes(),
                "两张同名工作表");
    }

    @Test
    void far_away_cells_do_not_fill_the_memory_with_blanks() throws Exception {
        var rows = new StringBuilder();
        for (int row = 1; row <= 200; row++) {
            rows.append("<row r='%d'><c r='XFD%d'><v>1</v></c></row>".formatted(row, row));
        }
        assertRefused(Handmade.ofRows(rows.toString()).bytes(), "单元格过多");
    }

    @Test
    void one_cell_in_the_last_row_is_no_reason_to_refuse() throws Exception {
        Table table = Handmade.ofRows("<row r='1048576'><c r='A1048576'><v>1</v></c></row>")
                .read(folder)
                .get(0);
        assertThat(table.rows()).hasSize(1_048_576);
    }

    @Test
    void overlapping_merged_areas_do_not_take_forever() throws Exception {
        String rows = "<row><c><v>1</v></c></row>".repeat(2_000);
        String merged = "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(2_000) + "</mergeCells>";
        assertRefused(
                Handmade.ofSheet("<sheetData>" + rows + "</sheetData>" + merged).bytes(), "单元格过多");
    }

    @Test
    void errors_of_the_machine_become_one_message_too() {
        assertThatThrownBy(() -> Sheets.guarded(Place.ofFile("a.xlsx"), () -> {
                    throw new NoClassDefFoundError("org/example/Absent");
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("无法读取")
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    private void assertRefused(byte[] bytes, String message) throws Exception {
        assertRefused(Files.write(folder.resolve("敌意.xlsx"), bytes), message);
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith(file.getFileName().toString());
    }

    /** Changes the uncompressed size of an entry in the zip file's directory. */
    private static void declareSize(byte[] zip, String name, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < zip.length - 46; i++) {
            boolean header = bytes.getInt(i) == 0x02014b50;
            if (header && Arrays.equals(zip, i + 46, i + 46 + wanted.length, wanted, 0, wanted.length)) {
                bytes.putInt(i + 24, size);
            }
        }
    }
}
