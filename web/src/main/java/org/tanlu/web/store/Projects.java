package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** 项目 the projects. */
public final class Projects {
    private static final String COLUMNS = "select id, name, created from project where removed is null";
    private final JdbcClient client;
    private final Clock clock;

    /** Projects in an open database. */
    public Projects(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** All projects that were not removed, the oldest first. */
    public List<Project> all() {
        return client.sql(COLUMNS + " order by id").query(Project.class).list();
    }

    /** One project that was not removed. */
    public Optional<Project> find(long id) {
        return client.sql(COLUMNS + " and id = :id")
                .param("id", id)
                .query(Project.class)
                .optional();
    }

    /** Begins a project without any version. */
    public Project begin(String name) {
        String created = Instant.now(clock).toString();
        var key = new GeneratedKeyHolder();
        client.sql("insert into project (name, created) values (:name, :created)")
                .param("name", name)
                .param("created", created)
                .update(key, "id");
        return new Project(Keys.of(key), name, created);
    }

    /** Takes a project off the list; its versions stay in the database. */
    public void remove(long id) {
        client.sql("update project set removed = :now where id = :id and removed is null")
                .param("now", Instant.now(clock).toString())
                .param("id", id)
                .update();
    }
}
