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

/** 项目 the projects. */
public final class Projects {
    private static final String COLUMNS = "select id, name, created from project where removed is null";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Projects in an open database. */
    public Projects(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /** All projects that were not removed, the oldest first. */
    public List<Project> all() {
        return client.sql(COLUMNS + " order by id").query(Project.class).list();
    }

    /** Those of all projects that an account has a part in; all of them where it is the administrator. */
    public List<Project> of(Account account) {
        if (account.isAdministrator()) {
            return all();
        }
        return client.sql(COLUMNS + " and id in (select project from member where account = :account) order by id")
                .param("account", account.id())
                .query(Project.class)
                .list();
    }

    /** One project that was not removed. */
    public Optional<Project> find(long id) {
        return client.sql(COLUMNS + " and id = :id")
                .param("id", id)
                .query(Project.class)
                .optional();
    }

    /** Begins a project without any version. */
    public Project begin(String name, Account author) {
        return recording.within(() -> {
            Project begun = added(name);
            recording.log().add(new Change(Act.PROJECT_BEGUN, author.name(), subject(begun.id()), "", name, ""));
            return begun;
        });
    }

    private Project added(String name) {
        String created = Instant.now(clock).toString();
        var key = new GeneratedKeyHolder();
        client.sql("insert into project (name, created) values (:name, :created)")
                .param("name", name)
                .param("created", created)
                .update(key, "id");
        return new Project(Keys.of(key), name, created);
    }

    /** Takes a project off the list; its versions stay in the database. */
    public void remove(long id, Account author) {
        String name = find(id).map(Project::name).orElse("");
        recording.changeIfAny(
                new Change(Act.PROJECT_REMOVED, author.name(), subject(id), name, "", ""),
                () -> client.sql("update project set removed = :now where id = :id and removed is null")
                        .param("now", Instant.now(clock).toString())
                        .param("id", id)
                        .update());
    }

    /** What the record calls a project. */
    static String subject(long id) {
        return "project/" + id;
    }
}
