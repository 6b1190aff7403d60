package org.tanlu.office.hostile;

import static org.tanlu.office.hostile.BrokenPackages.ONE;
import static org.tanlu.office.hostile.HostileFile.read;
import static org.tanlu.office.hostile.HostileFile.refused;
import static org.tanlu.office.sheet.Handmade.MAIN;
import static org.tanlu.office.sheet.Handmade.SHEET;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tanlu.office.sheet.Handmade;

/** Workbooks whose XML is broken, hostile or merely unusual. */
final class BrokenParts {
    private static final String CELL = "<sheetData><row><c t='str'><v>煤</v></c></row></sheetData>";
    private static final String SOUND = "<worksheet xmlns='" + MAIN + "'>" + CELL + "</worksheet>";

    private BrokenParts() {}

    static List<HostileFile> hostile() {
        return List.of(
                refused("an external entity of a file", entity("<!ENTITY e SYSTEM 'file:///etc/hostname'>"), "已损坏"),
                refused("an external entity of the web", entity("<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>"), "已损坏"),
                refused("a parameter entity", entity("<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;"), "已损坏"),
                refused("a billion laughs", entity(laughs()), "已损坏"),
                refused(
                        "an entity in the shared texts",
                        Handmade.ofRows(ONE)
                                .shared("")
                                .with("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM 'x'>" + "<sst/>"),
                        "已损坏"),
                refused(
                        "a document type in the workbook",
                        Handmade.ofRows(ONE).with("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a 'a'>]><w>&a;</w>"),
                        "已损坏"),
                refused("elements a thousand deep", Handmade.ofSheet("<x>".repeat(1000) + "</x>".repeat(1000)), "已损坏"),
                read(
                        "a style sheet instruction",
                        sheet("<?xml-stylesheet href='http://127.0.0.1:9/x'?>" + SOUND),
                        "T煤"),
                read(
                        "a schema location on the web",
                        sheet(SOUND.replace(
                                "<sheetData",
                                "<sheetData xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                                        + " i:schemaLocation='a http://127.0.0.1:9/x'")),
                        "T煤"));
    }

    static List<HostileFile> encodings() {
        byte[] invalid = SOUND.replace("煤", "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                refused("invalid UTF-8", sheet(invalid), "已损坏"),
                refused(
                        "GBK that claims to be UTF-8",
                        sheet(SOUND.replace("煤", "原煤消费量").getBytes(Charset.forName("GBK"))),
                        "已损坏"),
                read(
                        "GBK that says so",
                        sheet(("<?xml version='1.0' encoding='GBK'?>" + SOUND).getBytes(Charset.forName("GBK"))),
                        "T煤"),
                read("UTF-16 with mark", sheet(SOUND.getBytes(StandardCharsets.UTF_16)), "T煤"),
                read(
                        "UTF-16 little endian with declaration",
                        sheet(("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + SOUND)
                                .getBytes(StandardCharsets.UTF_16LE)),
                        "T煤"),
                read("UTF-8 with mark", sheet("\uFEFF" + SOUND), "T煤"),
                refused("blanks before the declaration", sheet(" <?xml version='1.0'?>" + SOUND), "已损坏"),
                refused("an unknown encoding", sheet("<?xml version='1.0' encoding='x-none'?>" + SOUND), "已损坏"),
                refused("a character that XML forbids", sheet(SOUND.replace("煤", "\u0001")), "已损坏"),
                refused("a reference to such a character", sheet(SOUND.replace("煤", "&#1;")), "已损坏"),
                read("references to characters", sheet(SOUND.replace("煤", "&#x7164;&amp;&lt;")), "T煤&<"),
                read("a section of raw text", sheet(SOUND.replace("煤", "<![CDATA[<煤>]]>")), "T<煤>"),
                read("a comment within a value", sheet(SOUND.replace("煤", "煤<!-- x -->炭")), "T煤炭"));
    }

    static List<HostileFile> structures() {
        return List.of(
                refused("an empty part", sheet(""), "已损坏"),
                refused("unclosed tags", sheet(SOUND.replace("</c>", "")), "已损坏"),
                refused("cut within a tag", sheet(SOUND.substring(0, SOUND.length() - 20)), "已损坏"),
                refused("text after the root", sheet(SOUND + "x"), "已损坏"),
                refused("no namespace", sheet(SOUND.replace("xmlns='" + MAIN + "'", "")), "结构不对"),
                refused("a foreign namespace", sheet(SOUND.replace(MAIN, "urn:x")), "结构不对"),
                refused("a web page as sheet", sheet("<html><table><tr><td>1</td></tr></table></html>"), "结构不对"),
                refused("a tag within a value", sheet(SOUND.replace("煤", "12<b/>34")), "结构不对"),
                refused("two values in a cell", rows("<row><c><v>1</v><v>2</v></c></row>"), "结构不对"),
                refused(
                        "a cell within a cell",
                        rows("<row><c r='A1'><v>1</v><c r='B1'><v>2</v></c></c></row>"),
                        "结构不对"),
                refused(
                        "a text within a text",
                        Handmade.ofRows(ONE).shared("<si><t>a</t><si><t>b</t></si></si>"),
                        "结构不对"),
                read("prefixed names", sheet(prefixed(MAIN)), "T煤"),
                read("the strict namespace", sheet(prefixed("http://purl.oclc.org/ooxml/spreadsheetml/main")), "T煤"),
                read(
                        "foreign elements",
                        sheet(SOUND.replace("<row>", "<x:y xmlns:x='urn:x'><x:v>9</x:v></x:y><row>")),
                        "T煤"),
                read("a dimension that lies", Handmade.ofSheet("<dimension ref='A1:XFD1048576'/>" + CELL), "T煤"),
                read(
                        "a dimension that is too small",
                        Handmade.ofSheet("<dimension ref='A1'/><sheetData>" + ONE + ONE + "</sheetData>"),
                        "N1 / N1"),
                read(
                        "a protected sheet",
                        Handmade.ofSheet(CELL + "<sheetProtection sheet='1' password='CC1A'/>"),
                        "T煤"));
    }

    private static Handmade rows(String rows) {
        return Handmade.ofRows(rows);
    }

    private static Handmade sheet(String xml) {
        return Handmade.ofRows("").with(SHEET, xml);
    }

    private static Handmade sheet(byte[] xml) {
        return Handmade.ofRows("").with(SHEET, xml);
    }

    private static Handmade entity(String declarations) {
        return sheet("<!DOCTYPE x [" + declarations + "]>" + SOUND.replace("煤", "&e;"));
    }

    private static String laughs() {
        var xml = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return xml + "<!ENTITY e '&e9;'>";
    }

    private static String prefixed(String namespace) {
        return SOUND.replace("</", "\u0000")
                .replace("<", "<x:")
                .replace("\u0000", "</x:")
                .replace("xmlns='" + MAIN, "xmlns:x='" + namespace);
    }
}
