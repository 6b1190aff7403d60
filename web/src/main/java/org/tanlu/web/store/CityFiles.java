package org.tanlu.web.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * 城市文件夹 a city folder as files by path: the same files that the command line reads and writes.
 *
 * <p>Paths are relative with slashes, like {@code data/energy.csv}.
 */
public final class CityFiles {
    private static final Pattern UNFIT = Pattern.compile("(^|/)(\\.{0,2})(/|$)|[\\\\:\\x00-\\x1f]");
    private final SortedMap<String, byte[]> files;

    private CityFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Files by path; an absolute path or one that leaves the folder is a programmer's mistake. */
    public static CityFiles of(Map<String, byte[]> files) {
        var sorted = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (!fits(path)) {
                throw new IllegalArgumentException("not a path inside a city folder: " + path);
            }
            sorted.put(path, bytes.clone());
        });
        return new CityFiles(sorted);
    }

    /** Whether a path names a file inside a folder, on any system. */
    public static boolean fits(String path) {
        return !path.isBlank() && !UNFIT.matcher(path).find();
    }

    /** The paths, sorted. */
    public Iterable<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The bytes of a file. */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** These files with one written or replaced. */
    public CityFiles with(String path, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return of(changed);
    }

    /** These files without one. */
    public CityFiles without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new CityFiles(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CityFiles that
                && files.keySet().equals(that.files.keySet())
                && files.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), that.files.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        return files.keySet().hashCode();
    }
}
