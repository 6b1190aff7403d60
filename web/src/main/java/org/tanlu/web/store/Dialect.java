package org.tanlu.web.store;

import java.util.Map;

/** 数据库种类 the two databases, and what they spell differently. */
enum Dialect {
    /** In a file of the data folder, for one machine. */
    SQLITE("integer primary key autoincrement", "blob", """
            create trigger record_is_not_changed before update on record
            begin select raise(abort, 'the record is only added to'); end;
            create trigger record_is_not_deleted before delete on record
            begin select raise(abort, 'the record is only added to'); end;
            """),
    /** A server shared by several. */
    POSTGRESQL("bigint generated always as identity primary key", "bytea", """
            create function refuse() returns trigger language plpgsql as
            $$ begin raise exception 'the record is only added to'; end $$;
            create trigger record_is_not_changed before update or delete or truncate on record
            for each statement execute function refuse();
            """);

    private final Map<String, String> words;

    Dialect(String id, String bytes, String keep) {
        words = Map.of("id", id, "bytes", bytes, "keep", keep);
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

    /** What stands between the columns and the values where rows bring their own numbers. */
    String keepingNumbers() {
        return this == POSTGRESQL ? " overriding system value" : "";
    }

    /** What the migrations put in place of their placeholders. */
    Map<String, String> words() {
        return words;
    }
}
