package org.tanlu.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Survey;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Records;
import org.tanlu.web.store.Snapshot;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;
import org.tanlu.web.upkeep.Upkeep;

/** What a backup took comes back as it was, and a backup that is not whole brings nothing. */
class BackupTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private String url;
    private HikariDataSource source;
    private Account author;
    private Project project;
    private Versions versions;

    @BeforeEach
    void open() throws IOException {
        url = "jdbc:sqlite:" + folder.resolve("tanlu.db");
        source = Database.open(url);
        JdbcClient client = JdbcClient.create(source);
        var recording = new Recording(
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new Logbook(client, new Records(client).seal(folder), CLOCK));
        author = new Accounts(client, recording, CLOCK).open("张三", "{noop}一");
        project = new Projects(client, recording, CLOCK).begin("云州市", author);
        versions = new Versions(client, recording, CLOCK);
        versions.keep(project.id(), 0, yunzhou(), "建立", author);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static CityFiles yunzhou() throws IOException {
        Path example = Path.of("../examples/yunzhou");
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(example)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(example.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
            }
        }
        return CityFiles.of(files);
    }

    @Test
    void a_backup_taken_while_others_write_comes_back_whole_and_gives_the_same_inventory() throws Exception {
        var isDone = new AtomicBoolean();
        var kept = new AtomicInteger();
        var writers = Executors.newFixedThreadPool(4);
        var ends = new ArrayList<Future<Void>>();
        try {
            for (int writer = 0; writer < 4; writer++) {
                ends.add(writers.submit(() -> write(isDone, kept)));
            }
            await(kept, 5);
            Backup.write(url, folder, folder.resolve("备份.zip"), CLOCK);
            await(kept, kept.get() + 5); // nobody had to wait for the backup to end for good
        } finally {
            isDone.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        for (Future<Void> end : ends) {
            end.get();
        }

        holds(kept.get());
    }

    /** What came back holds as many versions as were there at some moment of the backup, and work goes on with it. */
    private void holds(int kept) throws Exception {
        Path other = folder.resolve("另一处");
        Restore.into(folder.resolve("备份.zip"), "jdbc:sqlite:" + other.resolve("tanlu.db"), other);

        try (HikariDataSource restored = Database.open("jdbc:sqlite:" + other.resolve("tanlu.db"))) {
            JdbcClient client = JdbcClient.create(restored);
            var records = new Records(client);
            var log = new Logbook(client, records.seal(other), CLOCK);
            assertThat(records.faults(log)).isEmpty();
            var there = new Versions(
                    client, new Recording(new TransactionTemplate(new JdbcTransactionManager(restored)), log), CLOCK);
            Version newest = there.newest(project.id()).orElseThrow();
            assertThat(newest.number()).isBetween(5L, (long) kept + 1);
            CityFiles files = there.files(newest);
            assertThat(files)
                    .isEqualTo(versions.files(
                            versions.find(project.id(), newest.number()).orElseThrow()));
            assertThat(total(there.files(there.find(project.id(), 1).orElseThrow()), "恢复"))
                    .isEqualTo(total(yunzhou(), "原来"));
            assertThat(there.keep(project.id(), newest.number(), files, "恢复后继续", author))
                    .isPresent(); // and the work goes on
            assertThat(records.faults(log)).isEmpty();
        }
    }

    private Void write(AtomicBoolean isDone, AtomicInteger kept) {
        while (!isDone.get()) {
            Version newest = versions.newest(project.id()).orElseThrow();
            byte[] note = ("改动 " + newest.number()).getBytes(StandardCharsets.UTF_8);
            versions.keep(
                            project.id(),
                            newest.number(),
                            CityFiles.of(Map.of("text/改动.md", note, "city.csv", note)),
                            "改动",
                            author)
                    .ifPresent(any -> kept.incrementAndGet());
        }
        return null;
    }

    private static void await(AtomicInteger kept, int wanted) throws InterruptedException {
        for (int turn = 0; turn < 1_000 && kept.get() < wanted; turn++) {
            Thread.sleep(20);
        }
        assertThat(kept.get()).isGreaterThanOrEqualTo(wanted);
    }

    private Map<Integer, Double> total(CityFiles files, String name) throws Exception {
        Path city = folder.resolve("算").resolve(name);
        for (String path : files.paths()) {
            Path file = city.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.file(path).orElseThrow());
        }
        ReferenceData reference = ReferenceData.load();
        History history = Accounting.account(
                        Survey.read(CityFolder.read(city, reference), reference).value(), reference)
                .value();
        var totals = new TreeMap<Integer, Double>();
        history.years()
                .forEach(
                        year -> totals.put(year, history.inventory(year).total().tonnes()));
        assertThat(totals).isNotEmpty();
        return totals;
    }

    @Test
    void a_backup_of_every_table_is_verified_and_its_bytes_are_its_own() throws Exception {
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(Snapshot.TABLES);
        Path backup = folder.resolve("备份.zip");
        Backup.write(url, folder, backup, CLOCK);
        assertThat(Restore.trial(backup, CLOCK)).isEmpty();
        assertThatThrownBy(() -> Backup.write(url, folder, backup, CLOCK))
                .isInstanceOf(Spoilt.class)
                .hasMessageContaining("已存在");
        assertThatThrownBy(() -> Restore.into(backup, url, folder.resolve("空")))
                .isInstanceOf(Spoilt.class)
                .hasMessageContaining("数据库 中已有内容");
        assertThatThrownBy(() -> Restore.into(backup, "jdbc:sqlite:" + folder.resolve("x.db"), folder))
                .isInstanceOf(Spoilt.class)
                .hasMessageContaining("数据文件夹");
    }

    private List<String> tables() throws SQLException {
        try (var connection = source.getConnection();
                var found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite"));
            return names;
        }
    }

    @Test
    void a_backup_that_was_changed_or_lacks_something_brings_nothing() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Backup.write(url, folder, backup, CLOCK);
        refuses(backup, text -> text.replace("云州市", "云洲市"), "tables/project.jsonl", "与清单的摘要不符");
        refuses(backup, text -> "", "tables/version.jsonl", "与清单的摘要不符");
        refuses(backup, text -> text + text, "tables/account.jsonl", "");
        refuses(backup, text -> "[1,", "tables/token.jsonl", "与清单的摘要不符");
        refuses(backup, text -> null, "tables/content.jsonl", "缺少");
        refuses(backup, text -> "{}", "manifest.json", "清单");
        refuses(backup, text -> text.replace("tanlu backup 1", "tanlu backup 9"), "manifest.json", "格式");
        Path none = Files.writeString(folder.resolve("无.zip"), "不是压缩文件");
        assertThatThrownBy(() -> Restore.trial(none, CLOCK))
                .isInstanceOf(Spoilt.class)
                .hasMessageContaining("不是备份");
    }

    private void refuses(Path backup, UnaryOperator<String> edit, String name, String words) throws Exception {
        Path edited = folder.resolve("改过.zip");
        Files.deleteIfExists(edited);
        try (var zip = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(edited))) {
            for (var entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                String text =
                        entry.getName().equals(name) ? edit.apply(new String(bytes, StandardCharsets.UTF_8)) : null;
                if (entry.getName().equals(name) && text == null) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text == null ? bytes : text.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Path target = folder.resolve("空" + System.nanoTime());
        Files.createDirectories(target);
        String there = "jdbc:sqlite:" + target.resolve("tanlu.db");
        assertThatThrownBy(() -> Restore.into(edited, there, target)).hasMessageContaining(words);
        assertThat(target.resolve(Records.SEAL)).doesNotExist();
        try (HikariDataSource empty = Database.open(there)) {
            for (String table : Snapshot.TABLES) {
                assertThat(JdbcClient.create(empty)
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isEqualTo(table.equals("record_end") ? 1 : 0);
            }
        }
    }

    @Test
    void the_commands_tell_what_they_did_and_what_is_wrong() throws Exception {
        String data = folder.toString();
        Path backup = folder.resolve("备份.zip");
        assertThat(run(0, "audit", "verify", "--data", data)).contains("操作记录 Record: 3 条 lines，相符");
        assertThat(run(0, "backup", backup.toString(), "--data", data)).contains("已备份");
        assertThat(run(0, "verify-backup", backup.toString())).contains("备份完整");
        Path other = folder.resolve("另一处");
        assertThat(run(0, "restore", backup.toString(), "--data", other.toString()))
                .contains("已恢复到");
        assertThat(run(0, "audit", "verify", "--data", other.toString())).contains("3 条 lines，相符");
        assertThat(run(2, "restore", backup.toString(), "--data", other.toString()))
                .contains("已有内容");
        assertThat(run(2, "audit", "verify", "--data", folder.resolve("无").toString()))
                .contains("没有文件");
        assertThat(run(2, "backup", "--data", folder.resolve("无").toString())).contains("FILE");
        assertThat(run(0, "backup", "--help")).contains("备份工作台的全部数据");

        JdbcClient.create(source)
                .sql("update content set bytes = :bytes where digest = (select min(digest) from content)")
                .param("bytes", new byte[] {1})
                .update();
        assertThat(run(1, "audit", "verify", "--data", data)).contains("问题 faults 1", "被改动");
    }

    private static String run(int code, String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int found = Upkeep.run(out, out, arguments);
        out.flush();
        assertThat(found).as(said.toString()).isEqualTo(code);
        return said.toString();
    }
}
