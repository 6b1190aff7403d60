package org.tanlu.web.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 落盘设置 whether what the database acknowledged survives a power cut.
 *
 * <p>SQLite loses acknowledged rows unless it writes ahead ({@code journal_mode} WAL) and waits for the disk at every
 * commit ({@code synchronous} FULL); PostgreSQL unless {@code fsync}, {@code full_page_writes} and
 * {@code synchronous_commit} are on.
 */
final class Durability {
    /** What {@code pragma synchronous} answers for FULL and EXTRA. */
    private static final Set<String> WAITING = Set.of("2", "3");

    private Durability() {}

    /** Refuses a database with weaker settings than the named ones ({@link UnfitDatabase}). */
    static void check(JdbcClient client, Dialect dialect) {
        List<String> weak = dialect == Dialect.SQLITE ? ofSqlite(client) : ofPostgres(client);
        if (!weak.isEmpty()) {
            String settings = String.join("，", weak);
            String remedy = dialect == Dialect.SQLITE
                    ? "journal_mode=WAL, synchronous=FULL"
                    : "fsync=on, full_page_writes=on, synchronous_commit=on";
            throw new UnfitDatabase(
                    "数据库的落盘设置过弱（" + settings + "），断电会丢失已保存的数据，工作台不启动。请改为 " + remedy + "。",
                    "The database may lose what it has acknowledged (" + settings
                            + "), so the workbench does not start. Set " + remedy + ".");
        }
    }

    private static List<String> ofSqlite(JdbcClient client) {
        List<String> weak = new ArrayList<>();
        String journal = value(client, "pragma journal_mode");
        if (!journal.equalsIgnoreCase("wal")) {
            weak.add("journal_mode=" + journal);
        }
        String synchronous = value(client, "pragma synchronous");
        if (!WAITING.contains(synchronous)) {
            weak.add("synchronous=" + Map.of("0", "OFF", "1", "NORMAL").getOrDefault(synchronous, synchronous));
        }
        return weak;
    }

    private static List<String> ofPostgres(JdbcClient client) {
        List<String> weak = new ArrayList<>();
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            String value = value(client, "show " + setting);
            if (value.equals("off")) {
                weak.add(setting + "=" + value);
            }
        }
        return weak;
    }

    private static String value(JdbcClient client, String sql) {
        return client.sql(sql).query(String.class).single();
    }
}
