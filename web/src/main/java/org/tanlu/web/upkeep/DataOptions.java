package org.tanlu.web.upkeep;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the workbench's data are, told as to {@code tanlu serve}. */
final class DataOptions {
    private static final String FILE = "tanlu.db";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "tanlu-data",
            description = {"数据文件夹，默认 tanlu-data。", "Data folder, tanlu-data by default."})
    private Path data = Path.of("tanlu-data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:TANLU_DATABASE_URL}",
            description = {
                "jdbc:postgresql://…；默认用数据文件夹中的 SQLite，也可写在环境变量 TANLU_DATABASE_URL 中。",
                "PostgreSQL instead of SQLite in the data folder; also from the environment."
            })
    private Optional<String> database = Optional.empty();

    /** The data folder. */
    Path data() {
        return data.toAbsolutePath().normalize();
    }

    /** The address of the database. */
    String url() {
        return database.filter(url -> !url.isBlank()).orElse("jdbc:sqlite:" + data().resolve(FILE));
    }

    /** The address of a database that must be there: a command that reads makes none. */
    String there() throws NoSuchFileException {
        Path file = data().resolve(FILE);
        if (url().endsWith(file.toString()) && !Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return url();
    }
}
