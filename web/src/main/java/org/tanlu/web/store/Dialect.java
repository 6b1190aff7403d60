package org.tanlu.web.store;

import java.util.Map;

/** 数据库种类 the two databases, and what they spell differently. */
enum Dialect {
    /** In a file of the data folder, for one machine. */
    SQLITE("integer primary key autoincrement", "blob"),
    /** A server shared by several. */
    POSTGRESQL("bigint generated always as identity primary key", "bytea");

    private final Map<String, String> words;

    Dialect(String id, String bytes) {
        words = Map.of("id", id, "bytes", bytes);
    }

    /** The kind of database behind an address; {@link UnfitDatabase} when it is neither. */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new UnfitDatabase(
                "数据库地址须以 jdbc:sqlite: 或 jdbc:postgresql: 开头，现为“" + Addresses.shown(url) + "”。",
                "The address of the database must begin with jdbc:sqlite: or jdbc:postgresql:, but is \""
                        + Addresses.shown(url) + "\".");
    }

    /** What the migrations put in place of their placeholders. */
    Map<String, String> words() {
        return words;
    }
}
