package org.tanlu.office.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tanlu.report.ResultTable;
import org.tanlu.table.Csv;

/** Fingerprints. */
public final class Sha256 {
    private Sha256() {}

    /** Of bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of result tables, as they are written to files. */
    public static String of(List<ResultTable> tables) {
        var print = new OfTables();
        for (ResultTable table : tables) {
            print.begin(table);
            table.rows().forEach(row -> print.line(Csv.line(row)));
        }
        return print.text();
    }

    /** 结果表指纹 of result tables that are told line by line, for who writes them anyway. */
    public static final class OfTables {
        private final MessageDigest digest = digest();

        /** Begins the next table. */
        public void begin(ResultTable table) {
            line(table.name());
        }

        /** A row of it as a line of CSV without its end; gives the line's bytes with it. */
        public byte[] line(String line) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            return bytes;
        }

        /** The fingerprint, in hexadecimal. */
        public String text() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
