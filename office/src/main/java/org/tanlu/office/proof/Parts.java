package org.tanlu.office.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/** The entries of a zip file by name, unpacked in memory; whatever unpacks to too much, leads out of its folder or stands twice is refused. */
public final class Parts {
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_BYTES = 256 << 20;

    private Parts() {}

    /**
     * Unpacks a file.
     *
     * @throws Unreadable when it is not there, no zip file, damaged or hostile
     */
    public static Map<String, byte[]> read(Path file) throws Unreadable {
        Place place = Place.ofFile(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Place.ofFile(file.toString()), "没有这个文件。", "There is no such file.");
        }
        try {
            return read(Files.readAllBytes(file), place);
        } catch (IOException e) {
            throw damaged(place, e);
        }
    }

    /** The same of bytes. */
    public static Map<String, byte[]> read(byte[] zip, Place place) throws Unreadable {
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            throw new Unreadable(
                    place,
                    "不是压缩格式的文件（docx 或验证包 zip）。请检查是否为改了扩展名的其他文件，或设有打开密码。",
                    "It is no zipped file (docx or package zip), but another one under this name, or protected by a password.");
        }
        var parts = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = bounded(entries, left);
                left -= bytes.length;
                String name = entry.getName().replace('\\', '/');
                boolean isBad =
                        left <= 0 || parts.size() >= MOST_ENTRIES || name.startsWith("/") || name.contains("..");
                if (isBad || parts.put(name, bytes) != null) {
                    throw new Unreadable(
                            place,
                            "压缩包内容异常（过大、路径越界或部件重复），为安全起见不予读取：" + name,
                            "The zip file is not read for safety (too large, leading elsewhere or a part twice): "
                                    + name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(place, e);
        }
        return parts;
    }

    private static byte[] bounded(InputStream in, int left) throws IOException {
        return in.readNBytes(left);
    }

    private static Unreadable damaged(Place place, Exception cause) {
        var unreadable = new Unreadable(
                place,
                "压缩包已损坏，读不了。请重新复制或重新生成。",
                "The zip file is damaged and cannot be read. Copy it again or have it written anew.");
        unreadable.initCause(cause);
        return unreadable;
    }
}
