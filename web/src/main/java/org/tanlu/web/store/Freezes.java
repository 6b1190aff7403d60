package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 冻结 which projects stand still. */
public final class Freezes {
    /** What is told of the plan and is no part of it: opinions, and what is observed after it was adopted. */
    private static final Set<String> BESIDE =
            Set.of("consultations.csv", "comments.csv", "observations.csv", "progress.csv");

    private static final String SELECT = "select f.id, f.project, f.version, f.round, r.name, f.created"
            + " from plan_freeze f join review_round r on r.id = f.round where f.lifted is null and f.project = :project";

    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Freezes in an open database. */
    public Freezes(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /** What holds a project still. */
    public Optional<Freeze> of(long project) {
        return of(client, project);
    }

    private static Optional<Freeze> of(JdbcClient client, long project) {
        return client.sql(SELECT + " order by f.id limit 1")
                .param("project", project)
                .query(Freeze.class)
                .optional();
    }

    /** Lifts whatever holds a project still. */
    public void lift(long project, String reason, Account author) {
        String before = of(project).map(one -> "version " + one.version()).orElse("");
        recording.changeIfAny(
                new Change(Act.UNFROZEN, author.name(), Projects.subject(project) + "/freeze", before, "", reason),
                () -> client.sql("update plan_freeze set lifted = :now, reason = :reason"
                                + " where project = :project and lifted is null")
                        .param("now", Instant.now(clock).toString())
                        .param("reason", reason)
                        .param("project", project)
                        .update());
    }

    /** Holds a project still for a round, within the transaction that opens the round. */
    static void begin(JdbcClient client, Round round, String now) {
        client.sql("insert into plan_freeze (project, version, round, created, reason)"
                        + " values (:project, :version, :round, :now, '')")
                .param("project", round.project())
                .param("version", round.version())
                .param("round", round.id())
                .param("now", now)
                .update();
    }

    /** Lifts what a round holds still, within the transaction that closes the round. */
    static void end(JdbcClient client, Round round, String now) {
        client.sql("update plan_freeze set lifted = :now, reason = :reason where round = :round and lifted is null")
                .param("now", now)
                .param("reason", round.name())
                .param("round", round.id())
                .update();
    }

    /**
     * Sees to it that nothing of a plan that stands still is written.
     *
     * @throws Frozen when files other than those beside the plan would differ
     */
    static void check(JdbcClient client, long project, CityFiles before, CityFiles after) {
        of(client, project).ifPresent(freeze -> {
            if (Stream.of(before, after)
                    .flatMap(files -> StreamSupport.stream(files.paths().spliterator(), false))
                    .filter(path -> !BESIDE.contains(path))
                    .anyMatch(path -> !Arrays.equals(
                            before.file(path).orElse(null), after.file(path).orElse(null)))) {
                throw new Frozen(freeze);
            }
        });
    }
}
