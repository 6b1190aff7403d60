package org.tanlu.solver;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tanlu.linear.Entries;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;

/**
 * 输入摘要 a fingerprint (SHA-256) of all that a search answers to: the programme with its names and numbers to the last bit, the
 * limits, and everything that was changed or asked before in the same session.
 */
final class ProgramDigest {
    private static final int BUFFER = 8192;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    ProgramDigest(LinearProgram program, Limits limits) {
        this(program, limits, structure(program));
    }

    /** The same where the fingerprint of names and coefficients is known. */
    ProgramDigest(LinearProgram program, Limits limits, byte[] structure) {
        this.digest = sha256();
        digest.update(structure);
        count(limits.nodes()).count(limits.iterations()).number(limits.gap());
        count(program.columns()).count(program.rows()).number(program.constant());
        for (int column = 0; column < program.columns(); column++) {
            number(program.cost(column)).number(program.lower(column)).number(program.upper(column));
            count(program.integral(column) ? 1 : 0);
        }
        for (int row = 0; row < program.rows(); row++) {
            number(program.rowLower(row)).number(program.rowUpper(row));
        }
    }

    private ProgramDigest() {
        this.digest = sha256();
    }

    /** The fingerprint of what edits of bounds and costs leave alone: names and coefficients. */
    static byte[] structure(LinearProgram program) {
        var of = new ProgramDigest();
        of.names(program.columnNames());
        of.names(program.rowNames());
        of.entries(program.entries());
        of.flush();
        return of.digest.digest();
    }

    /** An empty SHA-256. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void entries(Entries entries) {
        count(entries.count());
        for (int start : entries.starts()) {
            count(start);
        }
        for (int place = 0; place < entries.count(); place++) {
            count(entries.row(place)).number(entries.value(place));
        }
    }

    private void names(List<String> names) {
        for (String name : names) {
            byte[] letters = name.getBytes(StandardCharsets.UTF_8);
            count(letters.length);
            flush();
            digest.update(letters);
        }
    }

    /** Something that was done with the programme, and to which place. */
    ProgramDigest act(char kind, int place) {
        return count(kind).count(place);
    }

    /** A whole number. */
    ProgramDigest count(int number) {
        room(Integer.BYTES);
        buffer.putInt(number);
        return this;
    }

    /** A number, to the last bit. */
    ProgramDigest number(double number) {
        room(Double.BYTES);
        buffer.putLong(Double.doubleToRawLongBits(number));
        return this;
    }

    /** The fingerprint of all so far, in hexadecimal. */
    String key() {
        flush();
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of Java can be copied", impossible);
        }
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() {
        buffer.flip();
        digest.update(buffer);
        buffer.clear();
    }
}
