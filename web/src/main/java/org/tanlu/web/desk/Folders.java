package org.tanlu.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.verbs.Cities;
import org.tanlu.web.store.CityFiles;

/**
 * 工作文件夹 the folders that computations read and write: the city folder of a version, the optima and the plan of a project.
 * Everything in them can be made anew from the database.
 */
public final class Folders {
    private static final String CITY = "city";

    private final Path root;

    /** Folders under a root, which need not exist yet. */
    public Folders(Path root) {
        this.root = root;
    }

    /** The folder of a project's optima. */
    public Path output(long project) {
        return root.resolve(String.valueOf(project)).resolve("plan");
    }

    /** Where a project's newest city folder stands while it is worked on; {@code name} is what the city is called there. */
    Path city(long project) {
        return root.resolve(String.valueOf(project)).resolve(CITY);
    }

    /** Writes a version's files where they can be read as a city folder; what stood there before goes. */
    Path lay(long project, CityFiles files) {
        Path folder = city(project);
        try {
            clear(folder);
            for (String path : files.paths()) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.file(path).orElseThrow());
            }
            return folder;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The files of a folder as a version holds them; hidden files are left out. */
    public static CityFiles read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (CityFiles.fits(path) && !path.startsWith(".") && !path.contains("/.")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return CityFiles.of(files);
    }

    /** Removes the files of a plan written before; its optima stay. */
    void clearPlan(long project) throws IOException {
        Path folder = output(project);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path path : all.filter(path -> !path.equals(Cities.optimumFolder(folder)))
                        .toList()) {
                    if (Files.isDirectory(path)) {
                        clear(path);
                    } else {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    /** Removes a folder with all in it. */
    public static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
