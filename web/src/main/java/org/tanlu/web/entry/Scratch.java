package org.tanlu.web.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.store.CityFiles;

/** 草稿夹 a city folder that stands on the disk for as long as something reads or writes it. */
final class Scratch implements AutoCloseable {
    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** An empty folder. */
    static Scratch empty() throws IOException {
        return new Scratch(Files.createTempDirectory("tanlu-entry"));
    }

    /** A folder of a version's files. */
    static Scratch of(CityFiles files) throws IOException {
        Scratch scratch = empty();
        for (String path : files.paths()) {
            scratch.put(path, files.file(path).orElseThrow());
        }
        return scratch;
    }

    void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    Path folder() {
        return folder;
    }

    /** The tables, as the command line reads them. */
    Tables tables(ReferenceData reference) throws Unreadable {
        return CityFolder.read(folder, reference);
    }

    CityFiles files() throws IOException {
        return Folders.read(folder);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
