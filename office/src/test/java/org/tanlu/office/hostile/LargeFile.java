package org.tanlu.office.hostile;

import static org.tanlu.office.sheet.Handmade.MAIN;
import static org.tanlu.office.sheet.Handmade.SHEET;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tanlu.office.sheet.Handmade;

/**
 * A workbook that is large in one respect, written as a stream.
 *
 * @param name     what is large, as file name
 * @param part     the part that is large
 * @param before   what stands before the repeated pieces
 * @param times    how many pieces there are
 * @param piece    the piece with a number from 1
 * @param after    what stands after them
 * @param expected a part of what reading must say
 */
record LargeFile(
        String name, String part, String before, int times, IntFunction<String> piece, String after, String expected) {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String ROWS = "<worksheet xmlns='" + MAIN + "'><sheetData>";
    private static final String MERGED = ROWS + "</sheetData><mergeCells>";
    private static final String SST = "<sst xmlns='" + MAIN + "'>";
    private static final String END = "</sheetData></worksheet>";
    private static final String SHEETS = "<workbook xmlns='" + MAIN + "' xmlns:r='" + Handmade.RELATIONS + "'><sheets>";

    /** All of them; what is expected begins with the number of cells and texts when the file can be read. */
    static List<LargeFile> all() {
        return Stream.of(sheets(), parts()).flatMap(List::stream).toList();
    }

    private static List<LargeFile> sheets() {
        String letters = letters(100_000);
        return List.of(
                rows("million-rows", 1_000_000, LargeFile::numbers, "单元格过多（超过 120 万个"),
                rows("at-the-limit", 300_000, LargeFile::numbers, "cells 900000 rows 300000 sheets 1"),
                rows("all-columns", 30, LargeFile::widest, "cells 491520 rows 30 sheets 1"),
                rows("one-long-text", 500, i -> (i == 1 ? "<row><c t='str'><v>" : "") + letters, "超过 100 万字"),
                rows("many-long-texts", 400, i -> "<row><c t='str'><v>" + letters + "</v></c></row>", "文字过多"),
                rows("hidden-rows", 1_048_576, i -> "<row r='" + i + "' hidden='1'/>", "cells 0 rows 0 sheets 1"),
                rows("deep", 1_000_000, i -> "<x y='" + i + "'>", "已损坏"),
                rows("long-attribute", 300, i -> (i == 1 ? "<row><c r='" : "") + letters, "已损坏"));
    }

    private static List<LargeFile> parts() {
        String letters = letters(100_000);
        return List.of(
                part(
                        "merged-areas",
                        SHEET,
                        MERGED,
                        1_500_000,
                        i -> "<mergeCell ref='A" + i + ":B" + i + "'/>",
                        "单元格过多"),
                part("shared-texts", STRINGS, SST, 2_000_000, i -> "<si><t>文本" + i + "</t></si>", "文字过多"),
                part("thousand-sheets", WORKBOOK, SHEETS, 1_000, LargeFile::sheet, "rows 1000 sheets 1000"),
                part("too-many-sheets", WORKBOOK, SHEETS, 200_000, LargeFile::sheet, "工作表过多"),
                part("large-picture", "xl/media/1.bmp", "", 300, i -> letters, "cells 1 rows 1 sheets 1"),
                part(
                        "large-comments",
                        "xl/c.xml",
                        "",
                        9_000,
                        i -> letters.substring(70_000),
                        "cells 1 rows 1 sheets 1"));
    }

    private static LargeFile part(
            String name, String part, String before, int times, IntFunction<String> piece, String expected) {
        String after = switch (before) {
            case MERGED -> "</mergeCells></worksheet>";
            case SST -> "</sst>";
            case SHEETS -> "</sheets></workbook>";
            default -> "";
        };
        return new LargeFile(name, part, before, times, piece, after, expected);
    }

    private static LargeFile rows(String name, int times, IntFunction<String> piece, String expected) {
        return new LargeFile(name, SHEET, ROWS, times, piece, END, expected);
    }

    private static String numbers(int i) {
        return "<row r='" + i + "'><c><v>" + i + "</v></c><c><v>" + i * 0.37 + "</v></c><c><v>" + (i + 7) * 13L
                + "</v></c></row>";
    }

    private static String widest(int row) {
        var cells = new StringBuilder("<row>");
        for (int column = 1; column <= 16_384; column++) {
            cells.append("<c><v>").append(row * 7L + column * 31L).append("</v></c>");
        }
        return cells + "</row>";
    }

    private static String sheet(int i) {
        return "<sheet name='表" + i + "' sheetId='" + i + "' r:id='r" + i + "'/>";
    }

    private static String letters(int count) {
        var random = new Random(7);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** Writes the file into a folder. */
    Path write(Path folder) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var small = new ZipInputStream(new ByteArrayInputStream(frame().bytes()))) {
            zip.setLevel(1);
            for (ZipEntry entry = small.getNextEntry(); entry != null; entry = small.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    small.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            writer.write(before);
            for (int i = 1; i <= times; i++) {
                writer.write(piece.apply(i));
            }
            writer.write(after);
            writer.flush();
        }
        return file;
    }

    /** The small workbook around the large part. */
    private Handmade frame() {
        var frame = Handmade.ofRows(BrokenPackages.ONE).shared("");
        if (part.equals(WORKBOOK) && times <= 1_000) {
            var relations = new String[2 * times];
            for (int i = 0; i < times; i++) {
                relations[2 * i] = "worksheet";
                relations[2 * i + 1] = "worksheets/s" + i + ".xml";
                frame.with("xl/worksheets/s" + i + ".xml", ROWS + BrokenPackages.ONE + END);
            }
            frame.with("xl/_rels/workbook.xml.rels", Handmade.relations(relations));
        }
        return frame;
    }
}
