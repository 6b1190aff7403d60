package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 令牌 the tokens by which programs come in for an account. Only their digests are kept. */
public final class Tokens {
    private static final String PREFIX = "tanlu_";

    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Tokens in an open database. */
    public Tokens(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * A token as lists show it.
     *
     * @param id      number in the database
     * @param name    what it is for
     * @param created when, ISO 8601 in UTC
     */
    public record Token(long id, String name, String created) {}

    /** The tokens of an account that are not revoked, the newest first. */
    public List<Token> of(Account account) {
        return client.sql("select id, name, created from token where account = :account and revoked is null"
                        + " order by id desc")
                .param("account", account.id())
                .query(Token.class)
                .list();
    }

    /** Makes a token and tells it, this once. */
    public String make(Account account, String name) {
        String token = PREFIX + Secrets.fresh();
        recording.change(
                change(Act.TOKEN_MADE, account, "", name),
                () -> client.sql(
                                "insert into token (account, name, digest, created) values (:account, :name, :digest, :created)")
                        .param("account", account.id())
                        .param("name", name)
                        .param("digest", Secrets.digest(token))
                        .param("created", Instant.now(clock).toString())
                        .update());
        return token;
    }

    /** Makes a token of an account void. */
    public void revoke(Account account, long id) {
        String name = of(account).stream()
                .filter(token -> token.id() == id)
                .map(Token::name)
                .findFirst()
                .orElse("");
        recording.changeIfAny(
                change(Act.TOKEN_REVOKED, account, name, ""),
                () -> client.sql(
                                "update token set revoked = :now where id = :id and account = :account and revoked is null")
                        .param("now", Instant.now(clock).toString())
                        .param("id", id)
                        .param("account", account.id())
                        .update());
    }

    private static Change change(Act act, Account account, String before, String after) {
        return new Change(act, account.name(), "account/" + account.name() + "/token", before, after, "");
    }

    /** The name of the account that a token stands for; none of one that was revoked or never made, or of an account that is disabled. */
    public Optional<String> account(String token) {
        return client.sql("select a.name from token t join account a on a.id = t.account"
                        + " where t.digest = :digest and t.revoked is null and a.disabled is null")
                .param("digest", Secrets.digest(token))
                .query(String.class)
                .optional();
    }
}
