package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 账户 the accounts. */
public final class Accounts {
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
        return client.sql("select id, name, secret from account where name = :name")
                .param("name", name)
                .query(Account.class)
                .optional();
    }

    /** Whether nobody has an account yet, as at the first start. */
    public boolean areNone() {
        return client.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Opens an account; the name must be free. */
    public Account open(String name, String secret) {
        recording.change(
                new Change(Act.ACCOUNT_OPENED, name, "account/" + name, "", name, ""),
                () -> client.sql("insert into account (name, secret, created) values (:name, :secret, :created)")
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
}
