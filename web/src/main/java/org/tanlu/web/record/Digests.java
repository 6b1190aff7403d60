package org.tanlu.web.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of texts, of which each is told with its length, so that no two lists of texts have the same digest. */
final class Digests {
    private Digests() {}

    /** The digest of a line of the record after another, in hexadecimal; its own digest and seal are not in it. */
    static String of(String previous, Entry entry) {
        return of(List.of(
                previous,
                String.valueOf(entry.number()),
                entry.at(),
                entry.who(),
                entry.act(),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.reason()));
    }

    private static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
