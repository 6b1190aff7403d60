package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps what it is given, and weak settings are refused. */
class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    @Override
    String address() {
        return "jdbc:sqlite:" + folder.resolve("tanlu.db");
    }

    @Test
    void settings_that_may_lose_rows_are_refused_with_the_remedy() {
        for (String weak : new String[] {"synchronous=NORMAL", "synchronous=OFF", "journal_mode=DELETE"}) {
            assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + folder.resolve("weak.db") + "?" + weak))
                    .isInstanceOf(UnfitDatabase.class)
                    .hasMessageContaining(weak.split("=")[1].equals("DELETE") ? "delete" : weak)
                    .hasMessageContaining("请改为 journal_mode=WAL, synchronous=FULL");
        }
    }

    @Test
    void another_kind_of_database_is_refused_without_showing_the_password() {
        assertThatThrownBy(() -> Database.open("jdbc:h2:mem:x;password=geheim"))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("jdbc:sqlite:")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told() {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + folder.resolve("none/none/tanlu.db")))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("连接不上数据库");
    }
}
