package org.tanlu.office.hostile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.tanlu.office.sheet.Handmade;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/** A file that somebody might hand in, and what must come of it. */
final class HostileFile {
    static final String REFUSED = "! ";

    private final String what;
    private final byte[] bytes;
    private final String expected;

    /**
     * A file.
     *
     * @param what     what is wrong with it or odd about it
     * @param bytes    the file
     * @param expected what reading must give: {@link #shown} of its sheets, or a part of the message after
     *                 {@link #REFUSED}
     */
    HostileFile(String what, byte[] bytes, String expected) {
        this.what = what;
        this.bytes = bytes.clone();
        this.expected = expected;
    }

    String what() {
        return what;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String expected() {
        return expected;
    }

    /** A file that must be refused with a message that contains a text. */
    static HostileFile refused(String what, byte[] bytes, String message) {
        return new HostileFile(what, bytes, REFUSED + message);
    }

    static HostileFile refused(String what, Handmade workbook, String message) {
        return refused(what, workbook.bytes(), message);
    }

    static HostileFile refused(String what, String text, String message) {
        return refused(what, text.getBytes(StandardCharsets.UTF_8), message);
    }

    /** A file that must be read, with these cells in its one sheet 数据. */
    static HostileFile read(String what, Handmade workbook, String cells) {
        return new HostileFile(what, workbook.bytes(), "数据: " + cells);
    }

    /** The sheets as one text: the sheet's name, cells parted by bars with the kind's initial, rows by slashes. */
    static String shown(Iterable<Table> sheets) {
        var text = new StringBuilder();
        for (Table sheet : sheets) {
            text.append(text.isEmpty() ? "" : " // ").append(sheet.name()).append(": ");
            text.append(sheet.rows().stream()
                    .map(row -> row.stream().map(HostileFile::shown).collect(Collectors.joining("|")))
                    .collect(Collectors.joining(" / ")));
        }
        return text.toString();
    }

    private static String shown(Cell cell) {
        return cell.text().isEmpty() ? "" : cell.kind().name().charAt(0) + cell.text();
    }

    @Override
    public String toString() {
        return what;
    }
}
