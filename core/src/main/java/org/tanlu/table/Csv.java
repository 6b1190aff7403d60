package org.tanlu.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes CSV as RFC 4180 has it. Files come from many hands: UTF-8 is expected, GB 18030 (GBK) and UTF-16 are
 * recognised and said; commas are expected, tabs and semicolons are recognised. Nothing is trimmed or converted.
 */
public final class Csv {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A text with one of these is written in quotes; readers may take any of the first three for the delimiter. */
    private static final String QUOTED = ",;\t\"\n\r";

    /** None of them comes after this one. */
    private static final char LAST_QUOTED = ';';

    private static final String FORMULA_STARTS = "=+-@\t\r'";

    private Csv() {}

    /**
     * A file as read.
     *
     * @param table     the cells
     * @param charset   the encoding found
     * @param delimiter the delimiter found
     */
    public record Reading(Table table, Charset charset, char delimiter) {}

    /**
     * Reads a file's bytes.
     *
     * @param bytes the content
     * @param name  the table's name in the city folder
     * @param place the file
     * @throws Unreadable when the bytes are text in none of the encodings, or a quotation never ends
     */
    public static Reading read(byte[] bytes, String name, Place place) throws Unreadable {
        Charset charset = charsetOf(bytes, place);
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(
                    place,
                    "文件不是文本（含空字符）。请另存为“CSV UTF-8（逗号分隔）”。",
                    "The file is not text. Save it as \"CSV UTF-8 (comma delimited)\".");
        }
        char delimiter = delimiterOf(text);
        List<List<Cell>> rows = new CsvParser(text, delimiter, place).rows();
        return new Reading(new Table(name, place, rows), charset, delimiter);
    }

    /** One line of CSV, without line end; texts that a spreadsheet would run as a formula are defused with an apostrophe. */
    public static String line(List<String> texts) {
        var line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(defused(texts.get(i))));
        }
        return line.toString();
    }

    /** A text without the apostrophe that {@link #line} put before it. */
    static String undefused(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static String defused(String text) {
        boolean risky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky && !text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_QUOTED && QUOTED.indexOf(c) >= 0) { // nearly no character needs the second look
                return true;
            }
        }
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private static Charset charsetOf(byte[] bytes, Place place) throws Unreadable {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decode(bytes, charset).isPresent()) {
                return charset;
            }
        }
        throw new Unreadable(
                place,
                "无法识别文字编码（不是 UTF-8，也不是 GBK/GB18030）。请用 Excel 另存为“CSV UTF-8”。",
                "Unknown text encoding (neither UTF-8 nor GBK/GB18030). Save it as \"CSV UTF-8\".");
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** The commonest of comma, tab and semicolon in the first line; comma when none occurs. */
    private static char delimiterOf(String text) {
        String first = firstUnquoted(text);
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** What stands outside quotes in the first line that has anything outside them. */
    private static String firstUnquoted(String text) {
        var line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!line.toString().isBlank()) {
                    break;
                }
                line.setLength(0);
            } else if (!quoted) {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
