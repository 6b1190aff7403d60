package org.tanlu.office.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** A workbook written by hand, part by part, sound or not. One sheet, 数据, unless told otherwise. */
public final class Handmade {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Handmade() {}

    /** A workbook whose one sheet has these rows. */
    public static Handmade ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook whose one sheet has this content. */
    public static Handmade ofSheet(String content) {
        return new Handmade()
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook("", "<sheet name=\"数据\" sheetId=\"1\" r:id=\"r1\"/>", ""))
                .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
                .with(SHEET, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    /** The workbook part. */
    public static String workbook(String before, String sheets, String after) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + before + "<sheets>" + sheets
                + "</sheets>" + after + "</workbook>";
    }

    /** A relationships part: kinds and targets in turn, with ids r1, r2 and so on. */
    public static String relations(String... kindsAndTargets) {
        var xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return xml + "</Relationships>";
    }

    /** The same with styles: custom formats by id from 164 in turn, and cell styles 1, 2, … that use format ids. */
    public Handmade styles(List<String> formats, int... formatOfStyle) {
        var xml = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
        for (int i = 0; i < formats.size(); i++) {
            String code = formats.get(i).replace("\"", "&quot;");
            xml.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
        }
        xml.append("</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
        for (int format : formatOfStyle) {
            xml.append("<xf numFmtId=\"%d\"/>".formatted(format));
        }
        return with("xl/styles.xml", xml + "</cellXfs></styleSheet>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
    }

    /** The same with a table of shared texts. */
    public Handmade shared(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
    }

    /** The same with a part added or replaced. */
    public Handmade with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a part of any bytes added or replaced. */
    public Handmade with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    /** The same without a part. */
    public Handmade without(String part) {
        parts.remove(part);
        return this;
    }

    /** The zip file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The file's sheets as read. */
    public List<Table> read(Path folder) throws IOException, Unreadable {
        return Sheets.read(Files.write(folder.resolve("手工.xlsx"), bytes()));
    }

    /** The cells of the first sheet's first row as read. */
    public List<Cell> readRow(Path folder) throws IOException, Unreadable {
        return read(folder).get(0).rows().get(0);
    }

    /** The texts of the first sheet as read. */
    public List<List<String>> readTexts(Path folder) throws IOException, Unreadable {
        return texts(read(folder).get(0));
    }

    /** The texts of a table. */
    public static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }
}
