package org.tanlu.office.hostile;

import static org.tanlu.office.hostile.HostileFile.read;
import static org.tanlu.office.hostile.HostileFile.refused;
import static org.tanlu.office.sheet.Handmade.SHEET;
import static org.tanlu.office.sheet.Handmade.relations;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tanlu.office.sheet.Handmade;

/** Files that are no workbook, and workbooks whose packaging is broken or hostile. */
final class BrokenPackages {
    static final String ONE = "<row><c><v>1</v></c></row>";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
    };

    private BrokenPackages() {}

    static List<HostileFile> notWorkbooks() {
        return List.of(
                refused("an empty file", "", "文件是空的"),
                refused("one byte", "P", "不是 Excel 工作簿"),
                refused("an encrypted workbook or an old xls (OLE2)", Arrays.copyOf(OLE, 4096), "取消密码，另存为 xlsx"),
                refused("an xls of 1992 without OLE2 (BIFF4)", new byte[] {9, 4, 6, 0, 0, 4, 16, 0}, "不是 Excel 工作簿"),
                refused("a CSV file under another name", "year,value\n2020,1\n", "不是 Excel 工作簿"),
                refused(
                        "a CSV file in GBK under another name",
                        "年份,数值\n2020,1\n".getBytes(Charset.forName("GB18030")),
                        "不是 Excel 工作簿"),
                refused("a web page under another name", "<html><table><tr><td>1</td></tr></table></html>", "网页"),
                refused("an XML spreadsheet of 2003", "<?xml version='1.0'?><Workbook/>", "不是 Excel 工作簿"),
                refused("a PDF", "%PDF-1.7\n", "不是 Excel 工作簿"),
                refused("an ods", ods(), "ods"),
                refused("a docx", main("word/document.xml"), "docx"),
                refused("an xlsb", main("xl/workbook.bin"), "xlsb"),
                refused("any other zip file", Handmade.ofRows(ONE).without("_rels/.rels"), "不是 xlsx 工作簿"));
    }

    static List<HostileFile> zips() {
        byte[] whole = Handmade.ofRows(ONE).bytes();
        return List.of(
                refused("cut in half", Arrays.copyOf(whole, whole.length / 2), "已损坏"),
                refused("the last byte missing", Arrays.copyOf(whole, whole.length - 1), "已损坏"),
                refused("central directory overwritten", overwritten(whole, "PK\u0001\u0002", "PK\u0007\u0007"), "已损坏"),
                refused("end of directory overwritten", overwritten(whole, "PK\u0005\u0006", "PK\u0007\u0007"), "已损坏"),
                refused("packed data overwritten", noise(whole), "已损坏"),
                refused("an entry twice", overwritten(twoSheets(), "sheet2.xml", "sheet1.xml"), "重复"),
                refused("an entry twice but for case", sheet().with("XL/workbook.XML", "<workbook/>"), "重复"),
                refused("an absolute name beside the same name", sheet().with("/" + SHEET, "<worksheet/>"), "重复"),
                refused("a bomb of blanks", Handmade.ofRows(ONE + " ".repeat(20 << 20)), "解压后过大"),
                read("a bomb that nobody unpacks", sheet().with("xl/media/bomb.zip", new byte[20 << 20]), "N1"),
                read("names that climb out of the folder", sheet().with("../../../etc/cron.d/x", "x"), "N1"),
                read("absolute names", sheet().with("/etc/passwd", "x").with("C:\\x.txt", "x"), "N1"),
                read("wrong content types", sheet().with("[Content_Types].xml", "<Types/>"), "N1"),
                read("content types that are no XML", sheet().with("[Content_Types].xml", "??"), "N1"),
                read("backslashes in names", sheet().without(SHEET).with("xl\\worksheets\\sheet1.xml", plain()), "N1"),
                refused("a nested workbook as sheet", sheet().with(SHEET, whole), "已损坏"));
    }

    static List<HostileFile> missing() {
        return List.of(
                refused("workbook.xml missing", sheet().without("xl/workbook.xml"), "缺少部件“xl/workbook.xml”"),
                refused("sheet part missing", sheet().without(SHEET), "缺少部件“" + SHEET + "”"),
                refused("relationships missing", sheet().without(RELATIONS), "找不到工作表“数据”"),
                refused(
                        "shared texts named but missing",
                        Handmade.ofRows(ONE).shared("").without("xl/sharedStrings.xml"),
                        "缺少部件“xl/sharedStrings.xml”"),
                refused(
                        "styles named but missing",
                        Handmade.ofRows(ONE).styles(List.of()).without("xl/styles.xml"),
                        "缺少部件"),
                refused("no sheets", sheet().with("xl/workbook.xml", Handmade.workbook("", "", "")), "没有工作表"),
                refused("a chart as only sheet", sheet().with(RELATIONS, relations("chartsheet", "c.xml")), "没有工作表"));
    }

    static List<HostileFile> misled() {
        return List.of(
                refused(
                        "a sheet that points out of the archive",
                        sheet().with(RELATIONS, relations("worksheet", "../../../../etc/passwd")),
                        "缺少部件"),
                refused(
                        "a sheet that points to the web",
                        sheet().with(RELATIONS, relations("worksheet", "http://127.0.0.1:9/sheet1.xml")),
                        "缺少部件"),
                refused(
                        "a sheet that points to no address",
                        sheet().with(RELATIONS, relations("worksheet", "%%[")),
                        "已损坏"),
                refused(
                        "a sheet that is the workbook",
                        sheet().with(RELATIONS, relations("worksheet", "workbook.xml")),
                        "结构不对"),
                refused("two sheets with one content", sheet().with("xl/workbook.xml", twins("a", "b")), "指向同一内容"),
                refused("two sheets of one name", sheet().with("xl/workbook.xml", twins("能源", "能源")), "两张同名工作表"),
                refused(
                        "names the same but for case",
                        sheet().with("xl/workbook.xml", twins("Coal", "COAL")),
                        "两张同名工作表"),
                refused(
                        "a circle of relationships",
                        sheet().with(RELATIONS, relations("worksheet", "_rels/workbook.xml.rels")),
                        "结构不对"));
    }

    private static Handmade sheet() {
        return Handmade.ofRows(ONE);
    }

    private static String plain() {
        return "<worksheet xmlns='" + Handmade.MAIN + "'><sheetData>" + ONE + "</sheetData></worksheet>";
    }

    private static String twins(String one, String other) {
        return Handmade.workbook(
                "",
                "<sheet name='%s' sheetId='1' r:id='r1'/><sheet name='%s' sheetId='2' r:id='r1'/>"
                        .formatted(one, other),
                "");
    }

    private static Handmade main(String part) {
        return sheet().with("_rels/.rels", relations("officeDocument", part));
    }

    private static Handmade ods() {
        return sheet().without("_rels/.rels")
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "<office:document-content xmlns:office='urn:x'/>");
    }

    private static byte[] twoSheets() {
        return sheet().with("xl/worksheets/sheet2.xml", "<worksheet/>").bytes();
    }

    private static byte[] overwritten(byte[] zip, String old, String now) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(old, now).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The archive with the first bytes of each packed part spoilt, names and directory left alone. */
    private static byte[] noise(byte[] zip) {
        byte[] bytes = zip.clone();
        for (int i = 0; i < bytes.length - 30; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                int start = i + 30 + bytes[i + 26];
                Arrays.fill(bytes, start, start + 8, (byte) 0xFF);
            }
        }
        return bytes;
    }
}
