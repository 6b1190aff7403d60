package org.tanlu.web.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** 表摘要 the digest of a table's rows, whatever the order in which they come: databases sort texts each in its own way. */
final class RowDigests {
    private final List<byte[]> rows = new ArrayList<>();
    private final MessageDigest digest;

    RowDigests() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A row as it is written. */
    void add(byte[] row) {
        rows.add(digest.digest(row));
    }

    /** How many there were. */
    int count() {
        return rows.size();
    }

    /** The digest of all, in hexadecimal. */
    String text() {
        rows.sort(Arrays::compareUnsigned);
        rows.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }
}
