package org.tanlu.web.store;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 监测记录 what people say beside what is computed; only ever added to, and what is computed stays as it is. */
public final class MonitoringNotes {
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Notes in an open database. */
    public MonitoringNotes(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /** The standings that people hold to be right in a year, the last of each subject, by subject. */
    public Map<String, StandingOverride> overrides(long project, int year) {
        var last = new LinkedHashMap<String, StandingOverride>();
        client.sql("select o.id, o.subject, o.computed, o.standing, o.reason, a.name as author, o.created"
                        + " from standing_override o join account a on a.id = o.account"
                        + " where o.project = :project and o.year = :year order by o.id")
                .param("project", project)
                .param("year", year)
                .query(StandingOverride.class)
                .list()
                .forEach(one -> last.put(one.subject(), one));
        return last;
    }

    /**
     * Says that another standing is right.
     *
     * @param computed what the program found
     */
    public void override(
            long project, int year, String subject, String computed, String standing, String reason, Account author) {
        recording.change(
                new Change(
                        Act.STANDING_OVERRIDDEN,
                        author.name(),
                        place(project, year, subject),
                        computed,
                        standing,
                        reason),
                () -> client.sql("insert into standing_override (project, year, subject, computed, standing, reason,"
                                + " account, created) values (:project, :year, :subject, :computed, :standing, :reason,"
                                + " :account, :now)")
                        .param("project", project)
                        .param("year", year)
                        .param("subject", subject)
                        .param("computed", computed)
                        .param("standing", standing)
                        .param("reason", reason)
                        .param("account", author.id())
                        .param("now", Instant.now(clock).toString())
                        .update());
    }

    /** What was reported in a year, the first first. */
    public List<DispatchNote> notes(long project, int year) {
        return client.sql("select d.id, d.quarter, d.subject, d.note, a.name as author, d.created"
                        + " from dispatch_note d join account a on a.id = d.account"
                        + " where d.project = :project and d.year = :year order by d.id")
                .param("project", project)
                .param("year", year)
                .query(DispatchNote.class)
                .list();
    }

    /** Notes what a lead body reported of an action in a quarter. */
    public void note(long project, int year, int quarter, String subject, String note, Account author) {
        recording.change(
                new Change(
                        Act.DISPATCH_NOTED,
                        author.name(),
                        place(project, year, subject) + "/quarter/" + quarter,
                        "",
                        note,
                        ""),
                () -> client.sql("insert into dispatch_note (project, year, quarter, subject, note, account, created)"
                                + " values (:project, :year, :quarter, :subject, :note, :account, :now)")
                        .param("project", project)
                        .param("year", year)
                        .param("quarter", quarter)
                        .param("subject", subject)
                        .param("note", note)
                        .param("account", author.id())
                        .param("now", Instant.now(clock).toString())
                        .update());
    }

    private static String place(long project, int year, String subject) {
        return Projects.subject(project) + "/monitoring/" + year + "/" + subject;
    }
}
