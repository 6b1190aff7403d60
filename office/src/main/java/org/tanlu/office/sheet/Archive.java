package org.tanlu.office.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * The zip file that a workbook is, looked over before anything is unpacked: duplicate entries and files that only bear
 * the name are refused, bombs when they are asked for; what nobody asks for, such as pictures, is never unpacked. Part names are compared without regard to case, as the packaging standard has it.
 */
final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_TIMES_SMALLER = 100;
    private static final long RATIO_MATTERS_FROM = 1L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;
    private final Place file;
    private long bytesLeft = MOST_BYTES;

    private Archive(ZipFile zip, Map<String, ZipEntry> parts, Place file) {
        this.zip = zip;
        this.parts = parts;
        this.file = file;
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it cannot be read or is a damaged zip file
     * @throws Unreadable  when it is no zip file or a hostile one
     */
    static Archive open(Path path, Place file) throws IOException, Unreadable {
        requireZip(path, file);
        var zip = new ZipFile(path.toFile());
        try {
            return new Archive(zip, checked(zip, file), file);
        } catch (Unreadable refused) {
            zip.close();
            throw refused;
        }
    }

    /** The file. */
    Place file() {
        return file;
    }

    /** Whether a part is there. */
    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /**
     * A part's bytes; reading fails when there are more of them than the archive declares.
     *
     * @throws Unreadable when the part is not there or unpacks to too much
     */
    InputStream stream(String part) throws IOException, Unreadable {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new Unreadable(
                    file,
                    "文件已损坏：缺少部件“" + Remedies.quoted(part) + "”。" + Remedies.RESAVE_ZH,
                    "The file is damaged: part \"" + Remedies.quoted(part) + "\" is missing. " + Remedies.RESAVE_EN);
        }
        bytesLeft -= Math.max(entry.getSize(), 0);
        if (bytesLeft < 0 || isBomb(entry)) {
            throw tooLarge(file);
        }
        return new Bounded(zip.getInputStream(entry), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The name of the part that a relationship of another part points to. */
    static String resolve(String part, String target) {
        String resolved = URI.create("/" + part)
                .resolve(target.replace('\\', '/').replace(" ", "%20"))
                .getPath();
        return resolved.substring(1);
    }

    private static void requireZip(Path path, Place file) throws IOException, Unreadable {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) {
            throw new Unreadable(file, "文件是空的。请重新复制或导出该文件。", "The file is empty. Copy or export it again.");
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(
                    file,
                    "这是旧版 Excel 文件（.xls、.et）或设有打开密码的文件。请在 Excel 或 WPS 中打开，取消密码，另存为 xlsx。",
                    "This is an old Excel file (.xls, .et) or protected by a password. Open it in Excel or WPS, remove the"
                            + " password and save it as .xlsx.");
        }
        if (!startsWith(start, 'P', 'K')) {
            throw new Unreadable(
                    file,
                    "这不是 Excel 工作簿（可能是改了扩展名的网页或文本文件）。请在 Excel 或 WPS 中打开，另存为 xlsx。",
                    "This is no Excel workbook (perhaps a web page or text file under another name). Open it in Excel or WPS"
                            + " and save it as .xlsx.");
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, ZipEntry> checked(ZipFile zip, Place file) throws Unreadable {
        var parts = new TreeMap<String, ZipEntry>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (parts.size() >= MOST_ENTRIES) {
                throw tooLarge(file);
            }
            if (parts.put(key(entry.getName()), entry) != null) {
                throw new Unreadable(
                        file,
                        "文件中部件“" + Remedies.quoted(entry.getName()) + "”重复，内容不可信。" + Remedies.RESAVE_ZH,
                        "Part \"" + Remedies.quoted(entry.getName())
                                + "\" occurs twice; the content cannot be trusted. " + Remedies.RESAVE_EN);
            }
        }
        return parts;
    }

    private static Unreadable tooLarge(Place file) {
        return new Unreadable(
                file,
                "文件解压后过大（超过 256 MB、5000 个部件，或压缩比异常），为安全起见不予读取。请只保留数据工作表，另存为 xlsx。",
                "The file unpacks to too much (over 256 MB, 5,000 parts or an abnormal ratio) and is not read for safety. Keep"
                        + " the data sheets only and save it as .xlsx.");
    }

    private static boolean isBomb(ZipEntry entry) {
        long size = entry.getSize();
        boolean dense = size > RATIO_MATTERS_FROM && size / MOST_TIMES_SMALLER > entry.getCompressedSize();
        return size < 0 || dense;
    }

    private static String key(String part) {
        String forward = part.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }

    /** A stream that does not trust the declared size. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            return value < 0 ? value : counted(1, value);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            return counted(Math.max(count, 0), count);
        }

        private int counted(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("more bytes than the archive declares");
            }
            return result;
        }
    }
}
