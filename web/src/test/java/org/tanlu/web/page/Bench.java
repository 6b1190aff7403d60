package org.tanlu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The data folder of the workbench under test: one a run, below target, for computations may still write when a test ends. */
final class Bench {
    static final Path FOLDER = folder();

    private Bench() {}

    /** Tells a context its folder and database; tests that call it share one context. */
    static void place(DynamicPropertyRegistry registry) {
        registry.add("tanlu.data", FOLDER::toString);
        registry.add("tanlu.database", () -> "jdbc:sqlite:" + FOLDER.resolve("tanlu.db"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "bench");
        } catch (IOException unmade) {
            throw new UncheckedIOException(unmade);
        }
    }
}
