package org.tanlu.web.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 意见 what was said in rounds. Of what was said the record holds a digest only, for who spoke may have named persons. */
public final class Opinions {
    /** Who speaks without signing in, in the record. */
    public static final String EVERYBODY = "公众";

    private static final String SELECT =
            "select id, round, body, anchor, part, content, state, disposition, reply, change,"
                    + " changed_in, answered, created from opinion where ";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Opinions in an open database. */
    public Opinions(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * 一条意见 what somebody says.
     *
     * @param body    who says it
     * @param anchor  section of the plan or key of a number
     * @param part    the same in the words of the plan
     * @param content what is said
     */
    public record Said(String body, String anchor, String part, String content) {}

    /**
     * 处理 what becomes of an opinion.
     *
     * @param disposition how far it is adopted
     * @param reply       why not, or the answer
     * @param change      what was changed in the plan
     * @param changedIn   the number of the version that has the change
     */
    public record Answer(Opinion.Disposition disposition, String reply, String change, Optional<Long> changedIn) {}

    /** What was said in a round, the first first. */
    public List<Opinion> all(Round round) {
        return client.sql(SELECT + "round = :round order by id")
                .param("round", round.id())
                .query(Opinion.class)
                .list();
    }

    /** One of a round. */
    public Optional<Opinion> find(Round round, long id) {
        return client.sql(SELECT + "round = :round and id = :id")
                .param("round", round.id())
                .param("id", id)
                .query(Opinion.class)
                .optional();
    }

    /** The one of a receipt code. */
    public Optional<Opinion> ofReceipt(String code) {
        return client.sql(SELECT + "receipt = :receipt")
                .param("receipt", digest(code))
                .query(Opinion.class)
                .optional();
    }

    /** How many of a round nobody has looked at. */
    public long waiting(Round round) {
        return client.sql("select count(*) from opinion where round = :round and state = 'waiting'")
                .param("round", round.id())
                .query(Long.class)
                .single();
    }

    /** Takes what somebody who is signed in says, or hands in for others. */
    public Opinion take(Round round, Said said, Account author) {
        return recording.within(() -> added(round, said, Optional.empty(), author.name(), Opinion.State.SHOWN));
    }

    /**
     * Takes what somebody says who is not signed in; nobody else can read it before it was looked at.
     *
     * @param code    the receipt code, of which only the digest is kept
     * @param contact how to reach who spoke, sealed; none where nothing was told
     */
    public Opinion takePublic(Round round, Said said, String code, Optional<byte[]> contact) {
        return recording.within(() -> {
            Opinion taken = added(round, said, Optional.of(digest(code)), EVERYBODY, Opinion.State.WAITING);
            contact.ifPresent(bytes -> client.sql("insert into opinion_contact (opinion, sealed) values (:id, :sealed)")
                    .param("id", taken.id())
                    .param("sealed", bytes)
                    .update());
            return taken;
        });
    }

    private Opinion added(Round round, Said said, Optional<String> receipt, String who, Opinion.State state) {
        var key = new GeneratedKeyHolder();
        client.sql(
                        "insert into opinion (round, body, anchor, part, content, state, receipt, disposition, reply, change,"
                                + " created) values (:round, :body, :anchor, :part, :content, :state, :receipt, '', '', '', :now)")
                .param("round", round.id())
                .param("body", said.body())
                .param("anchor", said.anchor())
                .param("part", said.part())
                .param("content", said.content())
                .param("state", state.id())
                .param("receipt", receipt.orElse(null))
                .param("now", Instant.now(clock).toString())
                .update(key, "id");
        Opinion taken = find(round, Keys.of(key)).orElseThrow();
        recording.log().add(new Change(Act.OPINION_TAKEN, who, subject(round, taken), "", digest(said.content()), ""));
        return taken;
    }

    /** Lets an opinion count, or not. */
    public void moderate(Round round, Opinion opinion, Opinion.State state, String reason, Account author) {
        recording.change(
                new Change(
                        Act.OPINION_MODERATED,
                        author.name(),
                        subject(round, opinion),
                        opinion.state(),
                        state.id(),
                        reason),
                () -> client.sql("update opinion set state = :state where id = :id")
                        .param("state", state.id())
                        .param("id", opinion.id())
                        .update());
    }

    /** Tells what became of an opinion. */
    public void answer(Round round, Opinion opinion, Answer answer, Account author) {
        String after = answer.disposition().id() + "｜" + answer.reply() + "｜" + answer.change() + "｜"
                + answer.changedIn().map(number -> "version " + number).orElse("");
        recording.change(
                new Change(
                        Act.OPINION_ANSWERED,
                        author.name(),
                        subject(round, opinion),
                        opinion.disposition() + "｜" + opinion.reply() + "｜" + opinion.change(),
                        after,
                        answer.reply()),
                () -> client.sql("update opinion set disposition = :disposition, reply = :reply, change = :change,"
                                + " changed_in = :version, answered = :now where id = :id")
                        .param("disposition", answer.disposition().id())
                        .param("reply", answer.reply())
                        .param("change", answer.change())
                        .param("version", answer.changedIn().orElse(null))
                        .param("now", Instant.now(clock).toString())
                        .param("id", opinion.id())
                        .update());
    }

    /** How to reach who spoke, sealed. */
    public Optional<byte[]> contact(Opinion opinion) {
        return client.sql("select sealed from opinion_contact where opinion = :id")
                .param("id", opinion.id())
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    /** Deletes how to reach who spoke. */
    public void forget(Round round, Opinion opinion, String who) {
        recording.changeIfAny(
                new Change(Act.CONTACT_DELETED, who, subject(round, opinion), "", "", ""),
                () -> client.sql("delete from opinion_contact where opinion = :id")
                        .param("id", opinion.id())
                        .update());
    }

    private static String subject(Round round, Opinion opinion) {
        return round.subject() + "/opinion/" + opinion.id();
    }

    private static String digest(String text) {
        return Versions.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
