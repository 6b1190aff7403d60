package org.tanlu.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 账户 the accounts. */
public final class Accounts {
    private static final String SELECT = "select id, name, secret, administrator, disabled from account";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Accounts in an open database. */
    public Accounts(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /** The account with a name. */
    public Optional<Account> named(String name) {
        return client.sql(SELECT + " where name = :name")
                .param("name", name)
                .query((row, at) -> account(row))
                .optional();
    }

    /** All accounts, the oldest first. */
    public List<Account> all() {
        return client.sql(SELECT + " order by id")
                .query((row, at) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong(1), row.getString(2), row.getString(3), row.getLong(4) == 1, row.getString(5) != null);
    }

    /** Whether nobody has an account yet, as at the first start. */
    public boolean areNone() {
        return client.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Opens an account; the name must be free. The first one is the administrator, and no other. */
    public Account open(String name, String secret) {
        recording.change(
                new Change(Act.ACCOUNT_OPENED, name, "account/" + name, "", name, ""),
                () -> client.sql("insert into account (name, secret, created, administrator) values (:name, :secret,"
                                + " :created, case when exists (select 1 from account) then 0 else 1 end)")
                        .param("name", name)
                        .param("secret", secret)
                        .param("created", Instant.now(clock).toString())
                        .update());
        return named(name).orElseThrow();
    }

    /** Replaces the encoded password of an account. */
    public void changeSecret(Account account, String secret) {
        String name = account.name();
        recording.change(
                new Change(Act.SECRET_CHANGED, name, "account/" + name, "", "", ""),
                () -> client.sql("update account set secret = :secret where id = :id")
                        .param("secret", secret)
                        .param("id", account.id())
                        .update());
    }

    /** Lets nobody sign in with an account any more, nor go on working with it; or lets it again. */
    public void disable(Account account, boolean isDisabled, Account by) {
        recording.changeIfAny(
                new Change(
                        isDisabled ? Act.ACCOUNT_DISABLED : Act.ACCOUNT_ENABLED,
                        by.name(),
                        "account/" + account.name(),
                        "",
                        "",
                        ""),
                () -> client.sql("update account set disabled = :disabled where id = :id and administrator = 0")
                        .param("disabled", isDisabled ? Instant.now(clock).toString() : null)
                        .param("id", account.id())
                        .update());
    }

    /** Notes that an account was closed for a time, after too many wrong passwords. */
    public void locked(Account account) {
        recording.change(
                new Change(Act.ACCOUNT_LOCKED, account.name(), "account/" + account.name(), "", "", ""), () -> {});
    }
}
