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
    void aMissingFileIsSaidToBeMissing() {
        assertRefused(folder.resolve("无.xlsx"), "文件不存在");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws Exception {
        assertRefused(new byte[0], "文件是空的");
    }

    @Test
    void aFolderIsNoWorkbook() {
        assertRefused(folder, "无法读取");
    }

    @Test
    void oldAndEncryptedFilesAreToBeSavedAsXlsx() throws Exception {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefused(compound, "取消密码，另存为 xlsx");
    }

    @Test
    void aWebPageUnderAnotherNameIsNoWorkbook() throws Exception {
        assertRefused("<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "另存为 xlsx");
    }

    @Test
    void aTruncatedFileIsDamaged() throws Exception {
        byte[] whole = Handmade.ofRows(ONE).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "已损坏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.bin"})
    void otherKindsOfOfficeFileAreRefused(String main) throws Exception {
        assertRefused(
                Handmade.ofRows(ONE)
                        .with("_rels/.rels", Handmade.relations("officeDocument", main))
                        .bytes(),
                "这不是 xlsx 工作簿");
    }

    @Test
    void aZipFileWithoutRelationshipsIsNoWorkbook() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without("_rels/.rels").bytes(), "这不是 xlsx 工作簿");
    }

    @Test
    void aMissingSheetPartIsNamed() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without(Handmade.SHEET).bytes(), "缺少部件“" + Handmade.SHEET + "”");
    }

    @Test
    void aSheetWithoutRelationshipIsNamed() throws Exception {
        assertRefused(Handmade.ofRows(ONE).without("xl/_rels/workbook.xml.rels").bytes(), "工作表“数据”");
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        String blanks = " ".repeat(20 << 20);
        assertRefused(Handmade.ofRows(ONE + blanks).bytes(), "解压后过大");
    }

    @Test
    void aPartLargerThanDeclaredIsNotBelieved() throws Exception {
        byte[] bytes = Handmade.ofRows(ONE + " ".repeat(100_000)).bytes();
        declareSize(bytes, Handmade.SHEET, 1_000);
        assertRefused(bytes, "已损坏");
    }

    @Test
    void duplicateEntriesAreNotTrusted() throws Exception {
        byte[] bytes = Handmade.ofRows(ONE)
                .with("xl/worksheets/sheet2.xml", "<worksheet/>")
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "重复");
    }

    @Test
    void namesThatDifferOnlyInCaseAreDuplicates() throws Exception {
        assertRefused(
                Handmade.ofRows(ONE).with("XL/Workbook.xml", "<workbook/>").bytes(), "重复");
    }

    @Test
    void tooManyEntriesAreRefused() throws Exception {
        var workbook = Handmade.ofRows(ONE);
        for (int i = 0; i < 5_000; i++) {
            workbook.with("xl/media/" + i, "");
        }
        assertRefused(workbook.bytes(), "解压后过大");
    }

    @Test
    void documentTypesAreRefusedSoThatEntitiesCannotReadFilesOrGrow() throws Exception {
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
    void addressesOutsideTheGridOrTheirRowAreRefused(String rows) throws Exception {
        assertRefused(Handmade.ofRows(rows).bytes(), "不在工作表范围内或与所在行不符");
    }

    @Test
    void aMergedAreaOutsideTheGridIsRefused() throws Exception {
        String merged = "<mergeCells><mergeCell ref='A1:XFE2'/></mergeCells>";
        assertRefused(
                Handmade.ofSheet("<sheetData>" + ONE + "</sheetData>" + merged).bytes(), "不在工作表范围内");
    }

    @Test
    void aCellThatOccursTwiceIsRefusedWithItsPlace() throws Exception {
        String rows = "<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>";
        assertRefused(Handmade.ofRows(rows).bytes(), "[数据] B1：同一单元格出现两次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9999999999", "x"})
    void aSharedTextThatDoesNotExistIsRefused(String index) throws Exception {
        assertRefused(
                Handmade.ofRows("<row><c t='s'><v>" + index + "</v></c></row>").bytes(), "共享文本 " + index);
    }

    @Test
    void anUnknownTypeOfCellIsRefused() throws Exception {
        assertRefused(Handmade.ofRows("<row><c t='q'><v>1</v></c></row>").bytes(), "类型 q");
    }

    @Test
    void sheetsOfTheSameNameAreRefused() throws Exception {
        String sheets = "<sheet name='a' sheetId='1' r:id='r1'/><sheet name='A' sheetId='2' r:id='r1'/>";
        assertRefused(
                Handmade.ofRows(ONE)
                        .with("xl/workbook.xml", Handmade.workbook("", sheets, ""))
                        .bytes(),
                "两张同名工作表");
    }

    @Test
    void farAwayCellsDoNotFillTheMemoryWithBlanks() throws Exception {
        var rows = new StringBuilder();
        for (int row = 1; row <= 200; row++) {
            rows.append("<row r='%d'><c r='XFD%d'><v>1</v></c></row>".formatted(row, row));
        }
        assertRefused(Handmade.ofRows(rows.toString()).bytes(), "单元格过多");
    }

    @Test
    void oneCellInTheLastRowIsNoReasonToRefuse() throws Exception {
        Table table = Handmade.ofRows("<row r='1048576'><c r='A1048576'><v>1</v></c></row>")
                .read(folder)
                .get(0);
        assertThat(table.rows()).hasSize(1_048_576);
    }

    @Test
    void overlappingMergedAreasDoNotTakeForever() throws Exception {
        String rows = "<row><c><v>1</v></c></row>".repeat(2_000);
        String merged = "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(2_000) + "</mergeCells>";
        assertRefused(
                Handmade.ofSheet("<sheetData>" + rows + "</sheetData>" + merged).bytes(), "单元格过多");
    }

    @Test
    void errorsOfTheMachineBecomeOneMessageToo() {
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
