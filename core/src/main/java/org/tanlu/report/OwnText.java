package org.tanlu.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * 自写文字 a file of the planner's own words as it was read: its first line says what it does, for example {@code # 替换 印发稿}.
 *
 * @param file     its name below the city's folder, for example {@code text/A4.1.issue.md}
 * @param lines    its lines; none of a file that cannot be read
 * @param encoding how its characters were written
 */
public record OwnText(String file, List<String> lines, Encoding encoding) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What is text in no encoding that is read here. */
    private static final byte[] NO_TEXT = {(byte) 0xff};

    /** How the characters of a file were written. */
    public enum Encoding {
        UTF_8,
        /** As Windows in Chinese writes by default; read, and told. */
        GB18030,
        /** Something else; told, and not used. */
        UNREADABLE
    }

    public OwnText {
        lines = List.copyOf(lines);
    }

    /** Words in UTF-8. */
    public OwnText(String file, List<String> lines) {
        this(file, lines, Encoding.UTF_8);
    }

    /** Words as the bytes of a file have them: in UTF-8, else in GB18030, else none that can be read. */
    public static OwnText of(String file, byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .map(text -> new OwnText(file, lines(text), Encoding.UTF_8))
                .or(() -> decoded(bytes, GB18030).map(text -> new OwnText(file, lines(text), Encoding.GB18030)))
                .orElseGet(() -> new OwnText(file, List.of(), Encoding.UNREADABLE));
    }

    /** Bytes that read as these words, in the same encoding. */
    public byte[] bytes() {
        String text = String.join("\n", lines);
        return switch (encoding) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case GB18030 -> text.getBytes(GB18030);
            case UNREADABLE -> NO_TEXT.clone();
        };
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The text of bytes in an encoding; empty where they are none, or hold what no text holds. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }
}
