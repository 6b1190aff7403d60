package org.tanlu.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;
import org.tanlu.web.rights.Role;

/** 邀请 the links by which people come into projects: good once, for a time, for a role and an organisation that the inviter fixed. */
public final class Invitations {
    private static final String SELECT =
            "select i.id, i.project, i.role, i.expires, a.name, o.id, o.kind, o.code, o.name from invitation i"
                    + " join account a on a.id = i.account join project p on p.id = i.project and p.removed is null"
                    + " left join organisation o on o.id = i.organisation where i.ended is null";
    private final JdbcClient client;
    private final Recording recording;
    private final Accounts accounts;
    private final Members members;
    private final Clock clock;

    /** Invitations in an open database. */
    public Invitations(JdbcClient client, Recording recording, Accounts accounts, Members members, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.accounts = accounts;
        this.members = members;
        this.clock = clock;
    }

    /** Makes an invitation and tells the secret of its link, this once. */
    public String make(long project, Members.Part part, Duration good, Account by) {
        String secret = Secrets.fresh();
        Instant now = Instant.now(clock);
        return recording.within(() -> {
            Optional<Long> organisation = members.organisation(project, part);
            client.sql("insert into invitation (project, role, organisation, digest, account, created, expires)"
                            + " values (:project, :role, :organisation, :digest, :account, :created, :expires)")
                    .param("project", project)
                    .param("role", part.role().word())
                    .param("organisation", organisation.orElse(null))
                    .param("digest", Secrets.digest(secret))
                    .param("account", by.id())
                    .param("created", now.toString())
                    .param("expires", now.plus(good).toString())
                    .update();
            record(Act.INVITATION_MADE, by.name(), project, "", part.told());
            return secret;
        });
    }

    /** The invitations to a project that nobody took yet, those expired among them. */
    public List<Invitation> open(long project) {
        return client.sql(SELECT + " and i.project = :project order by i.id desc")
                .param("project", project)
                .query((row, at) -> invitation(row))
                .list();
    }

    /** Whether an invitation is no longer good. */
    public boolean isExpired(Invitation invitation) {
        return !Instant.parse(invitation.expires()).isAfter(Instant.now(clock));
    }

    /** The invitation of a secret; none where it was taken, withdrawn, expired or never made. */
    public Optional<Invitation> find(String secret) {
        return client.sql(SELECT + " and i.digest = :digest")
                .param("digest", Secrets.digest(secret))
                .query((row, at) -> invitation(row))
                .optional()
                .filter(one -> !isExpired(one));
    }

    /** Makes an invitation to a project void. */
    public void withdraw(long project, long id, Account by) {
        recording.within(() -> {
            Optional<Invitation> there =
                    open(project).stream().filter(one -> one.id() == id).findFirst();
            there.filter(this::end)
                    .ifPresent(one -> record(
                            Act.INVITATION_WITHDRAWN,
                            by.name(),
                            project,
                            one.part().told(),
                            ""));
            return there;
        });
    }

    /**
     * Opens an account for who bears a secret, with the part in the project that its invitation gives.
     *
     * @param name   the name of the account, which must be free
     * @param secret the encoded password
     * @return what was taken; none where the link is no longer good
     */
    public Optional<Invitation> take(String link, String name, String secret) {
        return recording.within(() -> find(link).filter(this::end).map(one -> {
            given(one, accounts.open(name, secret));
            return one;
        }));
    }

    /** Gives an account that there is the part in the project that the invitation of a secret gives. */
    public Optional<Invitation> join(String link, Account account) {
        return recording.within(() -> find(link).filter(this::end).map(one -> {
            given(one, account);
            return one;
        }));
    }

    private void given(Invitation one, Account account) {
        Account by = accounts.named(one.by()).orElseThrow();
        record(
                Act.INVITATION_TAKEN,
                account.name(),
                one.project(),
                "",
                one.part().told());
        members.put(one.project(), account, one.part(), by);
    }

    /** Ends one that is still open; of two who take it at once, one does. */
    private boolean end(Invitation one) {
        return client.sql("update invitation set ended = :now where id = :id and ended is null")
                        .param("now", Instant.now(clock).toString())
                        .param("id", one.id())
                        .update()
                > 0;
    }

    private void record(Act act, String who, long project, String before, String after) {
        recording.log().add(new Change(act, who, Projects.subject(project) + "/invitation", before, after, ""));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong(1),
                row.getLong(2),
                Role.of(row.getString(3)).orElseThrow(),
                Members.organisation(row, 6),
                row.getString(4),
                row.getString(5));
    }
}
