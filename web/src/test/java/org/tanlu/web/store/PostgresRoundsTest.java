package org.tanlu.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A real PostgreSQL keeps rounds; {@code TANLU_TEST_POSTGRES} points at a running server instead of the library's. */
class PostgresRoundsTest extends RoundsContract {
    private static Optional<EmbeddedPostgres> server = Optional.empty();
    private static String url = "";

    @BeforeAll
    static void start() throws Exception {
        String running = System.getenv("TANLU_TEST_POSTGRES");
        if (running != null) {
            url = running;
            return;
        }
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        server = Optional.of(started);
        url = started.getJdbcUrl("postgres", "postgres");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @Override
    String address() throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        return url;
    }
}
