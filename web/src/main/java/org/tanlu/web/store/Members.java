package org.tanlu.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Role;

/** 成员 who takes part in which project, in which role and for whom. */
public final class Members {
    private static final String SELECT = "select a.name, a.disabled, m.role, o.id, o.kind, o.code, o.name"
            + " from member m join account a on a.id = m.account left join organisation o on o.id = m.organisation"
            + " where m.project = :project";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Members in an open database. */
    public Members(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * What somebody is to be in a project.
     *
     * @param role what it may do
     * @param kind of the organisation; empty name where there is none
     * @param code of the organisation
     * @param name of the organisation; empty where there is none
     */
    public record Part(Role role, OrganisationKind kind, String code, String name) {
        /** How the record tells it. */
        String told() {
            return name.isEmpty()
                    ? role.word()
                    : role.word() + " " + kind.name().toLowerCase(Locale.ROOT) + " " + code;
        }

        /** A part for no organisation. */
        public static Part of(Role role) {
            return new Part(role, OrganisationKind.CITY, "", "");
        }

        /** A part for an organisation, or none. */
        static Part of(Role role, Optional<Organisation> organisation) {
            return organisation
                    .map(one -> new Part(role, one.kind(), one.code(), one.name()))
                    .orElseGet(() -> of(role));
        }
    }

    /** The members of a project, by name. */
    public List<Member> of(long project) {
        return client.sql(SELECT + " order by a.name")
                .param("project", project)
                .query((row, at) -> member(row))
                .list();
    }

    /** What an account is in a project that was not removed; none where it has no part in it. */
    public Optional<Member> find(long project, Account account) {
        return client.sql(SELECT + " and m.account = :account"
                        + " and exists (select 1 from project p where p.id = m.project and p.removed is null)")
                .param("project", project)
                .param("account", account.id())
                .query((row, at) -> member(row))
                .optional();
    }

    /** Gives an account a part in a project, or another one than it has. */
    public void put(long project, Account account, Part part, Account by) {
        recording.within(() -> {
            Optional<Member> before = find(project, account);
            Optional<Long> organisation = organisation(project, part);
            client.sql(
                            "insert into member (project, account, role, organisation, created)"
                                    + " values (:project, :account, :role, :organisation, :created)"
                                    + " on conflict (project, account) do update set role = :role, organisation = :organisation")
                    .param("project", project)
                    .param("account", account.id())
                    .param("role", part.role().word())
                    .param("organisation", organisation.orElse(null))
                    .param("created", Instant.now(clock).toString())
                    .update();
            recording
                    .log()
                    .add(new Change(
                            before.isPresent() ? Act.MEMBER_CHANGED : Act.MEMBER_ADDED,
                            by.name(),
                            subject(project, account.name()),
                            before.map(one -> one.part().told()).orElse(""),
                            part.told(),
                            ""));
            return part;
        });
    }

    /** Takes an account's part in a project away. */
    public void remove(long project, Account account, Account by) {
        String before = find(project, account).map(one -> one.part().told()).orElse("");
        recording.changeIfAny(
                new Change(Act.MEMBER_REMOVED, by.name(), subject(project, account.name()), before, "", ""),
                () -> client.sql("delete from member where project = :project and account = :account")
                        .param("project", project)
                        .param("account", account.id())
                        .update());
    }

    /** The number of the organisation of a part, kept where it is new; none where the part is for none. */
    Optional<Long> organisation(long project, Part part) {
        if (part.name().isEmpty()) {
            return Optional.empty();
        }
        client.sql("insert into organisation (project, kind, code, name) values (:project, :kind, :code, :name)"
                        + " on conflict (project, kind, code) do update set name = :name")
                .param("project", project)
                .param("kind", part.kind().name())
                .param("code", part.code())
                .param("name", part.name())
                .update();
        return client.sql("select id from organisation where project = :project and kind = :kind and code = :code")
                .param("project", project)
                .param("kind", part.kind().name())
                .param("code", part.code())
                .query(Long.class)
                .optional();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString(1),
                Role.of(row.getString(3)).orElseThrow(),
                organisation(row, 4),
                row.getString(2) != null);
    }

    /** The organisation that stands in four columns; none where they are empty. */
    static Optional<Organisation> organisation(ResultSet row, int first) throws SQLException {
        return row.getString(first + 1) == null
                ? Optional.empty()
                : Optional.of(new Organisation(
                        row.getLong(first),
                        OrganisationKind.valueOf(row.getString(first + 1)),
                        row.getString(first + 2),
                        row.getString(first + 3)));
    }

    private static String subject(long project, String name) {
        return Projects.subject(project) + "/member/" + name;
    }
}
