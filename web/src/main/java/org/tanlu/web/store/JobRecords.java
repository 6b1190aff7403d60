package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** 任务记录 the long computations that were begun. */
public final class JobRecords {
    private static final String RUNNING = "running";

    private final JdbcClient client;
    private final Clock clock;

    /** Records in an open database. */
    public JobRecords(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Notes that a computation begins. */
    public long begin(long project, long number, String kind, Account author) {
        var key = new GeneratedKeyHolder();
        client.sql("insert into job (project, number, kind, state, progress, account, created)"
                        + " values (:project, :number, :kind, :state, '', :account, :created)")
                .param("project", project)
                .param("number", number)
                .param("kind", kind)
                .param("state", RUNNING)
                .param("account", author.id())
                .param("created", Instant.now(clock).toString())
                .update(key, "id");
        return Keys.of(key);
    }

    /** Notes how a computation ended. */
    public void end(long id, String state) {
        client.sql("update job set state = :state, ended = :ended where id = :id")
                .param("state", state)
                .param("ended", Instant.now(clock).toString())
                .param("id", id)
                .update();
    }

    /** The computations that were running when the workbench last stopped, the oldest first. */
    public List<JobRecord> unfinished() {
        return client.sql("select j.id, j.project, j.number, j.kind, j.state, a.name as author"
                        + " from job j join account a on a.id = j.account where j.state = :state order by j.id")
                .param("state", RUNNING)
                .query(JobRecord.class)
                .list();
    }

    /** The last computation of a kind that a project finished. */
    public Optional<JobRecord> last(long project, String kind) {
        return client.sql("select j.id, j.project, j.number, j.kind, j.state, a.name as author"
                        + " from job j join account a on a.id = j.account where j.project = :project and j.kind = :kind"
                        + " and j.state = 'done' order by j.id desc limit 1")
                .param("project", project)
                .param("kind", kind)
                .query(JobRecord.class)
                .optional();
    }
}
