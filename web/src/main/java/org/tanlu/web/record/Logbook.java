package org.tanlu.web.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 操作记录簿 the record of all changes. A line is added in the transaction of the change that it tells of: both stay, or neither. */
public final class Logbook {
    private static final String SELECT =
            "select number, at, who, act, subject, before, after, reason, digest, seal from record";
    private final JdbcClient client;
    private final SealFile seal;
    private final Clock clock;

    /** The record in an open database, with the seal file beside it. */
    public Logbook(JdbcClient client, SealFile seal, Clock clock) {
        this.client = client;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @throws IllegalStateException outside a transaction: the change and its line belong together
     */
    public void add(Change change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a change is recorded in its own transaction");
        }
        long number = client.sql("update record_end set number = number + 1 where id = 1 returning number")
                .query(Long.class)
                .single();
        String previous = client.sql("select digest from record_end where id = 1")
                .query(String.class)
                .single();
        Entry told = new Entry(
                number,
                Instant.now(clock).toString(),
                change.who(),
                change.act().name(),
                change.subject(),
                change.before(),
                change.after(),
                change.reason(),
                "",
                "");
        String digest = Digests.of(previous, told);
        insert(told, digest);
        client.sql("update record_end set digest = :digest where id = 1")
                .param("digest", digest)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seal.went(new End(number, digest));
            }
        });
    }

    private void insert(Entry told, String digest) {
        client.sql("insert into record (number, at, who, act, subject, before, after, reason, digest, seal)"
                        + " values (:number, :at, :who, :act, :subject, :before, :after, :reason, :digest, :seal)")
                .param("number", told.number())
                .param("at", told.at())
                .param("who", told.who())
                .param("act", told.act())
                .param("subject", told.subject())
                .param("before", told.before())
                .param("after", told.after())
                .param("reason", told.reason())
                .param("digest", digest)
                .param("seal", seal.seal(digest))
                .update();
    }

    /** The last lines about what begins with a subject, the newest first. */
    public List<Entry> last(String subject, int most) {
        return client.sql(SELECT + " where subject = :subject or subject like :within order by number desc limit :most")
                .param("subject", subject)
                .param("within", subject + "/%")
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    /** How many lines there are. */
    public long count() {
        return client.sql("select count(*) from record").query(Long.class).single();
    }

    /** Goes through the record from its beginning and tells all that is not as it was written. */
    public List<Fault> verify() {
        var check = new ChainCheck(seal);
        each(check::next);
        End end = client.sql("select number, digest from record_end where id = 1")
                .query(End.class)
                .optional()
                .orElse(End.NONE);
        return check.end(end);
    }

    private void each(Consumer<Entry> taken) {
        client.sql(SELECT + " order by number").query((RowCallbackHandler) row -> taken.accept(new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10))));
    }
}
