package org.tanlu.web.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/**
 * 快照 all tables of a database as they stand at one moment, whatever others write meanwhile; and the way back into an empty
 * database. Numbers are told as {@code Long}, texts as {@code String}, bytes as {@code byte[]}.
 */
public final class Snapshot implements AutoCloseable {
    /** All tables, each after those that it refers to. */
    public static final List<String> TABLES = List.of(
            "account",
            "project",
            "content",
            "version",
            "version_file",
            "job",
            "token",
            "organisation",
            "member",
            "invitation",
            "review_round",
            "plan_freeze",
            "opinion",
            "opinion_contact",
            "expert_sheet",
            "standing_override",
            "dispatch_note",
            "record",
            "record_end");

    /** With which form of the tables some of them came, where not with the first. */
    private static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("record", 2),
            Map.entry("record_end", 2),
            Map.entry("organisation", 3),
            Map.entry("member", 3),
            Map.entry("invitation", 3),
            Map.entry("review_round", 4),
            Map.entry("plan_freeze", 4),
            Map.entry("opinion", 4),
            Map.entry("opinion_contact", 4),
            Map.entry("expert_sheet", 4),
            Map.entry("standing_override", 5),
            Map.entry("dispatch_note", 5));

    /** Those whose rows the database numbers. */
    private static final List<String> NUMBERED = List.of(
            "account",
            "project",
            "version",
            "job",
            "token",
            "organisation",
            "invitation",
            "review_round",
            "plan_freeze",
            "opinion",
            "expert_sheet",
            "standing_override",
            "dispatch_note");

    private final Connection connection;
    private final Dialect dialect;

    private Snapshot(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Takes one of what is at an address, without keeping anybody from writing. */
    public static Snapshot of(String url) throws SQLException {
        Dialect dialect = Dialect.of(url);
        var reading = new SQLiteConfig();
        reading.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        Connection connection =
                dialect == Dialect.SQLITE ? reading.createConnection(url) : DriverManager.getConnection(url);
        if (dialect == Dialect.POSTGRESQL) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.setAutoCommit(false);
        var snapshot = new Snapshot(connection, dialect);
        snapshot.count("account"); // the moment is that of the first question
        return snapshot;
    }

    /** What takes a row, in the order of the columns; absent values are null. */
    public interface Rows {
        /** The next row. */
        void row(List<Object> values) throws SQLException;
    }

    /** The tables that there are: all, but in a database that no later program opened since those came. */
    public List<String> tables() throws SQLException {
        int schema = Integer.parseInt(schema());
        return TABLES.stream()
                .filter(table -> SINCE.getOrDefault(table, 1) <= schema)
                .toList();
    }

    /** The number of the form that the tables have. */
    public String schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select version from flyway_schema_history where version is not null order by installed_rank desc")) {
            found.next();
            return found.getString(1);
        }
    }

    /** The names of a table's columns. */
    public List<String> columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + known(table) + " where 1 = 0")) {
            var names = new ArrayList<String>();
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                names.add(none.getMetaData().getColumnName(column));
            }
            return List.copyOf(names);
        }
    }

    /** All rows of a table, in no order. */
    public void each(String table, Rows rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(100);
            try (ResultSet found = statement.executeQuery("select * from " + known(table))) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var values = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        Object value = found.getObject(column);
                        values.add(value instanceof Number number ? (Object) number.longValue() : value);
                    }
                    rows.row(values);
                }
            }
        }
    }

    /** How many rows a table has. */
    public long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + known(table))) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Adds a row with its own number. */
    public void add(String table, List<String> columns, List<Object> values) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String text = "insert into " + known(table) + " (" + String.join(", ", columns) + ")" + dialect.keepingNumbers()
                + " values (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(text)) {
            for (int at = 0; at < values.size(); at++) {
                insert.setObject(at + 1, values.get(at));
            }
            insert.executeUpdate();
        }
    }

    /** Takes away the end that an empty record has. */
    public void clearEnd() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from record_end");
        }
    }

    /** Keeps what was added, and lets the numbers of later rows begin after those added. */
    public void keep() throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                for (String table : NUMBERED) {
                    statement.execute("select setval(pg_get_serial_sequence('" + table
                            + "', 'id'), (select coalesce(max(id), 0) + 1 from " + table + "), false)");
                }
            }
        }
        connection.commit();
    }

    private static String known(String table) {
        if (!TABLES.contains(table)) {
            throw new IllegalArgumentException("no table " + table);
        }
        return table;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
