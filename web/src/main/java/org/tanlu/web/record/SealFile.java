package org.tanlu.web.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 封印文件 a file beside the database that holds the key of the seals and how far the record went. Who changes the database
 * without it cannot make seals, and who cuts the record's end cannot take the end back that stands here.
 *
 * <p>It is 64 digits of the key, a line end, 20 digits of the number, a blank, 64 digits of the digest, a line end; written in
 * place, so that it is never half of the old and half of the new.
 */
public final class SealFile {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String NO_DIGEST = "0".repeat(2 * KEY_BYTES);
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\n(\\d{20}) ([0-9a-f]{64})\n");

    private final Path file;
    private final SecretKeySpec key;
    private End end;

    private SealFile(Path file, byte[] key, End end) {
        this.file = file;
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.end = end;
    }

    /** Makes the file of an empty record; the file must not exist. */
    public static SealFile make(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createFile(file);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(key) + "\n" + told(End.NONE));
        return new SealFile(file, key, End.NONE);
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it is not there, or is no such file
     */
    public static SealFile read(Path file) throws IOException {
        Matcher found = FORM.matcher(Files.readString(file));
        if (!found.matches()) {
            throw new IOException("封印文件 " + file + " 已损坏，请从备份恢复。 The seal file is damaged; restore it from a backup.");
        }
        long number = Long.parseLong(found.group(2));
        return new SealFile(
                file,
                HexFormat.of().parseHex(found.group(1)),
                number == 0 ? End.NONE : new End(number, found.group(3)));
    }

    /** The content of the file for a record that goes only so far, as a backup of it needs it. */
    public String copy(long number, String digest) {
        return HexFormat.of().formatHex(key.getEncoded()) + "\n" + told(new End(number, digest));
    }

    /** The seal of a digest. */
    String seal(String digest) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(digest.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    /** How far the record went when it was last added to; it may have gone further when a machine stopped just then. */
    synchronized End end() {
        return end;
    }

    /** Notes that the record went further, which is certain: the database has taken it. */
    synchronized void went(End further) {
        if (further.number() <= end.number()) {
            return; // another was quicker to tell
        }
        byte[] bytes = told(further).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), 2L * KEY_BYTES + 1);
            channel.force(false);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        end = further;
    }

    private static String told(End end) {
        return String.format("%020d %s\n", end.number(), end.number() == 0 ? NO_DIGEST : end.digest());
    }
}
