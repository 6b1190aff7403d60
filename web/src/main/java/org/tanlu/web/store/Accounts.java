package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 账户 the accounts. */
public final class Accounts {
    private final JdbcClient client;
    private final Clock clock;

    /** Accounts in an open database. */
    public Accounts(JdbcClient client, Clock clock) {
        this.client = client;
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
        client.sql("insert into account (name, secret, created) values (:name, :secret, :created)")
                .param("name", name)
                .param("secret", secret)
                .param("created", Instant.now(clock).toString())
                .update();
        return named(name).orElseThrow();
    }

    /** Replaces the encoded password of an account. */
    public void changeSecret(Account account, String secret) {
        client.sql("update account set secret = :secret where id = :id")
                .param("secret", secret)
                .param("id", account.id())
                .update();
    }
}
