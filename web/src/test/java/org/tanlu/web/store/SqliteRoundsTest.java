package org.tanlu.web.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps rounds. */
class SqliteRoundsTest extends RoundsContract {
    @TempDir
    private Path folder;

    @Override
    String address() {
        return "jdbc:sqlite:" + folder.resolve("tanlu.db");
    }
}
