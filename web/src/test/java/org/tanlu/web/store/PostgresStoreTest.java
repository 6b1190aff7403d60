package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.backup.Backup;
import org.tanlu.web.backup.Restore;
import org.tanlu.web.record.Logbook;

/**
 * A real PostgreSQL keeps the same, and weak settings are refused.
 *
 * <p>Its programs come as a library; {@code TANLU_TEST_POSTGRES} points at a running server instead.
 */
class PostgresStoreTest extends StoreContract {
    private static Optional<EmbeddedPostgres> server = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        if (running().isEmpty()) { // the library turns durability off for speed, which the workbench refuses
            server = Optional.of(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private static Optional<String> running() {
        return Optional.ofNullable(System.getenv("TANLU_TEST_POSTGRES"));
    }

    private static String url() {
        return running().orElseGet(() -> server.orElseThrow().getJdbcUrl("postgres", "postgres"));
    }

    @Override
    String address() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        return url();
    }

    @Test
    void a_backup_of_one_kind_of_database_comes_back_in_the_other(@TempDir Path folder) throws Exception {
        Account author = account();
        keep(author, "一");
        Path data = sealFolder();
        Backup.write(url(), data, folder.resolve("一.zip"), Clock.systemUTC());
        String file = "jdbc:sqlite:" + folder.resolve("tanlu.db");
        Restore.into(folder.resolve("一.zip"), file, folder);
        Backup.write(file, folder, folder.resolve("二.zip"), Clock.systemUTC());

        source.close();
        String fresh = address();
        Restore.into(folder.resolve("二.zip"), fresh, folder.resolve("空"));
        assertThat(Restore.trial(folder.resolve("二.zip"), Clock.systemUTC())).isEmpty();
        source = Database.open(fresh);
        JdbcClient client = JdbcClient.create(source);
        var records = new Records(client);
        assertThat(records.faults(new Logbook(client, records.seal(folder.resolve("空")), Clock.systemUTC())))
                .isEmpty();
        open(folder.resolve("空"));
        keep(account(), "二"); // new numbers begin after those restored
    }

    @Test
    void settings_that_may_lose_rows_are_refused_with_the_remedy() {
        String weak = url() + (url().contains("?") ? "&" : "?") + "options=-c%20synchronous_commit=off";
        assertThatThrownBy(() -> Database.open(weak))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("synchronous_commit=off")
                .hasMessageContaining("请改为 fsync=on, full_page_writes=on, synchronous_commit=on");
    }

    @Test
    void a_server_without_fsync_is_refused() throws Exception {
        assumeThat(running()).as("a running server was named").isEmpty();
        try (EmbeddedPostgres hasty = EmbeddedPostgres.builder().start()) { // the library's default is without
            assertThatThrownBy(() -> Database.open(hasty.getJdbcUrl("postgres", "postgres")))
                    .isInstanceOf(UnfitDatabase.class)
                    .hasMessageContaining("fsync=off");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/none?user=a&password=geheim"))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("连接不上数据库")
                .hasMessageNotContaining("geheim");
    }
}
