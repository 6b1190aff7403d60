package org.tanlu.web.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Recording;

/** 版本 the versions of projects; only ever added to, so that every state can be compared and restored. */
public final class Versions {
    private static final String SELECT = "select v.id, v.project, v.number, v.name, v.note, a.name as author, v.created"
            + " from version v join account a on a.id = v.account where v.project = :project";
    private final JdbcClient client;
    private final Recording recording;
    private final Clock clock;

    /** Versions in an open database. */
    public Versions(JdbcClient client, Recording recording, Clock clock) {
        this.client = client;
        this.recording = recording;
        this.clock = clock;
    }

    /** All versions of a project, the newest first. */
    public List<Version> all(long project) {
        return client.sql(SELECT + " order by v.number desc")
                .param("project", project)
                .query(Version.class)
                .list();
    }

    /** The newest version of a project; none before the first. */
    public Optional<Version> newest(long project) {
        return client.sql(SELECT + " order by v.number desc limit 1")
                .param("project", project)
                .query(Version.class)
                .optional();
    }

    /** One version by its number. */
    public Optional<Version> find(long project, long number) {
        return client.sql(SELECT + " and v.number = :number")
                .param("project", project)
                .param("number", number)
                .query(Version.class)
                .optional();
    }

    /** The files of a version. */
    public CityFiles files(Version version) {
        var files = new TreeMap<String, byte[]>();
        client.sql("select f.path, c.bytes from version_file f join content c on c.digest = f.digest"
                        + " where f.version = :version")
                .param("version", version.id())
                .query((row, number) -> files.put(row.getString(1), row.getBytes(2)))
                .list();
        return CityFiles.of(files);
    }

    /**
     * Keeps a new version of a project.
     *
     * @param project the project
     * @param based   the number of the version that the change was made on; 0 for the first
     * @param files   the whole city folder after the change
     * @param note    what was done
     * @param author  who did it
     * @return the version kept, or none when somebody kept another after {@code based}: nothing is kept then
     * @throws Frozen when the plan stands still and more than what is told of it would differ
     */
    public Optional<Version> keep(long project, long based, CityFiles files, String note, Account author) {
        try {
            return recording.within(() -> added(project, based, files, note, author));
        } catch (DuplicateKeyException beaten) { // PostgreSQL lets both begin and refuses the later one
            return Optional.empty();
        }
    }

    private Optional<Version> added(long project, long based, CityFiles files, String note, Account author) {
        Optional<Version> newest = newest(project);
        if (newest.map(Version::number).orElse(0L) != based) {
            return Optional.empty();
        }
        newest.ifPresent(before -> Freezes.check(client, project, files(before), files));
        String created = Instant.now(clock).toString();
        var key = new GeneratedKeyHolder();
        client.sql("insert into version (project, number, name, note, account, created)"
                        + " values (:project, :number, '', :note, :account, :created)")
                .param("project", project)
                .param("number", based + 1)
                .param("note", note)
                .param("account", author.id())
                .param("created", created)
                .update(key, "id");
        var version = new Version(Keys.of(key), project, based + 1, "", note, author.name(), created);
        files.paths().forEach(path -> add(version, path, files.file(path).orElseThrow()));
        recording
                .log()
                .add(new Change(
                        Act.VERSION_KEPT,
                        author.name(),
                        subject(version),
                        newest.map(this::manifest).orElse(""),
                        manifest(version),
                        note));
        return Optional.of(version);
    }

    private void add(Version version, String path, byte[] bytes) {
        String digest = digest(bytes);
        client.sql("insert into content (digest, bytes) values (:digest, :bytes) on conflict (digest) do nothing")
                .param("digest", digest)
                .param("bytes", bytes)
                .update();
        client.sql("insert into version_file (version, path, digest) values (:version, :path, :digest)")
                .param("version", version.id())
                .param("path", path)
                .param("digest", digest)
                .update();
    }

    /** Names a version, as 征求意见稿 or 送审稿, and tells in the planner's own words what it is; empty words take them away. */
    public void describe(Version version, String name, String note, Account author) {
        String before = version.name() + "｜" + version.note();
        recording.change(
                new Change(Act.VERSION_NAMED, author.name(), subject(version), before, name + "｜" + note, ""),
                () -> client.sql("update version set name = :name, note = :note where id = :id")
                        .param("name", name)
                        .param("note", note)
                        .param("id", version.id())
                        .update());
    }

    private static String subject(Version version) {
        return subject(version.project(), version.number());
    }

    /** What the record calls a version. */
    static String subject(long project, long number) {
        return Projects.subject(project) + "/version/" + number;
    }

    /** The digest of all files of a version: of their paths and their own digests, in the order of the paths. */
    private String manifest(Version version) {
        return manifest(client, version.id());
    }

    /** The same of a version by its number in the database. */
    static String manifest(JdbcClient client, long version) {
        var lines = new TreeMap<String, String>(); // databases sort texts each in its own way
        client.sql("select path, digest from version_file where version = :version")
                .param("version", version)
                .query((row, number) -> lines.put(row.getString(1), row.getString(2)))
                .list();
        var text = new StringBuilder();
        lines.forEach(
                (path, digest) -> text.append(path).append('\0').append(digest).append('\n'));
        return digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
