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
        MessageDigest digest = digest();
        for (ResultTable table : tables) {
            update(digest, table.name());
            table.rows().forEach(row -> update(digest, Csv.line(row)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
