package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 轮次 the rounds in which versions are judged, and the sheets of their experts. */
public final class Rounds {
    private static final String SELECT =
            "select r.id, r.project, r.version, r.kind, r.name, r.opens, r.closes, r.asked,"
                    + " r.page, r.released, r.closed, r.created from review_round r"
                    + " join project p on p.id = r.project and p.removed is null where ";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Rounds in an open database. */
    public Rounds(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * 新一轮 what is told of a round that begins.
     *
     * @param kind     who judges
     * @param name     what it is called
     * @param opens    its first day, ISO 8601
     * @param closes   its last day, ISO 8601
     * @param asked    who is asked
     * @param isFrozen whether the plan stands still meanwhile
     */
    public record Begun(Round.Kind kind, String name, String opens, String closes, String asked, boolean isFrozen) {}

    /** The rounds of a project, the newest first. */
    public List<Round> all(long project) {
        return client.sql(SELECT + "r.project = :project order by r.id desc")
                .param("project", project)
                .query(Round.class)
                .list();
    }

    /** One round of a project. */
    public Optional<Round> find(long project, long id) {
        return client.sql(SELECT + "r.project = :project and r.id = :id")
                .param("project", project)
                .param("id", id)
                .query(Round.class)
                .optional();
    }

    /** What everybody can read, the newest first. */
    public List<Round> released() {
        return client.sql(SELECT + "r.released is not null and r.page is not null order by r.id desc")
                .query(Round.class)
                .list();
    }

    /** A round that everybody can read. */
    public Optional<Round> released(long id) {
        return client.sql(SELECT + "r.released is not null and r.page is not null and r.id = :id")
                .param("id", id)
                .query(Round.class)
                .optional();
    }

    /** The round in which an opinion was told. */
    public Round of(Opinion opinion) {
        return client.sql(SELECT + "r.id = :id")
                .param("id", opinion.round())
                .query(Round.class)
                .single();
    }

    /** Opens a round on a version. */
    public Round open(Version version, Begun begun, Account author) {
        return recording.within(() -> {
            String now = now();
            var key = new GeneratedKeyHolder();
            client.sql("insert into review_round (project, version, kind, name, opens, closes, asked, account, created)"
                            + " values (:project, :version, :kind, :name, :opens, :closes, :asked, :account, :now)")
                    .param("project", version.project())
                    .param("version", version.number())
                    .param("kind", begun.kind().id())
                    .param("name", begun.name())
                    .param("opens", begun.opens())
                    .param("closes", begun.closes())
                    .param("asked", begun.asked())
                    .param("account", author.id())
                    .param("now", now)
                    .update(key, "id");
            Round round = find(version.project(), Keys.of(key)).orElseThrow();
            add(Act.ROUND_OPENED, author, round, "", told(begun, version));
            if (begun.isFrozen()) {
                Freezes.begin(client, round, now);
                add(Act.FROZEN, author, round, "", "version " + version.number());
            }
            return round;
        });
    }

    private static String told(Begun begun, Version version) {
        return begun.name() + "｜" + begun.kind().id() + "｜" + begun.opens() + "/" + begun.closes() + "｜version "
                + version.number();
    }

    /** Closes a round; what it held still moves again. */
    public void close(Round round, Account author) {
        String now = now();
        recording.changeIfAny(change(Act.ROUND_CLOSED, author, round, round.name(), "", ""), () -> {
            Freezes.end(client, round, now);
            return client.sql("update review_round set closed = :now where id = :id and closed is null")
                    .param("now", now)
                    .param("id", round.id())
                    .update();
        });
    }

    /** Keeps what may be published of the version of a round; nobody can read it yet, and the record tells of it when they can. */
    public void keepPage(Round round, byte[] page) {
        String digest = Versions.digest(page);
        recording.within(() -> {
            client.sql("insert into content (digest, bytes) values (:digest, :bytes) on conflict (digest) do nothing")
                    .param("digest", digest)
                    .param("bytes", page)
                    .update();
            return client.sql("update review_round set page = :digest, released = null where id = :id")
                    .param("digest", digest)
                    .param("id", round.id())
                    .update();
        });
    }

    /** What may be published of the version of a round. */
    public Optional<byte[]> page(Round round) {
        return client.sql("select c.bytes from content c join review_round r on r.page = c.digest where r.id = :id")
                .param("id", round.id())
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    /** Lets everybody read the page of a round. */
    public void release(Round round, Account author) {
        recording.changeIfAny(
                change(Act.PAGE_RELEASED, author, round, "", String.valueOf(round.page()), ""),
                () -> client.sql("update review_round set released = :now where id = :id and page is not null")
                        .param("now", now())
                        .param("id", round.id())
                        .update());
    }

    /** Lets nobody read the page of a round any more. */
    public void withdraw(Round round, String reason, Account author) {
        recording.changeIfAny(
                change(Act.PAGE_WITHDRAWN, author, round, String.valueOf(round.page()), "", reason),
                () -> client.sql("update review_round set released = null where id = :id and released is not null")
                        .param("id", round.id())
                        .update());
    }

    /** The sheets that experts filled in, the first first. */
    public List<ExpertSheet> sheets(Round round) {
        return client.sql("select id, round, expert, post, conclusion, score, content, created from expert_sheet"
                        + " where round = :round order by id")
                .param("round", round.id())
                .query(ExpertSheet.class)
                .list();
    }

    /** Keeps the sheet of an expert. */
    public void add(Round round, ExpertSheet sheet, Account author) {
        recording.change(
                change(Act.SHEET_TAKEN, author, round, "", sheet.expert() + "｜" + sheet.conclusion(), ""),
                () -> client.sql("insert into expert_sheet (round, expert, post, conclusion, score, content, created)"
                                + " values (:round, :expert, :post, :conclusion, :score, :content, :now)")
                        .param("round", round.id())
                        .param("expert", sheet.expert())
                        .param("post", sheet.post())
                        .param("conclusion", sheet.conclusion())
                        .param("score", sheet.score())
                        .param("content", sheet.content())
                        .param("now", now())
                        .update());
    }

    private void add(Act act, Account author, Round round, String before, String after) {
        recording.log().add(change(act, author, round, before, after, ""));
    }

    private static Change change(Act act, Account author, Round round, String before, String after, String reason) {
        return new Change(act, author.name(), round.subject(), before, after, reason);
    }

    private String now() {
        return Instant.now(clock).toString();
    }
}
