package org.tanlu.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/** 打包 a city folder as one ZIP file: what a project is taken in from and handed out as. */
public final class FolderZip {
    private static final long LARGEST = 200L << 20;
    private static final int MOST_FILES = 5_000;
    private static final String CITY = "city.csv";

    private FolderZip() {}

    /**
     * What was taken from a file.
     *
     * @param files   the city folder; no files where refused
     * @param refusal why it is not a city folder
     */
    public record Taken(CityFiles files, Optional<Text> refusal) {
        private static Taken refused(String chinese, String english) {
            return new Taken(CityFiles.of(Map.of()), Optional.of(Text.of(chinese, english)));
        }
    }

    /** Reads a city folder, which may stand inside one outer folder; bounded in bytes and files. */
    public static Taken read(InputStream zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long left = LARGEST;
        try (var in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!CityFiles.fits(entry.getName())) {
                    return Taken.refused(
                            "压缩包里的路径“" + entry.getName() + "”不合规，没有导入。请把城市文件夹重新打包。",
                            "The path \"" + entry.getName()
                                    + "\" in the ZIP file is unfit; pack the city folder anew.");
                }
                byte[] bytes = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    return Taken.refused(
                            "压缩包解开后超过 200 MB 或 5000 个文件，没有导入。",
                            "Unpacked, the ZIP file is larger than 200 MB or 5,000 files; nothing was taken.");
                }
                files.put(entry.getName(), bytes);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return Taken.refused("这不是完好的 ZIP 文件，没有导入。", "This is not a sound ZIP file; nothing was taken.");
        }
        return inside(files);
    }

    private static Taken inside(Map<String, byte[]> files) {
        Optional<String> city = files.keySet().stream()
                .filter(path -> path.equals(CITY) || path.endsWith("/" + CITY))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
        if (city.isEmpty()) {
            return Taken.refused(
                    "压缩包里没有 city.csv，不是城市文件夹。请把整个城市文件夹打包为 ZIP。",
                    "The ZIP file has no city.csv; pack the whole city folder.");
        }
        String outer = city.get().substring(0, city.get().length() - CITY.length());
        var inner = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            String rest = path.startsWith(outer) ? path.substring(outer.length()) : "";
            if (!rest.isEmpty() && !rest.startsWith(".") && !rest.contains("/.")) {
                inner.put(rest, bytes);
            }
        });
        return new Taken(CityFiles.of(inner), Optional.empty());
    }

    /** Writes a city folder; the same files give the same bytes. */
    public static void write(CityFiles files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String path : files.paths()) {
                var entry = new ZipEntry(path);
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(files.file(path).orElseThrow());
                zip.closeEntry();
            }
        }
    }
}
