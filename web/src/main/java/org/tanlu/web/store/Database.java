package org.tanlu.web.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;

/** 数据库 opens a database, refuses one that may lose data, and brings its tables up to date. */
public final class Database {
    /** Connections at a time; SQLite lets one write, the others read beside it. */
    private static final int CONNECTIONS = 4;

    /** How long a writer waits for another, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private Database() {}

    /**
     * Opens the database at an address.
     *
     * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME?user=…&password=…}
     * @return the open database, to be closed by who asked
     * @throws UnfitDatabase with reason and remedy when it cannot be reached, is of another kind, or is not durable
     */
    public static HikariDataSource open(String url) {
        return open(url, MigrationVersion.LATEST);
    }

    /**
     * Opens an empty database with the tables that an earlier program had, as a backup of then needs them.
     *
     * @param schema the number of the tables' form, as {@link Snapshot#schema} told it then
     */
    public static HikariDataSource openAt(String url, String schema) {
        return open(url, MigrationVersion.fromVersion(schema));
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure(Database.class.getClassLoader()).dataSource(source);
    }

    private static HikariDataSource open(String url, MigrationVersion schema) {
        Dialect dialect = Dialect.of(url);
        HikariDataSource source = connect(url, dialect);
        try {
            Durability.check(JdbcClient.create(source), dialect);
            flyway(source).placeholders(dialect.words()).target(schema).load().migrate();
            return source;
        } catch (RuntimeException | Error failed) {
            source.close();
            throw failed;
        }
    }

    private static HikariDataSource connect(String url, Dialect dialect) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        if (dialect == Dialect.SQLITE) {
            config.setDataSourceProperties(sqlite(url));
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException unreachable) {
            throw new UnfitDatabase(
                    "连接不上数据库“" + Addresses.shown(url) + "”：" + unreachable.getMessage() + "。请检查地址、用户和口令，以及数据库是否在运行。",
                    "The database \"" + Addresses.shown(url)
                            + "\" cannot be reached. Check the address, user and password, and that it is running.",
                    unreachable);
        }
    }

    /** Settings of SQLite unless the address says otherwise, which {@link Durability} then judges. */
    private static Properties sqlite(String url) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE); // a reader never turns writer half-way
        Properties settings = config.toProperties();
        Addresses.settings(url).forEach(settings::remove);
        return settings;
    }
}
