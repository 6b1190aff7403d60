package org.tanlu.office.hostile;

import static org.tanlu.office.hostile.HostileFile.read;
import static org.tanlu.office.hostile.HostileFile.refused;
import static org.tanlu.office.sheet.Handmade.relations;

import java.util.List;
import org.tanlu.office.sheet.Handmade;

/** Workbooks in good packaging whose cells, sheets and formats are doubtful, or look it. */
final class OddCells {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "<sheet name='数据' sheetId='1' r:id='r1'/>";
    private static final String ONE = BrokenPackages.ONE;

    private OddCells() {}

    static List<HostileFile> addresses() {
        return List.of(
                read(
                        "cells out of order",
                        rows("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>"),
                        "N1||N3"),
                read(
                        "rows out of order",
                        rows("<row r='2'><c r='A2'><v>2</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>"),
                        "N1 / N2"),
                read(
                        "a row in two pieces",
                        rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>"),
                        "N1|N2"),
                refused("a row twice", rows("<row r='1'><c r='A1'><v>1</v></c></row>".repeat(2)), "A1：同一单元格出现两次"),
                refused(
                        "a cell twice",
                        rows("<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>"),
                        "B1：同一单元格出现两次"),
                refused("row 1,048,577", rows("<row r='1048577'><c><v>1</v></c></row>"), "不在工作表范围内"),
                refused("row minus one", rows("<row r='-1'><c><v>1</v></c></row>"), "不在工作表范围内"),
                refused("column XFE", rows("<row r='1'><c r='XFE1'><v>1</v></c></row>"), "不在工作表范围内"),
                refused("a cell in another row's place", rows("<row r='1'><c r='B2'><v>1</v></c></row>"), "与所在行不符"),
                refused("an address of letters", rows("<row r='1'><c r='总计'><v>1</v></c></row>"), "不在工作表范围内"),
                refused("a cell outside any row", rows("<c r='A1'><v>1</v></c>"), "不在工作表范围内"),
                read("small letters", rows("<row r='1'><c r='b1'><v>1</v></c></row>"), "|N1"));
    }

    static List<HostileFile> values() {
        return List.of(
                read(
                        "numbers no double holds",
                        row("<c><v>1e400</v></c><c><v>NaN</v></c><c><v>-INF</v></c>"),
                        "T1e400|TNaN|T-INF"),
                read("negative zero", row("<c><v>-0</v></c><c><v>-0.0E5</v></c>"), "N0|N0"),
                read("a number with comma", row("<c><v>1,234</v></c>"), "T1,234"),
                read(
                        "numbers stored as text",
                        row("<c t='str'><v> 1 234.5</v></c><c t='inlineStr'><is><t>１２</t></is></c>"),
                        "T 1 234.5|T１２"),
                read(
                        "errors",
                        row("<c t='e'><v>#DIV/0!</v></c><c t='e'><f>X</f><v>#REF!</v></c><c t='e'><v>#N/A</v></c>"),
                        "E#DIV/0!|E#REF!|E#N/A"),
                read(
                        "truths and what is none",
                        row("<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='b'><v>2</v></c>"),
                        "BTRUE|BFALSE|T2"),
                read(
                        "formulas without value",
                        row("<c><f>SUM(B1:B9)</f></c><c><f>B1</f><v/></c>"),
                        "U=SUM(B1:B9)|U=B1"),
                read(
                        "a circular formula never calculated",
                        recalculated("<c r='A1'><f>A1+1</f><v>0</v></c>"),
                        "U=A1+1"),
                read(
                        "a link to another file",
                        row("<c><f>[1]Sheet1!$A$1</f><v>7</v></c><c><f>[1]Sheet1!B1</f></c>"),
                        "N7|U=[1]Sheet1!B1"),
                refused("an unknown type", row("<c t='z'><v>1</v></c>"), "A1：文件已损坏"),
                refused("a shared text that is not there", row("<c t='s'><v>7</v></c>"), "共享文本 7"),
                refused("shared texts absent", row("<c/><c t='s'><v>0</v></c>"), "B1：文件已损坏"),
                refused(
                        "an index that is none",
                        Handmade.ofRows(ONE.replace("<c>", "<c t='s'>")).shared("<si><t>a</t></si>"),
                        "共享文本 1"));
    }

    static List<HostileFile> texts() {
        String rich = "<si><r><rPr><b/></rPr><t>原</t></r><r><t xml:space='preserve'>煤 </t></r>"
                + "<rPh sb='0' eb='1'><t>yuan</t></rPh><phoneticPr fontId='1'/></si>";
        String text = "煤".repeat(40_000);
        return List.of(
                read(
                        "rich text with phonetic guide",
                        row("<c t='s'><v>0</v></c>").shared(rich),
                        "T原煤 "),
                read(
                        "blanks, tab and line ends",
                        row("<c t='str'><v>  a\tb&#13;\nc_x000D_ </v></c>"),
                        "T  a\tb\r\nc\r "),
                read("longer than a cell can be", row("<c t='str'><v>" + text + "</v></c>"), "T" + text),
                read(
                        "nothing but blanks",
                        row("<c t='str'><v xml:space='preserve'>  </v></c><c><v>1</v></c>"),
                        "T  |N1"),
                read("a formula as text", row("<c t='str'><v>=cmd|'/c calc'!A1</v></c>"), "T=cmd|'/c calc'!A1"),
                read("emoji and rare characters", row("<c t='str'><v>😀𠮷</v></c>"), "T😀𠮷"));
    }

    static List<HostileFile> formats() {
        return List.of(
                read(
                        "days from 1904",
                        styled(14, "42369").with(WORKBOOK, Handmade.workbook("<workbookPr date1904='1'/>", SHEET, "")),
                        "D2020-01-01"),
                read("days from 1900", styled(14, "43831"), "D2020-01-01"),
                read("29 February 1900", styled(14, "60"), "N60"),
                read("a date before all dates", styled(14, "-1"), "N-1"),
                read(
                        "absurd formats",
                        row("<c s='1'><v>5</v></c><c s='2'><v>5</v></c>")
                                .styles(List.of("[[[\\", "\"".repeat(99)), 164, 165),
                        "N5|N5"),
                read("a format that is not there", row("<c s='99999'><v>5</v></c><c s='x'><v>6</v></c>"), "N5|N6"),
                read("a percentage", styled(10, "0.352"), "N35.2%"));
    }

    static List<HostileFile> sheets() {
        var other = row("<c><v>1</v></c>")
                .with(RELATIONS, relations("worksheet", "worksheets/sheet1.xml", "worksheet", "worksheets/sheet2.xml"))
                .with("xl/worksheets/sheet2.xml", "<worksheet xmlns='" + Handmade.MAIN + "'><sheetData/></worksheet>");
        String names = "<sheet name='a/b:*?[x]\\ 😀' sheetId='1' r:id='r1'/>"
                + "<sheet name='' sheetId='2' state='veryHidden' r:id='r2'/>";
        return List.of(
                new HostileFile(
                        "names that Excel forbids, hidden and empty sheets",
                        other.with(WORKBOOK, Handmade.workbook("", names, "")).bytes(),
                        "a/b:*?[x]\\ 😀: N1 // : "),
                read(
                        "a very hidden sheet",
                        row("<c><v>1</v></c>")
                                .with(
                                        WORKBOOK,
                                        Handmade.workbook("", SHEET.replace("/>", " state='veryHidden'/>"), "")),
                        "N1"),
                read("macros", row("<c><v>1</v></c>").with("xl/vbaProject.bin", new byte[] {1, 2, 3}), "N1"),
                read("comments that are no XML", row("<c><v>1</v></c>").with("xl/comments1.xml", "<comments><"), "N1"),
                read("drawings that are no XML", row("<c><v>1</v></c>").with("xl/drawings/drawing1.xml", "&&&"), "N1"));
    }

    static List<HostileFile> hiddenAndMerged() {
        String merged = "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='B2:C3'/></mergeCells>";
        return List.of(
                read(
                        "hidden rows and columns",
                        Handmade.ofSheet("<cols>" + "<col min='1' max='16384' hidden='1'/>".repeat(20_000)
                                + "</cols><sheetData><row hidden='1'><c><v>1</v></c></row></sheetData>"),
                        "N1"),
                read(
                        "a merged area over the whole sheet",
                        Handmade.ofSheet("<sheetData>" + ONE
                                + "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"),
                        "N1"),
                refused(
                        "a merged area that hides a value",
                        Handmade.ofSheet("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>" + merged),
                        "B1：单元格有内容"),
                refused(
                        "overlapping merged areas that hide a value",
                        Handmade.ofSheet("<sheetData><row r='2'><c r='B2'><v>1</v></c></row></sheetData>" + merged),
                        "B2：单元格有内容"),
                refused(
                        "a merged area of nowhere",
                        Handmade.ofSheet(
                                "<sheetData>" + ONE + "</sheetData><mergeCells><mergeCell ref='#REF!'/></mergeCells>"),
                        "不在工作表范围内"),
                read(
                        "a thousand empty rows",
                        rows("<row/>".repeat(1_000) + "<row r='2'><c><v>1</v></c></row>"),
                        " / N1"));
    }

    private static Handmade rows(String rows) {
        return Handmade.ofRows(rows);
    }

    private static Handmade row(String cells) {
        return Handmade.ofRows("<row>" + cells + "</row>");
    }

    private static Handmade styled(int format, String number) {
        return row("<c s='1'><v>" + number + "</v></c>").styles(List.of(), format);
    }

    private static Handmade recalculated(String cells) {
        return row(cells).with(WORKBOOK, Handmade.workbook("", SHEET, "<calcPr fullCalcOnLoad='1'/>"));
    }
}
